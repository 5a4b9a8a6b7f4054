import type { Mention } from '../model/actor.js';
import { isCapitalAt } from '../model/capital.js';
import { partBit } from '../model/part-of-speech.js';
import { rowOf } from '../model/row-of.js';
import type { Columns, Linguist, Morphology, Sentence, TokenKind } from '../model/segmentation.js';
import type { Opening, Unit } from './line.js';

/** The tokens of a text, with what is known of them by their places in its columns. */
export interface Tokens {
  readonly text: string;
  readonly columns: Columns;
  readonly mentions: readonly Mention[];
  /** Of each token the number of its mention, from 1; 0 where it is part of none. */
  readonly mentioned: Int32Array;
  readonly morphology: Linguist;
  /** What begins at each norm of the columns. */
  readonly openings: readonly (Opening | undefined)[];
  /** The classes of each norm, as bits. */
  readonly classes: readonly number[];
}

/** The tokens of a paragraph in one row, over the ends of sentences. */
export class TokenRow {
  readonly text: string;
  readonly length: number;
  /** The place of its first token in the columns. */
  readonly first: number;
  readonly #tokens: Tokens;
  readonly #sentences: readonly Sentence[];
  /** Of each token the position of its sentence. */
  readonly #positions: Int32Array;
  readonly #answers: (readonly Morphology[] | undefined)[] = [];

  constructor(tokens: Tokens, sentences: readonly Sentence[]) {
    const rows = sentences.map(rowOf);
    this.text = tokens.text;
    this.first = rows[0]?.first ?? 0;
    this.length = (rows.at(-1)?.last ?? this.first) - this.first;
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#positions = new Int32Array(this.length);
    rows.forEach(({ first, last }, position) => this.#positions.fill(position, first - this.first, last - this.first));
  }

  sentenceAt(at: number): Sentence | undefined {
    return this.#sentences[this.#positions[at] ?? -1];
  }

  /** Past the last token, the end of all texts. */
  startOf(at: number): number {
    return at < this.length ? (this.#tokens.columns.starts[this.first + at] ?? Infinity) : Infinity;
  }

  normOf(at: number): string {
    const { norms, ids } = this.#tokens.columns;
    return norms[ids[this.first + at] ?? 0] ?? '';
  }

  kindOf(at: number): TokenKind | undefined {
    const sentence = this.sentenceAt(at);
    return sentence?.tokens[this.first + at - rowOf(sentence).first]?.kind;
  }

  isCapital(at: number): boolean {
    return isCapitalAt(this.text, this.startOf(at));
  }

  /** Asks for the parts of speech of the whole sentence. */
  morphologyAt(at: number): Morphology | undefined {
    const position = this.#positions[at] ?? 0;
    const sentence = this.#sentences[position];
    if (!sentence) return undefined;
    const answer = (this.#answers[position] ??= this.#tokens.morphology(sentence));
    return answer[this.first + at - rowOf(sentence).first];
  }

  unitAt(at: number): Unit {
    return unitOf(this.#tokens, this.first + at, this.morphologyAt(at));
  }

  /** The first token that begins at or after an offset of the text. */
  placeOf(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A token of the columns as a unit; `X` is what the linguist said nothing of. */
export function unitOf(
  { text, columns, mentions, mentioned, openings, classes }: Tokens,
  token: number,
  morphology: Morphology | undefined,
): Unit {
  const id = columns.ids[token] ?? 0;
  const start = columns.starts[token] ?? 0;
  const number = mentioned[token] ?? 0;
  return {
    start,
    end: columns.ends[token] ?? 0,
    norm: columns.norms[id] ?? '',
    part: partBit(morphology?.pos ?? 'X'),
    classes: classes[id] ?? 0,
    isCapital: isCapitalAt(text, start),
    mention: number > 0 ? mentions[number - 1] : undefined,
    quotation: undefined,
    opening: openings[id],
  };
}
