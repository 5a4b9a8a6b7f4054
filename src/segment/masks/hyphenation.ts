import type { Span } from '../../model/span.js';
import { CASES, CLASSES, HYPHEN, LETTER, LOWER } from '../classes.js';
import { halvesOf } from '../compounds.js';
import type { Page, PageRule } from '../mask-rule.js';
import type { PageLine } from '../page-lines.js';
import { pageNumbers } from './page-numbers.js';
import { runningHeads } from './running-heads.js';
import { wordsFound } from '../words-found.js';

const SOFT_HYPHEN = 0xad;
/** No half of a divided word is longer. */
const LONGEST = 30;

/** Lines of numbers, footers and headers between the text of two pages. */
const MOST_FURNITURE = 6;

interface Divided extends Span {
  readonly first: string;
  readonly second: string;
}

/** So many words that the text has undivided elsewhere show that it divides words at all. */
const ENOUGH = 2;

/**
 * The hyphen and the line break inside a word that was divided at a line's or a page's end: `nego-` / `tiations`. A compound keeps its hyphen
 * (`peace-` / `oriented`), and many texts break lines only there. So a hyphen goes where the text has the word undivided elsewhere and not
 * with a hyphen, or where its second half is no word by its letters; other doubtful ones only in a text that is seen to divide words.
 */
export const hyphenation: PageRule = {
  kind: 'join',
  id: 'hyphenation',
  title: 'Hyphens of words divided at a line’s end',
  find: (page) => {
    const divided = dividedIn(page);
    if (divided.length === 0) return [];
    const wanted = divided.flatMap(({ first, second }) => [first, second, first + second, `${first}-${second}`]);
    const found = wordsFound(page.text, new Set(wanted), divided.map(halved));
    const isWord = (word: string): boolean => found.has(word);
    const judged = divided.map((one) => ({ one, halves: halvesOf(one.first, one.second, isWord) }));
    const whole = judged.filter(({ halves }) => halves === 'one').length;
    const isDividing = whole >= ENOUGH && whole > judged.filter(({ halves }) => halves === 'two').length;
    return judged
      .filter(
        ({ one, halves }) =>
          page.text.charCodeAt(one.start) === SOFT_HYPHEN || halves === 'one' || (halves === 'unknown' && isDividing),
      )
      .map(({ one: { start, end } }) => ({ start, end }));
  },
  masks: [
    'They broke off the nego«-\n»tiations at noon.',
    'The govern«-\n   »ment of Karesia resigned, and no other govern«-\r\n»ment came.',
    'They met with«-\n»out an agenda.',
    'It would open nego«-\n7\n\f»tiations at noon.',
    'A soft one: retali«\u00AD\n»ation.',
  ],
  keeps: [
    'It was a peace-\noriented speech.',
    'A self-\ndefence force stood there.',
    'In both inter-\nand intra-state war it is a full-\nfledged member, for the fifty-\nsixth time.',
    'The cease-\nfire held. Every cease-fire ends.',
    'The Secretary-\nGeneral came.',
    'They came -\nand went.',
    'A north-\nsouth road, first to the north, then to the south.',
    'They fired and fired-\n\nand then fell silent.',
    'A peace-\n\foriented speech.',
  ],
};

/** Where the halves themselves stand. */
const halved = ({ start, end, first, second }: Divided): Span => ({
  start: start - first.length,
  end: end + second.length,
});

function dividedIn(page: Page): readonly Divided[] {
  const { text, lines } = page;
  const found: Divided[] = [];
  let furniture: ReadonlySet<number> | undefined;
  for (const [index, line] of lines.entries()) {
    const hyphen = line.end - 1;
    const code = text.charCodeAt(hyphen);
    if (CLASSES[code] !== HYPHEN && code !== SOFT_HYPHEN) continue;
    const next = lineAfter(page, index, () => (furniture ??= furnitureOf(page)));
    if (!next || CASES[text.charCodeAt(next.start)] !== LOWER) continue;
    const first = lettersBefore(text, hyphen, line);
    const second = lettersFrom(text, next);
    if (first.length >= 2 && second.length >= 2) found.push({ start: hyphen, end: next.start, first, second });
  }
  return found;
}

/** The line that goes on with one: the next, or the first of the next page that is neither its number nor a header. */
function lineAfter(page: Page, index: number, furniture: () => ReadonlySet<number>): PageLine | undefined {
  const next = page.lines[index + 1];
  if (next?.isNext === true && !next.isFirst && CASES[page.text.charCodeAt(next.start)] === LOWER) return next;
  let at = index + 1;
  while (at <= index + MOST_FURNITURE && furniture().has(page.lines[at]?.start ?? -1)) at += 1;
  const isOnNextPage = at > index + 1 || next?.isFirst === true;
  return isOnNextPage ? page.lines[at] : undefined;
}

/** Where the lines of page numbers and headers begin. */
const furnitureOf = (page: Page): ReadonlySet<number> =>
  new Set([...pageNumbers.find(page), ...runningHeads.find(page)].map(({ start }) => start));

function lettersBefore(text: string, end: number, line: PageLine): string {
  let start = end;
  while (start > line.start && end - start < LONGEST && CLASSES[text.charCodeAt(start - 1)] === LETTER) start -= 1;
  // A third part, "state-of-the-" / "art", or an apostrophe: no divided word.
  return /[\p{L}\p{M}\d'’\-\u2010\u2011]/u.test(text.charAt(start - 1)) && start > line.start
    ? ''
    : text.slice(start, end).toLowerCase();
}

function lettersFrom(text: string, { start, end }: PageLine): string {
  let to = start;
  while (to < end && to - start < LONGEST && CLASSES[text.charCodeAt(to)] === LETTER) to += 1;
  return text.slice(start, to).toLowerCase();
}
