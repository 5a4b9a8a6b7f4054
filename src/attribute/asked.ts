import type { Range, Unit } from './line.js';

/** Auxiliaries that stand before their subject in a question, and in "had X condemned it" for a condition. */
const INVERTED = new Set(
  'do does did will would can could shall should may might must has have had is are was were'.split(' '),
);
/** What such an auxiliary follows where it opens its clause. "Why did X condemn it?" and "only then did X condemn it" take the deed for granted. */
const BEFORE = new Set(', ; : — – - ( and but or nor neither never rarely seldom'.split(' '));

/** Whether a subject stands behind its auxiliary, so that its deed is asked for, denied or only supposed: "**Did X** condemn it?". */
export function isAsked(units: readonly Unit[], { first }: Range): boolean {
  const auxiliary = units[first - 1];
  if (!auxiliary || !INVERTED.has(auxiliary.norm)) return false;
  const before = units[first - 2];
  if (!before || before.quotation) return true;
  return BEFORE.has(before.norm);
}
