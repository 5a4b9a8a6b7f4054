import type { Span } from '../../model/span.js';
import { oncePerPage, type PageRule } from '../mask-rule.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = /^\[(?:\d{1,3}|\*{1,3})\]/;
const GLUED = /[\p{L}\d.,;:!?"”’»)\]%]/u;
/** Units of length before a raised digit: km². */
const UNIT = /(?:^|\P{L})(?:[kcmd]?m|mi|ft|yd|in|[A-Za-z])$/u;

/** Signs that point to a footnote: `[12]` glued to what it belongs to, and raised digits after a word or a full stop. */
export const footnoteMarks: PageRule = {
  kind: 'sign',
  id: 'footnote-marks',
  title: 'Marks that point to footnotes: `[12]` and raised digits',
  find: oncePerPage(({ text }) => {
    const found: Span[] = [];
    for (let at = text.indexOf('[', 1); at > 0; at = text.indexOf('[', at + 1)) {
      if (!GLUED.test(text.charAt(at - 1))) continue;
      const mark = MARK.exec(text.slice(at, at + 7))?.[0];
      if (mark !== undefined) found.push({ start: at, end: at + mark.length });
    }
    // Looking for one sign at a time is so fast that a text without any is done at once.
    const raised = Array.from(SUPERSCRIPTS).some((sign) => text.includes(sign));
    for (const { index, 0: digits } of raised ? text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g) : []) {
      const before = text.slice(Math.max(0, index - 4), index);
      const isRaised = SUPERSCRIPTS.includes(digits.charAt(0)) && /[\p{L}.,;:!?"”’»)]$/u.test(before);
      if (isRaised && digits.length <= 3 && !UNIT.test(before))
        found.push({ start: index, end: index + digits.length });
    }
    return found.sort((a, b) => a.start - b.start);
  }),
  masks: ['The truce holds.«[12]» It may not hold long«[*]».', 'The truce holds.«¹²» They said so«³».'],
  keeps: [
    'They hold 40 km² of land.',
    'He said that “[12] men were lost”.',
    'See [12] for more.',
    'They stresse[d] the need, and “[t]he rest”.',
    'An area of 12 m³.',
  ],
};
