import type { Period } from '../../model/figures.js';
import { shortRate, topOf } from '../../report/drawing/rate-scale.js';
import { seriesPanel, type PanelScale, type Series } from '../../report/drawing/series-panel.js';
import type { Drawing } from '../../report/plot.js';
import type { ExploredRun } from './explored-run.js';
import type { SelectionFigure } from './figures-of.js';
import type { Selection } from './selection.js';

const HEIGHT = 260;
const [NARROWEST, WIDEST] = [300, 1400];

/** What a chart is drawn of. */
export interface Charted {
  readonly periods: readonly Period[];
  readonly figures: readonly SelectionFigure[];
  readonly wanted: Selection;
  readonly events: ExploredRun['report']['events'];
  /** What people call an actor. */
  readonly nameOf: (actor: string) => string;
}

/** The rates of a selection over time as a picture; undefined when no period has one, since nothing is drawn from nothing. */
export function chartOf(
  { periods, figures, wanted, events, nameOf }: Charted,
  look: { readonly width: number; readonly isPicked: boolean },
): Drawing | undefined {
  const places = new Map(periods.map((period, at) => [period.id, at]));
  const rated = figures.flatMap((figure) => {
    const { rate: value, low, high } = figure;
    return value === undefined ? [] : [{ ...figure, at: places.get(figure.period.id) ?? 0, value, low, high }];
  });
  if (rated.length === 0) return undefined;
  const series = (['own', 'quoted'] as const).flatMap((voice): Series[] => {
    const points = rated.filter((figure) => figure.voice === voice);
    return points.length === 0 ? [] : [{ voice, points }];
  });
  const title = titleOf(wanted, nameOf);
  const scale: PanelScale = {
    periods,
    events: events.filter(({ isSpan }) => !isSpan),
    domain: [0, topOf(rated)],
    format: shortRate,
    size: { width: Math.max(NARROWEST, Math.min(WIDEST, Math.round(look.width))), height: HEIGHT },
    isPicked: look.isPicked,
  };
  const said = rated.map(({ period, voice, value }) => `${period.id} ${voice} ${value.toFixed(2)}`);
  const description = `${title}, per 1,000 words: ${said.join(', ')}`;
  return {
    ...{ id: title, title, description },
    svg: seriesPanel(series, scale, description),
    columns: [
      ...['category', 'actor', 'side', 'outlet', 'voice', 'period', 'documents', 'units', 'words', 'hits'],
      ...['rate', 'rate_low', 'rate_high', 'small_cell'],
    ],
    rows: figures.map(({ voice, period, documents, units, words, hits, rate, low, high, isSmall }) => [
      ...[wanted.category, wanted.actor || '(all)', wanted.side, wanted.outlet, voice, period.id],
      ...[documents, units, words, hits, rate, low, high, isSmall],
    ]),
  };
}

/** What is chosen, in words. */
function titleOf({ category, actor, side, outlet, voice }: Selection, nameOf: (actor: string) => string): string {
  const who = actor === '' ? (side === '' ? 'all actors' : `side ${side}`) : nameOf(actor);
  return [
    `${category}: ${who}`,
    actor !== '' && side !== '' ? `side ${side}` : '',
    outlet === '' ? '' : `in ${outlet}`,
    voice === '' ? '' : `${voice} voice`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
