interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** Phrases of folded words with what they stand for. */
export interface Trie<Value> {
  readonly add: (keys: readonly string[], value: Value) => void;
  /** The phrases that begin at a position, longest first, each with the position after it. */
  readonly at: (
    keys: readonly string[],
    from: number,
  ) => readonly { readonly last: number; readonly values: readonly Value[] }[];
  /** The first words of all phrases. */
  readonly firsts: () => Iterable<string>;
}

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
    at(keys, from) {
      // Nearly every word begins nothing.
      if (!root.next.has(keys[from] ?? '')) return [];
      const found: { last: number; values: readonly Value[] }[] = [];
      let node: Node<Value> | undefined = root;
      for (let position = from; node && position < keys.length; position += 1) {
        node = node.next.get(keys[position] ?? '');
        if (node && node.values.length > 0) found.push({ last: position + 1, values: node.values });
      }
      return found.reverse();
    },
    firsts: () => root.next.keys(),
  };
}
