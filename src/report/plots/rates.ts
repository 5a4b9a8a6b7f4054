import type { Trend } from '../../model/figures.js';
import type { CategoryId } from '../../model/lexicon.js';
import { shortRate, topOf } from '../drawing/rate-scale.js';
import { seriesPanel, type PanelScale, type Point, type Series } from '../drawing/series-panel.js';
import { daysOf, mostWords, nameOf, periodsIn } from '../drawing/subjects.js';
import type { Drawing, Plot, PlotInput } from '../plot.js';

const ACTORS = 6;
const CATEGORIES = 8;

/** How often each lexicon is heard over time, one panel an actor and lexicon. */
export const rates: Plot = {
  id: 'rates',
  title: 'Rates',
  order: 2,
  caption: () =>
    'Hits per 1,000 words of the same actor in the same voice, with 95 % intervals. Panels of one category share their scale; an interval that leaves it ends at its edge.',
  draw: (results) => {
    const { plan } = results;
    const shown = rowsToShow(results);
    const actors = mostWords(
      shown.map(({ row }) => row),
      ACTORS,
    );
    const categories = plan.lexicons.map(({ id }) => id).slice(0, CATEGORIES);
    const periods = periodsIn(shown.map(({ row }) => row));
    return categories.flatMap((category) => {
      const rows = shown.filter(({ row }) => row.category === category && actors.includes(row.actor));
      const scale: PanelScale = { periods, events: daysOf(plan), domain: [0, topOf(rows)], format: shortRate };
      return actors.flatMap((actor) => {
        const own = rows.filter(({ row }) => row.actor === actor);
        return own.length === 0 ? [] : [drawn(category, nameOf(actor, plan), own, scale)];
      });
    });
  },
};

interface Rated {
  readonly row: Trend;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Only roots of the lexicons have panels. */
function rowsToShow({ figures, plan }: PlotInput): Rated[] {
  const [rate, low, high] = ['rate', 'rate_low', 'rate_high'].map((name) =>
    figures.measures.findIndex((column) => column.name === name),
  );
  const roots = new Set<CategoryId>(plan.lexicons.map(({ id }) => id));
  const shown: Rated[] = [];
  for (const row of figures.spokenTrends) {
    if (row.voice === 'all' || !roots.has(row.category)) continue;
    const value = row.figures[rate ?? -1];
    if (typeof value !== 'number') continue;
    shown.push({ row, value, low: numeric(row.figures[low ?? -1]), high: numeric(row.figures[high ?? -1]) });
  }
  return shown;
}

function drawn(category: CategoryId, name: string, rows: readonly Rated[], scale: PanelScale): Drawing {
  const places = new Map(scale.periods.map((period, at) => [period.id, at]));
  const series = (['own', 'quoted'] as const).flatMap((voice): Series[] => {
    const points = rows
      .filter(({ row }) => row.voice === voice)
      .map(({ row, value, low, high }): Point => ({ at: places.get(row.period.id) ?? 0, value, low, high }))
      .sort((a, b) => a.at - b.at);
    return points.length === 0 ? [] : [{ voice, points }];
  });
  const said = rows.map(({ row, value }) => `${row.period.id} ${row.voice} ${value.toFixed(2)}`);
  const description = `${category}, ${name}, per 1,000 words: ${said.join(', ')}`;
  return {
    id: `rates-${category}-${rows[0]?.row.actor ?? ''}`,
    title: `${category}: ${name}`,
    group: category,
    description,
    svg: seriesPanel(series, scale, description),
    columns: ['category', 'actor', 'voice', 'period', 'documents', 'words', 'hits', 'rate', 'rate_low', 'rate_high'],
    rows: rows.map(({ row, value, low, high }) => [
      ...[category, row.actor, row.voice, row.period.id, row.documents, row.words, row.hits],
      ...[value, low, high],
    ]),
  };
}

const numeric = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
