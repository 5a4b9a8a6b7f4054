type Numbers = Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The same numbers, and room for more after them: `length` in all. */
export function withRoom<A extends Numbers>(numbers: A, length: number): A {
  const larger = new (numbers.constructor as new (length: number) => A)(length);
  larger.set(numbers);
  return larger;
}
