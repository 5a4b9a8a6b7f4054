import { createGenerator, DEFAULT_SEED } from './generator.js';

/** How many to draw from each stratum, in the order of the sizes. */
type Allocation = readonly number[];

/**
 * Divides a sample over strata of these sizes: in proportion to the square root of a stratum's size, which lies between equal
 * and proportional numbers, so that rare strata are seen and common ones are not spent; at least two of every stratum
 * (all of a smaller one), never more than there are. Shares are made whole by the method of Sainte-Laguë: the next
 * place goes to the largest √N / (2n + 1), the first of equals. When the sample cannot hold two of every stratum, some get fewer.
 * Source: M. D. Bankier, "Power Allocations: Determining Sample Sizes for Subnational Areas", The American Statistician 42 (1988).
 */
export function allocate(sizes: readonly number[], total: number): Allocation {
  const taken = sizes.map(() => 0);
  let left = Math.min(
    total,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  for (const floor of [1, 2]) {
    sizes.forEach((size, i) => {
      if (left === 0 || size < floor) return;
      taken[i] = floor;
      left -= 1;
    });
  }
  for (; left > 0; left--) {
    let best = 0;
    let most = -1;
    sizes.forEach((size, i) => {
      const given = taken[i] ?? 0;
      const claim = given < size ? Math.sqrt(size) / (2 * given + 1) : -1;
      if (claim > most) [best, most] = [i, claim];
    });
    taken[best] = (taken[best] ?? 0) + 1;
  }
  return taken;
}

/** A unit that was drawn, and how likely that was. */
export interface Drawn<T> {
  readonly unit: T;
  readonly stratum: string;
  /** n / N of its stratum: how many were drawn of how many there are. */
  readonly sampled: number;
  readonly size: number;
}

/**
 * A simple random sample without replacement from every stratum, in random order over all strata, so that whoever codes cannot
 * guess a stratum from its place, and whoever stops early has still coded a random part. The same strata (each in the same order) and seed give the
 * same sample.
 */
export function drawStratified<T>(
  strata: ReadonlyMap<string, readonly T[]>,
  total: number,
  seed: number = DEFAULT_SEED,
): readonly Drawn<T>[] {
  const generator = createGenerator(seed);
  const named = [...strata].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const allocation = allocate(
    named.map(([, units]) => units.length),
    total,
  );
  const drawn = named.flatMap(([stratum, units], i) => {
    const sampled = allocation[i] ?? 0;
    return shuffled(units, sampled, generator.below).map((unit) => ({ unit, stratum, sampled, size: units.length }));
  });
  return shuffled(drawn, drawn.length, generator.below);
}

/** The first `count` of a random order: the shuffle of Fisher and Yates, stopped early. */
export function shuffled<T>(items: readonly T[], count: number, below: (bound: number) => number): readonly T[] {
  const order = [...items];
  for (let place = 0; place < count; place++) {
    const other = place + below(order.length - place);
    const [here, there] = [order[place], order[other]];
    if (here !== undefined && there !== undefined) [order[place], order[other]] = [there, here];
  }
  return order.slice(0, count);
}
