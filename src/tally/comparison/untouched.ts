import type { Span } from '../../model/span.js';

/** The spans that share no character with any of the others, in text order. Linear after sorting. */
export function untouched<S extends Span>(spans: readonly S[], others: readonly Span[]): readonly S[] {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let at = 0;
  let reached = -1;
  return [...spans]
    .sort((a, b) => a.end - b.end || a.start - b.start)
    .filter(({ start, end }) => {
      for (let next = sorted[at]; next && next.start < end; next = sorted[(at += 1)])
        reached = Math.max(reached, next.end);
      return reached <= start;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
