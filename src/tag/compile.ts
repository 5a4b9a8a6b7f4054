import type { Category, Entry, Lexicon } from '../model/lexicon.js';
import type { Tokenise } from '../model/segmentation.js';
import { readPattern } from './pattern.js';
import { createTrie, type Scan } from './trie.js';

/** A category that has entries. */
export interface Leaf {
  readonly category: Category;
  readonly lexicon: Lexicon;
}

/** An entry in its place. */
export interface CompiledEntry {
  readonly kind: 'entry';
  readonly entry: Entry;
  readonly leaf: Leaf;
  /** Position among all entries of all lexicons, in the order written. */
  readonly order: number;
}

/** A pattern that makes the matches it touches mean something else. */
export interface Exception {
  readonly kind: 'exception';
  /** The entry that it was written for, else missing: then it holds for whole leaves. */
  readonly entry?: CompiledEntry;
  readonly leaves: ReadonlySet<Leaf>;
}

/** A pattern that lets the weak entries of some leaves count in its sentence. */
export interface Support {
  readonly kind: 'support';
  readonly leaves: ReadonlySet<Leaf>;
}

/** Whatever a lexicon looks for. */
export type Sought = CompiledEntry | Exception | Support;

/** Puts every entry, exception and support of the lexicons into one trie. */
export function compile(lexicons: readonly Lexicon[], tokenise: Tokenise): Scan<Sought> {
  const trie = createTrie<Sought>();
  let order = 0;

  const addForms = (pattern: string, value: Exception | Support): void => {
    for (const parts of readPattern(pattern, tokenise)) {
      trie.add(
        parts.map((written) => ({ written, by: 'form' })),
        value,
      );
    }
  };

  const addCategory = (category: Category, lexicon: Lexicon): readonly Leaf[] => {
    const own: Leaf = { category, lexicon };
    for (const entry of category.entries) {
      const compiled: CompiledEntry = { kind: 'entry', entry, leaf: own, order: order++ };
      for (const parts of readPattern(entry.pattern, tokenise)) {
        trie.add(
          parts.map((written) => ({ written, by: entry.by === 'lemma' && written !== '*' ? 'lemma' : 'form' })),
          compiled,
        );
      }
      for (const pattern of entry.except) {
        addForms(pattern, { kind: 'exception', entry: compiled, leaves: NO_LEAVES });
      }
    }
    const leaves = [own, ...category.children.flatMap((child) => addCategory(child, lexicon))];
    const below: ReadonlySet<Leaf> = new Set(leaves);
    for (const pattern of category.except) addForms(pattern, { kind: 'exception', leaves: below });
    for (const pattern of category.support ?? []) addForms(pattern, { kind: 'support', leaves: below });
    return leaves;
  };

  for (const lexicon of lexicons) addCategory(lexicon.root, lexicon);
  return trie.scan;
}

const NO_LEAVES: ReadonlySet<Leaf> = new Set();
