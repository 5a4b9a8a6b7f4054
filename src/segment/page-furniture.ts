import type { Line } from './lines.js';

const LONGEST = 30;
const FURNITURE =
  /^(?:[-–—]?\s?\d{1,3}(?:-\d{1,3})?\s?[-–—]?|(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|(?:\d{1,4}\s+)?\d{2}-\d{5}(?:\s+\d{1,4})?|[A-Z]{1,2}\/\d[\w./-]*)$/iu;

/**
 * Whether a line of a hard-wrapped text is page furniture: nothing but a page number (`12`, `- 12 -`, `Page 3 of 9`) or the number of
 * a printed document with or without one (`31 08-51234`, `A/63/PV.2`), beside a blank line. Such lines hold no token, and a sentence may run over them.
 */
export function isPageFurniture(text: string, line: Line, next: Line | undefined): boolean {
  if (line.end - line.start > LONGEST || (line.isNext && next?.isNext === true)) return false;
  return FURNITURE.test(text.slice(line.start, line.end));
}
