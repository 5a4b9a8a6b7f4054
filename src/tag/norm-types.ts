import type { Node } from './trie-node.js';

/** What all tokens of one spelling share. */
export interface Type<T> {
  readonly symbols: readonly number[];
  readonly starts: readonly Node<T>[];
}

/** Types by the numbers of their norms: most norms stand in no pattern, and that is one number to look up. */
export class NormTypes<T> {
  readonly #norms: readonly string[];
  readonly #resolved: (norm: string) => Type<T>;
  readonly #types: Type<T>[] = [];
  /** 0 for a norm that was never met, `NONE` for one that stands in no pattern; else its place among the types and 1, negative where it begins none. */
  #places = new Int32Array(FEWEST_NORMS);

  constructor(norms: readonly string[], resolved: (norm: string) => Type<T>) {
    this.#norms = norms;
    this.#resolved = resolved;
  }

  /** Whether a pattern may begin with the norm of a number. */
  begins(id: number): boolean {
    const place = this.#places[id] ?? 0;
    return place > 0 || (place === 0 && this.#placeOf(id) > 0);
  }

  /** Missing where no pattern holds the norm. */
  typeOf(id: number): Type<T> | undefined {
    const place = this.#places[id] ?? 0;
    if (place === NONE) return undefined;
    return this.#types[Math.abs(place === 0 ? this.#placeOf(id) : place) - 1];
  }

  #placeOf(id: number): number {
    if (id >= this.#places.length) {
      const longer = new Int32Array(2 * Math.max(id, this.#norms.length));
      longer.set(this.#places);
      this.#places = longer;
    }
    const known = this.#places[id] ?? 0;
    if (known !== 0) return known;
    const type = this.#resolved(this.#norms[id] ?? '');
    const place = type.symbols.length === 0 ? NONE : this.#types.push(type);
    return (this.#places[id] = type.starts.length === 0 && place !== NONE ? -place : place);
  }
}

const FEWEST_NORMS = 1 << 12;
const NONE = -0x80000000;
