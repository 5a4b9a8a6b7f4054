import { rowOf } from '../model/row-of.js';
import { comparable } from './lemma.js';
import type { Scan } from './occurrence.js';
import type { Demand, PatternEnd } from './pattern-end.js';
import type { Part } from './symbols.js';
import { ROOT, Transitions } from './transitions.js';
import type { Vocabulary } from './vocabulary.js';
import { Walk } from './walk.js';

/**
 * Puts rows of parts into a trie. A spelling is resolved once to the parts it may stand for; every later token of it costs
 * one look-up. A part stands for a token or for a whole word, and a hyphen inside a word may stand between two parts;
 * other punctuation, and text that was masked, ends a row.
 */
export function createTrie<T>(vocabulary: Vocabulary): {
  add: (parts: readonly Part[], value: T) => void;
  scan: Scan<T>;
} {
  const transitions = new Transitions();
  /** Of each node what ends there. */
  const ends: PatternEnd<T>[][] = [];

  const add = (parts: readonly Part[], value: T): void => {
    let node = ROOT;
    for (const part of parts) node = transitions.add(node, vocabulary.symbolOf(part));
    transitions.end(node);
    while (ends.length <= node) ends.push([]);
    const demands = parts.map(demandOf);
    ends[node]?.push({ value, demands: demands.some((demand) => demand !== undefined) ? demands : undefined });
  };

  const walk = new Walk<T>(vocabulary, transitions, ends);
  const scan: Scan<T> = (reading) => {
    const row = rowOf(reading.sentence);
    vocabulary.take(row.columns.norms);
    return walk.found(reading, row);
  };

  return { add, scan };
}

function demandOf({ written, by, pos, isCased }: Part): Demand | undefined {
  const lemma = by === 'lemma' ? comparable(written) : undefined;
  if (lemma === undefined && pos === undefined && !isCased) return undefined;
  return { ...(lemma !== undefined && { lemma }), ...(pos !== undefined && { pos }), ...(isCased && { isCased }) };
}
