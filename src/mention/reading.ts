import { byNorm } from '../model/by-norm.js';
import { isCapitalAt } from '../model/capital.js';
import { rowOf } from '../model/row-of.js';
import type { Columns, Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';
import type { Found } from './found.js';
import { isNameWritten, mayBeNameWord } from './name-word.js';
import type { CompiledRegistry } from './registry.js';
import { CAPITAL, CLOSING, FUNCTION, MARK, NAME_WORD, NAMING, ODD, OPENING, QUOTED, TAKEN } from './word-bits.js';

const EITHER = new Set(['"', "''", '``']);
/** The place of a token that there is not. */
const NOWHERE = -1;

/** Norms, folded. */
export const keysOf = byNorm(fold);

/** Sentences of a text as names are looked for in them. No token becomes an object. */
interface Page {
  readonly text: string;
  readonly columns: Columns;
  /** Folded norms by their numbers. */
  readonly keyOf: readonly string[];
  /** Of each token from the first on what it says alone, as bits of `word-bits.ts`; 0 in a sentence that was not read. */
  readonly marks: Int32Array;
  readonly first: number;
}

/** A sentence as names are compared in it. */
export class Reading {
  readonly sentence: Sentence;
  /** How many tokens it has. */
  readonly count: number;
  /** What they say alone, all together. */
  readonly bits: number;
  readonly #page: Page;
  readonly #first: number;

  constructor(page: Page, sentence: Sentence, bits: number) {
    const { first, last } = rowOf(sentence);
    this.sentence = sentence;
    this.count = last - first;
    this.bits = bits;
    this.#page = page;
    this.#first = first;
  }

  /** The first token from a place on that has one of some bits; the number of tokens where none does. */
  next(bits: number, from: number): number {
    if ((this.bits & bits) === 0) return this.count;
    const { marks, first } = this.#page;
    const shift = this.#first - first;
    let at = from;
    while (at < this.count && ((marks[shift + at] ?? 0) & bits) === 0) at += 1;
    return at;
  }

  /** Whether a token has one of some bits. */
  has(at: number, bits: number): boolean {
    return this.#isWithin(at) && ((this.#page.marks[this.#first - this.#page.first + at] ?? 0) & bits) !== 0;
  }

  /** Marks the tokens of a name, so that no other is found there. */
  take({ first, last }: Found): void {
    const shift = this.#first - this.#page.first;
    for (let at = shift + first; at < shift + last; at += 1) this.#page.marks[at] = (this.#page.marks[at] ?? 0) | TAKEN;
  }

  /** The norm of a token, folded; empty past the last one, as it is for a full stop. */
  key(at: number): string {
    const { columns, keyOf } = this.#page;
    return this.#isWithin(at) ? (keyOf[columns.ids[this.#first + at] ?? 0] ?? '') : '';
  }

  /** Those of a range. */
  keys(first: number, last: number): string[] {
    const keys: string[] = [];
    for (let at = Math.max(0, first); at < Math.min(last, this.count); at += 1) keys.push(this.key(at));
    return keys;
  }

  /** Where a token begins in the text; past the last one nothing does. */
  startOf(at: number): number {
    return this.#isWithin(at) ? (this.#page.columns.starts[this.#first + at] ?? NOWHERE) : NOWHERE;
  }

  /** Where a token ends in the text. */
  endOf(at: number): number {
    return this.#isWithin(at) ? (this.#page.columns.ends[this.#first + at] ?? NOWHERE) : NOWHERE;
  }

  /** A token of a single sign; empty where it is longer. */
  sign(at: number): string {
    const start = this.startOf(at);
    return this.endOf(at) === start + 1 ? (this.#page.text[start] ?? '') : '';
  }

  /** Whether a token is one sign, and which. */
  isSign(at: number, sign: string): boolean {
    return this.sign(at) === sign;
  }

  /** A token as it is written; undefined past the last one. */
  written(at: number): string | undefined {
    return this.#isWithin(at) ? this.#page.text.slice(this.startOf(at), this.endOf(at)) : undefined;
  }

  /** Whether a token is written so. */
  isWritten(at: number, word: string): boolean {
    const start = this.startOf(at);
    return start !== NOWHERE && this.endOf(at) === start + word.length && this.#page.text.startsWith(word, start);
  }

  /** Whether a token begins with a letter. */
  isLetter(at: number): boolean {
    const start = this.startOf(at);
    if (start === NOWHERE) return false;
    const code = this.#page.text.charCodeAt(start);
    if (code > 127) return /^\p{L}/u.test(this.#page.text.slice(start, start + 2));
    return (code | 0x20) > 96 && (code | 0x20) < 123;
  }

  /** Whether a token begins with a capital letter. */
  isCapital(at: number): boolean {
    return this.has(at, CAPITAL);
  }

  /** Whether a token stands inside quotation marks. */
  isQuoted(at: number): boolean {
    return this.has(at, QUOTED);
  }

  /** The surface of a token range. */
  surfaceOf(first: number, last: number): string {
    return this.#page.text.slice(this.startOf(first), this.endOf(last - 1));
  }

  #isWithin(at: number): boolean {
    return at >= 0 && at < this.count;
  }
}

/**
 * Sentences of a text, in order, as names are looked for in them. Quotation marks are followed within a paragraph, where one that is never
 * closed ends.
 */
export function readingsOf(
  text: string,
  sentences: readonly Sentence[],
  { bitsOf }: Pick<CompiledRegistry, 'bitsOf'>,
): Reading[] {
  const [opening] = sentences;
  if (!opening) return [];
  const { columns, first: begin } = rowOf(opening);
  const { norms, ids, starts, ends } = columns;
  const keyOf = keysOf(norms);
  const bitsBy = bitsOf(norms);
  const marks = new Int32Array(rowOf(sentences.at(-1) ?? opening).last - begin);
  const page = { text, columns, keyOf, marks, first: begin };
  let paragraph = -1;
  let isInside = false;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) isInside = false;
    paragraph = sentence.paragraph;
    const { first, last } = rowOf(sentence);
    let bits = 0;
    for (let at = first; at < last; at += 1) {
      const id = ids[at] ?? 0;
      const start = starts[at] ?? 0;
      const code = text.charCodeAt(start);
      let mark = bitsBy[id] ?? 0;
      if (code > 96 && code < 123) {
        mark &= ~NAMING;
        if ((mark & ODD) !== 0 && isNameWord(text, start, ends[at] ?? 0, mark, keyOf[id])) mark |= NAME_WORD;
      } else if (isCapitalAt(text, start)) {
        mark |= CAPITAL;
        if (isNameWord(text, start, ends[at] ?? 0, mark, keyOf[id])) mark |= NAME_WORD;
      }
      if ((mark & MARK) !== 0) isInside = isInsideAfter(text.slice(start, ends[at]), isInside);
      if (isInside) mark |= QUOTED;
      marks[at - begin] = mark;
      bits |= mark;
    }
    return new Reading(page, sentence, bits);
  });
}

/** Whether what follows a token is inside quotation marks, if what stands before it is or is not. */
function isInsideAfter(written: string, isInside: boolean): boolean {
  if (EITHER.has(written)) return !isInside;
  return OPENING.includes(written) || (isInside && !CLOSING.includes(written));
}

/** Whether a token is written as a word of a name is, where it begins with a capital or its norm is odd. */
function isNameWord(text: string, start: number, end: number, mark: number, key = ''): boolean {
  if ((mark & FUNCTION) !== 0) return false;
  // Nothing but the letters of its norm can be in it.
  if ((mark & ODD) === 0 && key.length === end - start) return true;
  if (!mayBeNameWord(text, start) || !isNameWritten(text, start, end)) return false;
  if (key !== 'will' && key !== 'may') return true;
  const written = text.slice(start, end);
  return written === 'Will' || written === 'May';
}
