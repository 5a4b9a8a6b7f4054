import { REACH, type Range } from './denial.js';
import { isVerb, type Reading } from './reading.js';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["''", "''"],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
]);
const MARKS: ReadonlySet<string> = new Set([...CLOSING.keys(), ...CLOSING.values()]);
/** Verbs whose denial takes what is quoted after them with it. */
const SAYING: ReadonlySet<string> = new Set(
  'say tell declare announce state claim write promise threaten vow swear suggest assert shout call'.split(' '),
);
/** How far the words of a reporting clause inside a quotation reach: “We will not,” *said Doran, the minister*, “attack”. */
const REPORT = 14;

/** The tokens between quotation marks that open at a token, where they close within `reach`. */
export function insideQuotes(reading: Reading, opening: number, reach: number): Range | undefined {
  const closing = CLOSING.get(reading.word(opening));
  if (closing === undefined) return undefined;
  for (let index = opening + 1; index < Math.min(reading.length, opening + reach); index++) {
    if (reading.word(index) === closing) return { first: opening + 1, last: index };
  }
  return undefined;
}

/** What is quoted after a denied verb of saying: "never said, *“We will attack”*", "denied saying *“We will attack”*". */
export function deniedQuotation(reading: Reading, denied: Range): Range | undefined {
  const limit = Math.min(denied.last + 1, reading.length);
  for (let opening = denied.first; opening <= limit; opening++) {
    if (!CLOSING.has(reading.word(opening))) continue;
    const before = reading.word(opening - 1) === ',' ? opening - 1 : opening;
    if (!isSaid(reading, denied.first, before)) return undefined;
    return insideQuotes(reading, opening, REACH) ?? { first: opening + 1, last: reading.length };
  }
  return undefined;
}

/** Whether a verb of saying stands before `last`, with no more than the one told between: "never told *them*, “…”". */
function isSaid(reading: Reading, first: number, last: number): boolean {
  for (let index = last - 1; index >= Math.max(first, last - 4); index--)
    if (isVerb(reading, index)) return SAYING.has(reading.lemma(index));
  return false;
}

/**
 * Where a quotation goes on after the reporting clause that begins at a token: “We will not,” Doran said, “| attack”.
 * Nothing where it ends there, or where a sentence of its own follows a whole one.
 */
export function resumption(reading: Reading, { first, last }: Range): number | undefined {
  const closing = reading.word(last) === ',' ? last + 1 : last;
  if (!MARKS.has(reading.word(closing)) || (closing === last && reading.word(last + 1) !== ',')) return undefined;
  for (let index = closing + 2; index < Math.min(reading.length, closing + REPORT); index++) {
    if (!MARKS.has(reading.word(index))) continue;
    return reading.word(index - 1) === ',' && goesOn(reading, { first, last }, index + 1) ? index + 1 : undefined;
  }
  return undefined;
}

/** Before a verb was said anything goes on; after it only what needs one: "or …", "to …", "by …". */
function goesOn(reading: Reading, { first, last }: Range, next: number): boolean {
  for (let index = first; index < last; index++)
    if (reading.pos(index) === 'VERB') return ['CCONJ', 'ADP', 'PART'].includes(reading.pos(next));
  return true;
}
