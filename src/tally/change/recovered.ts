import type { Estimate } from '../../model/change.js';

/**
 * The difference of two figures, target less reference, its interval recovered from theirs: MOVER, which keeps their asymmetry and is
 * Newcombe's hybrid score interval for two shares. `correlation` is that of the two figures, 0 where they rest on different units. Sources: G. Y. Zou and
 * A. Donner, Statistics in Medicine 27 (2008), formula 9 there with a correlation; R. G. Newcombe, Statistics in Medicine 17 (1998), method 10.
 */
export function differenceOf(reference: Estimate, target: Estimate, correlation = 0): Estimate {
  const value = target.value - reference.value;
  const [r, t] = [armsOf(reference), armsOf(target)];
  if (!r || !t) return { value };
  return {
    value,
    low: value - joined(t.below, r.above, correlation),
    high: value + joined(t.above, r.below, correlation),
  };
}

/**
 * The ratio of two figures that cannot be negative, target over reference, by MOVER on the logarithms. A target of 0 has the lower end 0, and the upper end of
 * A. Donner and G. Y. Zou, Statistical Methods in Medical Research 21 (2012). Over a reference of 0 there is no ratio.
 */
export function ratioOfTwo(reference: Estimate, target: Estimate, correlation = 0): Estimate | undefined {
  if (reference.value <= 0) return undefined;
  const value = target.value / reference.value;
  const [low, high] = [reference.low, reference.high];
  if (low === undefined || high === undefined || target.low === undefined || target.high === undefined)
    return { value };
  if (!(low > 0)) return { value };
  if (target.value <= 0) return { value, low: 0, high: target.high / Math.sqrt(low * (2 * reference.value - low)) };
  if (!(target.low > 0)) return { value };
  const r = { below: Math.log(reference.value / low), above: Math.log(high / reference.value) };
  const t = { below: Math.log(target.value / target.low), above: Math.log(target.high / target.value) };
  return {
    value,
    low: value * Math.exp(-joined(t.below, r.above, correlation)),
    high: value * Math.exp(joined(t.above, r.below, correlation)),
  };
}

interface Arms {
  readonly below: number;
  readonly above: number;
}

function armsOf({ value, low, high }: Estimate): Arms | undefined {
  return low === undefined || high === undefined ? undefined : { below: value - low, above: high - value };
}

const joined = (a: number, b: number, correlation: number): number =>
  Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
