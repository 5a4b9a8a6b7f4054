import type { Span } from '../../model/span.js';
import type { Page, PageRule } from '../mask-rule.js';
import { footnoteMarks } from './footnote-marks.js';

const NUMBERED = /^(?:\[(\d{1,3}|\*{1,3})\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s?\S/u;
const HEADING = /^(?:notes|footnotes|endnotes|references|bibliography|works cited)\s?:?$/i;
const NOTE = /^(?:\[?(\d{1,3})\]?[.)]?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s/u;
/** A note has no more lines. */
const LONGEST = 12;

/**
 * Footnotes: lines that begin with a mark to which the text points, `[12] See …`, with the lines directly below; and what stands
 * under a heading "Notes" or "References" and is numbered from 1.
 */
export const footnotes: PageRule = {
  kind: 'page',
  id: 'footnotes',
  title: 'Footnotes, and numbered notes at the end',
  find: (page) => [...listed(page), ...pointedAt(page)].sort((a, b) => a.start - b.start),
  masks: [
    'The truce holds.[1] It may not.\n\n«[1] The Velm Review, 3 March 2031.»',
    'The truce holds.\n\n«Notes»\n«1. The Velm Review, 3 March 2031.»\n«2. A letter of the envoy, in which he»\n«asks for time.»',
  ],
  keeps: [
    '[1] We came in peace.\n\n[2] We go in peace.',
    'Notes\n\nThe war began in March.',
    '1. The parties shall meet.\n\n2. The parties shall agree.',
  ],
};

function pointedAt(page: Page): readonly Span[] {
  const marks = footnoteMarks.find(page);
  if (marks.length === 0) return [];
  const starts = new Set(page.lines.map(({ start }) => start));
  const pointers = new Set(
    marks.filter(({ start }) => !starts.has(start)).map(({ start, end }) => bare(page.text.slice(start, end))),
  );
  const found: Span[] = [];
  let length = 0;
  for (const line of page.lines) {
    const parts = NUMBERED.exec(page.text.slice(line.start, line.start + 12));
    const isNote = parts !== null && pointers.has(parts[1] ?? parts[2] ?? '');
    if (isNote) length = 1;
    else if (length > 0 && line.isNext && length < LONGEST) length += 1;
    else length = 0;
    if (length > 0) found.push({ start: line.start, end: line.end });
  }
  return found;
}

const bare = (mark: string): string => mark.replace(/[[\]]/g, '');

function listed({ text, lines }: Page): readonly Span[] {
  const half = lines.findIndex(({ start }) => start * 2 > text.length);
  const from = Math.max(1, half < 0 ? lines.length : Math.floor(half * 0.5));
  const heading = lines.findIndex(
    ({ start, end }, index) => index >= from && end - start < 20 && HEADING.test(text.slice(start, end)),
  );
  const head = lines[heading];
  if (!head) return [];
  const found: Span[] = [{ start: head.start, end: head.end }];
  let number = 0;
  for (const line of lines.slice(heading + 1)) {
    const parts = NOTE.exec(text.slice(line.start, line.start + 8));
    const given = parts === null ? undefined : (parts[1] ?? String(digits(parts[2] ?? '')));
    if (given === String(number + 1)) number += 1;
    else if (number === 0 || !line.isNext) break;
    found.push({ start: line.start, end: line.end });
  }
  return number >= 2 ? found : [];
}

const digits = (raised: string): number =>
  Number(Array.from(raised, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))).join(''));
