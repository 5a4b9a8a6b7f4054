import { type Columns, type Token, TOKEN_KINDS } from '../model/segmentation.js';
import type { Vocabulary } from './vocabulary.js';

/** A token's kind as a number. The first three are wordlike: they hold a letter or digit and are counted. */
export const WORD = 0;
export const NUMBER = 1;
export const URL = 2;
export const SIGN = 3;
export const MARKS = 4;

/** The tokens of a text as columns of integers: none is an object before somebody looks at it. */
export class TokenTable implements Columns {
  readonly vocabulary: Vocabulary;
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  ids: Int32Array;
  spellings: Int32Array;
  readonly joined: number[] = [];
  kinds: Uint8Array;

  constructor(vocabulary: Vocabulary, room: number) {
    this.vocabulary = vocabulary;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.ids = new Int32Array(room);
    this.spellings = new Int32Array(room);
    this.kinds = new Uint8Array(room);
  }

  get norms(): readonly string[] {
    return this.vocabulary.norms;
  }

  push(start: number, end: number, kind: number, spelling: number): void {
    const at = this.length;
    if (at === this.starts.length) this.#resize(Math.max(64, at * 2));
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.ids[at] = this.vocabulary.idOf(spelling);
    this.spellings[at] = spelling;
    this.length = at + 1;
  }

  startAt(at: number): number {
    return this.starts[at] ?? 0;
  }

  endAt(at: number): number {
    return this.ends[at] ?? 0;
  }

  kindAt(at: number): number {
    return this.kinds[at] ?? MARKS;
  }

  normAt(at: number): string {
    return this.vocabulary.norms[this.ids[at] ?? 0] ?? '';
  }

  /** Whether a token holds a letter or digit. */
  isWordlike(at: number): boolean {
    return (this.kinds[at] ?? MARKS) <= URL;
  }

  /** The tokens of a range as objects, `last` exclusive. */
  tokens(first: number, last: number): readonly Token[] {
    const tokens: Token[] = [];
    for (let at = first; at < last; at += 1) {
      tokens.push({
        start: this.startAt(at),
        end: this.endAt(at),
        norm: this.normAt(at),
        kind: TOKEN_KINDS[this.kindAt(at)] ?? 'punctuation',
      });
    }
    return tokens;
  }

  /** Gives back the room that is not taken. */
  trim(): void {
    this.#resize(this.length);
  }

  #resize(room: number): void {
    const { starts, ends, ids, spellings, kinds, length } = this;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.ids = new Int32Array(room);
    this.spellings = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.starts.set(starts.subarray(0, length));
    this.ends.set(ends.subarray(0, length));
    this.ids.set(ids.subarray(0, length));
    this.spellings.set(spellings.subarray(0, length));
    this.kinds.set(kinds.subarray(0, length));
  }
}
