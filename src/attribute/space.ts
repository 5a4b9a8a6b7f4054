import type { Span } from '../model/span.js';

/** Whether white space stands at an offset; past the end of a text it does. */
export function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? ' ');
}

/** Where a stretch of text ends without the white space at its end. */
export function endOf(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && isSpace(text, last - 1)) last -= 1;
  return last;
}
