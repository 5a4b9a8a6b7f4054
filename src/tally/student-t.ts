/** The quantile of the standard normal distribution that leaves 2.5 % above it. */
export const NORMAL_975 = 1.959963984540054;

/** From here on the expansion is exact to a unit in the twelfth decimal. */
const MANY = 200;

const remembered = new Map<number, number>();

/**
 * The quantile of Student's t distribution that leaves 2.5 % above it, for a whole number of degrees of freedom, at least 1;
 * within 1e-11 of the exact one. Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.
 */
export function studentT975(degrees: number): number {
  if (degrees >= MANY) return expanded(degrees);
  let value = remembered.get(degrees);
  if (value === undefined) remembered.set(degrees, (value = bisected(degrees)));
  return value;
}

/** 26.7.5, in powers of one over the degrees. */
function expanded(degrees: number): number {
  const z = NORMAL_975;
  const z2 = z * z;
  const g1 = (z * (z2 + 1)) / 4;
  const g2 = (z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const g3 = (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  const g4 = (z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92160;
  return z + (g1 + (g2 + (g3 + g4 / degrees) / degrees) / degrees) / degrees;
}

function bisected(degrees: number): number {
  let low = NORMAL_975;
  let high = 13;
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (central(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return high;
}

/** P(|T| ≤ t) as a finite sum: 26.7.3 for odd degrees of freedom, 26.7.4 for even ones. */
function central(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosine2 = degrees / (degrees + t * t);
  const isOdd = degrees % 2 === 1;
  let sum = 0;
  let term = isOdd ? Math.sqrt(cosine2) : 1;
  for (let k = isOdd ? 3 : 2; k <= degrees; k += 2) {
    sum += term;
    term *= ((k - 1) / k) * cosine2;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
