import { ALL_ACTORS } from '../../model/actor.js';
import type { Term } from '../../model/figures.js';
import { stackedBars, type Bar } from '../drawing/stacked-bars.js';
import type { Drawing, Plot } from '../plot.js';

const BARS = 30;

/** Which of a concept's rival names who uses, one drawing a concept. */
export const contestedTerms: Plot = {
  id: 'contested-terms',
  title: 'Contested terms',
  order: 5,
  caption: () =>
    'Share of each rival name among all names that an actor gives to one thing, in the actor’s own voice, period by period. The number behind a bar is how many names it stands for: a bar of two is an anecdote. Intervals are in terms.csv.',
  draw: ({ figures }) => {
    const rows = figures.terms.filter((row) => row.voice === 'own' && row.hits > 0 && row.actor !== ALL_ACTORS);
    const concepts = [...new Set(rows.map(({ concept }) => concept))].sort((a, b) => (a < b ? -1 : 1));
    return concepts.map((concept) =>
      drawn(
        concept,
        rows.filter((row) => row.concept === concept),
      ),
    );
  },
};

function drawn(concept: string, rows: readonly Term[]): Drawing {
  const names = [...new Set(rows.map(({ name }) => name))].sort((a, b) => (a < b ? -1 : 1));
  const cells = new Map<string, { hits: number; readonly of: Map<string, number> }>();
  for (const { actor, period, name, hits } of rows) {
    const key = `${actor}, ${period.id}`;
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = { hits: 0, of: new Map() }));
    cell.hits += hits;
    cell.of.set(name, (cell.of.get(name) ?? 0) + hits);
  }
  const most = [...cells].sort(([a, m], [b, n]) => n.hits - m.hits || (a < b ? -1 : 1)).slice(0, BARS);
  const bars = most
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { hits, of }]): Bar => ({ name, parts: names.map((each) => of.get(each) ?? 0), note: String(hits) }));
  const said = bars.map(
    ({ name, parts }) => `${name}: ${names.map((each, at) => `${each} ${parts[at] ?? 0}`).join(', ')}`,
  );
  const description = `Names of ${concept}. ${said.join('; ')}`;
  const left = cells.size - bars.length;
  return {
    id: `contested-terms-${concept}`,
    title: left > 0 ? `${concept} (${left} smaller bars left out)` : concept,
    description,
    svg: stackedBars(bars, names, description),
    columns: ['concept', 'name', 'side', 'actor', 'period', 'hits', 'share', 'share_low', 'share_high'],
    rows: rows.map((row) => [
      row.concept,
      row.name,
      row.side,
      row.actor,
      row.period.id,
      row.hits,
      row.share,
      row.low,
      row.high,
    ]),
  };
}
