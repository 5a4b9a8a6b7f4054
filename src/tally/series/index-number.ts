import type { Estimate } from '../../model/change.js';
import { rateIn } from '../change/figures-of-body.js';
import { ratioOfTwo } from '../change/recovered.js';
import type { SeriesStatistic } from '../series-statistic.js';

/**
 * The rate as an index: 100 is the rate of the base period, as in the Geopolitical Risk index (D. Caldara and M. Iacoviello, American Economic Review 112, 2022). The interval is that of a
 * ratio, so it holds the doubt about the base too; the base itself is 100 without any. Nothing where the base has no hits.
 */
export const indexNumber: SeriesStatistic = {
  id: 'index',
  description: 'Rate as an index; the base period is 100.',
  of: (cells, { base: wanted }) => {
    const isBase = (cell: (typeof cells)[number]): boolean =>
      wanted ? wanted.start <= cell.period.start && cell.period.end <= wanted.end : !cell.isSmall && cell.hits > 0;
    const chosen = wanted ? cells.filter(isBase) : cells.filter(isBase).slice(0, 1);
    const base = rateIn(
      new Map(chosen.flatMap(({ units, period }) => [...units].map(([unit, pair]) => [`${period.id} ${unit}`, pair]))),
    );
    return cells.map((cell) => {
      const { period, isSmall, units } = cell;
      const rate = isSmall ? undefined : rateIn(units);
      if (!base || !rate || base.value === 0) return { period };
      const isWholeBase = chosen.length === 1 && chosen[0] === cell;
      const ratio = isWholeBase ? { value: 1 } : ratioOfTwo(base, rate);
      return { period, ...(ratio && hundredfold(ratio)), ...(chosen.includes(cell) && { note: 'base' }) };
    });
  },
};

function hundredfold({ value, low, high }: Estimate): Estimate {
  return { value: 100 * value, ...(low !== undefined && high !== undefined && { low: 100 * low, high: 100 * high }) };
}
