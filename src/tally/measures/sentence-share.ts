import type { Measure } from '../measure-column.js';

/**
 * Share of the sentences that hold a hit. A sentence belongs to the speaker of most of its words, so that a hit in a short quotation counts for the
 * one quoted, in a sentence that counts for the author. Where there are more of those than sentences of one's own, the quotient is no share: there is none.
 */
export const sentenceShare: Measure = {
  id: 'sentence_share',
  order: 2,
  columns: [
    {
      name: 'sentence_share',
      type: 'number',
      description:
        'Sentences with a hit of this actor in this voice over the sentences that are theirs, 0 to 1; empty without sentences, and where hits in a few words of others’ sentences would make it more than 1.',
    },
  ],
  of: ({ sentences, hitSentences }) => [
    sentences === 0 || hitSentences > sentences ? undefined : hitSentences / sentences,
  ],
};
