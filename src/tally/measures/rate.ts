import type { Measure, MeasureCell } from '../measure-column.js';
import { studentT975 } from '../student-t.js';

const PER = 1000;

/** Upper end of the exact interval for a count of zero, −ln(0.025). */
const ZERO_HITS = 3.689;

/**
 * Hits per 1,000 words with a 95 % interval over the sampling units, which need not be independent words: the ratio
 * r = Σh/Σw has se² = n/(n−1)·(Σh² − 2rΣhw + r²Σw²)/(Σw)², and the interval is r·exp(±t·se/r) with n−1 degrees of
 * freedom. Without hits it is [0, 3.689/Σw]; with fewer than two units there is none.
 */
export const rate: Measure = {
  id: 'rate',
  order: 1,
  columns: [
    { name: 'rate', type: 'number', description: 'Hits per 1,000 words of this actor in this voice, at least 0.' },
    { name: 'rate_low', type: 'number', description: 'Lower end of the 95 % interval of the rate.' },
    { name: 'rate_high', type: 'number', description: 'Upper end of the 95 % interval of the rate.' },
    {
      name: 'interval',
      type: 'string',
      description:
        'How the interval was made: log_t (Student’s t on the logarithm, over sampling units), zero_hits (no hits), ' +
        'empty without an interval.',
    },
  ],
  of: (cell) => {
    const { units, hits, words } = cell;
    if (words === 0) return [undefined, undefined, undefined, undefined];
    const value = (PER * hits) / words;
    if (units < 2) return [value, undefined, undefined, undefined];
    if (hits === 0) return [value, 0, (PER * ZERO_HITS) / words, 'zero_hits'];
    const factor = Math.exp(studentT975(units - 1) * relativeError(cell));
    return [value, value / factor, value * factor, 'log_t'];
  },
};

/** se/r. With H = Σh and W = Σw its square is n/(n−1)·(W²Σh² − 2HWΣhw + H²Σw²)/(HW)², whose terms nearly cancel: exact integers until the division. */
function relativeError({ units, hits, words, hitsHits, hitsWords, wordsWords }: MeasureCell): number {
  const [h, w] = [BigInt(hits), BigInt(words)];
  const spread = w * w * hitsHits - 2n * h * w * hitsWords + h * h * wordsWords;
  return Math.sqrt((units / (units - 1)) * (Number(spread) / Number(h * h * w * w)));
}
