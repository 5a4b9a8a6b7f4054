import type { UnitPair } from './compared.js';

/**
 * Sums over sampling units that the variance of a ratio, and of a log ratio, is made of: additive, so that units can be dealt out anew without looking
 * at each again. With `part` x and `whole` w: n, Σx, Σw, Σx², Σxw, Σw².
 */
export type Moments = readonly [n: number, x: number, w: number, xx: number, xw: number, ww: number];

/** How many numbers moments are. */
export const MOMENTS = 6;

/** The moments of one unit. */
export function momentsOf({ part, whole }: UnitPair): Moments {
  return [1, part, whole, part * part, part * whole, whole * whole];
}

/** The moments of several units. */
export function sumOfMoments(units: Iterable<UnitPair>): Moments {
  let [n, x, w, xx, xw, ww] = [0, 0, 0, 0, 0, 0];
  for (const { part, whole } of units) {
    n += 1;
    x += part;
    w += whole;
    xx += part * part;
    xw += part * whole;
    ww += whole * whole;
  }
  return [n, x, w, xx, xw, ww];
}

/** Two sets of moments as they stand in permutations, and how far apart they are. */
export type Distance = (reference: Moments, target: Moments) => number;

/**
 * The difference of two ratios over its standard error: studentised, so that a permutation test of it also holds where the units of one body vary more than
 * those of the other (A. Janssen, Statistics & Probability Letters 36, 1997; E. Chung and J. Romano, Annals of Statistics 41, 2013). The variance of
 * each is at least that of independent hits, (x + .5)/w², so that a body without hits is not taken for certain.
 */
export const ratioDistance: Distance = (reference, target) => {
  const difference = ratioOf(target) - ratioOf(reference);
  return difference === 0 ? 0 : difference / Math.sqrt(ratioVariance(reference) + ratioVariance(target));
};

const ratioOf = ([, x, w]: Moments): number => (w === 0 ? 0 : x / w);

function ratioVariance([n, x, w, xx, xw, ww]: Moments): number {
  if (w === 0) return 0;
  const r = x / w;
  const spread = (n / Math.max(1, n - 1)) * (xx - 2 * r * xw + r * r * ww);
  return Math.max(spread, x + 0.5) / (w * w);
}

/** The difference of two tones over its standard error; here `part` is the positive side and `whole` the negative one (see `toneOf`). */
export const toneDistance: Distance = (reference, target) => {
  const difference = logRatio(target) - logRatio(reference);
  return difference === 0 ? 0 : difference / Math.sqrt(toneVariance(reference) + toneVariance(target));
};

const logRatio = ([, p, m]: Moments): number => Math.log(p + 0.5) - Math.log(m + 0.5);

function toneVariance([n, p, m, pp, pm, mm]: Moments): number {
  const [a, b] = [p + 0.5, m + 0.5];
  const apart = p / a - m / b;
  const spread = pp / (a * a) - (2 * pm) / (a * b) + mm / (b * b) - (apart * apart) / n;
  return Math.max((n / Math.max(1, n - 1)) * spread, 1 / a + 1 / b);
}
