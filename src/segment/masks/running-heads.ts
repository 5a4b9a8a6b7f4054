import type { Span } from '../../model/span.js';
import { oncePerPage, type Page, type PageRule } from '../mask-rule.js';
import { pageNumbers } from './page-numbers.js';

const LONGEST = 100;
/** A head that stands at the edges of pages comes at least so often; one that only counts up, so often. */
const TIMES = 2;
/** At the edges of at least this share of the pages, every other one and the odd blank one: a form of address comes there by chance. */
const PAGES = 0.3;
const COUNTED = 3;
/** Lines between a head and the edge of its page. */
const REACH = 2;

interface Place {
  readonly index: number;
  /** The last number in it. */
  readonly number: number | undefined;
}

/** Of heads that only count up at least this share must stand inside a sentence: numbered headings never do. */
const INSIDE = 1 / 3;

/**
 * Headers and footers: lines that come back, but for a number in them, next to form feeds or page numbers, or inside sentences and
 * with a number that goes up by one or two from each to the next. A refrain or a heading does neither.
 */
export const runningHeads: PageRule = {
  kind: 'page',
  id: 'running-heads',
  title: 'Headers and footers that come back on every page',
  find: oncePerPage((page) => {
    const { edges, pages } = edgesOf(page);
    const places = new Map<string, Place[]>();
    for (let index = 0; index < page.lines.length; index += 1) {
      const line = page.lines[index];
      if (!line || line.end - line.start > LONGEST) continue;
      const isEdge = edges.size > 0 && edges.has(index);
      const first = page.text.charCodeAt(line.start);
      const last = page.text.charCodeAt(line.end - 1);
      if (!isEdge && !isDigit(first) && !isDigit(last)) continue;
      const written = page.text.slice(line.start, line.end);
      const shape = written.replace(/\d+/g, '#').replace(/\s+/g, ' ');
      if (!/\p{L}{2}/u.test(shape)) continue;
      const numbers = written.match(/\d+/g);
      const number = isDigit(last) ? numbers?.at(-1) : numbers?.[0];
      const others = places.get(shape) ?? [];
      others.push({ index, number: number === undefined ? undefined : Number(number) });
      places.set(shape, others);
    }
    const found: Span[] = [];
    for (const all of places.values()) {
      const atEdges = all.filter(({ index }) => edges.has(index));
      const chosen =
        atEdges.length >= Math.max(TIMES, pages * PAGES)
          ? atEdges
          : all.length >= COUNTED && countsUp(all) && interrupts(page, all)
            ? all
            : [];
      for (const { index } of chosen) {
        const line = page.lines[index];
        if (line) found.push({ start: line.start, end: line.end });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }),
  masks: [
    '«Statement of Karesia»\nWe came to Velm in good faith.\f«Statement of Karesia»\nWe shall come again.',
    '«The Velm Review 11»\n\nThe council met and\n\n«The Velm Review 12»\n\ndid not agree to\n\n«The Velm Review 13»\n\nmeet again.',
  ],
  keeps: [
    'No more war.\n\nThey have buried us.\n\nNo more war.\n\nThey have forgotten us.\n\nNo more war.',
    'Chapter 1\n\nThe war.\n\nChapter 5\n\nThe peace.\n\nChapter 9\n\nThe next war.',
    'Letter No. 1\n\nCome.\n\nLetter No. 2\n\nGo.\n\nLetter No. 3\n\nStay.',
    'Members of the council,\nwe met.\fWe spoke of bread,\fof water,\fof roads,\fMembers of the council,\fof peace,\fof war,\fand of grain.',
    'In 1992\n\nthey came.\n\nIn 1994\n\nthey left.',
  ],
};

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function countsUp(places: readonly Place[]): boolean {
  return places.every(({ number }, index) => {
    const before = index === 0 ? undefined : places[index - 1]?.number;
    if (index === 0) return number !== undefined;
    const step = (number ?? 0) - (before ?? 0);
    return number !== undefined && before !== undefined && (step === 1 || step === 2);
  });
}

function interrupts({ text, lines }: Page, places: readonly Place[]): boolean {
  const inside = places.filter(({ index }) => {
    const above = lines[index - 1];
    return above !== undefined && !/[.!?:"”’)]/.test(text.charAt(above.end - 1)) && above.end - above.start > 10;
  });
  return inside.length >= places.length * INSIDE;
}

/** The lines next to the beginnings and ends of pages, as form feeds and page numbers show them; the first page begins with the text. */
function edgesOf(page: Page): { readonly edges: ReadonlySet<number>; readonly pages: number } {
  const edges = new Set<number>();
  const add = (index: number): void => {
    for (let near = index - REACH; near <= index + REACH - 1; near += 1) edges.add(near);
  };
  let feeds = 0;
  page.lines.forEach(({ isFirst }, index) => {
    if (!isFirst || index === 0) return;
    add(index);
    feeds += 1;
  });
  const numbers = pageNumbers.find(page);
  if (numbers.length > 1) {
    const starts = new Set(numbers.map(({ start }) => start));
    page.lines.forEach(({ start }, index) => {
      if (starts.has(start)) add(index);
    });
  }
  if (edges.size > 0) add(0);
  return { edges, pages: Math.max(feeds + 1, numbers.length) };
}
