/**
 * How exclusively two things stand together: 14 where they never stand apart, one less for every halving, below 0 for chance meetings in
 * large texts; it does not grow with the corpus. −Infinity where they never meet. Source: P. Rychlý, A Lexicographer-Friendly Association
 * Score, RASLAN 2008.
 * @param together how often they meet; at most the smaller of both frequencies is meant, and no more is counted
 */
export function logDice(together: number, one: number, other: number): number {
  return 14 + Math.log2((2 * Math.min(together, one, other)) / (one + other));
}
