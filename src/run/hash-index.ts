import { NumberColumn } from './number-column.js';

/** Words of 32 bits that are kept of a hash: among a billion texts two have them in common once in 10²⁰ corpora. */
const WORDS = 4;
const FIRST_SLOTS = 1 << 10;

/**
 * Finds numbers by the hash of a text, the number put first before others. A run remembers one for every text, so they lie in columns and not
 * in a map of strings: about thirty bytes each, by open addressing.
 */
export class HashIndex {
  readonly #words = Array.from({ length: WORDS }, () => new NumberColumn());
  readonly #numbers = new NumberColumn();
  /** Places in the columns, one more than they are; 0 is a free slot. */
  #slots = new Uint32Array(FIRST_SLOTS);

  /** Remembers a number for a hash, hexadecimal, behind those that it has. */
  add(hash: string, number: number): void {
    for (const [index, column] of this.#words.entries()) column.push(wordOf(hash, index));
    this.#numbers.push(number);
    const { length } = this.#numbers;
    if (length * 4 > this.#slots.length * 3) {
      this.#slots = new Uint32Array(this.#slots.length * 2);
      for (let place = 0; place < length; place += 1) this.#settle(place);
    } else this.#settle(length - 1);
  }

  /** All numbers of a hash, in the order in which they were put. */
  numbersOf(hash: string): readonly number[] {
    const words = this.#words.map((_, index) => wordOf(hash, index));
    const most = this.#slots.length - 1;
    const numbers: number[] = [];
    for (let slot = (words[0] ?? 0) & most; ; slot = (slot + 1) & most) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place < 0) return numbers;
      if (this.#words.every((column, index) => column.at(place) === words[index]))
        numbers.push(this.#numbers.at(place));
    }
  }

  /** Puts a place into the next free slot; the bits of a hash are as good as chance. */
  #settle(place: number): void {
    const most = this.#slots.length - 1;
    let slot = (this.#words[0]?.at(place) ?? 0) & most;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & most;
    this.#slots[slot] = place + 1;
  }
}

function wordOf(hash: string, index: number): number {
  return Number.parseInt(hash.slice(8 * index, 8 * index + 8), 16);
}
