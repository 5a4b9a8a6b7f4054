import type { Measure } from '../measure-column.js';
import { ratioOf } from '../ratio.js';

/**
 * Sum of the hits' weights per 1,000 words: for a list of valences, their mean over all words, times 1,000. F. Nielsen sums the
 * valences of AFINN so ("A new ANEW", 2011). Weights are thousandths, so that their sum over the words is it. Interval as in
 * `ratioOf`.
 */
export const weightedRate: Measure = {
  id: 'weighted_rate',
  order: 4,
  needsWeights: true,
  columns: [
    {
      name: 'weighted_rate',
      type: 'number',
      description:
        'Only where a lexicon has weights, and empty for the others: sum of the weights of the hits per 1,000 words.',
    },
    { name: 'weighted_rate_low', type: 'number', description: 'Lower end of its 95 % interval (ratio, Student’s t).' },
    { name: 'weighted_rate_high', type: 'number', description: 'Upper end of its 95 % interval (ratio, Student’s t).' },
  ],
  of: ({ weights, words, units, wordsWords }) => {
    const rate = weights && ratioOf({ ...weights, words, units, wordsWords });
    return [rate?.ratio, rate?.low, rate?.high];
  },
};
