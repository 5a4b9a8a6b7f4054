import { isBreak, lineBreaksIn } from './lines.js';

const QUOTE = 34;

/** A quotation mark that breaks the rules of CSV. */
interface QuoteFault {
  /** Offset of the mark: the one out of place inside a bare cell, or the one that opened the faulty quotation. */
  readonly mark: number;
  /** Offset at which the fault shows: where the quotation is followed by more of its cell, or the end of the file. */
  readonly seen: number;
}

/** The first fault in a row that begins at `start`, by RFC 4180: what a strict parser stumbled over. */
export function quoteFault(bytes: Uint8Array, start: number, separator: number): QuoteFault {
  let open: number | undefined;
  let isCellStart = true;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== QUOTE) {
      if (open === undefined) isCellStart = byte === separator;
    } else if (open === undefined) {
      if (!isCellStart) return { mark: at, seen: at };
      open = at;
    } else if (bytes[at + 1] === QUOTE) {
      at += 1;
    } else {
      const next = bytes[at + 1];
      if (next !== undefined && next !== separator && !isBreak(next)) return { mark: open, seen: at };
      open = undefined;
      isCellStart = false;
    }
  }
  return { mark: open ?? start, seen: bytes.length };
}

/**
 * Where a faulty row surely ends: at the end of the line that holds the fault, if no quotation runs over it. A quotation
 * that is followed by more of its cell must also close on that line ("He said "no" twice"); else what stands on the next
 * lines may be more of the same cell, and reading it as rows would invent documents. Undefined when nobody can say.
 */
export function endOfFaultyRow(
  bytes: Buffer,
  start: number,
  { mark, seen }: QuoteFault,
  separator: number,
): number | undefined {
  let end = seen;
  while (end < bytes.length && !isBreak(bytes[end])) end += 1;
  if (lineBreaksIn(bytes, mark, seen) > 0 || isInQuotes(bytes, start, end, separator)) return undefined;
  if (mark === seen) return end;
  const last = bytes.lastIndexOf(QUOTE, end - 1);
  return last > seen && (last === end - 1 || bytes[last + 1] === separator) ? end : undefined;
}

/** Whether a quotation is open at `end`, as lenient readers see it: it opens at the start of a cell only, and closes at any mark. */
function isInQuotes(bytes: Uint8Array, start: number, end: number, separator: number): boolean {
  let isOpen = false;
  let isCellStart = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (isOpen) {
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] === QUOTE) at += 1;
      else isOpen = false;
    } else {
      isOpen = byte === QUOTE && isCellStart;
      isCellStart = byte === separator;
    }
  }
  return isOpen;
}
