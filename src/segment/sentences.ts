import { speechVerb } from '../model/speech-verb.js';
import { abbreviationOf, isOpener } from './abbreviations.js';
import { CASES, CLASSES, HYPHEN, LOWER, UPPER } from './classes.js';
import { MARKS, NUMBER, type TokenTable, URL, WORD } from './token-table.js';

/** The tokens of the paragraph that a table ends with. */
interface Paragraph {
  readonly first: number;
  /** The first token that may end a sentence: what numbers the paragraph ends none. */
  readonly from: number;
}

/**
 * The places in the table, exclusive, at which the sentences of its last paragraph end. A sentence ends after `.`, `?`, `!` or an ellipsis and the
 * quotation marks, brackets and footnote marks that close it, unless what follows goes on with it.
 */
export function sentenceEnds(text: string, table: TokenTable, { first, from }: Paragraph): readonly number[] {
  const ends: number[] = [];
  let straightQuotes = 0;
  for (let index = first; index < table.length; index += 1) {
    const last = text.charCodeAt(table.endAt(index) - 1);
    // Nearly every token is a word that no full stop belongs to.
    if (table.kindAt(index) === WORD && last !== DOT) continue;
    if (last === STRAIGHT && table.normAt(index) === '"') straightQuotes += 1;
    if (index < from) continue;
    const ender = enderOf(table, index, last);
    if (ender === undefined) continue;
    const end = closedAt(text, table, index + 1, straightQuotes % 2 === 1);
    if (end >= table.length) break;
    if (!goesOn(text, table, { ender, index, end, first })) {
      ends.push(end);
      straightQuotes = 0;
      index = end - 1;
    }
  }
  if (table.length > first) ends.push(table.length);
  return ends;
}

const DOT = 0x2e;
const STRAIGHT = 0x22;

/** A full stop, one that belongs to an abbreviation, a mark of question or exclamation, an ellipsis. */
type Ender = 'stop' | 'abbreviation' | 'mark' | 'ellipsis';

function enderOf(table: TokenTable, index: number, last: number): Ender | undefined {
  if (isFace(table, index)) return 'ellipsis';
  if (last !== DOT && last !== 0x3f && last !== 0x21 && last !== 0x2026) return undefined;
  const kind = table.kindAt(index);
  if (kind === WORD) return last === DOT ? 'abbreviation' : undefined;
  if (kind === URL) return undefined;
  const norm = table.normAt(index);
  if (norm === '.') return 'stop';
  return /[?!]/u.test(norm) ? 'mark' : 'ellipsis';
}

const CLOSING = '”’»›)]}*';

/** The place after everything that closes the sentence whose last mark stands before `at`. */
function closedAt(text: string, table: TokenTable, at: number, isQuoteOpen: boolean): number {
  let index = at;
  let isOpen = isQuoteOpen;
  while (index < table.length) {
    const isGlued = isGluedAt(table, index);
    const sign = text.charAt(table.startAt(index));
    if (table.kindAt(index) === NUMBER) {
      // A footnote mark without brackets: "… the line.12 They …".
      const length = table.endAt(index) - table.startAt(index);
      if (!isGlued || index !== at || length > 3 || isGluedAt(table, index + 1)) break;
      index += 1;
    } else if (sign === '[' && isFootnote(table, index)) index += 3;
    else if (sign === '"' || sign === "'") {
      if (!isGlued && !(isOpen && sign === '"' && !isGluedAt(table, index + 1))) break;
      isOpen = false;
      index += 1;
    } else if ((isGlued && CLOSING.includes(sign)) || (isGlued && isSuperscript(sign)) || isFace(table, index))
      index += 1;
    else if (!isGlued && (sign === '”' || sign === '»')) index += 1;
    else break;
  }
  return index;
}

/** Whether nothing stands between a token and the one before it. */
function isGluedAt(table: TokenTable, index: number): boolean {
  return index > 0 && index < table.length && table.startAt(index) === table.endAt(index - 1);
}

function isFootnote(table: TokenTable, at: number): boolean {
  if (at + 2 >= table.length) return false;
  return /^(?:\d{1,3}|[ivx]{1,5}|[a-z])$/u.test(table.normAt(at + 1)) && table.normAt(at + 2) === ']';
}

function isSuperscript(sign: string): boolean {
  return '¹²³⁰⁴⁵⁶⁷⁸⁹†‡'.includes(sign);
}

function isFace(table: TokenTable, index: number): boolean {
  return table.endAt(index) - table.startAt(index) > 1 && ':;='.includes(table.normAt(index).charAt(0));
}

interface Place {
  readonly ender: Ender;
  /** The token that may end the sentence. */
  readonly index: number;
  /** The token after everything that closes it. */
  readonly end: number;
  /** The first token of the paragraph. */
  readonly first: number;
}

/** Whether the sentence goes on after the mark. There is a token after it. */
function goesOn(text: string, table: TokenTable, place: Place): boolean {
  const { ender, index, end } = place;
  const letter = CASES[text.charCodeAt(firstLetter(text, table, end))];
  const isGlued = isGluedAt(table, end);
  if (letter === LOWER) return goesOnInLowerCase(table, place, isGlued);
  if (',;:-–—%'.includes(table.normAt(end))) return true;
  switch (ender) {
    case 'abbreviation':
      return abbreviationGoesOn(text, table, index, end);
    case 'stop':
      if (isGlued) return letter !== UPPER || CASES[text.charCodeAt(table.startAt(index) - 1)] !== LOWER;
      return false;
    case 'ellipsis':
      return isGlued || letter !== UPPER;
    case 'mark':
      return isGlued ? letter !== UPPER : end > index + 1 && isReported(text, table, end);
  }
}

/** A lower-case word goes on with the sentence, except after a plain full stop or mark without quotation marks, as people type in haste. */
function goesOnInLowerCase(table: TokenTable, { ender, index, end, first }: Place, isGlued: boolean): boolean {
  if (isGlued || end > index + 1 || ender === 'abbreviation' || ender === 'ellipsis') return true;
  return (
    ender === 'stop' && (index === first || table.kindAt(index - 1) !== WORD || table.normAt(index - 1).length < 2)
  );
}

/** Where the first letter or digit stands after opening quotation marks and brackets. */
function firstLetter(text: string, table: TokenTable, from: number): number {
  for (let index = from; index < Math.min(from + 3, table.length); index += 1) {
    const start = table.startAt(index);
    if (table.kindAt(index) !== MARKS || !'"“‘\'«([{„'.includes(text.charAt(start))) return start;
  }
  return table.startAt(from);
}

function abbreviationGoesOn(text: string, table: TokenTable, index: number, end: number): boolean {
  const start = table.startAt(index);
  const word = text.slice(start, table.endAt(index) - 1);
  const kind = abbreviationOf(word, CLASSES[text.charCodeAt(start - 1)] === HYPHEN);
  if (kind === 'title' || kind === 'number') return true;
  return !isOpener(table.normAt(end));
}

/** Whether a name and a verb of speech follow a quotation: `“Stop!” President Doran said.` */
function isReported(text: string, table: TokenTable, from: number): boolean {
  for (let index = from; index < Math.min(from + 6, table.length); index += 1) {
    if (table.kindAt(index) !== WORD) return false;
    if (CASES[text.charCodeAt(table.startAt(index))] === LOWER) {
      const verb = index > from ? speechVerb(table.normAt(index)) : undefined;
      return verb?.form === 'past' || verb?.form === 'third';
    }
  }
  return false;
}
