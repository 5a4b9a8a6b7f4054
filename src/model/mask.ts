import type { Span } from './span.js';

/** A stretch of a text that is no part of what its author says: a share bar, a page number, the mark of a footnote. It holds no token. */
export interface Mask extends Span {
  /** Id of the rule that found it. */
  readonly rule: string;
}

/** What masks do to a text: it is read as `view`, which is as long as the text itself, so that offsets hold. */
export interface Overlay {
  readonly view: string;
  /** Sorted; none overlaps another. */
  readonly masks: readonly Mask[];
}
