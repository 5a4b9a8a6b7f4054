import type { Span } from '../model/span.js';

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

type Family = 'curly' | 'straight' | 'doubled' | 'single' | 'straight-single' | 'low' | 'angle';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  /** `either` where only what is open can tell. */
  readonly turn: 'open' | 'close' | 'either';
}

interface Opened {
  readonly mark: Mark;
  readonly inner: Quote[];
}

const DEEPEST = 4;

/**
 * The outermost quotations of a text, paragraph by paragraph: curly, straight, doubled, low and angle marks, single and double,
 * nested, and blocks of lines that begin with `>`. Apostrophes are none. A quotation left open never leaves its paragraph: it runs
 * to the paragraph's end when the next one opens with a mark of the same kind, as in speeches quoted over several paragraphs, or
 * when a comma or colon announced it; any other odd mark is ignored. Linear in the text.
 */
export function quotesIn(text: string, paragraphs: readonly Span[]): Quote[] {
  // Not spread into a call: one paragraph may hold more quotations than a call takes arguments.
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    const pieces = piecesOf(text, paragraph);
    return pieces.flatMap(({ isBlock, ...piece }, at) => {
      const following = at === pieces.length - 1 ? next : undefined;
      if (!isBlock) return pair(text, piece, index, following);
      const inner = pair(text, piece, index, undefined);
      const continues = following !== undefined && isBlockLine(text, following.start);
      return [{ ...piece, opening: 1, closing: 0, paragraph: index, continues, inner, isBlock }];
    });
  });
}

/** A paragraph cut where block quotes begin and end; almost always in one piece. */
function piecesOf(text: string, { start, end }: Span): (Span & { readonly isBlock: boolean })[] {
  const pieces: (Span & { readonly isBlock: boolean })[] = [];
  let from = start;
  let isBlock = isBlockLine(text, start);
  const put = (to: number): void => {
    let first = from;
    while (first < to && isSpace(text, first)) first += 1;
    const last = endOf(text, { start: first, end: to });
    if (last > first) pieces.push({ start: first, end: last, isBlock });
  };
  for (let line = text.indexOf('\n', start) + 1; line > 0 && line < end; line = text.indexOf('\n', line) + 1) {
    if (isBlockLine(text, line) === isBlock) continue;
    put(line);
    from = line;
    isBlock = !isBlock;
  }
  put(end);
  return pieces;
}

/** Whether a line begins with `>`, after three spaces at most. */
function isBlockLine(text: string, start: number): boolean {
  let at = start;
  while (at < start + 3 && text[at] === ' ') at += 1;
  return text[at] === '>';
}

function pair(text: string, paragraph: Span, index: number, next: Span | undefined): Quote[] {
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

  for (const mark of marksIn(text, paragraph)) {
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
  if (first && next && first.mark.family === firstMark(text, next)?.family) {
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

function endOf(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && isSpace(text, last - 1)) last -= 1;
  return last;
}

function firstMark(text: string, { start, end }: Span): Mark | undefined {
  let at = start;
  while (at < end && isSpace(text, at)) at += 1;
  const mark = marksIn(text, { start: at, end: Math.min(end, at + 3) })[0];
  return mark?.at === at && mark.turn !== 'close' ? mark : undefined;
}

/** Every quote mark of a paragraph, apostrophes left out. */
function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  let apostrophes: number[] | undefined;
  let hasStraight = false;
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && code !== 96 && code !== 171 && code !== 187 && (code < 0x2018 || code > 0x201f))
      continue;
    if (char === '“') marks.push({ at, length: 1, family: 'curly', turn: openingTurn(text, at, start, end, marks) });
    else if (char === '”') marks.push({ at, length: 1, family: 'curly', turn: closingTurn(text, at, start, end) });
    else if (char === '„' || char === '‟') marks.push({ at, length: 1, family: 'low', turn: 'open' });
    else if (char === '«') marks.push({ at, length: 1, family: 'angle', turn: 'open' });
    else if (char === '»') marks.push({ at, length: 1, family: 'angle', turn: 'close' });
    else if (char === '"') {
      // Seconds and inches: 6' 2".
      if (!hasStraight && /\d/.test(text[at - 1] ?? '')) continue;
      hasStraight = true;
      marks.push({ at, length: 1, family: 'straight', turn: turnOf(text, at, 1, start, end) });
    } else if (
      (code === 39 || code === 96 || code === 0x2018 || code === 0x2019) &&
      text.charCodeAt(at + 1) === code &&
      at + 1 < end
    ) {
      const turn =
        code === 96 || code === 0x2018 ? 'open' : code === 0x2019 ? 'close' : turnOf(text, at, 2, start, end);
      marks.push({ at, length: 2, family: 'doubled', turn });
      at += 1;
    } else if (code === 39 || code === 0x2018 || code === 0x2019) {
      apostrophes ??= closersIn(text, start, end);
      const turn = singleTurn(text, at, start, end, apostrophes);
      if (turn) marks.push({ at, length: 1, family: code === 39 ? 'straight-single' : 'single', turn });
    }
  }
  return marks;
}

