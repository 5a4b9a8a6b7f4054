import type { Measure } from '../measure-column.js';

/**
 * Share of the sentences that hold a hit, at most 1. The bare quotient can pass 1, since a sentence belongs to the speaker of
 * most of its words: a hit in a short quotation counts for the one quoted, in a sentence that counts for the author.
 */
export const sentenceShare: Measure = {
  id: 'sentence_share',
  order: 2,
  columns: [
    {
      name: 'sentence_share',
      type: 'number',
      description: 'Share of this actor’s sentences in this voice that hold a hit, 0 to 1; empty without sentences.',
    },
  ],
  of: ({ sentences, hitSentences }) => [sentences === 0 ? undefined : Math.min(1, hitSentences / sentences)],
};
