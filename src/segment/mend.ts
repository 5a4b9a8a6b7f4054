import type { Morphology, Token } from '../model/segmentation.js';

/** Forms of "have": a sentence without any has nothing to mend. */
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', "'ve", 'having']);
/** Between "have" and its participle stand at most this many adverbs. */
const ADVERBS = 3;

/**
 * Mends known faults of wink's answer: a word in -ed after a form of "have" and adverbs is a verb ("has long accused", which wink
 * takes for a noun).
 * @param verbLemma the lemma of a word as a verb, or undefined
 */
export function mended(
  tokens: readonly Token[],
  answer: readonly Morphology[],
  verbLemma: (norm: string) => string | undefined,
): readonly Morphology[] {
  const result = [...answer];
  for (const [index, token] of tokens.entries()) {
    if (!HAVE.has(token.norm)) continue;
    let at = index + 1;
    while (at <= index + ADVERBS && mayBeAdverb(tokens[at], result[at])) at += 1;
    const participle = tokens[at];
    const pos = result[at]?.pos;
    if (participle === undefined || !participle.norm.endsWith('ed') || (pos !== 'NOUN' && pos !== 'PROPN')) continue;
    const lemma = verbLemma(participle.norm);
    if (lemma !== undefined) result[at] = { pos: 'VERB', lemma };
  }
  return result;
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

function mayBeAdverb(token: Token | undefined, morphology: Morphology | undefined): boolean {
  return token !== undefined && (morphology?.pos === 'ADV' || ADVERBIAL.has(token.norm));
}
