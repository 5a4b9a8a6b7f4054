import type { RegexEngine } from '../model/regex-engine.js';
import { ANY_SYMBOL, bitOf, longer, NOTHING, UNKNOWN } from './symbol-bits.js';
import { createSymbols, type Part } from './symbols.js';

/** What a norm may stand for in the patterns of some tries that share their symbols: found out once for each, as text comes by. */
export class Vocabulary {
  /** The number of a part of a pattern. */
  readonly symbolOf: (part: Part) => number;
  /** As norms of tokens, and of words of several tokens. */
  tokens: NormSymbols;
  words: NormSymbols;
  #norms: readonly string[] = [];
  readonly #ofToken: (norm: string) => readonly number[];
  readonly #ofWord: (norm: string) => readonly number[];

  constructor(regexEngine: RegexEngine, isExhaustive: boolean) {
    const { symbolOf, formsOf, lemmasOf } = createSymbols(regexEngine, isExhaustive);
    this.symbolOf = symbolOf;
    // A lemma belongs to one token; whole words of several have none of their own.
    this.#ofToken = (norm) => [...formsOf(norm), ...lemmasOf(norm)];
    this.#ofWord = formsOf;
    this.tokens = new NormSymbols(this.#norms, this.#ofToken);
    this.words = new NormSymbols(this.#norms, this.#ofWord);
  }

  /** Takes up a list of norms. Texts that share one are read one after the other. */
  take(norms: readonly string[]): void {
    if (norms !== this.#norms) {
      this.#norms = norms;
      this.tokens = new NormSymbols(norms, this.#ofToken);
      this.words = new NormSymbols(norms, this.#ofWord);
    }
    this.tokens.fit();
    this.words.fit();
  }
}

const FEWEST = 1 << 12;
/** Behind the last symbol of a norm. */
export const LAST = -1;

/** The symbols of norms, by the norms' numbers. */
export class NormSymbols {
  /** The symbols of all norms, one list behind the other, each ended by `LAST`. */
  lists: Int32Array = new Int32Array(FEWEST).fill(LAST);
  /** Of each norm the bits of its symbols, or `UNKNOWN`. */
  has: Int32Array = new Int32Array(FEWEST).fill(UNKNOWN);
  #places: Int32Array = new Int32Array(FEWEST);
  /** The first list is empty, and that of every norm without a symbol. */
  #length = 1;
  readonly #norms: readonly string[];
  readonly #find: (norm: string) => readonly number[];

  constructor(norms: readonly string[], find: (norm: string) => readonly number[]) {
    this.#norms = norms;
    this.#find = find;
  }

  /** Makes room for every norm that there is by now. */
  fit(): void {
    const { length } = this.#norms;
    if (length <= this.has.length) return;
    this.has = longer(this.has, length);
    this.#places = longer(this.#places, length);
  }

  /** Where the list of a norm begins. */
  placeOf(id: number): number {
    if (this.has[id] === UNKNOWN) this.#learn(id);
    return this.#places[id] ?? 0;
  }

  /** The bits of the symbols of a norm. */
  bitsOf(id: number): number {
    if (this.has[id] === UNKNOWN) this.#learn(id);
    return this.has[id] ?? NOTHING;
  }

  #learn(id: number): void {
    const norm = this.#norms[id] ?? '';
    const symbols = this.#find(norm);
    let bits = NOTHING;
    for (const symbol of symbols) bits |= bitOf(symbol);
    // A hyphen inside a word may be passed over.
    this.has[id] = norm === '-' ? ANY_SYMBOL : bits;
    this.#places[id] = symbols.length === 0 ? 0 : this.#length;
    if (symbols.length === 0) return;
    const end = this.#length + symbols.length + 1;
    if (end > this.lists.length) {
      const lists = new Int32Array(2 * end).fill(LAST);
      lists.set(this.lists);
      this.lists = lists;
    }
    this.lists.set(symbols, this.#length);
    this.#length = end;
  }
}
