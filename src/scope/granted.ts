import type { Range } from './denial.js';
import { isBeOrNot, isPossessive, type Reading } from './reading.js';
import { isTolerating, objectAfter, standsTolerated } from './tolerance.js';

/**
 * Factive verbs and verbs of judging (Kiparsky and Kiparsky 1970): what they speak of is taken for granted, so "we will
 * not forget the massacre" and "they failed to condemn the attack" deny neither massacre nor attack.
 */
const TAKING_FOR_GRANTED: ReadonlySet<string> = new Set(
  `forget forgive ignore overlook pardon condemn denounce deplore regret acknowledge admit realize realise punish
   investigate resist withstand survive`.split(/\s+/),
);
/** What one gives way to or resists: nothing that is there. */
const TEMPTING: ReadonlySet<string> = new Set(['temptation', 'urge', 'impulse', 'pressure', 'calls']);
/** A denied verb stands this near its cue. */
const NEAR = 4;
/** More words than this are no aside. */
const ASIDE = 14;

/** The verb in a denied stretch that takes its object for granted. */
function grantingVerb(reading: Reading, { first, last }: Range): number | undefined {
  const start = afterAside(reading, first);
  for (let index = start; index < Math.min(last, start + NEAR); index++) {
    if (reading.pos(index) !== 'VERB') continue;
    // "Could not resist the temptation to attack": the temptation prevailed.
    if (TEMPTING.has(reading.word(index + 1)) || TEMPTING.has(reading.word(index + 2))) return undefined;
    const isGranting =
      TAKING_FOR_GRANTED.has(reading.lemma(index)) ||
      (isTolerating(reading, index) && standsTolerated(reading, index, reading.word(first - 1) === 'longer'));
    return isGranting ? index : undefined;
  }
  return undefined;
}

/** "Cannot, at this hour, | ignore": behind what stands between commas. */
function afterAside(reading: Reading, first: number): number {
  if (reading.word(first) !== ',') return first;
  for (let index = first + 2; index < first + ASIDE; index++) if (reading.word(index) === ',') return index + 1;
  return first;
}

/** Ends a denied stretch at a verb that takes its object for granted: "will not forget | the massacre"; a pronoun names nothing. */
export function upToGranted(reading: Reading, range: Range): Range {
  const verb = grantingVerb(reading, range);
  if (verb === undefined) return range;
  const next = isTolerating(reading, verb) ? objectAfter(reading, verb) : verb + 1;
  const isPronoun = reading.pos(next) === 'PRON' && next < range.last && !isPossessive(reading.word(next));
  return { first: range.first, last: Math.min(isPronoun ? next + 1 : next, range.last) };
}

/** Whether such a verb is passive, and takes its subject for granted whatever it is: "the massacre was not | condemned". */
export function grantsSubject(reading: Reading, range: Range): boolean {
  const verb = grantingVerb(reading, range);
  if (verb === undefined || isTolerating(reading, verb)) return false;
  for (let index = range.first - NEAR; index < verb; index++) if (isBeOrNot(reading, index)) return true;
  return false;
}