/** “ closes a „ that is still open. */
function isLowOpen(marks: readonly Mark[]): boolean {
  for (let at = marks.length - 1; at >= 0 && at >= marks.length - 4; at -= 1) {
    if (marks[at]?.family === 'low') return true;
    if (marks[at]?.family === 'curly') return false;
  }
  return false;
}

/** “ opens, but not where it stands like a closing mark: "“We will stay,“ he said". */
function openingTurn(text: string, at: number, start: number, end: number, marks: readonly Mark[]): Mark['turn'] {
  return isLowOpen(marks) || turnOf(text, at, 1, start, end) === 'close' ? 'either' : 'open';
}

/** ” closes, but not where it stands like an opening mark: "”We will stay,” he said". */
function closingTurn(text: string, at: number, start: number, end: number): Mark['turn'] {
  return turnOf(text, at, 1, start, end) === 'open' ? 'either' : 'close';
}

function turnOf(text: string, at: number, length: number, start: number, end: number): Mark['turn'] {
  const isBefore = at === start || isSpace(text, at - 1) || '([{—–-/'.includes(text[at - 1] ?? '');
  const isAfter = at + length >= end || isSpace(text, at + length) || ')]}.,;:!?—–'.includes(text[at + length] ?? '');
  return isBefore === isAfter ? 'either' : isBefore ? 'open' : 'close';
}

/** Where a single mark surely closes: after punctuation and before no letter. */
function closersIn(text: string, start: number, end: number): number[] {
  const closers: number[] = [];
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code === 39 || code === 0x2019) && '.,!?…;:'.includes(text[at - 1] ?? ' ') && !isLetter(text, at + 1))
      closers.push(at);
  }
  return closers;
}

function singleTurn(
  text: string,
  at: number,
  start: number,
  end: number,
  closers: readonly number[],
): Mark['turn'] | undefined {
  const isLetterBefore = at > start && isLetter(text, at - 1);
  const isLetterAfter = at + 1 < end && isLetter(text, at + 1);
  if (isLetterBefore && isLetterAfter) return undefined;
  const isBefore = at === start || isSpace(text, at - 1) || '([{—–-/“"'.includes(text[at - 1] ?? '');
  const code = text.charCodeAt(at);
  if (isBefore && code !== 0x2019) {
    if (at + 1 >= end || isSpace(text, at + 1) || /\d/.test(text[at + 1] ?? '')) return undefined;
    return ELISION.test(text.slice(at + 1, at + 8)) ? undefined : 'open';
  }
  if (code === 0x2018 || isBefore) return undefined;
  if (isLetterAfter) return undefined;
  // "the states’ rights,’ he said": a plural possessive does not close while a surer mark follows.
  if (text[at - 1] === 's' && isSpace(text, at + 1) && isFollowed(closers, at)) return undefined;
  return 'close';
}

const ELISION = /^(?:em|tis|twas|til|cause|n|bout)\b/i;

function isFollowed(closers: readonly number[], at: number): boolean {
  let low = 0;
  let high = closers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closers[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low < closers.length;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? ' ');
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
}
