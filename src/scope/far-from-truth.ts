import { claimBefore, isClaimed } from './claims.js';
import type { Breaks } from './clauses.js';
import type { Denial } from './denial.js';
import { objectEnd } from './objects.js';
import { openers, type Openers } from './openers.js';
import { phraseAt, phraseTable } from './phrases.js';
import type { Reading } from './reading.js';
import { groupStart } from './subjects.js';

/** The ways to say so. */
export const FAR = phraseTable<true>(
  ['further', 'farther', 'far'].flatMap((far) =>
    ['the truth', 'truth', 'true', 'reality'].map((truth) => [`${far} from ${truth}`, true] as const),
  ),
);
export const FAR_OPENERS: Openers = openers([FAR]);
/** How far behind *than* what a claim says may begin. */
const NEAR = 8;

/**
 * What is denied by being far from the truth: "nothing could be further from the truth than the claim that *they attacked*", "the claim
 * that *they attacked* is far from true", "it is far from the truth that *they attacked*".
 */
export function denialOfUntruth(reading: Reading, breaks: Breaks, index: number): Denial | undefined {
  const cue = phraseAt(FAR, reading, index);
  if (!cue) return undefined;
  const lead = leadAfter(reading, cue.last);
  if (lead === undefined) {
    const claim = claimBefore(reading, groupStart(reading, index));
    return claim && { cue, affected: [claim] };
  }
  const said = { cue: { first: lead, last: lead + 1 }, turned: 'content', lemma: reading.lemma(lead) } as const;
  return { cue, affected: [{ first: lead + 1, last: objectEnd(reading, breaks, said) }] };
}

/** The *that* behind which stands what is untrue: "than the claim *that* …", "far from true *that* …". */
function leadAfter(reading: Reading, from: number): number | undefined {
  if (reading.word(from) === 'that') return from;
  if (reading.word(from) !== 'than') return undefined;
  if (reading.word(from + 1) === 'that') return from + 1;
  for (let index = from + 1; index < from + NEAR; index++) if (isClaimed(reading, index)) return index;
  return undefined;
}
