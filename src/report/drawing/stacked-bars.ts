import { hint, label, shortened, svg } from './svg.js';

const WIDTH = 700;
const LEFT = 210;
const RIGHT = 60;
const BAR = 16;
const GAP = 6;
const KEY = 26;
const COLOURS = 7;

/** One bar: what it is about, its parts in the order of the key, and what is said behind it. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly number[];
  readonly note: string;
  /** How long it is, above 0 and at most 1; 1 when missing. */
  readonly length?: number;
}

/** Bars cut into the shares of their parts, under a key that names them: all of 100 %, where no lengths are given. */
export function stackedBars(bars: readonly Bar[], names: readonly string[], description: string): string {
  const room = WIDTH - LEFT - RIGHT;
  const keyWidth = Math.max(90, Math.floor((WIDTH - 20) / Math.min(5, Math.max(1, names.length))));
  const perLine = Math.max(1, Math.floor((WIDTH - 20) / keyWidth));
  const top = KEY * Math.ceil(names.length / perLine) + 6;
  const key = names.map((name, at) => {
    const [x, y] = [10 + (at % perLine) * keyWidth, 6 + Math.floor(at / perLine) * KEY];
    return [
      svg('rect', { class: colour(at), x, y, width: 12, height: 12 }),
      label(shortened(name, Math.floor((keyWidth - 22) / 6)), { x: x + 17, y: y + 10 }),
    ].join('');
  });
  const rows = bars.flatMap(({ name, parts, note, length = 1 }, row) => {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    if (whole === 0) return [];
    const y = top + row * (BAR + GAP);
    let x = LEFT;
    const pieces = parts.map((part, at) => {
      const width = (room * length * part) / whole;
      const text = `${name}, ${names[at] ?? ''}: ${part} of ${whole}`;
      const piece = part === 0 ? '' : svg('rect', { class: colour(at), x, y, width, height: BAR }, hint(text));
      x += width;
      return piece;
    });
    return [
      label(shortened(name, 34), { x: LEFT - 8, y: y + 12, 'text-anchor': 'end' }),
      ...pieces,
      label(note, { class: 'note', x: WIDTH - RIGHT + 6, y: y + 12 }),
    ];
  });
  const height = top + bars.length * (BAR + GAP) + 6;
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': description }, ...key, ...rows);
}

const colour = (at: number): string => `share-${at % COLOURS}`;
