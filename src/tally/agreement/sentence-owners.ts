import type { Passage } from '../../model/attribution.js';
import type { Sentence } from '../../model/segmentation.js';

/**
 * The passage that a sentence belongs to, one for each sentence: the one that holds most of its words (the earliest when even), as in `measure`.
 * Undefined for a sentence without a word that counts.
 */
export function sentenceOwners(
  sentences: readonly Pick<Sentence, 'words'>[],
  passages: readonly Passage[],
): readonly (Passage | undefined)[] {
  let at = 0;
  return sentences.map(({ words }) => {
    const shares = new Map<Passage, number>();
    for (const word of words) {
      if (!word.isCounted) continue;
      while ((passages[at]?.end ?? Infinity) <= word.start) at += 1;
      const passage = passages[at];
      if (passage) shares.set(passage, (shares.get(passage) ?? 0) + 1);
    }
    let owner: Passage | undefined;
    let most = 0;
    for (const [passage, share] of shares) if (share > most) [owner, most] = [passage, share];
    return owner;
  });
}
