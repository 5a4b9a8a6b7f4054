import type { Tone } from '../../model/figures.js';
import { seriesPanel, type PanelScale, type Series } from '../drawing/series-panel.js';
import { escapeHtml } from '../page/html.js';
import type { Drawing, Plot } from '../plot.js';
import { daysOf, mostWords, nameOf, periodsIn } from '../drawing/subjects.js';

const PANELS = 12;
/** A balance of e⁸ to 1 is as good as one-sided. */
const FARTHEST = 8;

/** The balance of two categories over time, one panel an actor. */
export const tone: Plot = {
  id: 'tone',
  title: 'Tone',
  order: 1,
  caption: ({ plan }) =>
    plan.tone === undefined
      ? ''
      : `ln(${escapeHtml(plan.tone.positive)} + ½) − ln(${escapeHtml(plan.tone.negative)} + ½): above 0 the first prevails. Filled points and solid lines are the actor’s own voice, hollow ones and broken lines what others quote; bars or bands are 95 % intervals, dashed uprights are events. Periods with too little text are left out.`,
  draw: ({ figures, plan }) => {
    if (plan.tone === undefined) return [];
    const rows: Tone[] = [];
    for (const row of figures.spokenTones) if (row.tone !== undefined && row.voice !== 'all') rows.push(row);
    const actors = mostWords(rows, PANELS);
    const periods = periodsIn(rows);
    const shown = rows.filter((row) => actors.includes(row.actor));
    const reach = Math.min(
      FARTHEST,
      Math.ceil(
        Math.max(1, ...shown.flatMap(({ tone: value = 0, low = 0, high = 0 }) => [value, low, high].map(Math.abs))),
      ),
    );
    const scale: PanelScale = { periods, events: daysOf(plan), domain: [-reach, reach], format: signed };
    return actors.map((actor): Drawing => {
      const own = shown.filter((row) => row.actor === actor);
      const description = `Tone of ${nameOf(actor, plan)}: ${own.map((row) => `${row.period.id} ${row.voice} ${(row.tone ?? 0).toFixed(2)}`).join(', ')}`;
      return {
        id: `tone-${actor}`,
        title: nameOf(actor, plan),
        description,
        svg: seriesPanel(seriesOf(own, periods), scale, description),
        columns: [
          'actor',
          'voice',
          'period',
          'documents',
          'words',
          'positive',
          'negative',
          'tone',
          'tone_low',
          'tone_high',
        ],
        rows: own.map((row) => [
          row.actor,
          row.voice,
          row.period.id,
          row.documents,
          row.words,
          row.positive,
          row.negative,
          row.tone,
          row.low,
          row.high,
        ]),
      };
    });
  },
};

function seriesOf(rows: readonly Tone[], periods: PanelScale['periods']): readonly Series[] {
  const places = new Map(periods.map((period, at) => [period.id, at]));
  return (['own', 'quoted'] as const).flatMap((voice) => {
    const points = rows
      .filter((row) => row.voice === voice)
      .map((row) => ({ at: places.get(row.period.id) ?? 0, value: row.tone ?? 0, low: row.low, high: row.high }))
      .sort((a, b) => a.at - b.at);
    return points.length === 0 ? [] : [{ voice, points }];
  });
}

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Number(Math.abs(value).toFixed(2))}`;
