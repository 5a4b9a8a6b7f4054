import { rateIn } from '../change/figures-of-body.js';
import type { UnitPair } from '../change/compared.js';
import type { SeriesCell, SeriesStatistic } from '../series-statistic.js';

/**
 * The rate of each period together with its neighbours on either side, hits over words, with the interval of a rate over all their sampling units. At the ends the window is shorter; one with
 * too little text has no rate.
 * Neighbouring values share most of their text, so they go up and down together by themselves.
 */
export const rollingRate: SeriesStatistic = {
  id: 'rolling_rate',
  description: 'Rate per 1,000 words of a period and its neighbours together.',
  of: (cells, { window, minimum }) =>
    cells.map(({ period }, i) => {
      const half = (window - 1) / 2;
      const near = cells.slice(Math.max(0, i - half), i + half + 1);
      const documents = near.reduce((sum, cell) => sum + cell.documents.length, 0);
      const words = near.reduce((sum, cell) => sum + cell.words, 0);
      const isSmall = documents < minimum.documents || words < minimum.words;
      return { period, ...(isSmall ? {} : rateIn(unitsTogether(near))) };
    }),
};

function unitsTogether(cells: readonly SeriesCell[]): ReadonlyMap<string, UnitPair> {
  const together = new Map<string, UnitPair>();
  for (const { units } of cells) {
    for (const [unit, { part, whole }] of units) {
      const known = together.get(unit);
      together.set(unit, { part: part + (known?.part ?? 0), whole: whole + (known?.whole ?? 0) });
    }
  }
  return together;
}
