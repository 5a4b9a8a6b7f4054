import type { RegexEngine } from '../model/regex-engine.js';
import { rowOf } from '../model/row-of.js';
import { comparable } from './lemma.js';
import { NormTypes, type Type } from './norm-types.js';
import type { Scan } from './occurrence.js';
import { createSymbols, type Part } from './symbols.js';
import { bitOf, type Demand, type Node } from './trie-node.js';
import { Walk } from './walk.js';

/**
 * Puts rows of parts into a trie. A spelling is resolved once to the parts it may stand for; every later token of it costs
 * one look-up. A part stands for a token or for a whole word, and a hyphen inside a word may stand between two parts;
 * other punctuation, and text that was masked, ends a row.
 */
export function createTrie<T>(
  regexEngine: RegexEngine,
  isExhaustive = false,
): {
  add: (parts: readonly Part[], value: T) => void;
  scan: Scan<T>;
} {
  const symbols = createSymbols(regexEngine, isExhaustive);
  const root: Node<T> = { children: new Map(), ends: [], next: 0 };

  const add = (parts: readonly Part[], value: T): void => {
    let node = root;
    for (const part of parts) {
      const symbol = symbols.symbolOf(part);
      let child = node.children.get(symbol);
      if (!child) node.children.set(symbol, (child = { children: new Map(), ends: [], next: 0 }));
      node.next |= bitOf(symbol);
      node = child;
    }
    const demands = parts.map(demandOf);
    node.ends.push({ value, demands: demands.some((demand) => demand !== undefined) ? demands : undefined });
  };

  const resolved = (norm: string, isToken: boolean): Type<T> => {
    // A lemma belongs to one token; whole words of several have none of their own.
    const matching = isToken ? [...symbols.formsOf(norm), ...symbols.lemmasOf(norm)] : symbols.formsOf(norm);
    return { symbols: matching, starts: matching.flatMap((symbol) => root.children.get(symbol) ?? []) };
  };

  // Texts that share a list of norms are read one after the other.
  let norms: readonly string[] = [];
  let tokens = new NormTypes<T>(norms, (norm) => resolved(norm, true));
  let words = new NormTypes<T>(norms, (norm) => resolved(norm, false));
  const scan: Scan<T> = (reading) => {
    const row = rowOf(reading.sentence);
    if (row.columns.norms !== norms) {
      norms = row.columns.norms;
      tokens = new NormTypes(norms, (norm) => resolved(norm, true));
      words = new NormTypes(norms, (norm) => resolved(norm, false));
    }
    tokens.fit();
    words.fit();
    return new Walk(reading, row, { tokens, words }).found();
  };

  return { add, scan };
}

function demandOf({ written, by, pos, isCased }: Part): Demand | undefined {
  const lemma = by === 'lemma' ? comparable(written) : undefined;
  if (lemma === undefined && pos === undefined && !isCased) return undefined;
  return { ...(lemma !== undefined && { lemma }), ...(pos !== undefined && { pos }), ...(isCased && { isCased }) };
}
