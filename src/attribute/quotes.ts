import { isBlockLine, piecesOf } from './block-quotes.js';
import type { Span } from '../model/span.js';
import { MarkFinder, marksIn } from './quote-marks.js';
import type { Mark } from './quote-marks.js';
import { endOf, isSpace } from './space.js';

/** A quotation with its marks. */
export interface Quote extends Span {
  /** Lengths of the marks; a quotation that goes on in the next paragraph has no closing one. */
  readonly opening: number;
  readonly closing: number;
  /** Position of its paragraph. */
  readonly paragraph: number;
  /** Whether the next paragraph reopens it. */
  readonly continues: boolean;
  /** Quotations inside it. */
  readonly inner: readonly Quote[];
  /** Whether it is a block of lines that begin with `>`, as in letters and Markdown. */
  readonly isBlock?: boolean;
}

interface Opened {
  readonly mark: Mark;
  readonly inner: Quote[];
}

/** A text, and what finds its marks. */
interface Source {
  readonly text: string;
  readonly finder: MarkFinder;
}

const DEEPEST = 4;

/**
 * The outermost quotations of a text, paragraph by paragraph: curly, straight, doubled, low and angle marks, single and double,
 * nested, and blocks of lines that begin with `>`. Apostrophes are none. A quotation left open never leaves its paragraph: it runs
 * to the paragraph's end when the next one opens with a mark of the same kind, as in speeches quoted over several paragraphs, or
 * when a comma or colon announced it; any other odd mark is ignored. Linear in the text.
 */
export function quotesIn(text: string, paragraphs: readonly Span[]): Quote[] {
  const source = { text, finder: new MarkFinder(text) };
  const mayHoldBlocks = text.includes('>');
  const quotes: Quote[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (!mayHoldBlocks && source.finder.next(paragraph.start) >= paragraph.end) return;
    const next = paragraphs[index + 1];
    const pieces = piecesOf(text, paragraph);
    pieces.forEach(({ isBlock, ...piece }, at) => {
      const following = at === pieces.length - 1 ? next : undefined;
      if (isBlock) {
        const inner = innerOf(source, piece, index, 2);
        const continues = following !== undefined && isBlockLine(text, following.start);
        quotes.push({ ...piece, opening: 1, closing: 0, paragraph: index, continues, inner, isBlock });
      } else for (const quote of pair(source, piece, index, following)) quotes.push(quote);
    });
  });
  return quotes;
}

/** The quotations inside a block: blocks of a greater depth, `>>`, and marks. */
function innerOf(source: Source, block: Span, paragraph: number, depth: number): Quote[] {
  return piecesOf(source.text, block, depth).flatMap(({ isBlock, ...piece }) => {
    if (!isBlock || depth > DEEPEST) return pair(source, piece, paragraph, undefined);
    const inner = innerOf(source, piece, paragraph, depth + 1);
    return [{ ...piece, opening: depth, closing: 0, paragraph, continues: false, inner, isBlock }];
  });
}

function pair({ text, finder }: Source, paragraph: Span, index: number, next: Span | undefined): Quote[] {
  const marks = marksIn(text, paragraph, finder);
  if (marks.length === 0) return [];
  const outer: Quote[] = [];
  const stack: Opened[] = [];
  const put = (mark: Mark, end: number, closing: number, continues: boolean, inner: readonly Quote[]): void => {
    const quote = { start: mark.at, end, opening: mark.length, closing, paragraph: index, continues, inner };
    (stack.at(-1)?.inner ?? outer).push(quote);
  };
  /** An odd mark: what stood inside it stands outside. */
  const drop = (): void => {
    const odd = stack.pop();
    const around = stack.at(-1)?.inner ?? outer;
    for (const quote of odd?.inner ?? []) around.push(quote);
  };

  for (const mark of marks) {
    let open = stack.length - 1;
    while (open >= 0 && !closes(stack[open]?.mark, mark)) open -= 1;
    const isClosing = mark.turn === 'close' || (mark.turn === 'either' && open >= 0);
    if (isClosing) {
      if (open < 0) continue;
      while (stack.length - 1 > open) drop();
      const opened = stack.pop();
      if (opened) put(opened.mark, mark.at + mark.length, mark.length, false, opened.inner);
      continue;
    }
    // The same kind opened twice: the first was never closed.
    const again = stack.findIndex((each) => each.mark.family === mark.family);
    if (again >= 0) while (stack.length > again) drop();
    if (stack.length < DEEPEST) stack.push({ mark, inner: [] });
  }

  const [first] = stack;
  if (first && next && first.mark.family === firstMark({ text, finder }, next)?.family) {
    while (stack.length > 1) drop();
    stack.pop();
    put(first.mark, endOf(text, paragraph), 0, true, first.inner);
  } else if (first && isAnnounced(text, first.mark, paragraph.start)) {
    while (stack.length > 1) drop();
    stack.pop();
    put(first.mark, endOf(text, paragraph), 0, false, first.inner);
  }
  while (stack.length > 0) drop();
  return outer;
}

function closes(open: Mark | undefined, mark: Mark): boolean {
  if (!open) return false;
  if (open.family === mark.family) return true;
  // German and East European texts close „ with “ or ”; sloppy ones close “ with ", and " with ”.
  if (open.family === 'low') return mark.family === 'curly';
  if (open.family === 'straight') return mark.family === 'curly' && mark.turn === 'close';
  return open.family === 'curly' && mark.family === 'straight' && mark.turn === 'close';
}

/** Whether a comma or colon stands before a mark, and a capital after it: "He said: “We will stay." */
function isAnnounced(text: string, { at, length }: Mark, start: number): boolean {
  let before = at - 1;
  while (before > start && isSpace(text, before)) before -= 1;
  return at > start && ',:'.includes(text[before] ?? '.') && /\p{Lu}/u.test(text.slice(at + length, at + length + 2));
}

function firstMark({ text, finder }: Source, { start, end }: Span): Mark | undefined {
  let at = start;
  while (at < end && isSpace(text, at)) at += 1;
  const mark = marksIn(text, { start: at, end: Math.min(end, at + 3) }, finder)[0];
  return mark?.at === at && mark.turn !== 'close' ? mark : undefined;
}
