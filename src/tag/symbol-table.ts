import type { RegexEngine } from '../model/regex-engine.js';
import { type NormList, NormLists } from './norm-lists.js';
import { ANY_SYMBOL, bitOf, NOTHING } from './symbol-bits.js';
import { createSymbols, type Part } from './symbols.js';

/** The symbols that norms stand for in the patterns of some tries, found out as text comes by. */
export class SymbolTable {
  /** The number of a part of a pattern. */
  readonly symbolOf: (part: Part) => number;
  /** The symbols of norms as those of tokens, and of words of several tokens. */
  tokens: NormLists;
  words: NormLists;
  #norms: readonly string[] = [];
  readonly #ofToken: (id: number) => NormList;
  readonly #ofWord: (id: number) => NormList;

  constructor(regexEngine: RegexEngine, isExhaustive: boolean) {
    const { symbolOf, formsOf, lemmasOf } = createSymbols(regexEngine, isExhaustive);
    this.symbolOf = symbolOf;
    // A lemma belongs to one token; whole words of several have none of their own.
    this.#ofToken = this.#listed((norm) => [...formsOf(norm), ...lemmasOf(norm)]);
    this.#ofWord = this.#listed(formsOf);
    this.tokens = new NormLists(this.#ofToken);
    this.words = new NormLists(this.#ofWord);
  }

  /** Takes up a list of norms. Texts that share one are read one after the other. */
  take(norms: readonly string[]): void {
    if (norms !== this.#norms) {
      this.#norms = norms;
      this.tokens = new NormLists(this.#ofToken);
      this.words = new NormLists(this.#ofWord);
    }
    this.tokens.fit(norms.length);
    this.words.fit(norms.length);
  }

  #listed(symbolsOf: (norm: string) => readonly number[]): (id: number) => NormList {
    return (id) => {
      const norm = this.#norms[id] ?? '';
      const list = symbolsOf(norm);
      let bits = NOTHING;
      for (const symbol of list) bits |= bitOf(symbol);
      // A hyphen inside a word may be passed over.
      return { list, bits: norm === '-' ? ANY_SYMBOL : bits };
    };
  }
}
