import type { Span } from '../model/span.js';
import { CLASSES, FORMAT, LINE_BREAK, MARK, SPACE, SURROGATE } from './classes.js';

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** Its length as seen: marks, invisible characters and second halves of pairs do not count. */
  readonly columns: number;
  /** Units of white space before it. */
  readonly indent: number;
  /** Whether nothing but one line break lies between the line before and this one: no blank line, no masked span. */
  readonly isNext: boolean;
  /** Whether a masked span, or the beginning of the text, lies before it. */
  readonly isMasked: boolean;
}

/** The lines of a text outside the masked spans (sorted); LF, CRLF, CR, form feed, NEL, U+2028 and U+2029 end a line. */
export function linesIn(text: string, masked: readonly Span[]): readonly Line[] {
  if (masked.length > 0) return linesOutside(text, masked);
  if (text !== whole.text) whole = { text, lines: linesOutside(text, masked) };
  return whole.lines;
}

/** The last text that was asked about as a whole: its overlay asks for its lines, and then its paragraphs do. */
let whole: { readonly text: string; readonly lines: readonly Line[] } = { text: '', lines: [] };

function linesOutside(text: string, masked: readonly Span[]): readonly Line[] {
  const lines: Line[] = [];
  const add = UNUSUAL.test(text) ? addLines : addPlainLines;
  let from = 0;
  for (const mask of masked) {
    if (mask.start > from) add(lines, text, from, Math.min(mask.start, text.length));
    from = Math.max(from, mask.end);
  }
  if (from < text.length) add(lines, text, from, text.length);
  return lines;
}

/** Whatever may be a mark, invisible, half of a pair, or a line break other than LF. Most texts hold none. */
const UNUSUAL = /[^\t\n\x20-\x7e\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203A\u20AC]/u;

/** The same as `addLines`, which is the plain version, where every unit is as wide as it looks and only LF ends a line. */
function addPlainLines(lines: Line[], text: string, from: number, to: number): void {
  let breaks = 2;
  let isMasked = true;
  for (let at = from; at < to;) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found > to ? to : found;
    let start = at;
    let end = next;
    while (start < end && CLASSES[text.charCodeAt(start)] === SPACE) start += 1;
    while (end > start && CLASSES[text.charCodeAt(end - 1)] === SPACE) end -= 1;
    if (start < end) {
      lines.push({ start, end, columns: end - start, indent: start - at, isNext: breaks < 2, isMasked });
      isMasked = false;
      breaks = 0;
    }
    breaks += 1;
    at = next + 1;
  }
}

function addLines(lines: Line[], text: string, from: number, to: number): void {
  let breaks = 2;
  let isMasked = true;
  let indent = 0;
  let at = from;
  while (at < to) {
    const unit = CLASSES[text.charCodeAt(at)] ?? SPACE;
    if (unit === LINE_BREAK) {
      if (text.charCodeAt(at) === 0x0d && at + 1 < to && text.charCodeAt(at + 1) === 0x0a) at += 1;
      breaks += 1;
      indent = 0;
    } else if (unit === SPACE) indent += 1;
    else if (unit !== FORMAT) {
      let end = at;
      let columns = 0;
      let wide = 0;
      let next = at;
      for (; next < to; next += 1) {
        const inside = CLASSES[text.charCodeAt(next)] ?? SPACE;
        if (inside === LINE_BREAK) break;
        if (inside === FORMAT || inside === MARK || (inside === SURROGATE && isSecondHalf(text.charCodeAt(next)))) {
          if (inside !== FORMAT) end = next + 1;
          continue;
        }
        wide += 1;
        if (inside === SPACE) continue;
        end = next + 1;
        columns = wide;
      }
      lines.push({ start: at, end, columns, indent, isNext: breaks < 2, isMasked });
      isMasked = false;
      breaks = 0;
      at = next;
      continue;
    }
    at += 1;
  }
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00;
}
