import type { Value } from '../model/figures.js';

/** A figure as every table gives it: to nine decimals, and 0 for what rounds to minus zero. Other values stay. */
export function rounded<V extends Value>(value: V): V | number {
  if (typeof value !== 'number') return value;
  // Nothing is left to round of a whole number, which most figures are where nothing was heard.
  return (Number.isInteger(value) ? value : Number(value.toFixed(9))) + 0;
}
