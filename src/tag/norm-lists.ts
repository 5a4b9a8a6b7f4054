import { withRoom } from '../model/with-room.js';
import { NOTHING, UNKNOWN } from './symbol-bits.js';

/** What is known of a norm: a list of numbers, and bits that say something about all of them. */
export interface NormList {
  readonly list: readonly number[];
  readonly bits: number;
}

const FEWEST = 1 << 12;
/** Behind the last number of a list. */
export const LAST = -1;

/** Lists of numbers by the numbers of norms, each found out once. */
export class NormLists {
  /** The lists of all norms one behind the other, each ended by `LAST`. */
  lists: Int32Array = new Int32Array(FEWEST).fill(LAST);
  /** The bits of each norm, or `UNKNOWN`. */
  bits: Int32Array = new Int32Array(FEWEST).fill(UNKNOWN);
  #places: Int32Array = new Int32Array(FEWEST);
  /** The first list is empty, and that of every norm without one. */
  #length = 1;
  readonly #find: (id: number) => NormList;

  constructor(find: (id: number) => NormList) {
    this.#find = find;
  }

  /** Makes room for as many norms as there are by now. */
  fit(norms: number): void {
    if (norms <= this.bits.length) return;
    this.bits = withRoom(this.bits, 2 * norms).fill(UNKNOWN, this.bits.length);
    this.#places = withRoom(this.#places, 2 * norms);
  }

  /** Where the list of a norm begins. */
  placeOf(id: number): number {
    if (this.bits[id] === UNKNOWN) this.#learn(id);
    return this.#places[id] ?? 0;
  }

  /** The bits of a norm. */
  bitsOf(id: number): number {
    const known = this.bits[id] ?? NOTHING;
    return known === UNKNOWN ? this.#learn(id) : known;
  }

  #learn(id: number): number {
    const { list, bits } = this.#find(id);
    this.bits[id] = bits;
    this.#places[id] = list.length === 0 ? 0 : this.#length;
    if (list.length === 0) return bits;
    const end = this.#length + list.length + 1;
    if (end > this.lists.length) this.lists = withRoom(this.lists, 2 * end).fill(LAST, this.lists.length);
    this.lists.set(list, this.#length);
    this.#length = end;
    return bits;
  }
}
