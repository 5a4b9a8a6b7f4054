import { isBreak } from './lines.js';

/**
 * Where the lines of a file begin: from a line's number (from 1) to the offset of its first byte (from 0). Undefined behind
 * the end, and in UTF-16, whose line breaks are no single bytes. Looks no further than it is asked.
 */
export function lineStarts(bytes: Uint8Array): (line: number) => number | undefined {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide || bytes.includes(0)) return () => undefined;
  const starts = [0];
  let at = 0;
  return (line) => {
    for (; starts.length < line && at < bytes.length; at++) {
      if (isBreak(bytes[at]) && !(bytes[at] === 13 && bytes[at + 1] === 10)) starts.push(at + 1);
    }
    return starts[line - 1];
  };
}
