/** One record of a WARC file. */
export interface WarcRecord {
  /** From 1. */
  readonly number: number;
  /** In small letters: `response`, `request`, `warcinfo`, …; empty when the record does not say. */
  readonly type: string;
  /** The address it is about; undefined when the record does not say. */
  readonly target: string | undefined;
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

/** A record that cannot be read, and why. */
export interface WarcFault {
  readonly number: number;
  readonly target: string | undefined;
  readonly fault: string;
}

/** Bytes that the head of a record or of an answer may have. */
const LONGEST_HEAD = 65_536;
const VERSIONS = new Set(['WARC/1.0', 'WARC/1.1']);
const CR = 13;
const LF = 10;

/**
 * The records of a WARC file (ISO 28500, versions 1.0 and 1.1), in its order, and what is wrong with those that cannot be read. A length
 * is believed only where the record ends as it must; behind one that is wrong the reading goes on at the next record.
 * Linear in the bytes; blocks are views into them.
 */
export function* warcRecords(bytes: Uint8Array): Generator<WarcRecord | WarcFault> {
  let at = skipBreaks(bytes, 0);
  for (let number = 1; at < bytes.length; number++) {
    const head = headAt(bytes, at);
    const headers = head?.headers ?? new Map<string, string>();
    const target = targetIn(headers.get('warc-target-uri'));
    const length = headers.get('content-length') ?? '';
    const block = head?.end ?? at + 1;
    const end = block + Number(length);
    const next = /^\d{1,15}$/.test(length) && head ? endAt(bytes, end) : undefined;
    if (head && VERSIONS.has(head.first) && next !== undefined) {
      const type = (headers.get('warc-type') ?? '').toLowerCase();
      yield { number, type, target, headers, block: bytes.subarray(block, end) };
      at = next;
      continue;
    }
    const fault = !head?.first.startsWith('WARC/')
      ? 'no head of a record stands where one has to begin'
      : !VERSIONS.has(head.first)
        ? `its version is ${printable(head.first)}, and WARC/1.0 and WARC/1.1 are read`
        : !/^\d{1,15}$/.test(length)
          ? 'it does not say its length'
          : end > bytes.length
            ? `it says ${length} bytes, and the file ends after ${bytes.length - block}`
            : `it says ${length} bytes, and no record ends there`;
    yield { number, target, fault };
    at = nextRecord(bytes, block);
  }
}

/** The first line and the header fields of a head that begins at an offset, and where its block does; undefined without an end. */
export function headAt(
  bytes: Uint8Array,
  start: number,
): { readonly first: string; readonly headers: ReadonlyMap<string, string>; readonly end: number } | undefined {
  const limit = Math.min(bytes.length, start + LONGEST_HEAD);
  for (let at = start; at < limit; at++) {
    if (bytes[at] !== LF) continue;
    const width = bytes[at + 1] === LF ? 2 : bytes[at + 1] === CR && bytes[at + 2] === LF ? 3 : 0;
    if (width === 0) continue;
    const [first = '', ...lines] = new TextDecoder()
      .decode(bytes.subarray(start, at))
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/);
    const headers = new Map<string, string>();
    for (const line of lines) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).trim().toLowerCase();
      if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
    }
    return { first: first.trim(), headers, end: at + width };
  }
  return undefined;
}

/** Where the next record begins, when a block ends at `end`; undefined where no block can end. */
function endAt(bytes: Uint8Array, end: number): number | undefined {
  if (end > bytes.length) return undefined;
  const next = skipBreaks(bytes, end, MOST_BREAKS);
  if (next === bytes.length) return next;
  return next - end >= 2 && isMark(bytes, next) ? next : undefined;
}

/** Bytes of line breaks that may stand behind a block: of more, many wrong lengths would be looked at again and again. */
const MOST_BREAKS = 64;

function skipBreaks(bytes: Uint8Array, start: number, most = Infinity): number {
  let at = start;
  while (at - start < most && (bytes[at] === CR || bytes[at] === LF)) at += 1;
  return at;
}

/** `WARC/` */
const MARK = [87, 65, 82, 67, 47];
const isMark = (bytes: Uint8Array, at: number): boolean => MARK.every((byte, i) => bytes[at + i] === byte);

/** Where the next record may begin: at the mark, behind a blank line; the end when there is none. */
function nextRecord(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(87, start); at >= 0; at = bytes.indexOf(87, at + 1)) {
    const isBehindBlank = bytes[at - 1] === LF && (bytes[at - 2] === LF || bytes[at - 3] === LF);
    if (isBehindBlank && isMark(bytes, at)) return at;
  }
  return bytes.length;
}

/** Longest address that stands in a table. */
const LONGEST_TARGET = 2_000;

/** An address in one word; some programs write it between angle brackets. */
function targetIn(written: string | undefined): string | undefined {
  const address = printable((written ?? '').replace(/^<|>$/g, '')).slice(0, LONGEST_TARGET);
  return address === '' ? undefined : address;
}

const printable = (written: string): string =>
  written
    .slice(0, 10_000)
    .replace(/[\s\p{Cc}]+/gu, '%20')
    .normalize('NFC');
