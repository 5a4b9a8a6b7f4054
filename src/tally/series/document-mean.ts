import { meanRate } from '../mean-rate.js';
import type { SeriesStatistic } from '../series-statistic.js';

/** The mean of the documents' own rates: a short document counts as much as a long one, where a rate counts every word alike. */
export const documentMean: SeriesStatistic = {
  id: 'document_mean',
  description: 'Mean of the rates of documents, each counting alike.',
  of: (cells) => cells.map(({ period, documents, isSmall }) => ({ period, ...(isSmall ? {} : meanRate(documents)) })),
};
