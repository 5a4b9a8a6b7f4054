import type { Span } from '../model/span.js';
import { CASES, CLASSES, LETTER, LOWER, MARK, SPACE, UPPER } from './classes.js';
import { abbreviationOf } from './abbreviations.js';
import type { Line } from './lines.js';

/** How the lines of a text were broken. */
interface Wrap {
  /** Whether lines were broken at a width, so that a line break says nothing. */
  readonly isHard: boolean;
  /** The usual length of a full line. */
  readonly width: number;
}

/** Longer lines were not broken at a width. */
const WIDEST = 140;
/** At least this share of line breaks must fall inside a sentence before the other breaks are taken for wraps too. */
const FLOWING = 0.25;

/**
 * Joins lines into paragraphs. Blank lines and masked spans always part; list items, numbered paragraphs and headings begin their own; and
 * a single line break parts unless the text is hard-wrapped there, which is seen from how many of its lines break off in mid-sentence.
 */
export function paragraphsIn(text: string, lines: readonly Line[]): readonly Span[] {
  const wrap = wrapOf(text, lines);
  const paragraphs: Span[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    if (first === undefined || last === undefined) first = line;
    else if (!line.isNext || parts(text, last, line, wrap)) {
      paragraphs.push({ start: first.start, end: last.end });
      first = line;
    }
    last = line;
  }
  if (first !== undefined && last !== undefined) paragraphs.push({ start: first.start, end: last.end });
  return paragraphs;
}

function wrapOf(text: string, lines: readonly Line[]): Wrap {
  const lengths: number[] = [];
  let pairs = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (before !== undefined && line.isNext) {
      pairs += 1;
      if (before.end - before.start <= WIDEST && flows(text, before, line)) lengths.push(before.end - before.start);
    }
    before = line;
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[lengths.length >> 1] ?? 0;
  return { isHard: lengths.length > 0 && lengths.length >= FLOWING * pairs && width >= 20, width };
}

/** Whether a sentence plainly runs over the line break: it has not ended, and the next line begins in lower case. */
function flows(text: string, before: Line, line: Line): boolean {
  return CASES[text.charCodeAt(line.start)] === LOWER && !hasEnded(text, before) && !beginsItem(text, line);
}

/** Whether a new paragraph begins at `line`. */
function parts(text: string, before: Line, line: Line, wrap: Wrap): boolean {
  if (beginsItem(text, line)) return true;
  if (isHeading(text, before)) return !isHeading(text, line) || text.charCodeAt(before.start) === 0x23;
  if (flows(text, before, line)) return false;
  if (!wrap.isHard) return !endsOpen(text, before);
  const length = before.end - before.start;
  if (hasEnded(text, before)) {
    if (line.indent > before.indent) return true;
    return length + 1 + firstWordLength(text, line) < wrap.width * 0.9;
  }
  if (isHeading(text, line)) return true;
  return length < wrap.width * 0.6 && !endsOpen(text, before);
}

const ENDERS = '.!?:…';
const CLOSERS = '"\'”’»)]*_';

/** Whether a line ends like a sentence; an abbreviation ends none. */
function hasEnded(text: string, line: Line): boolean {
  let end = line.end;
  while (end > line.start && CLOSERS.includes(text.charAt(end - 1))) end -= 1;
  if (end === line.start || !ENDERS.includes(text.charAt(end - 1))) return false;
  if (text.charCodeAt(end - 1) !== 0x2e) return true;
  const start = lastWordStart(text, line.start, end - 1);
  if (end - 1 - start === 1 && CASES[text.charCodeAt(start)] === UPPER) return false;
  return abbreviationOf(text.slice(start, end - 1), false) !== 'title';
}

function lastWordStart(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && end - start < 12 && (CLASSES[text.charCodeAt(start - 1)] ?? SPACE) <= MARK) start -= 1;
  return start;
}

const OPEN_ENDS = new Set(
  (
    'the a an of to in on at by for from with and or nor but that which who whose as into over under between among about against than his her its our ' +
    'their your my this these those is are was were be been has have had will would shall should can could may might must not no very while where when if because than so only more most such other'
  ).split(' '),
);

/** Whether a line cannot end there: a comma, a hyphen, an article, a preposition. */
function endsOpen(text: string, line: Line): boolean {
  const last = text.charAt(line.end - 1);
  if (',;-–—('.includes(last)) return true;
  const start = lastWordStart(text, line.start, line.end);
  return OPEN_ENDS.has(text.slice(start, line.end).toLowerCase()) && CASES[text.charCodeAt(start)] === LOWER;
}

const ITEM =
  /(?:[•‣◦▪●■*]|[-–—])[ \t\u00A0]|#{1,6}[ \t]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)[ \t\u00A0]|\d{1,3}\.[ \t\u00A0]+(?=[\p{Lu}"“‘'([])/uy;

/** Whether a line begins a list item, a numbered paragraph or a markdown heading. */
function beginsItem(text: string, line: Line): boolean {
  ITEM.lastIndex = line.start;
  return ITEM.test(text);
}

/** Whether a line is a heading: after `#`, or all its letters (at least four) are capitals and it is no longer than 100 units. */
function isHeading(text: string, line: Line): boolean {
  if (text.charCodeAt(line.start) === 0x23 && beginsItem(text, line)) return true;
  if (line.end - line.start > 100) return false;
  let capitals = 0;
  for (let index = line.start; index < line.end; index += 1) {
    const code = text.charCodeAt(index);
    if (CASES[code] === LOWER) return false;
    if (CASES[code] === UPPER) capitals += 1;
  }
  return capitals >= 4;
}

function firstWordLength(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && CLASSES[text.charCodeAt(end)] !== SPACE) end += 1;
  return end - line.start;
}

/** The end of what numbers a paragraph, `12.`, `(a)`, `•`, at `start`; `start` when nothing does. Its full stop ends no sentence. */
export function numberingEnd(text: string, start: number): number {
  ITEM.lastIndex = start;
  return ITEM.test(text) && (CLASSES[text.charCodeAt(start)] ?? SPACE) !== LETTER ? ITEM.lastIndex : start;
}
