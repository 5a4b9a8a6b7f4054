import { ENDING, NOTHING, bitOf } from './symbol-bits.js';

/** Where every trie begins. No symbol leads back to it. */
export const ROOT = 0;

const FEWEST = 1 << 10;
/** A node, a symbol, and the node that it leads to. */
const WIDTH = 3;
/** Places of the table for each node, so that most questions without an answer meet an empty place at once. */
const SPARE = 4;

/** The nodes of a trie as numbers, and where each symbol leads from each, in one table of integers with open addressing. */
export class Transitions {
  #table = new Int32Array(WIDTH * SPARE * FEWEST);
  #count = 0;
  #next = new Int32Array(FEWEST);

  /** The node that a symbol leads to; made where there is none yet. */
  add(node: number, symbol: number): number {
    const known = this.to(node, symbol);
    if (known !== ROOT) return known;
    this.#count += 1;
    if (this.#count === this.#next.length) this.#grow();
    this.#next[node] = this.nextOf(node) | bitOf(symbol);
    put(this.#table, node, symbol, this.#count);
    return this.#count;
  }

  /** Notes that a pattern ends at a node. */
  end(node: number): void {
    this.#next[node] = this.nextOf(node) | ENDING;
  }

  /** The node that a symbol leads to; `ROOT` where it leads nowhere. */
  to(node: number, symbol: number): number {
    return this.#table[placeIn(this.#table, node, symbol) + 2] ?? ROOT;
  }

  /** The bits of all symbols that lead on from a node, and `ENDING` where a pattern ends there. */
  nextOf(node: number): number {
    return this.#next[node] ?? NOTHING;
  }

  #grow(): void {
    const next = new Int32Array(2 * this.#next.length);
    next.set(this.#next);
    this.#next = next;
    const table = new Int32Array(2 * this.#table.length);
    for (let at = 0; at < this.#table.length; at += WIDTH) {
      const [node = 0, symbol = 0, to = ROOT] = this.#table.subarray(at, at + WIDTH);
      if (to !== ROOT) put(table, node, symbol, to);
    }
    this.#table = table;
  }
}

function put(table: Int32Array, node: number, symbol: number, to: number): void {
  const at = placeIn(table, node, symbol);
  table[at] = node;
  table[at + 1] = symbol;
  table[at + 2] = to;
}

/** Where a node and a symbol stand in a table, or would. */
function placeIn(table: Int32Array, node: number, symbol: number): number {
  const places = table.length / WIDTH;
  let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  for (hash ^= hash >>> 15; ; hash += 1) {
    const at = WIDTH * (hash & (places - 1));
    if (table[at + 2] === ROOT || (table[at] === node && table[at + 1] === symbol)) return at;
  }
}
