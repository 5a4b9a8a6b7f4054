import type { Span } from '../model/span.js';
import { isSpace } from './space.js';

type Family = 'curly' | 'straight' | 'doubled' | 'single' | 'straight-single' | 'low' | 'angle' | 'single-angle';

/** A quotation mark of a text. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  /** `either` where only what is open can tell. */
  readonly turn: 'open' | 'close' | 'either';
}

/** Any sign that may be one, and where it was looked for last and stands next. */
const SIGN = /["'`«»\u2018-\u201f\u2039\u203a]/gu;

/** Looks for signs that may be quote marks, from left to right; a stretch without any is looked through once. */
export class MarkFinder {
  readonly #text: string;
  #from = 0;
  #next = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of the first one from a place on; the end of the text where there is none. */
  next(from: number): number {
    if (this.#from <= from && from <= this.#next) return this.#next;
    SIGN.lastIndex = from;
    this.#from = from;
    this.#next = SIGN.test(this.#text) ? SIGN.lastIndex - 1 : this.#text.length;
    return this.#next;
  }
}

/** Every quote mark of a paragraph, apostrophes left out: where it stands, of which kind, and which way it turns. Linear in its length. */
export function marksIn(text: string, { start, end }: Span, finder: MarkFinder): Mark[] {
  const marks: Mark[] = [];
  let closers: readonly number[] | undefined;
  const closing = (): readonly number[] => (closers ??= closersIn(text, start, end));
  let hasStraight = false;
  for (let at = finder.next(start); at < end; at = finder.next(at + 1)) {
    const code = text.charCodeAt(at);
    const char = text.charAt(at);
    if (char === '“') marks.push({ at, length: 1, family: 'curly', turn: openingTurn(text, at, start, end, marks) });
    else if (char === '”') marks.push({ at, length: 1, family: 'curly', turn: closingTurn(text, at, start, end) });
    else if (char === '„' || char === '‟') marks.push({ at, length: 1, family: 'low', turn: 'open' });
    else if (char === '«') marks.push({ at, length: 1, family: 'angle', turn: 'open' });
    else if (char === '‹') marks.push({ at, length: 1, family: 'single-angle', turn: 'open' });
    else if (char === '›') marks.push({ at, length: 1, family: 'single-angle', turn: 'close' });
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
      const turn = singleTurn(text, at, start, end, closing);
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
  closers: () => readonly number[],
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
  if (text[at - 1] === 's' && isSpace(text, at + 1) && isFollowed(closers(), at)) return undefined;
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

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return /[\p{L}\p{N}]/u.test(text.charAt(at));
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}
