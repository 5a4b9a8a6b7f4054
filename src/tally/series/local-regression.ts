import type { SeriesStatistic } from '../series-statistic.js';
import { studentT975 } from '../student-t.js';

/** With fewer periods than this no curve is drawn. */
const FEWEST = 6;

/**
 * LOESS: at each period a straight line through the rates of the nearest ones, weighted by nearness (tricube) and by words. Sources: W. S. Cleveland, JASA 74 (1979); band by
 * W. S. Cleveland and S. J. Devlin, JASA 83 (1988), with Student's t on their δ₁²/δ₂ degrees of freedom, rounded down. Periods without words have no part.
 */
export const localRegression: SeriesStatistic = {
  id: 'local_regression',
  description: 'Rate per 1,000 words smoothed by local regression (LOESS).',
  of: (cells, { span }) => {
    const spoken = cells.flatMap(({ hits, words }, x) =>
      words > 0 ? [{ x, y: (1000 * hits) / words, weight: words }] : [],
    );
    const curve = spoken.length >= FEWEST ? loess(spoken, span) : undefined;
    let at = 0;
    return cells.map(({ period, words }) => {
      if (words === 0 || !curve) return { period };
      const [value = 0, se = 0] = [curve.fit[at], curve.se[at]];
      at += 1;
      const half = curve.degrees >= 1 ? studentT975(Math.floor(curve.degrees)) * se : undefined;
      return { period, value, ...(half !== undefined && { low: Math.max(0, value - half), high: value + half }) };
    });
  },
};

interface Observed {
  readonly x: number;
  readonly y: number;
  /** Over the variance of y, up to a factor. */
  readonly weight: number;
}

interface Curve {
  readonly fit: readonly number[];
  readonly se: readonly number[];
  /** Of freedom, to look up t. */
  readonly degrees: number;
}

/** Local lines at every point, with their standard errors; equal to R's `loess` of degree 1 with `surface = "direct"`. */
export function loess(observed: readonly Observed[], span: number): Curve {
  const operator = observed.map(({ x }) => rowAt(observed, x, span));
  const fit = operator.map((row) => row.reduce((sum, share, j) => sum + share * (observed[j]?.y ?? 0), 0));
  const [first, second] = deltas(operator);
  const squares = observed.reduce((sum, { y, weight }, i) => sum + weight * (y - (fit[i] ?? 0)) ** 2, 0);
  const variance = first > 0 ? squares / first : 0;
  const se = operator.map((row) =>
    Math.sqrt(variance * row.reduce((sum, share, j) => sum + share ** 2 / (observed[j]?.weight ?? 1), 0)),
  );
  return { fit, se, degrees: first > 0 ? first ** 2 / second : 0 };
}

/** What each observation counts in the line at x. */
function rowAt(observed: readonly Observed[], x: number, span: number): readonly number[] {
  const distances = observed.map((one) => Math.abs(one.x - x));
  const near = Math.max(2, Math.min(observed.length, Math.floor(observed.length * span + 1e-5)));
  // R's dloess takes all within a thousandth of the reach for as far as it.
  const reach = [...distances].sort((a, b) => a - b)[near - 1] ?? 1;
  const weights = distances.map((distance, j) => {
    const share = distance / reach;
    const tricube = share < 0.001 ? 1 : share > 0.999 ? 0 : (1 - share ** 3) ** 3;
    return tricube * (observed[j]?.weight ?? 0);
  });
  let [w, wx, wxx] = [0, 0, 0];
  observed.forEach((one, j) => {
    const weight = weights[j] ?? 0;
    w += weight;
    wx += weight * (one.x - x);
    wxx += weight * (one.x - x) ** 2;
  });
  const determinant = w * wxx - wx * wx;
  return observed.map((one, j) => {
    const weight = weights[j] ?? 0;
    // Only one point near: its own mean.
    return determinant > 1e-12 * w * w ? (weight * (wxx - wx * (one.x - x))) / determinant : weight / w;
  });
}

/** The traces of M and of its square, M = (I − L)(I − L)ᵀ. */
function deltas(operator: readonly (readonly number[])[]): readonly [number, number] {
  const residual = operator.map((row, i) => row.map((share, j) => (i === j ? 1 : 0) - share));
  let [first, second] = [0, 0];
  residual.forEach((a, i) => {
    residual.forEach((b, k) => {
      const product = a.reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0);
      if (i === k) first += product;
      second += product ** 2;
    });
  });
  return [first, second];
}
