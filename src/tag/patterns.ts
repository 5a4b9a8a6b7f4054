import type { Tokenise } from '../model/segmentation.js';
import { joined, type ChainRow } from './gaps.js';
import type { Occurrence, Scan } from './occurrence.js';
import { readPattern, type PatternWord } from './pattern.js';
import type { Part } from './symbols.js';
import { createTrie } from './trie.js';
import type { SymbolTable } from './symbol-table.js';

/** Patterns as lexicons write them, and what each of them stands for. */
interface Patterns<T> {
  readonly add: (pattern: string, value: T, partOf: (word: PatternWord) => Part) => void;
  readonly addPart: (part: Part, value: T) => void;
  readonly scan: Scan<T>;
}

/** Looks for patterns in one trie: in all their forms, the rows of those with gaps one by one. */
export function createPatterns<T extends { readonly kind: string }>(
  symbols: SymbolTable,
  tokenise: Tokenise,
): Patterns<T> {
  const trie = createTrie<T | ChainRow<T>>(symbols);
  let hasGaps = false;
  return {
    add: (pattern, value, partOf) => {
      for (const { rows, gaps } of readPattern(pattern, tokenise)) {
        const chain = { value, gaps };
        hasGaps ||= gaps.length > 0;
        rows.forEach((words, row) => {
          trie.add(words.map(partOf), gaps.length === 0 ? value : { kind: 'row', chain, row });
        });
      }
    },
    addPart: (part, value) => {
      trie.add([part], value);
    },
    scan: (reading) => {
      const occurrences = trie.scan(reading);
      // Without gaps no row is among them, and the list is handed on as it is.
      if (!hasGaps) return occurrences as readonly Occurrence<T>[];
      const whole: Occurrence<T>[] = [];
      const rows: Occurrence<ChainRow<T>>[] = [];
      for (const { value, first, last } of occurrences) {
        if (isRow(value)) rows.push({ value, first, last });
        else whole.push({ value, first, last });
      }
      return [...whole, ...joined(rows, reading.sentence)];
    },
  };
}

function isRow<T extends { readonly kind: string }>(value: T | ChainRow<T>): value is ChainRow<T> {
  return value.kind === 'row';
}
