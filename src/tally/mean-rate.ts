import type { Estimate } from '../model/change.js';
import type { UnitPair } from './change/compared.js';
import { studentT975 } from './student-t.js';

/** The mean of rates per 1,000 words with mean ± t·s/√n; no interval with fewer than two or where all are equal, nothing of none. Rows without words do not count. */
export function meanRate(rows: readonly UnitPair[]): Estimate | undefined {
  const rates = rows.filter(({ whole }) => whole > 0).map(({ part, whole }) => (1000 * part) / whole);
  const n = rates.length;
  if (n === 0) return undefined;
  const value = rates.reduce((sum, rate) => sum + rate, 0) / n;
  if (n < 2) return { value };
  const variance = rates.reduce((sum, rate) => sum + (rate - value) ** 2, 0) / (n - 1);
  if (variance === 0) return { value };
  const half = studentT975(n - 1) * Math.sqrt(variance / n);
  return { value, low: Math.max(0, value - half), high: value + half };
}
