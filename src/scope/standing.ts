import { knownAccusations } from './accusations.js';
import type { Range } from './denial.js';
import { presupposedEvents } from './presupposed.js';
import { purposesIn } from './purposes.js';
import type { Reading } from './reading.js';
import { reducedRelatives } from './reduced-relatives.js';
import { deedsStoodAgainst } from './stances.js';

/** The parts of a denied stretch that stand whatever is denied there. */
export function standingIn(reading: Reading, range: Range): readonly Range[] {
  return [
    ...knownAccusations(reading, range),
    ...presupposedEvents(reading, range),
    ...deedsStoodAgainst(reading, range),
    ...reducedRelatives(reading, range),
    ...purposesIn(reading, range),
  ];
}
