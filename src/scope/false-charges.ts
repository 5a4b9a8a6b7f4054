import type { Breaks } from './clauses.js';
import type { Denial } from './denial.js';
import { objectEnd } from './objects.js';
import { adverbsAfter, type Reading } from './reading.js';
import { wordSet } from './word-set.js';

/** Adverbs that say of a charge that it is none. */
export const FALSELY: ReadonlySet<string> = wordSet(
  'falsely wrongly wrongfully unjustly unfairly baselessly mistakenly',
);
const CHARGING: ReadonlySet<string> = wordSet('accuse blame charge condemn convict claim allege assert suggest imply');
const LEADING: ReadonlySet<string> = wordSet('of for');

/** "Accused her of *falsely* | *blaming the guards for the raid*": what somebody else wrongly charges, in the mouth of who complains of it. */
export function denialOfFalseCharge(reading: Reading, breaks: Breaks, index: number): Denial | undefined {
  if (!FALSELY.has(reading.word(index)) || !LEADING.has(reading.word(index - 1))) return undefined;
  const verb = adverbsAfter(reading, index + 1);
  if (!CHARGING.has(reading.lemma(verb)) || !reading.word(verb).endsWith('ing')) return undefined;
  const charge = { cue: { first: verb, last: verb + 1 }, turned: 'content', lemma: reading.lemma(verb) } as const;
  return {
    cue: { first: index, last: index + 1 },
    affected: [{ first: verb, last: objectEnd(reading, breaks, charge) }],
  };
}
