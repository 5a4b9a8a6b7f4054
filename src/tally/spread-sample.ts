/** Items spread evenly over all that were offered, in their order. */
export interface SpreadSample<T> {
  /** Offers an item; it is only made when it is taken. */
  readonly offer: (make: () => T) => void;
  readonly items: () => readonly T[];
}

/**
 * Keeps at most `size` of any number of items without knowing how many will come: every one at first, and whenever twice
 * the size is reached, every other of these. The same items give the same sample.
 */
export function createSpreadSample<T>(size: number): SpreadSample<T> {
  let kept: T[] = [];
  let offered = 0;
  let step = 1;
  return {
    offer: (make) => {
      if (size > 0 && offered % step === 0) kept.push(make());
      offered += 1;
      if (kept.length < 2 * size || size === 0) return;
      kept = kept.filter((_, at) => at % 2 === 0);
      step *= 2;
    },
    items: () =>
      kept.length <= size
        ? kept
        : Array.from({ length: size }, (_, at) => kept[Math.floor((at * kept.length) / size)]).filter(
            (item) => item !== undefined,
          ),
  };
}
