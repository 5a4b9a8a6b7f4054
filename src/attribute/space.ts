import type { Span } from '../model/span.js';

/** Whether white space stands at an offset; past the end of a text it does. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code > 8 && code < 14) : /\s/u.test(text[at] ?? ' ');
}

/** Where a stretch of text ends without the white space at its end. */
export function endOf(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && isSpace(text, last - 1)) last -= 1;
  return last;
}
