import type { Span } from './span.js';

/** The place of the last of some spans, sorted by their beginnings, that begins at or before an offset; 0 where none does. In logarithmic time. */
export function lastAt(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
