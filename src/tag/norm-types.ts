import { ANYTHING, bitOf, type Node } from './trie-node.js';

/** What all tokens of one spelling share. */
export interface Type<T> {
  readonly symbols: readonly number[];
  readonly starts: readonly Node<T>[];
}

const FEWEST_NORMS = 1 << 12;

/**
 * Types by the numbers of their norms. What a norm is and what may follow it stands in columns of bits besides, in which different things may
 * share a bit: one look-up or two tell of most tokens that no pattern begins there. What is not known yet might be anything.
 */
export class NormTypes<T> {
  /** Of each norm 1 once it is known: `learn` makes it so. */
  known = new Uint8Array(FEWEST_NORMS);
  /** The symbols that it stands for. */
  has = new Int32Array(FEWEST_NORMS).fill(ANYTHING);
  /** The symbols that may stand next in a pattern that begins with it: none where no pattern does, all where one ends there as well. */
  follows = new Int32Array(FEWEST_NORMS).fill(ANYTHING);
  readonly #norms: readonly string[];
  readonly #resolved: (norm: string) => Type<T>;
  readonly #types: (Type<T> | undefined)[] = [];

  constructor(norms: readonly string[], resolved: (norm: string) => Type<T>) {
    this.#norms = norms;
    this.#resolved = resolved;
  }

  /** Makes room for every norm that there is by now. */
  fit(): void {
    const { length } = this.#norms;
    if (length > this.known.length) {
      this.known = longer(this.known, new Uint8Array(2 * length));
      this.has = longer(this.has, new Int32Array(2 * length).fill(ANYTHING));
      this.follows = longer(this.follows, new Int32Array(2 * length).fill(ANYTHING));
    }
    while (this.#types.length < length) this.#types.push(undefined);
  }

  /** Resolves a norm that is not known yet. */
  learn(id: number): void {
    const norm = this.#norms[id] ?? '';
    const type = this.#resolved(norm);
    this.known[id] = 1;
    let has = 0;
    for (const symbol of type.symbols) has |= bitOf(symbol);
    // A hyphen inside a word may be passed over.
    this.has[id] = norm === '-' ? ANYTHING : has;
    let follows = 0;
    for (const { ends, next } of type.starts) follows |= ends.length > 0 ? ANYTHING : next;
    this.follows[id] = follows;
    if (type.symbols.length > 0) this.#types[id] = type;
  }

  /** Missing where no pattern holds the norm. */
  typeOf(id: number): Type<T> | undefined {
    if (this.known[id] === 0) this.learn(id);
    return this.#types[id];
  }
}

function longer<Numbers extends Uint8Array | Int32Array>(shorter: Numbers, room: Numbers): Numbers {
  room.set(shorter);
  return room;
}
