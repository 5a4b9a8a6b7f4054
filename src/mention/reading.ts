import { isCapitalAt } from '../model/capital.js';
import { byNorm } from '../model/by-norm.js';
import { rowOf } from '../model/row-of.js';
import type { Columns, Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';
import { mayBeNameWord } from './name-word.js';
import type { CompiledRegistry } from './registry.js';
import { MARK } from './word-bits.js';

const OPENING = new Set(['“', '„', '«', '‹']);
const CLOSING = new Set(['”', '»', '›']);
const EITHER = new Set(['"', "''", '``']);
/** The place of a token that there is not. */
const NOWHERE = -1;

/** Norms, folded. */
export const keysOf = byNorm(fold);

/** The tokens of a sentence by their norms. */
interface Words {
  readonly keys: readonly string[];
  readonly bits: number;
  /** The bits of every norm by its number. */
  readonly bitsBy: readonly number[];
}

/** A sentence as names are compared in it. What is asked of single tokens is read from the text; no token becomes an object. */
export class Reading {
  readonly text: string;
  readonly sentence: Sentence;
  /** Token norms, folded. */
  readonly keys: readonly string[];
  /** What its tokens say alone, all together, as bits of `word-bits.ts`. */
  readonly bits: number;
  readonly #columns: Columns;
  readonly #first: number;
  readonly #last: number;
  readonly #bitsBy: readonly number[];
  readonly #quoted: readonly boolean[] | boolean;

  /** @param quoted whether each token stands inside quotation marks, or all of them do */
  constructor(text: string, sentence: Sentence, { keys, bits, bitsBy }: Words, quoted: readonly boolean[] | boolean) {
    const { columns, first, last } = rowOf(sentence);
    this.text = text;
    this.sentence = sentence;
    this.keys = keys;
    this.bits = bits;
    this.#columns = columns;
    this.#first = first;
    this.#last = last;
    this.#bitsBy = bitsBy;
    this.#quoted = quoted;
  }

  /** The first token from a place on that has one of some bits; the number of tokens where none does. */
  next(bits: number, from: number): number {
    if ((this.bits & bits) === 0) return this.keys.length;
    const { ids } = this.#columns;
    let at = this.#first + from;
    while (at < this.#last && ((this.#bitsBy[ids[at] ?? 0] ?? 0) & bits) === 0) at += 1;
    return at - this.#first;
  }

  /** The same for tokens that begin as a name does. */
  nextNameLike(from: number): number {
    const { starts } = this.#columns;
    let at = this.#first + from;
    while (at < this.#last && !mayBeNameWord(this.text, starts[at])) at += 1;
    return at - this.#first;
  }

  /** Whether a token has one of some bits. */
  has(at: number, bits: number): boolean {
    return this.#isWithin(at) && ((this.#bitsBy[this.#columns.ids[this.#first + at] ?? 0] ?? 0) & bits) !== 0;
  }

  /** Where a token begins in the text; past the last one nothing does. */
  startOf(at: number): number {
    return this.#isWithin(at) ? (this.#columns.starts[this.#first + at] ?? NOWHERE) : NOWHERE;
  }

  /** Where a token ends in the text. */
  endOf(at: number): number {
    return this.#isWithin(at) ? (this.#columns.ends[this.#first + at] ?? NOWHERE) : NOWHERE;
  }

  /** A token as it is written; undefined past the last one. */
  written(at: number): string | undefined {
    return this.#isWithin(at) ? this.text.slice(this.startOf(at), this.endOf(at)) : undefined;
  }

  /** Whether a token is one sign, and which. */
  isSign(at: number, sign: string): boolean {
    const start = this.startOf(at);
    return start !== NOWHERE && this.endOf(at) === start + 1 && this.text[start] === sign;
  }

  /** Whether a token begins with a capital letter. */
  isCapital(at: number): boolean {
    const start = this.startOf(at);
    return start !== NOWHERE && isCapitalAt(this.text, start);
  }

  /** Whether a token stands inside quotation marks. */
  isQuoted(at: number): boolean {
    return typeof this.#quoted === 'boolean' ? this.#quoted : this.#quoted[at] === true;
  }

  /** The surface of a token range. */
  surfaceOf(first: number, last: number): string {
    return this.text.slice(this.startOf(first), this.endOf(last - 1));
  }

  #isWithin(at: number): boolean {
    return at >= 0 && at < this.keys.length;
  }
}

/**
 * Reads the sentences of a text one after the other. Quotation marks are followed within a paragraph, where one that is never
 * closed ends.
 */
export function createReader(
  text: string,
  { bitsOf }: Pick<CompiledRegistry, 'bitsOf'>,
): (sentence: Sentence) => Reading {
  let paragraph = -1;
  let isInside = false;
  return (sentence) => {
    if (sentence.paragraph !== paragraph) isInside = false;
    paragraph = sentence.paragraph;
    const { columns, first, last } = rowOf(sentence);
    const { norms, ids } = columns;
    const keyOf = keysOf(norms);
    const bitsBy = bitsOf(norms);
    const keys: string[] = [];
    let bits = 0;
    for (let at = first; at < last; at += 1) {
      const id = ids[at] ?? 0;
      keys.push(keyOf[id] ?? '');
      bits |= bitsBy[id] ?? 0;
    }
    const words = { keys, bits, bitsBy };
    if ((bits & MARK) === 0) return new Reading(text, sentence, words, isInside);
    const quoted: boolean[] = [];
    for (let at = first; at < last; at += 1) {
      if (((bitsBy[ids[at] ?? 0] ?? 0) & MARK) !== 0) {
        const mark = text.slice(columns.starts[at], columns.ends[at]);
        if (OPENING.has(mark)) isInside = true;
        else if (CLOSING.has(mark)) isInside = false;
        else if (EITHER.has(mark)) isInside = !isInside;
      }
      quoted.push(isInside);
    }
    return new Reading(text, sentence, words, quoted);
  };
}
