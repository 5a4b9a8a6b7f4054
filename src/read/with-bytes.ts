import type { Issue } from '../model/issue.js';
import { lineStarts } from './line-starts.js';

/**
 * Adds to problems of a text file the offset at which they are: that of the byte at fault where the reader gave it, else
 * that of the line's beginning. For problems without a line nothing is added.
 */
export function withBytes(bytes: Uint8Array): (issue: Issue) => Issue {
  let startOf: ((line: number) => number | undefined) | undefined;
  return (issue) => {
    if (issue.line === undefined || issue.byte !== undefined) return issue;
    startOf ??= lineStarts(bytes);
    const byte = startOf(issue.line);
    return byte === undefined ? issue : { ...issue, byte };
  };
}
