import type { Word } from '../model/segmentation.js';
import { CLASSES, LINE_BREAK } from './classes.js';
import { normOf } from './norms.js';
import type { TokenTable } from './token-table.js';

/** No word is longer; a chain of hyphens without end becomes several words. */
const LONGEST = 200;

/**
 * Joins the tokens of a range into words: over hyphens, apostrophes and clitics without white space (`peace-oriented`, `Hamas's`,
 * `leaders'`), and over a hyphen at the end of a wrapped line (`Secretary-` / `General`). A dash joins nothing.
 * @param found is told the first token of each word, and the one after its last
 */
export function eachWord(
  text: string,
  table: TokenTable,
  from: number,
  to: number,
  found: (first: number, last: number) => void,
): void {
  const { starts, ends } = table;
  let openQuotes = 0;
  let first = from;
  while (first < to) {
    let last = first + 1;
    if (ends[first] === starts[last] && last < to && table.isWordlike(first)) {
      last = reachOf(text, table, first, to, openQuotes > 0);
    } else if (isApostrophe(table, first)) {
      openQuotes = Math.max(0, openQuotes + (isOpening(text, table.startAt(first)) ? 1 : -1));
    }
    found(first, last);
    first = last;
  }
}

/** The words of a range of tokens; a word's own range counts from the first of them. */
export function wordsOf(text: string, table: TokenTable, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  eachWord(text, table, from, to, (first, last) => {
    const start = table.startAt(first);
    const end = table.endAt(last - 1);
    const norm = wordNorm(text, table, first, last);
    words.push({ start, end, norm, first: first - from, last: last - from, isCounted: table.isWordlike(first) });
  });
  return words;
}

/** The number of the norm of the word that is made of a range of tokens. */
export function wordId(text: string, table: TokenTable, first: number, last: number): number {
  const { vocabulary } = table;
  if (!isWrapped(table, first, last))
    return vocabulary.idOf(vocabulary.spellingOf(text, table.startAt(first), table.endAt(last - 1)));
  const norm = wordNorm(text, table, first, last);
  return vocabulary.idOf(vocabulary.spellingOf(norm, 0, norm.length));
}

function wordNorm(text: string, table: TokenTable, first: number, last: number): string {
  if (last === first + 1) return table.normAt(first);
  if (!isWrapped(table, first, last)) return normOf(text, table.startAt(first), table.endAt(last - 1));
  let norm = '';
  for (let at = first; at < last; at += 1) norm += table.normAt(at);
  return norm;
}

function isWrapped({ starts, ends }: TokenTable, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if (starts[at] !== ends[at - 1]) return true;
  return false;
}

/** How far the word reaches whose first token is `first`, `to` at most. */
function reachOf(text: string, table: TokenTable, first: number, to: number, isQuoted: boolean): number {
  const start = table.startAt(first);
  let token = first;
  let last = first + 1;
  while (last < to && table.isWordlike(token)) {
    if (table.starts[last] !== table.ends[token]) break;
    if (!isQuoted && isApostrophe(table, last) && table.normAt(token).endsWith('s')) return last + 1;
    const after = table.normAt(last) === '-' ? last + 1 : last;
    if (after >= to || !table.isWordlike(after) || table.endAt(after) - start > LONGEST) break;
    if (after !== last && table.starts[after] !== table.ends[last]) {
      if (!isLineBreak(text, table.endAt(last), table.startAt(after))) break;
    }
    token = after;
    last = after + 1;
  }
  return last;
}

function isApostrophe(table: TokenTable, at: number): boolean {
  return !table.isWordlike(at) && table.normAt(at) === "'";
}

function isLineBreak(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (CLASSES[text.charCodeAt(index)] === LINE_BREAK) return true;
  return false;
}

/** Whether an apostrophe at `start` that is a token of its own opens a quotation: `‘`, or `'` before a word and not after one. */
function isOpening(text: string, start: number): boolean {
  return text.charCodeAt(start) === 0x2018 || start === 0 || /[\s(["“—–-]/u.test(text.charAt(start - 1));
}
