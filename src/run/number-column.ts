const BITS = 14;
const CHUNK = 1 << BITS;

/** A list of whole numbers below 2³² that grows to millions without being copied: four bytes each. */
export class NumberColumn {
  readonly #chunks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const at = this.#length;
    let chunk = this.#chunks[at >>> BITS];
    if (!chunk) this.#chunks.push((chunk = new Uint32Array(CHUNK)));
    chunk[at & (CHUNK - 1)] = number;
    this.#length = at + 1;
  }

  /** 0 beyond the end. */
  at(index: number): number {
    return this.#chunks[index >>> BITS]?.[index & (CHUNK - 1)] ?? 0;
  }
}
