import { withRoom } from '../model/with-room.js';
import { likeness, SIGNATURE_BYTES } from './text-signature.js';

/** Rows of a band come from the four sketches of a signature, so that they know nothing of each other. */
const ROWS = 4;
const STEP = SIGNATURE_BYTES / ROWS;
/** Two texts with a similarity of 0.8 share none of twelve bands once in 600 times, two with 0.3 share one nine times in 100. */
const BANDS = 12;
/** Texts beyond these that share a band with as many others are no longer found by it: a form letter. */
const MOST_ALIKE = 64;

/**
 * Finds earlier texts by their signatures, by locality-sensitive hashing: only those are compared that agree in a whole band. Takes
 * about 210 bytes a text, in typed arrays that grow.
 */
export class SignatureIndex {
  #signatures = new Uint8Array(64 * SIGNATURE_BYTES);
  #texts = 0;
  /** For each slot the number of a text and 1; by open addressing. The key of a band is read from the signature. */
  #slots = new Uint32Array(2048);
  #used = 0;

  /** Remembers a signature and gives its number, counted from 0. */
  add(signature: Uint8Array): number {
    const number = this.#texts;
    const length = (number + 1) * SIGNATURE_BYTES;
    const room = this.#signatures.length;
    if (length > room) this.#signatures = withRoom(this.#signatures, room + Math.max(room >> 1, SIGNATURE_BYTES));
    this.#signatures.set(signature, number * SIGNATURE_BYTES);
    this.#texts += 1;
    if ((this.#used + BANDS) * 4 > this.#slots.length * 3) this.#grow();
    for (let band = 0; band < BANDS; band += 1) this.#place(number, band);
    return number;
  }

  /** The numbers of those that are at least so alike, in thousandths, the earliest first. */
  alike(signature: Uint8Array, least: number): readonly number[] {
    const seen = new Set<number>();
    for (let band = 0; band < BANDS; band += 1) {
      const key = keyOf(signature, 0, band);
      for (let slot = this.#slotOf(key, band); this.#slots[slot] !== 0; slot = (slot + 1) % this.#slots.length) {
        const number = (this.#slots[slot] ?? 0) - 1;
        if (keyOf(this.#signatures, number * SIGNATURE_BYTES, band) === key) seen.add(number);
      }
    }
    return [...seen].filter((number) => likeness(signature, this.#signatureAt(number)) >= least).sort((a, b) => a - b);
  }

  #signatureAt(number: number): Uint8Array {
    return this.#signatures.subarray(number * SIGNATURE_BYTES, (number + 1) * SIGNATURE_BYTES);
  }

  #slotOf(key: number, band: number): number {
    const hash = Math.imul(key ^ (band + 1), 0x9e3779b1);
    return ((hash ^ (hash >>> 15)) >>> 0) % this.#slots.length;
  }

  #place(number: number, band: number): void {
    const key = keyOf(this.#signatures, number * SIGNATURE_BYTES, band);
    let slot = this.#slotOf(key, band);
    let others = 0;
    while (this.#slots[slot] !== 0) {
      if (keyOf(this.#signatures, ((this.#slots[slot] ?? 0) - 1) * SIGNATURE_BYTES, band) === key) others += 1;
      if (others >= MOST_ALIKE) return;
      slot = (slot + 1) % this.#slots.length;
    }
    this.#slots[slot] = number + 1;
    this.#used += 1;
  }

  #grow(): void {
    this.#slots = new Uint32Array(Math.ceil(this.#slots.length * 1.6));
    this.#used = 0;
    for (let number = 0; number < this.#texts - 1; number += 1) {
      for (let band = 0; band < BANDS; band += 1) this.#place(number, band);
    }
  }
}

/** Four bytes of a signature, one of each sketch. */
function keyOf(signatures: Uint8Array, from: number, band: number): number {
  let key = 0;
  for (let row = 0; row < ROWS; row += 1) key = (key << 8) | (signatures[from + row * STEP + band] ?? 0);
  return key;
}
