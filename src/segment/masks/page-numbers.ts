import { oncePerPage, type PageRule } from '../mask-rule.js';

const LONGEST = 30;
const NUMBER =
  /^(?:[-–—]?\s?\d{1,3}(?:-\d{1,3})?\s?[-–—]?|(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|(?:\d{1,4}\s+)?\d{2}-\d{5}(?:\s+\d{1,4})?|[A-Z]{1,2}\/\d[\w./-]*)$/iu;

/**
 * Lines of nothing but a page number (`12`, `- 12 -`, `Page 3 of 9`) or the number of a printed document with or without one
 * (`31 08-51234`, `A/63/PV.2`), beside a blank line in a hard-wrapped text, or at the edge of a page.
 */
export const pageNumbers: PageRule = {
  kind: 'page',
  id: 'page-numbers',
  title: 'Page numbers, and numbers of printed documents',
  find: oncePerPage((page) => {
    const { text, lines } = page;
    const found = lines.flatMap((line, index) => {
      const next = lines[index + 1];
      const isAtEdge = (line.isFirst && index > 0) || next?.isFirst === true;
      if (line.end - line.start > LONGEST || (line.isNext && next?.isNext === true && !isAtEdge)) return [];
      return NUMBER.test(text.slice(line.start, line.end)) ? [{ line, isAtEdge }] : [];
    });
    if (found.length === 0) return [];
    return found
      .filter(({ isAtEdge }) => isAtEdge || page.isHardWrapped)
      .map(({ line: { start, end } }) => ({ start, end }));
  }),
  masks: [
    'The delegation of Karesia wishes to say that it has\nnever refused any talks about the border and will\nnot refuse\n\n«12»\n\nthem now, since the people of both states have\nwaited for so long.',
    'The council met.\n«Page 3 of 9»\n\fIt did not agree.',
  ],
  keeps: ['How many died that night?\n\n12\n\nHow many were mourned?', 'We counted:\n1\n2\n3\nand then no more.'],
};
