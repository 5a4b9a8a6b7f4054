import type { Span } from '../model/span.js';

/** A line that is not blank, without the white space around it. */
export interface PageLine extends Span {
  /** Whether it follows the line before it directly, without a blank line. */
  readonly isNext: boolean;
  /** Whether a form feed, or the beginning of the text, lies between the line before and this one. */
  readonly isFirst: boolean;
}

/** The lines of a text; LF, CRLF, CR, VT, form feed, NEL, U+2028 and U+2029 end a line. */
export function pageLinesOf(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let breaks = 2;
  let isFirst = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) {
      if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
      if (code === 0x0c) isFirst = true;
      breaks += 1;
      at += 1;
    } else if (isWhite(code)) at += 1;
    else {
      let next = at;
      while (next < text.length && !isLineEnd(text.charCodeAt(next))) next += 1;
      let end = next;
      while (isWhite(text.charCodeAt(end - 1))) end -= 1;
      lines.push({ start: at, end, isNext: breaks < 2, isFirst });
      isFirst = false;
      breaks = 0;
      at = next;
    }
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return (code <= 0x0d && code >= 0x0a) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0;
}
