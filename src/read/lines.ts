/** One line of a text. A line ends with LF, CRLF or CR; other breaks of Unicode are ordinary characters. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line break. */
  readonly text: string;
  /** Offset of what follows its line break. */
  readonly next: number;
}

/** The lines of a text one after another, so that a reader of the first few never looks at the rest. */
export function* linesOf(text: string): Generator<Line> {
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    yield { number, text: text.slice(start, end), next: Math.min(next, text.length) };
    start = next;
  }
}

/** How many line breaks (LF, CRLF or CR) bytes hold in a range; one between CR and LF counts at its LF. */
export function lineBreaksIn(bytes: Uint8Array, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) breaks += 1;
  }
  return breaks;
}

/** Whether a code is that of CR or LF. */
export function isBreak(code: number | undefined): boolean {
  return code === LF || code === CR;
}

const LF = 10;
const CR = 13;
