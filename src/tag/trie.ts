import { rowOf } from '../model/row-of.js';
import { comparable } from './lemma.js';
import type { Scan } from './occurrence.js';
import type { Demand, PatternEnd } from './pattern-end.js';
import type { Part } from './symbols.js';
import { type GrowingNode, ROOT, Transitions } from './transitions.js';
import type { SymbolTable } from './symbol-table.js';
import { Walk } from './walk.js';

/**
 * Puts rows of parts into a trie. A spelling is resolved once to the parts it may stand for; every later token of it costs
 * one look-up. A part stands for a token or for a whole word, and a hyphen inside a word may stand between two parts;
 * other punctuation, and text that was masked, ends a row. No pattern is added once a sentence was looked at.
 */
export function createTrie<T>(symbols: SymbolTable): {
  add: (parts: readonly Part[], value: T) => void;
  scan: Scan<T>;
} {
  const nodes: GrowingNode[] = [{ children: new Map(), isEnd: false }];
  /** Of each node what ends there. */
  const ends: PatternEnd<T>[][] = [[]];

  const childOf = (node: number, symbol: number): number => {
    const children = nodes[node]?.children;
    let child = children?.get(symbol);
    if (child !== undefined) return child;
    child = nodes.length;
    children?.set(symbol, child);
    nodes.push({ children: new Map(), isEnd: false });
    ends.push([]);
    return child;
  };

  const add = (parts: readonly Part[], value: T): void => {
    let at = ROOT;
    for (const part of parts) at = childOf(at, symbols.symbolOf(part));
    const node = nodes[at];
    if (node) node.isEnd = true;
    const demands = parts.map(demandOf);
    ends[at]?.push({ value, demands: demands.some((demand) => demand !== undefined) ? demands : undefined });
  };

  /** Made with the first sentence, when all patterns are there. */
  let walk: Walk<T> | undefined;
  const scan: Scan<T> = (reading) => {
    const row = rowOf(reading.sentence);
    symbols.take(row.columns.norms);
    walk ??= new Walk<T>(symbols, new Transitions(nodes), ends);
    return walk.found(reading, row);
  };

  return { add, scan };
}

function demandOf({ written, by, pos, isCased }: Part): Demand | undefined {
  const lemma = by === 'lemma' ? comparable(written) : undefined;
  if (lemma === undefined && pos === undefined && !isCased) return undefined;
  return { ...(lemma !== undefined && { lemma }), ...(pos !== undefined && { pos }), ...(isCased && { isCased }) };
}
