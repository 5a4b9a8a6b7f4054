/** The values that coders gave one unit, one place a coder; undefined where a coder gave none. */
export type Codes<V> = readonly (V | undefined)[];

/**
 * Krippendorff's α for nominal values, any number of coders and missing values: 1 for full agreement, 0 for that of chance. Units with
 * fewer than two values say nothing and are left out. Weights of units (1 when left out) are scaled so that they
 * keep the number of values, on which the correction for small samples rests. Missing when nothing can be paired or
 * only one value was ever given. Source: K. Krippendorff, Content Analysis (4th edition, 2019), chapter 12.
 */
export function krippendorffsAlpha<V>(
  units: readonly Codes<V>[],
  weights: readonly number[] = units.map(() => 1),
): number | undefined {
  const values = [...new Set(units.flat())].filter((value) => value !== undefined);
  const sums: number[] = [];
  units.forEach((codes, i) => {
    coincidences(codes, values, weights[i] ?? 0).forEach((value, place) => {
      sums[place] = (sums[place] ?? 0) + value;
    });
  });
  return alphaOf(sums);
}

/**
 * What a unit adds to the table of coincidences, row by row over `values`, and behind it the number of values that it pairs. These
 * lists add up over units; `alphaOf` makes α of the sum.
 */
export function coincidences<V>(codes: Codes<V>, values: readonly V[], weight: number): readonly number[] {
  const given = codes.filter((code) => code !== undefined);
  const table = values.flatMap(() => values.map(() => 0));
  if (given.length < 2) return [...table, 0];
  const times = values.map((value) => given.filter((code) => code === value).length);
  const pairs = times.flatMap((a, i) => times.map((b, j) => (a * (i === j ? b - 1 : b) * weight) / (given.length - 1)));
  return [...pairs, given.length];
}

/** α of a sum of `coincidences`: α = 1 − (n − 1)·Σ o(c≠k) / Σ n(c)·n(k), with o scaled so that it sums to n. */
export function alphaOf(sums: readonly number[]): number | undefined {
  const table = sums.slice(0, -1);
  const paired = sums.at(-1) ?? 0;
  const size = Math.sqrt(table.length);
  const all = table.reduce((total, value) => total + value, 0);
  if (all === 0 || paired < 2) return undefined;
  const scale = paired / all;
  const totals = Array.from({ length: size }, (_, row) =>
    table.slice(row * size, (row + 1) * size).reduce((total, value) => total + value * scale, 0),
  );
  let observed = 0;
  let expected = 0;
  table.forEach((value, place) => {
    const [row, column] = [Math.floor(place / size), place % size];
    if (row === column) return;
    observed += value * scale;
    expected += (totals[row] ?? 0) * (totals[column] ?? 0);
  });
  return expected > 0 ? 1 - ((paired - 1) * observed) / expected : undefined;
}
