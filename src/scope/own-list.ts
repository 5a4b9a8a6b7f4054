import { goesOn, LIST_REACH } from './clause-end.js';
import type { Breaks } from './clauses.js';
import type { Range } from './denial.js';
import { isPossessive, type Reading } from './reading.js';

const UNBARE: ReadonlySet<string> = new Set(['ADP', 'AUX', 'PRON', 'SCONJ']);

/**
 * Where what belongs to a preposition ends when a list goes on after it. In "talks without preconditions, a hotline and
 * a truce" the list is one of talks; in "without arms, troops or money" and "an end to war, hunger and hatred" it is the
 * preposition's own: joined by *or*, or made of bare nouns alone.
 */
export function ownListEnd(reading: Reading, breaks: Breaks, { first, last }: Range, isOther: IsOther): number {
  for (let index = first; index < last; index++) {
    const word = reading.word(index);
    if (word === ',' && !goesOn(reading, index + 1)) return isOwnList(reading, breaks, first, index) ? last : index;
    if (word === 'and' && isOther(reading, first, index + 1)) return index;
  }
  return last;
}

/** Whether a list goes on, over bare nouns or towards *or*, after a comma. */
function isOwnList(reading: Reading, breaks: Breaks, first: number, comma: number): boolean {
  let member = comma - 1;
  while (member > first && isBareFrom(reading, member - 1, member)) member--;
  let isBare = member < comma && isBareFrom(reading, member, comma);
  const limit = Math.min(reading.length, comma + LIST_REACH);
  for (let index = comma + 1; index < limit; index++) {
    const word = reading.word(index);
    if (word === 'or' || word === 'nor') return true;
    if (word === 'and') return isBare && isBareFrom(reading, index + 1, index + 2);
    if (breaks[index] !== undefined && word !== ',') return false;
    if (word !== ',') isBare &&= isBareFrom(reading, index, index + 1);
  }
  return false;
}

/** No determiner, preposition or auxiliary; the nouns of a list are now and then read as verbs ("war, hunger and hatred"). */
function isBareFrom(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++)
    if (UNBARE.has(reading.pos(index)) || hasDeterminer(reading, index)) return false;
  return true;
}

/** Whether what follows *and* at `second` is another thing than the phrase that begins at `first`. */
type IsOther = (reading: Reading, first: number, second: number) => boolean;

/** With a determiner of its own, after a phrase without: "without preconditions and *a* cease-fire". */
export function hasOwnDeterminer(reading: Reading, first: number, second: number): boolean {
  if (!hasDeterminer(reading, second)) return false;
  return !hasDeterminer(reading, first) || (isIndefinite(reading, second) && !isIndefinite(reading, first));
}

/** Beside the noun before *of* rather than its object: "the prevention of war and *the settlement of* disputes". */
export function isParallelNoun(reading: Reading, first: number, second: number): boolean {
  if (isIndefinite(reading, second)) return !isIndefinite(reading, first);
  return reading.word(second) === 'the' && reading.pos(second + 1) === 'NOUN' && reading.word(second + 2) === 'of';
}

function isIndefinite(reading: Reading, index: number): boolean {
  return reading.word(index) === 'a' || reading.word(index) === 'an';
}

/** *Any* goes on with what is denied, and is no determiner of its own. */
function hasDeterminer(reading: Reading, index: number): boolean {
  return (reading.pos(index) === 'DET' && reading.word(index) !== 'any') || isPossessive(reading.word(index));
}
