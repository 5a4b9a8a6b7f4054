/** The arrays that a column of small numbers may lie in. */
type NumberArray = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A column of numbers that grows: a few bytes a row where an array of objects has a hundred. */
export class Numbers<A extends NumberArray> {
  #array: A;
  readonly #make: (length: number) => A;
  #length = 0;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#array = make(1024);
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = this.#make(2 * this.#length);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length++] = value;
  }

  /** What was pushed, as an array of its own. */
  done(): A {
    return this.#array.slice(0, this.#length) as A;
  }
}

export const bytes = (): Numbers<Uint8Array> => new Numbers((length) => new Uint8Array(length));
export const shorts = (): Numbers<Uint16Array> => new Numbers((length) => new Uint16Array(length));
export const words = (): Numbers<Uint32Array> => new Numbers((length) => new Uint32Array(length));
export const doubles = (): Numbers<Float64Array> => new Numbers((length) => new Float64Array(length));
