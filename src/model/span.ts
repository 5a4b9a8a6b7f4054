/** A stretch of `Document.text`: UTF-16 offsets, `end` exclusive. Tables write code points instead, as R and Python slice. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
