import type { Span } from '../../model/span.js';

/** Two passages, each of one or several spans, that are taken for the same. */
export interface Pair<A, B> {
  readonly coded: A;
  readonly found: B;
}

/** The share of characters that two passages have in common of those that either has (Jaccard), 0 to 1. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const { start, end } of a)
    for (const other of b) shared += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return shared === 0 ? 0 : shared / (size(a) + size(b) - shared);
}

/**
 * Pairs what was coded with what was found, one to one, the best overlap first, then the order of the text; only pairs with an
 * overlap above `limit`, or that are the same when `limit` is 1.
 */
export function bestPairs<
  A extends { readonly content: readonly Span[] },
  B extends { readonly content: readonly Span[] },
>(coded: readonly A[], found: readonly B[], limit: number): readonly Pair<A, B>[] {
  const candidates = coded
    .flatMap((a) => found.map((b) => ({ coded: a, found: b, overlap: overlapOf(a.content, b.content) })))
    .filter(({ overlap }) => overlap > limit || overlap === 1)
    .sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<A | B>();
  return candidates.filter((pair) => {
    if (taken.has(pair.coded) || taken.has(pair.found)) return false;
    taken.add(pair.coded).add(pair.found);
    return true;
  });
}
