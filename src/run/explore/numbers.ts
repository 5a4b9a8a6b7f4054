import { withRoom } from '../../model/with-room.js';

/** Rows that there is room for before the column grows. */
const ROOM = 1024;

/** The arrays that a column of small numbers may lie in. */
type NumberArray = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A column of numbers that grows: a few bytes a row where an array of objects has a hundred. */
export class Numbers<A extends NumberArray> {
  #array: A;
  #length = 0;

  constructor(room: A) {
    this.#array = room;
  }

  push(value: number): void {
    if (this.#length === this.#array.length) this.#array = withRoom(this.#array, 2 * this.#length);
    this.#array[this.#length++] = value;
  }

  /** What was pushed, as an array of its own. */
  done(): A {
    return this.#array.slice(0, this.#length) as A;
  }
}

export const bytes = (): Numbers<Uint8Array> => new Numbers(new Uint8Array(ROOM));
export const shorts = (): Numbers<Uint16Array> => new Numbers(new Uint16Array(ROOM));
export const words = (): Numbers<Uint32Array> => new Numbers(new Uint32Array(ROOM));
export const doubles = (): Numbers<Float64Array> => new Numbers(new Float64Array(ROOM));
