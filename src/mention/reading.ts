import { isCapitalAt } from '../model/capital.js';
import { byNorm } from '../model/by-norm.js';
import { rowOf } from '../model/row-of.js';
import type { Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';

const OPENING = new Set(['“', '„', '«', '‹']);
const CLOSING = new Set(['”', '»', '›']);
const EITHER = new Set(['"', "''", '``']);
const MARKS = new Set([...OPENING, ...CLOSING].map((mark) => mark.charCodeAt(0)));
/** The place of a token that there is not. */
const NOWHERE = -1;

/** Norms, folded. */
export const keysOf = byNorm(fold);
/** Whether norms may be quotation marks. */
const marksOf = byNorm(mayBeMark);

/** A sentence as names are compared in it. What is asked of single tokens is read from the text; no token becomes an object. */
export class Reading {
  readonly text: string;
  readonly sentence: Sentence;
  /** Token norms, folded. */
  readonly keys: readonly string[];
  readonly #first: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #quoted: readonly boolean[] | boolean;

  /** @param quoted whether each token stands inside quotation marks, or all of them do */
  constructor(text: string, sentence: Sentence, keys: readonly string[], quoted: readonly boolean[] | boolean) {
    const { columns, first } = rowOf(sentence);
    this.text = text;
    this.sentence = sentence;
    this.keys = keys;
    this.#first = first;
    this.#starts = columns.starts;
    this.#ends = columns.ends;
    this.#quoted = quoted;
  }

  /** Where a token begins in the text; past the last one nothing does. */
  startOf(at: number): number {
    return this.#isWithin(at) ? (this.#starts[this.#first + at] ?? NOWHERE) : NOWHERE;
  }

  /** Where a token ends in the text. */
  endOf(at: number): number {
    return this.#isWithin(at) ? (this.#ends[this.#first + at] ?? NOWHERE) : NOWHERE;
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
export function createReader(text: string): (sentence: Sentence) => Reading {
  let paragraph = -1;
  let isInside = false;
  return (sentence) => {
    if (sentence.paragraph !== paragraph) isInside = false;
    paragraph = sentence.paragraph;
    const { columns, first, last } = rowOf(sentence);
    const { norms, ids, starts, ends } = columns;
    const keyOf = keysOf(norms);
    const isMark = marksOf(norms);
    const keys: string[] = [];
    let hasMark = false;
    for (let at = first; at < last; at += 1) {
      const id = ids[at] ?? 0;
      keys.push(keyOf[id] ?? '');
      hasMark ||= isMark[id] === true;
    }
    if (!hasMark) return new Reading(text, sentence, keys, isInside);
    const quoted: boolean[] = [];
    for (let at = first; at < last; at += 1) {
      if (isMark[ids[at] ?? 0] === true) {
        const mark = text.slice(starts[at], ends[at]);
        if (OPENING.has(mark)) isInside = true;
        else if (CLOSING.has(mark)) isInside = false;
        else if (EITHER.has(mark)) isInside = !isInside;
      }
      quoted.push(isInside);
    }
    return new Reading(text, sentence, keys, quoted);
  };
}

/** Whether a norm may be that of a quotation mark that {@link createReader} follows; a sentence without any changes nothing for the next. */
export function mayBeMark(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code < 65 ? code === 34 || code === 39 : code === 96 || (code > 127 && MARKS.has(code));
}
