import type { Morphology } from '../model/segmentation.js';

/** Forms of "have": a sentence without any has nothing to mend. */
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', "'ve", 'having']);
/** Between "have" and its participle stand at most this many adverbs. */
const ADVERBS = 3;

/**
 * Mends known faults of wink's answer in place: a word in -ed after a form of "have" and adverbs is a verb ("has long accused", which wink
 * takes for a noun).
 * @param normAt the norm of each token that the answer is about; empty behind the last
 * @param verbLemma the lemma of a word as a verb, or undefined
 */
export function mend(
  answer: Morphology[],
  normAt: (at: number) => string,
  verbLemma: (norm: string) => string | undefined,
): void {
  for (let index = 0; index < answer.length; index += 1) {
    if (!HAVE.has(normAt(index))) continue;
    let at = index + 1;
    while (at <= index + ADVERBS && mayBeAdverb(normAt(at), answer[at])) at += 1;
    const participle = normAt(at);
    const pos = answer[at]?.pos;
    if (!participle.endsWith('ed') || (pos !== 'NOUN' && pos !== 'PROPN')) continue;
    const lemma = verbLemma(participle);
    if (lemma !== undefined) answer[at] = { pos: 'VERB', lemma };
  }
}

const ADVERBIAL = new Set([
  'long',
  "n't",
  'not',
  'never',
  'ever',
  'also',
  'always',
  'already',
  'just',
  'since',
  'both',
  'all',
  'now',
  'far',
  'yet',
]);

function mayBeAdverb(norm: string, morphology: Morphology | undefined): boolean {
  return morphology?.pos === 'ADV' || ADVERBIAL.has(norm);
}
