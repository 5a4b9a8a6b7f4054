/** A rate with the upper end of its interval. */
interface RateWithEnd {
  readonly value: number;
  readonly high: number | undefined;
}

/** The top of an axis of rates: twice the greatest rate holds most intervals; one that a single period stretches must not flatten all others. */
export function topOf(rates: readonly RateWithEnd[]): number {
  const rate = Math.max(0, ...rates.map(({ value }) => value));
  const end = Math.max(0, ...rates.map(({ high, value }) => high ?? value));
  return Math.max(0.1, Math.min(end, 2 * rate || end));
}

/** A rate as an axis writes it. */
export const shortRate = (value: number): string => String(Number(value.toPrecision(3)));
