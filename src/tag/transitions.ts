import { bitOf, ENDING, NOTHING } from './symbol-bits.js';

/** Where every trie begins. No symbol leads back to it. */
export const ROOT = 0;

/** A node while a trie grows: where each symbol leads from it, and whether a pattern ends there. */
export interface GrowingNode {
  readonly children: Map<number, number>;
  isEnd: boolean;
}

/** The nodes of a trie as numbers, and where each symbol leads from each, in columns of integers. */
export class Transitions {
  /** Of each node the place of its first child: the children of all stand one behind the other, in the order of their symbols. */
  readonly #places: Int32Array;
  readonly #symbols: Int32Array;
  readonly #children: Int32Array;
  readonly #next: Int32Array;

  constructor(nodes: readonly GrowingNode[]) {
    this.#places = new Int32Array(nodes.length + 1);
    this.#symbols = new Int32Array(nodes.length);
    this.#children = new Int32Array(nodes.length);
    this.#next = new Int32Array(nodes.length);
    let place = 0;
    for (const [node, { children, isEnd }] of nodes.entries()) {
      let next = isEnd ? ENDING : NOTHING;
      for (const [symbol, child] of [...children].sort(([a], [b]) => a - b)) {
        next |= bitOf(symbol);
        this.#symbols[place] = symbol;
        this.#children[place] = child;
        place += 1;
      }
      this.#next[node] = next;
      this.#places[node + 1] = place;
    }
  }

  /** The node that a symbol leads to; `ROOT` where it leads nowhere. */
  to(node: number, symbol: number): number {
    let low = this.#places[node] ?? 0;
    let high = this.#places[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.#symbols[middle] ?? 0;
      if (found === symbol) return this.#children[middle] ?? ROOT;
      if (found < symbol) low = middle + 1;
      else high = middle;
    }
    return ROOT;
  }

  /** The bits of all symbols that lead on from a node, and `ENDING` where a pattern ends there. */
  nextOf(node: number): number {
    return this.#next[node] ?? NOTHING;
  }
}
