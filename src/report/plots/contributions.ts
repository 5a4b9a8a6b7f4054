import type { Contribution } from '../../model/figures.js';
import { stackedBars, type Bar } from '../drawing/stacked-bars.js';
import type { Drawing, Plot } from '../plot.js';

const CATEGORIES = 8;
const BARS = 12;
/** Rows of figures behind a picture; the table has all of them. */
const ROWS = 40;
const VOICES = ['own voice', 'quoted'];

/** Which entries each lexicon's hits come from. */
export const contributions: Plot = {
  id: 'contributions',
  title: 'Which entries make the figures',
  order: 6,
  caption: () =>
    'The entries with the most hits, over all documents. The number behind a bar is its share of the category. Where one or two entries make most of a category, its figures say how these words are used, and little of the idea behind them: read their sentences. contributions.csv has every entry and every subcategory.',
  draw: ({ figures, plan }) => {
    const counted = plan.lexicons.filter(({ isContested }) => !isContested);
    return counted.slice(0, CATEGORIES).flatMap(({ id }) => {
      const entries = figures.contributions.filter(({ category }) => category === id);
      return entries.length === 0 ? [] : [drawn(id, entries)];
    });
  },
};

function drawn(category: string, entries: readonly Contribution[]): Drawing {
  const shown = entries.slice(0, BARS);
  const most = entries[0]?.hits ?? 1;
  const bars = shown.map(({ entry, hits, ownHits, share }): Bar => ({
    name: entry,
    parts: [ownHits, hits - ownHits],
    note: percent(share),
    length: hits / most,
  }));
  const said = shown.map(({ entry, hits, share }) => `${entry} ${hits} (${percent(share)})`);
  const description = `${concentration(category, entries)}. ${said.join(', ')}`;
  return {
    id: `contributions-${category}`,
    title: concentration(category, entries),
    description,
    svg: stackedBars(bars, VOICES, description),
    columns: ['entry', 'leaf', 'rank', 'hits', 'own_hits', 'share', 'cumulative_share', 'documents', 'actors'],
    rows: entries
      .slice(0, ROWS)
      .map(({ entry, leaf, rank, hits, ownHits, share, cumulativeShare, documents, actors }) => [
        ...[entry, leaf, rank, hits, ownHits, share, cumulativeShare, documents, actors],
      ]),
  };
}

/** How few entries make half of the hits, in words. */
function concentration(category: string, entries: readonly Contribution[]): string {
  const hits = entries.reduce((sum, entry) => sum + entry.hits, 0);
  const few = entries.find(({ cumulativeShare }) => cumulativeShare >= 0.5);
  if (!few) return category;
  const [number, verb] = few.rank === 1 ? ['one', 'makes'] : [few.rank, 'make'];
  const share = percent(few.cumulativeShare);
  return `${category}: ${number} of ${entries.length} entries with hits ${verb} ${share} of ${hits} hits`;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
