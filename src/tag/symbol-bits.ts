/*
 * Sets of symbols as bits in which different symbols may share one: with few of them they say at once that none of some is among others. Two
 * bits say something else.
 */

export const NOTHING = 0;
/** A pattern ends here. */
export const ENDING = 1 << 30;
/** Nobody has looked yet. */
export const UNKNOWN = 1 << 31;

const SYMBOL_BITS = 30;
/** The bits of all symbols: whatever they are compared with, a closer look is needed. */
export const ANY_SYMBOL = ENDING - 1;

export function bitOf(symbol: number): number {
  return 1 << (symbol % SYMBOL_BITS);
}
