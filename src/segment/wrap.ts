import type { Line } from './lines.js';
import { flows } from './line-ends.js';

/** How the lines of a text were broken. */
export interface Wrap {
  /** Whether lines were broken at a width, so that a line break says nothing. */
  readonly isHard: boolean;
  /** Whether a blank line follows each line, so that not even that says anything. */
  readonly isDoubled: boolean;
  /** The usual length of a full line, as seen. */
  readonly width: number;
}

/** Longer lines were not broken at a width. */
const WIDEST = 140;
const NARROWEST = 20;
/** At least this share of line ends must fall inside a sentence before the others are taken for wraps too. */
const FLOWING = 0.25;

/** Judges by the lines that plainly break off in mid-sentence: how many of all there are, and how long. */
export function wrapOf(text: string, lines: readonly Line[]): Wrap {
  let wrap = judged.get(lines);
  if (!wrap) judged.set(lines, (wrap = newWrap(text, lines)));
  return wrap;
}

const judged = new WeakMap<readonly Line[], Wrap>();

function newWrap(text: string, lines: readonly Line[]): Wrap {
  const lengths: number[] = [];
  let doubled = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (before !== undefined && before.columns <= WIDEST && flows(text, before, line)) {
      lengths.push(before.columns);
      if (!line.isNext) doubled += 1;
    }
    before = line;
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[lengths.length >> 1] ?? 0;
  return {
    isHard: lengths.length > 0 && lengths.length >= FLOWING * (lines.length - 1) && width >= NARROWEST,
    isDoubled: lengths.length > 2 && doubled > lengths.length * 0.8,
    width,
  };
}
