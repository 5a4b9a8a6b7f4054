import type { Category, Entry, Lexicon } from '../model/lexicon.js';
import type { Tokenise } from '../model/segmentation.js';
import { readPattern } from './pattern.js';
import { createTrie, type Scan } from './trie.js';

/** A category that has entries. */
interface Leaf {
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

/** Puts every entry and exception of the lexicons into one trie. */
export function compile(lexicons: readonly Lexicon[], tokenise: Tokenise): Scan<CompiledEntry | Exception> {
  const trie = createTrie<CompiledEntry | Exception>();
  let order = 0;

  const addException = (pattern: string, exception: Exception): void => {
    for (const parts of readPattern(pattern, tokenise)) {
      trie.add(
        parts.map((written) => ({ written, by: 'form' })),
        exception,
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
        addException(pattern, { kind: 'exception', entry: compiled, leaves: NO_LEAVES });
      }
    }
    const leaves = [own, ...category.children.flatMap((child) => addCategory(child, lexicon))];
    for (const pattern of category.except) addException(pattern, { kind: 'exception', leaves: new Set(leaves) });
    return leaves;
  };

  for (const lexicon of lexicons) addCategory(lexicon.root, lexicon);
  return trie.scan;
}

const NO_LEAVES: ReadonlySet<Leaf> = new Set();
