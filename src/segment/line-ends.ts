import { abbreviationOf, isOpener } from './abbreviations.js';
import { CASES, CLASSES, LETTER, LOWER, MARK, SPACE, UPPER } from './classes.js';
import type { Line } from './lines.js';

/** Whether a sentence plainly runs over the line break: it has not ended, and the next line begins in lower case. */
export function flows(text: string, before: Line, line: Line): boolean {
  return CASES[text.charCodeAt(line.start)] === LOWER && !hasEnded(text, before) && !beginsItem(text, line);
}

const ENDERS = '.!?:…';
const CLOSERS = '"\'”’»)]*_';

/** Whether a line ends like a sentence; a title's full stop ("Mr.") ends none. */
export function hasEnded(text: string, line: Line): boolean {
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
    'their your my this these those is are was were be been has have had will would shall should can could may might must not no very while where ' +
    'when if because so only more most such other'
  ).split(' '),
);

/** Whether a line ends with an article, a preposition or the like, with which nothing ends. */
export function endsInPhrase(text: string, line: Line): boolean {
  const start = lastWordStart(text, line.start, line.end);
  return CASES[text.charCodeAt(start)] === LOWER && OPEN_ENDS.has(text.slice(start, line.end));
}

/** Whether no sentence ends with this line: it ends in a phrase, or with a comma, semicolon, dash or opening bracket. */
export function endsOpen(text: string, line: Line): boolean {
  return ',;-\u2010\u2011–—('.includes(text.charAt(line.end - 1)) || endsInPhrase(text, line);
}

const ITEM =
  /[•‣◦▪●■*\-\u2010\u2011–—][ \t\u00A0]|#{1,6}[ \t]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)[ \t\u00A0]|\d{1,3}\.[ \t\u00A0]+(?=[\p{Lu}"“‘'([])/uy;

/** Whether a line begins a list item, a numbered paragraph or a markdown heading. */
export function beginsItem(text: string, line: Line): boolean {
  ITEM.lastIndex = line.start;
  return ITEM.test(text);
}

/** The end of what numbers a paragraph, `12.`, `(a)`, `•`, at `start`, or `start` when nothing does. Its full stop ends no sentence. */
export function numberingEnd(text: string, start: number): number {
  ITEM.lastIndex = start;
  return ITEM.test(text) && CLASSES[text.charCodeAt(start)] !== LETTER ? ITEM.lastIndex : start;
}

/** Whether a line is a markdown heading. */
export function isMarkdownHeading(text: string, line: Line): boolean {
  return text.charCodeAt(line.start) === 0x23 && beginsItem(text, line);
}

/** Whether a line is a heading in capitals: two words or more of at least four letters in all, no more than 100 columns, without a full stop. */
export function isHeading(text: string, line: Line): boolean {
  if (line.columns > 100 || hasEnded(text, line)) return false;
  let capitals = 0;
  let spaces = 0;
  for (let index = line.start; index < line.end; index += 1) {
    const code = text.charCodeAt(index);
    if (CASES[code] === LOWER) return false;
    if (CASES[code] === UPPER) capitals += 1;
    else if (CLASSES[code] === SPACE) spaces += 1;
  }
  return capitals >= 4 && spaces > 0;
}

/**
 * Whether a short line without a full stop reads like a title: it does not begin as sentences do ("This is my first …", cut off after a
 * label), or all its longer words have capitals.
 */
export function isTitle(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 200)).split(/\s+/u);
  if (!isOpener((words[0] ?? '').toLowerCase())) return true;
  return words.every((word) => word.length < 4 || CASES[word.charCodeAt(0)] !== LOWER);
}
