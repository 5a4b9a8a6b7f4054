import type { Contrast } from './contrast.js';

/** Fisher's exact test of a contrast: the conditional maximum likelihood estimate of its odds ratio, and the two-sided p. */
interface Fisher {
  /** 0 where the target has none of what it could have, Infinity where the reference has none. */
  readonly oddsRatio: number;
  readonly p: number;
}

/** How often the feature stands in the target, given all totals: from `least` to `most`, with weights in proportion to likelihood. */
interface Hypergeometric {
  readonly least: number;
  readonly most: number;
  /** The weight of k + 1 over that of k at even odds. */
  readonly step: (k: number) => number;
}

/**
 * Fisher's exact test as `fisher.test` of R gives it. Source: R. A. Fisher, The Logic of Inductive Inference, JRSS 98 (1935); the estimate
 * is the odds ratio under which the count in the target is what one expects, given all totals.
 */
export function fisher(contrast: Contrast): Fisher {
  const counts = hypergeometricOf(contrast);
  return { oddsRatio: oddsRatioOf(counts, contrast.target), p: twoSided(counts, contrast.target) };
}

function hypergeometricOf({ target, reference, targetTotal, referenceTotal }: Contrast): Hypergeometric {
  const all = target + reference;
  return {
    least: Math.max(0, all - referenceTotal),
    most: Math.min(all, targetTotal),
    step: (k) => ((all - k) * (targetTotal - k)) / ((k + 1) * (referenceTotal - all + k + 1)),
  };
}

/** Goes through the counts from the likeliest on in both directions, as far as their weight matters; the likeliest weighs 1. */
function eachWeight(
  { least, most, step }: Hypergeometric,
  odds: number,
  from: number,
  negligible: number,
  use: (k: number, weight: number) => void,
): void {
  let mode = from;
  while (mode < most && odds * step(mode) > 1) mode += 1;
  while (mode > least && odds * step(mode - 1) < 1) mode -= 1;
  for (let k = mode, weight = 1; weight > negligible; k += 1) {
    use(k, weight);
    if (k === most) break;
    weight *= odds * step(k);
  }
  for (let k = mode - 1, weight = 1; k >= least; k -= 1) {
    weight /= odds * step(k);
    if (weight <= negligible) break;
    use(k, weight);
  }
}

function oddsRatioOf(counts: Hypergeometric, count: number): number {
  if (counts.least === counts.most) return 1;
  if (count === counts.least) return 0;
  if (count === counts.most) return Infinity;
  // Newton's steps in the logarithm, in which the expectation rises with the variance for its slope; held where they run away.
  let [low, high, log] = [-Infinity, Infinity, 0];
  for (let turn = 0; turn < 200; turn += 1) {
    let [sum, mean, square] = [0, 0, 0];
    eachWeight(counts, Math.exp(log), count, 1e-18, (k, weight) => {
      sum += weight;
      mean += weight * (k - count);
      square += weight * (k - count) ** 2;
    });
    mean /= sum;
    if (mean === 0) break;
    if (mean > 0) high = log;
    else low = log;
    let next = log - Math.min(2, Math.max(-2, mean / (square / sum - mean * mean)));
    if (Math.abs(next - log) < 1e-13 * Math.max(1, Math.abs(log))) break;
    if (!(next > low && next < high)) next = (low + high) / 2;
    log = next;
  }
  return Math.exp(log);
}

/** Counts as unlikely as this one or less, with room for rounding as R has it. */
function twoSided(counts: Hypergeometric, count: number): number {
  const weights = new Map<number, number>();
  eachWeight(counts, 1, count, 0, (k, weight) => weights.set(k, weight));
  const observed = (weights.get(count) ?? 0) * (1 + 1e-7);
  let [all, rare] = [0, 0];
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= observed) rare += weight;
  }
  return Math.min(1, rare / all);
}
