import type { Token } from '../model/segmentation.js';
import { speechVerb } from '../model/speech-verb.js';
import { abbreviationOf, isOpener } from './abbreviations.js';
import { CASES, CLASSES, HYPHEN, LOWER, UPPER } from './classes.js';

/**
 * The token indices, exclusive, at which the sentences of a paragraph end. A sentence ends after `.`, `?`, `!` or an ellipsis and the quotation
 * marks, brackets and footnote marks that close it, unless what follows goes on with it.
 * @param tokens of one paragraph
 * @param from the first token that may end a sentence: what numbers the paragraph ends none
 */
export function sentenceEnds(text: string, tokens: readonly Token[], from: number): readonly number[] {
  const ends: number[] = [];
  let straightQuotes = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.norm === '"' && text.charCodeAt(token.start) === 0x22) straightQuotes += 1;
    if (index < from) continue;
    const ender = enderOf(text, token);
    if (ender === undefined) continue;
    const end = closedAt(text, tokens, index + 1, straightQuotes % 2 === 1);
    const next = tokens[end];
    if (next === undefined) break;
    if (!goesOn(text, tokens, { ender, index, end })) {
      ends.push(end);
      straightQuotes = 0;
      index = end - 1;
    }
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/** A full stop, one that belongs to an abbreviation, a mark of question or exclamation, an ellipsis. */
type Ender = 'stop' | 'abbreviation' | 'mark' | 'ellipsis';

function enderOf(text: string, token: Token): Ender | undefined {
  if (isFace(token)) return 'ellipsis';
  const last = text.charCodeAt(token.end - 1);
  if (last !== 0x2e && last !== 0x3f && last !== 0x21 && last !== 0x2026) return undefined;
  if (token.kind === 'word') return last === 0x2e ? 'abbreviation' : undefined;
  if (token.kind === 'url') return undefined;
  if (token.norm === '.') return 'stop';
  return /[?!]/u.test(token.norm) ? 'mark' : 'ellipsis';
}

const CLOSING = '”’»›)]}*';

/** The index after everything that closes the sentence whose last mark stands before `at`. */
function closedAt(text: string, tokens: readonly Token[], at: number, isQuoteOpen: boolean): number {
  let index = at;
  let isOpen = isQuoteOpen;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    const isGlued = token.start === tokens[index - 1]?.end;
    const sign = text.charAt(token.start);
    if (token.kind === 'number') {
      // A footnote mark without brackets: "… the line.12 They …".
      if (!isGlued || index !== at || token.end - token.start > 3 || tokens[index + 1]?.start === token.end) break;
      index += 1;
    } else if (sign === '[' && isFootnote(tokens, index)) index += 3;
    else if (sign === '"' || sign === "'") {
      if (!isGlued && !(isOpen && sign === '"' && tokens[index + 1]?.start !== token.end)) break;
      isOpen = false;
      index += 1;
    } else if ((isGlued && CLOSING.includes(sign)) || (isGlued && isSuperscript(sign)) || isFace(token)) index += 1;
    else if (!isGlued && (sign === '”' || sign === '»')) index += 1;
    else break;
  }
  return index;
}

function isFootnote(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at + 1];
  return number !== undefined && /^(?:\d{1,3}|[ivx]{1,5}|[a-z])$/u.test(number.norm) && tokens[at + 2]?.norm === ']';
}

function isSuperscript(sign: string): boolean {
  return '¹²³⁰⁴⁵⁶⁷⁸⁹†‡'.includes(sign);
}

function isFace(token: Token): boolean {
  return token.end - token.start > 1 && ':;='.includes(token.norm.charAt(0));
}

interface Place {
  readonly ender: Ender;
  /** The token that may end the sentence. */
  readonly index: number;
  /** The token after everything that closes it. */
  readonly end: number;
}

/** Whether the sentence goes on after the mark. */
function goesOn(text: string, tokens: readonly Token[], { ender, index, end }: Place): boolean {
  const next = tokens[end];
  const token = tokens[index];
  if (next === undefined || token === undefined) return true;
  const letter = CASES[text.charCodeAt(firstLetter(text, tokens, end))];
  const isGlued = next.start === tokens[end - 1]?.end;
  if (letter === LOWER) return goesOnInLowerCase(tokens, { ender, index, end }, isGlued);
  if (',;:-–—%'.includes(next.norm)) return true;
  switch (ender) {
    case 'abbreviation':
      return abbreviationGoesOn(text, token, tokens, end);
    case 'stop':
      if (isGlued) return letter !== UPPER || CASES[text.charCodeAt(token.start - 1)] !== LOWER;
      return false;
    case 'ellipsis':
      return isGlued || letter !== UPPER;
    case 'mark':
      return isGlued ? letter !== UPPER : end > index + 1 && isReported(text, tokens, end);
  }
}

/** A lower-case word goes on with the sentence, except after a plain full stop or mark without quotation marks, as people type in haste. */
function goesOnInLowerCase(tokens: readonly Token[], { ender, index, end }: Place, isGlued: boolean): boolean {
  if (isGlued || end > index + 1 || ender === 'abbreviation' || ender === 'ellipsis') return true;
  const before = tokens[index - 1];
  return ender === 'stop' && (before?.kind !== 'word' || before.norm.length < 2);
}

/** Where the first letter or digit stands after opening quotation marks and brackets. */
function firstLetter(text: string, tokens: readonly Token[], from: number): number {
  let index = from;
  for (let token = tokens[index]; token !== undefined && index < from + 3; token = tokens[index]) {
    if (token.kind !== 'punctuation' || !'"“‘\'«([{„'.includes(text.charAt(token.start))) return token.start;
    index += 1;
  }
  return tokens[from]?.start ?? 0;
}

function abbreviationGoesOn(text: string, token: Token, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  const word = text.slice(token.start, token.end - 1);
  const kind = abbreviationOf(word, CLASSES[text.charCodeAt(token.start - 1)] === HYPHEN);
  if (kind === 'title' || kind === 'number') return true;
  return !isOpener(next.norm);
}

/** Whether a name and a verb of speech follow a quotation: `“Stop!” President Doran said.` */
function isReported(text: string, tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 6; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (CASES[text.charCodeAt(token.start)] === LOWER) {
      const verb = index > from ? speechVerb(token.norm) : undefined;
      return verb?.form === 'past' || verb?.form === 'third';
    }
  }
  return false;
}
