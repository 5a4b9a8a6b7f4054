interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** Words in order, by their places from 0. */
interface Words {
  readonly count: number;
  readonly key: (at: number) => string;
}

/** A phrase that stands somewhere: the position after it, and what it stands for. */
interface Phrase<Value> {
  readonly last: number;
  readonly values: readonly Value[];
}

/** Phrases of folded words with what they stand for. */
export interface Trie<Value> {
  readonly add: (keys: readonly string[], value: Value) => void;
  /** The phrases that begin at a position among words, longest first. */
  readonly at: (words: Words, from: number) => readonly Phrase<Value>[];
  /** The first words of all phrases. */
  readonly firsts: () => Iterable<string>;
}

const NONE: readonly never[] = [];

/** An empty {@link Trie}; a look-up costs the length of the longest phrase that begins there. */
export function createTrie<Value>(): Trie<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  return {
    add(keys, value) {
      if (keys.length === 0) return;
      let node = root;
      for (const key of keys) {
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { next: new Map(), values: [] }));
        node = next;
      }
      node.values.push(value);
    },
    at(words, from) {
      // Nearly every word begins nothing.
      let found: Phrase<Value>[] | undefined;
      let node: Node<Value> | undefined = root;
      for (let at = from; node && node.next.size > 0 && at < words.count; at += 1) {
        node = node.next.get(words.key(at));
        if (node && node.values.length > 0) (found ??= []).unshift({ last: at + 1, values: node.values });
      }
      return found ?? NONE;
    },
    firsts: () => root.next.keys(),
  };
}
