import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { HistoricalEvent } from '../../model/event.js';
import type { Period } from '../../model/figures.js';
import { placeOf } from './place-of.js';
import { hint, label, shortened, svg } from './svg.js';

/** Units of a panel among others. */
const SIZE = { width: 340, height: 190 };
const LEFT = 38;
const RIGHT = 10;
const TOP = 12;
const BOTTOM = 34;
/** With more periods than this, intervals are a band and points stand closer. */
const CROWDED = 24;
/** More events than this are told by a pointer only. */
const NAMED = 2;
/** How far from a point it can be picked, in units. */
const REACH = 9;

/** A figure of one period with its interval. */
export interface Point {
  /** Place in the list of periods. */
  readonly at: number;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Figures of one voice over time, in the order of the periods. */
export interface Series {
  readonly voice: 'own' | 'quoted';
  readonly points: readonly Point[];
}

/** What all panels of a plot share, so that they compare. */
export interface PanelScale {
  readonly periods: readonly Period[];
  /** Days and the first days of spans, drawn dashed. */
  readonly events: readonly HistoricalEvent[];
  readonly domain: readonly [low: number, high: number];
  readonly format: (value: number) => string;
  /** In units; one of several panels when left out. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether points are made to be picked, with a pointer or a key: all are drawn, each knows its period and voice. */
  readonly isPicked?: boolean;
}

/** Figures of one subject over the periods: points with 95 % intervals, or with bands where they are many. */
export function seriesPanel(series: readonly Series[], scale: PanelScale, description: string): string {
  const { periods, domain, format, isPicked = false } = scale;
  const { width, height } = scale.size ?? SIZE;
  const isCrowded = periods.length * SIZE.width > CROWDED * width;
  const step = (width - LEFT - RIGHT) / Math.max(1, periods.length);
  const y = scaleLinear([...domain], [height - BOTTOM, TOP]).clamp(true);
  const x = (at: number, voice: Series['voice']): number => {
    const shift = series.length < 2 || isCrowded ? 0 : Math.min(4, step / 6);
    return LEFT + step * (at + 0.5) + (voice === 'own' ? -shift : shift);
  };
  const grid = y
    .ticks(5)
    .map((tick) =>
      [
        svg('line', { class: tick === 0 ? 'zero' : 'grid', x1: LEFT, x2: width - RIGHT, y1: y(tick), y2: y(tick) }),
        label(format(tick), { x: LEFT - 5, y: y(tick) + 4, 'text-anchor': 'end' }),
      ].join(''),
    );
  const marks = series.flatMap(({ voice, points }) => {
    const runs = unbroken(points);
    const place = (point: Point): number => x(point.at, voice);
    const lines = runs.map((run) =>
      svg('path', { class: `${voice} line`, d: line<Point>(place, ({ value }) => y(value))(run) ?? '' }),
    );
    const intervals = isCrowded
      ? runs.map((run) => {
          const low = ({ low: end, value }: Point): number => y(end ?? value);
          const high = ({ high: end, value }: Point): number => y(end ?? value);
          return svg('path', { class: `${voice} band`, d: area<Point>(place, low, high)(run) ?? '' });
        })
      : points.map((point) =>
          point.low === undefined || point.high === undefined
            ? ''
            : svg('line', {
                class: `${voice} interval`,
                ...{ x1: place(point), x2: place(point), y1: y(point.high), y2: y(point.low) },
              }),
        );
    // In a crowd the line shows its own points; only those that no line reaches are drawn.
    const seen = isCrowded && !isPicked ? runs.filter((run) => run.length === 1).flat() : points;
    const dots = seen.map((point) => {
      const centre = { cx: place(point), cy: y(point.value) };
      const said = spoken(point, periods, voice, format);
      const dot = svg('circle', { class: `${voice} point`, ...centre, r: isCrowded ? 1.8 : 3.5 }, hint(said));
      if (!isPicked) return dot;
      const reach = svg('circle', { class: 'reach', ...centre, r: REACH, fill: 'transparent' }, hint(said));
      const period = periods[point.at]?.id;
      const key = { 'data-period': period, 'data-voice': voice, tabindex: '0', role: 'button', 'aria-label': said };
      return svg('g', { class: 'pick', ...key }, dot, reach);
    });
    return [...intervals, ...lines, ...dots];
  });
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: isPicked ? 'group' : 'img', 'aria-label': description },
    ...grid,
    ...eventMarks(scale, step, { width, height }),
    ...marks,
    ...periodLabels(periods, step, { width, height }),
  );
}

function spoken(
  { at, value, low, high }: Point,
  periods: readonly Period[],
  voice: string,
  format: PanelScale['format'],
): string {
  const interval = low === undefined || high === undefined ? '' : ` [${format(low)}, ${format(high)}]`;
  return `${periods[at]?.id ?? ''}, ${voice}: ${format(value)}${interval}`;
}

/** Points of neighbouring periods; a period without a figure breaks the line. */
function unbroken(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.at === point.at - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function eventMarks({ periods, events }: PanelScale, step: number, { width, height }: typeof SIZE): string[] {
  return events.flatMap((event, row) => {
    const at = placeOf(event.from, periods);
    if (at === undefined) return [];
    const x = LEFT + step * at;
    const isLeft = x > width / 2;
    const name = {
      class: 'note',
      x: isLeft ? x - 4 : x + 4,
      y: TOP + 6 + 12 * row,
      'text-anchor': isLeft ? 'end' : undefined,
    };
    return [
      svg(
        'line',
        { class: 'event', x1: x, x2: x, y1: TOP, y2: height - BOTTOM },
        hint(`${event.title}, ${event.from}`),
      ),
      events.length * SIZE.width > NAMED * width
        ? ''
        : label(shortened(event.title, Math.floor((22 * width) / SIZE.width)), name),
    ];
  });
}

function periodLabels(periods: readonly Period[], step: number, { width, height }: typeof SIZE): string[] {
  const every = Math.ceil(periods.length / Math.max(5, Math.floor(width / 75)));
  // A character of a label is about six units wide.
  const room = Math.max(4, Math.floor((step * every) / 6.2) - 1);
  return periods.flatMap((period, i) =>
    i % every === 0
      ? [label(shortened(period.id, room), { x: LEFT + step * (i + 0.5), y: height - 18, 'text-anchor': 'middle' })]
      : [],
  );
}
