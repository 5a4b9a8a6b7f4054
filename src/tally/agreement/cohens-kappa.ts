/**
 * Cohen's κ of two coders from their table of codes: `table[i][j]` is the (weighted) number of units that the first gave value
 * i and the second value j. κ = (p₀ − pₑ) / (1 − pₑ), 1 for full agreement, 0 for that of chance. Missing for an empty table, and when
 * both used a single value, since then chance explains everything. Source: J. Cohen, "A Coefficient of Agreement for Nominal
 * Scales", Educational and Psychological Measurement 20 (1960).
 */
export function cohensKappa(table: readonly (readonly number[])[]): number | undefined {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rows = table.map(sum);
  const all = sum(rows);
  if (all === 0) return undefined;
  const observed = sum(table.map((row, i) => row[i] ?? 0)) / all;
  const expected = sum(rows.map((row, i) => (row / all) * (sum(table.map((other) => other[i] ?? 0)) / all)));
  return expected < 1 ? (observed - expected) / (1 - expected) : undefined;
}
