import { meanRate } from '../mean-rate.js';
import type { SeriesStatistic } from '../series-statistic.js';

/** The mean of the sampling units' own rates: each day (or author, or outlet, by `cluster`) counts alike, however much was printed. */
export const unitMean: SeriesStatistic = {
  id: 'unit_mean',
  description: 'Mean of the rates of sampling units, each counting alike.',
  of: (cells) =>
    cells.map(({ period, units, isSmall }) => ({ period, ...(isSmall ? {} : meanRate([...units.values()])) })),
};
