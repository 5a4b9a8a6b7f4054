import { CLASSES, FORMAT, MARK, SPACE } from './classes.js';
import { beginsItem, flows, hasEnded } from './line-ends.js';
import type { Line } from './lines.js';

/** How the lines of a text were broken. */
export interface Wrap {
  /** Whether lines were broken at a width, so that a line break says nothing. */
  readonly isHard: boolean;
  /** Whether a blank line follows each line, so that not even that says anything. */
  readonly isDoubled: boolean;
  /** The usual length of a full line, as seen. */
  readonly width: number;
  /** The length that nearly every line fills as far as its words allow, which only lines broken at a width do; infinite when there is none. */
  readonly limit: number;
}

/** Longer lines were not broken at a width. */
const WIDEST = 140;
const NARROWEST = 20;
/** At least this share of line ends must fall inside a sentence before the others are taken for wraps too. */
const FLOWING = 0.25;
/** So few of them may be an accident, as in verse and lists, where the lines are not full as well. */
const FEW = 3;
/** At least this share of the lines that end in mid-sentence must be full before that is no accident. */
const FILLING = 0.75;

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
  let longest = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (before !== undefined && before.columns <= WIDEST && flows(text, before, line)) {
      lengths.push(before.columns);
      if (!line.isNext) doubled += 1;
    }
    longest = Math.max(longest, line.columns);
    before = line;
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[lengths.length >> 1] ?? 0;
  const filled = width >= NARROWEST && longest <= WIDEST ? filledShare(text, lines, longest) : 0;
  const isFlowing = lengths.length > 0 && lengths.length >= FLOWING * (lines.length - 1) && width >= NARROWEST;
  const isHard = isFlowing && (lengths.length >= FEW || longest > WIDEST || filled >= 0.5);
  return {
    isHard,
    isDoubled: lengths.length > 2 && doubled > lengths.length * 0.8,
    width,
    limit: filled >= FILLING ? longest : Infinity,
  };
}

/** The share of the lines that break off in mid-sentence that are as full as a width of `limit` lets them be. */
function filledShare(text: string, lines: readonly Line[], limit: number): number {
  let open = 0;
  let full = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (before && line.isNext && !line.isMasked && !hasEnded(text, before) && !beginsItem(text, line)) {
      open += 1;
      if (columnsWithNext(text, before, line) > limit) full += 1;
    }
    before = line;
  }
  return open === 0 ? 0 : full / open;
}

/** How long a line would be with the first word of the next one. */
export function columnsWithNext(text: string, before: Line, line: Line): number {
  let columns = before.columns + 1;
  for (let index = line.start; index < line.end; index += 1) {
    const unit = CLASSES[text.charCodeAt(index)] ?? SPACE;
    if (unit === SPACE) break;
    if (unit !== MARK && unit !== FORMAT) columns += 1;
  }
  return columns;
}
