import { benjaminiHochberg } from '../benjamini-hochberg.js';
import type { UnitPair } from '../change/compared.js';
import { lowerTail } from '../count-tail.js';
import type { SeriesCell, SeriesPoint, SeriesStatistic } from '../series-statistic.js';

const LEVEL = 0.05;

/**
 * "The usual threat was not made": how unlikely so few hits are for this actor, by all its other periods. With their rate r = H/W a period of w words is expected to have
 * μ = rw hits, with variance φμ for the spread of sampling units around r (Pearson's φ, at least 1; P. McCullagh and J. A. Nelder, Generalized Linear Models, 1989, 4.5), and w²·φr/W
 * since r is estimated too. p is the lower tail of a negative binomial of that mean and variance, Poisson where φ is 1 and W large. A period is `missing` where p, adjusted
 * over the periods of the series, is at most 0.05. Small cells and a baseline without hits or of fewer than two units give nothing.
 */
export const missingRhetoric: SeriesStatistic = {
  id: 'missing_rhetoric',
  description: 'How unlikely so few hits are, by the other periods of the same actor.',
  of: (cells) => {
    const points = cells.map((cell): SeriesPoint => pointOf(cell, cells));
    const tested = points.filter(({ p }) => p !== undefined);
    const adjusted = benjaminiHochberg(tested.map(({ p = 1 }) => p));
    const missing = new Set(tested.filter((_, i) => (adjusted[i] ?? 1) <= LEVEL));
    return points.map((point) => (missing.has(point) ? { ...point, note: 'missing' } : point));
  },
};

function pointOf(cell: SeriesCell, cells: readonly SeriesCell[]): SeriesPoint {
  const { period, hits, words, isSmall } = cell;
  const others = cells.filter((other) => other !== cell && other.words > 0);
  const units = others.flatMap((other) => [...other.units.values()]);
  const [baseHits, baseWords] = sums(units);
  if (isSmall || words === 0) return { period };
  if (units.length < 2 || baseHits === 0) return { period, value: hits };
  const rate = baseHits / baseWords;
  const expected = rate * words;
  const dispersion = dispersionOf(units, rate);
  const variance = dispersion * expected * (1 + words / baseWords);
  return { period, value: hits, expected, p: lowerTail(hits, expected, variance) };
}

/** Pearson's statistic over its degrees of freedom, at least 1. */
function dispersionOf(units: readonly UnitPair[], rate: number): number {
  const pearson = units.reduce(
    (sum, { part, whole }) => (whole === 0 ? sum : sum + (part - rate * whole) ** 2 / (rate * whole)),
    0,
  );
  return Math.max(1, pearson / (units.length - 1));
}

function sums(units: readonly UnitPair[]): readonly [number, number] {
  return [units.reduce((sum, { part }) => sum + part, 0), units.reduce((sum, { whole }) => sum + whole, 0)];
}
