import type { CorpusTexts } from './corpus-texts.js';
import type { ExploredRun, Stretch } from './explored-run.js';
import type { Mark, Marks } from './marks.js';
import { reasonsOf, type Reasons } from './reasons-of.js';
import type { TableFiles } from './tag-rows.js';

/** Most characters that a page gets at a time: a corpus may hold a text of many megabytes. */
const WINDOW = 60_000;
/** Most tags and quotations of a window that are shown. */
const MOST = 5000;

/** A stretch of the text that is sent, in UTF-16 units from its beginning. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A tag in its document. */
interface ShownTag extends Place, Reasons {
  readonly row: number;
  readonly mark?: Pick<Mark, 'verdict' | 'note'>;
}

/** A quotation or report in its document. */
interface ShownQuote extends Place {
  readonly kind: string;
  readonly act: string;
  readonly actor: string;
  readonly via: string;
  readonly cue: string;
  readonly source: string;
}

/** A document with what was found in it. */
export interface ShownDocument {
  readonly document: string;
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly author: string;
  readonly outlet: string;
  /** The text, or the part of it around a tag. */
  readonly text?: string;
  /** Why there is no text. */
  readonly missing?: string;
  /** Where the part lies in the text, in code points, and how many there are. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly tags: readonly ShownTag[];
  readonly quotes: readonly ShownQuote[];
}

/** What documents are shown from. */
export interface DocumentSources {
  readonly run: ExploredRun;
  readonly files: TableFiles;
  readonly marks: Marks;
  readonly texts: CorpusTexts;
}

/** A document of the run, or of a long one the part around an offset in code points; undefined when there is no such document. */
export async function shownDocument(
  id: string,
  around: number,
  { run, files, marks, texts }: DocumentSources,
): Promise<ShownDocument | undefined> {
  const number = run.documentOf.get(id);
  const document = run.documents[number ?? -1];
  if (number === undefined || !document) return undefined;
  const { title, date, kind, author, outlet } = document;
  const known = { document: id, title, date, kind, author, outlet };
  const found = await texts.find(document);
  if ('missing' in found) return { ...known, missing: found.missing, from: 0, to: 0, length: 0, tags: [], quotes: [] };
  const points = Array.from(found.text);
  const [from, to] = windowAround(around, points.length);
  const shown = points.slice(from, to);
  const place = placeIn(shown, from);
  const isShown = (start: number, end: number): boolean => start >= from && end <= to;
  const tags = files.tagsOf(tagsBetween(run, number, [from, to])).flatMap((tag): readonly ShownTag[] => {
    const { row, cell } = tag;
    const [start, end] = [Number(cell('start')), Number(cell('end'))];
    if (!isShown(start, end)) return [];
    const mark = marks.of({ document: id, start: cell('start'), end: cell('end'), category: cell('category') });
    return [
      {
        ...{ row, start: place(start), end: place(end) },
        ...reasonsOf(tag),
        ...(mark && { mark: { verdict: mark.verdict, note: mark.note } }),
      },
    ];
  });
  const quotes = files.quotesOf(number).flatMap((cell): readonly ShownQuote[] => {
    const [start, end] = [Number(cell('start')), Number(cell('end'))];
    if (!isShown(start, end)) return [];
    return [
      {
        ...{ start: place(start), end: place(end), kind: cell('kind'), act: cell('act') },
        ...{ actor: cell('actor'), via: cell('via'), cue: cell('cue'), source: cell('source') },
      },
    ];
  });
  return {
    ...known,
    ...{ text: shown.join(''), from, to, length: points.length },
    ...{ tags, quotes: quotes.slice(0, MOST) },
  };
}

/** The rows of a document's tags that begin in a part of it: they stand in the order of the text, but for those that overlap. */
function tagsBetween({ tags, tagsIn }: ExploredRun, document: number, [from, to]: readonly [number, number]): Stretch {
  const { first, count } = tagsIn.get(document) ?? { first: 0, count: 0 };
  const isThere = (row: number): boolean => (tags.start[row] ?? 0) >= from && (tags.start[row] ?? 0) < to;
  let [low, high] = [first, first + count];
  while (low < high && !isThere(low)) low += 1;
  while (low < high && !isThere(high - 1)) high -= 1;
  return { first: low, count: Math.min(high - low, MOST) };
}

function windowAround(around: number, length: number): readonly [from: number, to: number] {
  if (length <= WINDOW) return [0, length];
  const from = Math.max(0, Math.min(length - WINDOW, around - WINDOW / 2));
  return [from, from + WINDOW];
}

/** Turns code points of the text into UTF-16 units of its part. */
function placeIn(shown: readonly string[], from: number): (point: number) => number {
  const units = new Uint32Array(shown.length + 1);
  shown.forEach((character, at) => {
    units[at + 1] = (units[at] ?? 0) + character.length;
  });
  return (point) => units[point - from] ?? 0;
}
