/**
 * The probability that a χ² variable with one degree of freedom reaches a value, which is erfc(√(value / 2)); to twelve digits, also far
 * out in the tail. Values below 0 count as 0.
 */
export function chiSquaredTail(value: number): number {
  return value > 0 ? erfc(Math.sqrt(value / 2)) : 1;
}

/** Where the series and the fraction are both exact and short. */
const MIDDLE = 2;

/** W. J. Lentz's way through the continued fraction of erfc, and the power series of erf near zero: Abramowitz and Stegun (1964), 7.1. */
function erfc(x: number): number {
  if (x < MIDDLE) {
    let sum = x;
    let term = x;
    for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
      term *= (-x * x) / n;
      sum += term / (2 * n + 1);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  // 7.1.14, from its end: the terms fall fast enough from 2 on.
  let fraction = x;
  for (let n = 120; n > 0; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
