import type { Day } from '../../model/date.js';
import type { HistoricalEvent } from '../../model/event.js';
import type { Period, Tone } from '../../model/figures.js';
import { escapeHtml } from './html.js';

const WIDTH = 340;
const HEIGHT = 180;
const LEFT = 34;
const RIGHT = 10;
const TOP = 12;
const BOTTOM = 34;

/** Shared by all charts of a page, so that they compare: the periods along the bottom and the greatest distance from 0. */
export interface ToneScale {
  readonly periods: readonly Period[];
  readonly reach: number;
  readonly events: readonly HistoricalEvent[];
}

/** One actor's tone over the periods as SVG: points with 95 % intervals, the zero line, days of events dashed. */
export function toneChart(title: string, rows: readonly Tone[], { periods, reach, events }: ToneScale): string {
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, periods.length);
  const x = (i: number): number => round(LEFT + step * (i + 0.5));
  const y = (tone: number): number => round(TOP + ((reach - tone) / (2 * reach)) * (HEIGHT - TOP - BOTTOM));
  const byPeriod = new Map(rows.map((row) => [row.period.id, row]));
  const points: string[] = [];
  const said: string[] = [];
  for (const [i, period] of periods.entries()) {
    const row = byPeriod.get(period.id);
    if (row?.tone === undefined) continue;
    if (row.low !== undefined && row.high !== undefined) {
      points.push(`<line class="interval" x1="${x(i)}" x2="${x(i)}" y1="${y(row.high)}" y2="${y(row.low)}"/>`);
    }
    points.push(`<circle class="point" cx="${x(i)}" cy="${y(row.tone)}" r="3.5"/>`);
    said.push(`${period.id} ${row.tone.toFixed(2)}`);
  }
  const every = Math.ceil(periods.length / 5);
  // A character of a label is about six units wide.
  const room = Math.max(4, Math.floor((step * every) / 6.2) - 1);
  const labels = periods.map((period, i) =>
    i % every === 0
      ? `<text class="tick" x="${x(i)}" y="${HEIGHT - 18}" text-anchor="middle">${escapeHtml(shortened(period.id, room))}</text>`
      : '',
  );
  const marks = events.flatMap((event) => {
    const at = placeOf(event.from, periods);
    if (at === undefined) return [];
    const place = round(LEFT + step * at);
    return [
      `<line class="event" x1="${place}" x2="${place}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"><title>${escapeHtml(`${event.title}, ${event.from}`)}</title></line>`,
    ];
  });
  const description = `Tone of ${title}: ${said.join(', ') || 'too little text in every period'}`;
  return [
    `<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(description)}">`,
    `<line class="zero" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(0)}" y2="${y(0)}"/>`,
    ...[reach, 0, -reach].map(
      (tone) => `<text class="tick" x="${LEFT - 5}" y="${y(tone) + 4}" text-anchor="end">${sign(tone)}</text>`,
    ),
    ...marks,
    ...points,
    ...labels,
    `</svg><figcaption>${escapeHtml(title)}</figcaption></figure>`,
  ].join('');
}

/** How many periods lie before a day, with the part of its own period that has passed; for drawing only. */
function placeOf(day: Day, periods: readonly Period[]): number | undefined {
  const i = periods.findIndex((period) => period.start <= day && day <= period.end);
  const period = periods[i];
  if (!period) return undefined;
  const first = roughDays(period.start);
  return i + (roughDays(day) - first) / Math.max(1, roughDays(period.end) - first);
}

/** Even enough for a place on a line: months of 31 days. */
const roughDays = (day: Day): number => 372 * +day.slice(0, 4) + 31 * +day.slice(5, 7) + +day.slice(8, 10);

const round = (value: number): number => Math.round(value * 10) / 10;

const sign = (tone: number): string => `${tone > 0 ? '+' : tone < 0 ? '−' : ''}${Math.abs(tone)}`;

const shortened = (id: string, room: number): string => (id.length > room ? `${id.slice(0, room - 1)}…` : id);
