import { LIST_REACH } from './clause-end.js';
import type { Breaks } from './clauses.js';
import { isInsideNounPhrase, isPossessive, type Reading } from './reading.js';

/**
 * Where what belongs to a preposition ends when a list goes on after it. In "talks without preconditions, a hotline and
 * a truce" the list is one of talks; in "without arms, troops or money" and "an end to war, hunger and hatred" it is the
 * preposition's own: joined by *or*, or made of bare nouns alone.
 */
export function ownListEnd(reading: Reading, breaks: Breaks, first: number, last: number): number {
  for (let index = first; index < last; index++) {
    const word = reading.word(index);
    if (word === ',') return isOwnList(reading, breaks, first, index) ? last : index;
    if (word === 'and' && isOtherThing(reading, first, index + 1)) return index;
  }
  return last;
}

/** Whether a list goes on, over bare nouns or towards *or*, after a comma. */
function isOwnList(reading: Reading, breaks: Breaks, first: number, comma: number): boolean {
  let isBare = isBareFrom(reading, first, comma);
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

/** Nouns and adjectives without determiner. */
function isBareFrom(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++)
    if (!isInsideNounPhrase(reading, index) || hasDeterminer(reading, index)) return false;
  return true;
}

/** Whether a determiner sets a member off from the one before: "without preconditions and *a* cease-fire". */
function isOtherThing(reading: Reading, first: number, second: number): boolean {
  if (!hasDeterminer(reading, second)) return false;
  return !hasDeterminer(reading, first) || (isIndefinite(reading, second) && !isIndefinite(reading, first));
}

function isIndefinite(reading: Reading, index: number): boolean {
  return reading.word(index) === 'a' || reading.word(index) === 'an';
}

/** *Any* goes on with what is denied, and is no determiner of its own. */
function hasDeterminer(reading: Reading, index: number): boolean {
  return (reading.pos(index) === 'DET' && reading.word(index) !== 'any') || isPossessive(reading.word(index));
}
