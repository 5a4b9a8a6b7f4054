import { complementEnd, headAfter } from './deeds.js';
import type { Range } from './denial.js';
import type { Reading } from './reading.js';
import { wordSet } from './word-set.js';

/*
 * What something is compared with is taken for granted (Huddleston and Pullum 2002, chapter 13): who says that nothing is worse than
 * a war, or that no guarantee is better than a treaty, denies neither war nor treaty.
 */
const COMPARATIVES: ReadonlySet<string> = wordSet('more less fewer worse better further farther sooner');
/** Longer words in "er" that compare nothing. */
const NO_COMPARATIVES: ReadonlySet<string> = wordSet(
  'other rather either neither whether never however ever order power number',
);
const FAR: ReadonlySet<string> = wordSet('further farther');
/** How far before *than* its comparative stands. */
const NEAR = 8;

/** What is compared with in a denied stretch: "nothing is more dangerous than *war*", but not "nothing was further from us than war". */
export function standardsCompared(reading: Reading, { first, last }: Range): readonly Range[] {
  for (let than = first + 1; than < last; than++) {
    if (reading.word(than) !== 'than' || !isStandard(reading, first, than)) continue;
    const end = complementEnd(reading, headAfter(reading, than + 1) + 1);
    return [{ first: than + 1, last: Math.min(end, last) }];
  }
  return [];
}

function isStandard(reading: Reading, first: number, than: number): boolean {
  // "Not more than ten".
  if (reading.pos(than + 1) === 'NUM') return false;
  for (let index = than - 1; index >= Math.max(first, than - NEAR); index--) {
    if (FAR.has(reading.word(index)) && reading.word(index + 1) === 'from') return false;
    if (isComparative(reading, index)) return true;
  }
  return false;
}

function isComparative(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (COMPARATIVES.has(word)) return true;
  return word.endsWith('er') && !NO_COMPARATIVES.has(word) && ['ADJ', 'ADV'].includes(reading.pos(index));
}
