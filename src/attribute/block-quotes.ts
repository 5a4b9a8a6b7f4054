import { endOf, isSpace } from './space.js';
import type { Span } from '../model/span.js';

/** A part of a paragraph: a block quote, or what stands around one. */
interface Piece extends Span {
  readonly isBlock: boolean;
}

/**
 * A paragraph cut where block quotes, lines that begin with `>`, begin and end; almost always in one piece. Inside a block, one of
 * a greater depth begins at `>>`.
 */
export function piecesOf(text: string, { start, end }: Span, depth = 1): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let isBlock = isBlockLine(text, start, depth);
  const put = (to: number): void => {
    let first = from;
    while (first < to && isSpace(text, first)) first += 1;
    const last = endOf(text, { start: first, end: to });
    if (last > first) pieces.push({ start: first, end: last, isBlock });
  };
  for (let line = text.indexOf('\n', start) + 1; line > 0 && line < end; line = text.indexOf('\n', line) + 1) {
    if (isBlockLine(text, line, depth) === isBlock) continue;
    put(line);
    from = line;
    isBlock = !isBlock;
  }
  put(end);
  return pieces;
}

/** Whether a line begins with `>` as often as the depth says, three spaces at most before each. */
export function isBlockLine(text: string, start: number, depth = 1): boolean {
  let from = start;
  for (let count = 0; count < depth; count += 1) {
    let at = from;
    while (at < from + 3 && text[at] === ' ') at += 1;
    if (text[at] !== '>') return false;
    from = at + 1;
  }
  return true;
}
