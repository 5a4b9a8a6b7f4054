import type { Value } from '../model/figures.js';

/** A figure as every table gives it: to nine decimals, and 0 for what rounds to minus zero. Other values stay. */
export function rounded<V extends Value>(value: V): V | number {
  return typeof value === 'number' ? Number(value.toFixed(9)) + 0 : value;
}
