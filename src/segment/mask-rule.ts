import type { Span } from '../model/span.js';
import type { PageLine } from './page-lines.js';

/** A text in lines, as the rules of `masks/` see it. */
export interface Page {
  readonly text: string;
  /** Those that are not blank. */
  readonly lines: readonly PageLine[];
  /** Whether its lines were broken at a width. */
  readonly isHardWrapped: boolean;
}

interface Rule {
  /** As tables and the configuration name it; the file's name. */
  readonly id: string;
  /** For people: what is masked. */
  readonly title: string;
  /** What must be masked: `«` and `»` stand around each masked stretch. */
  readonly masks: readonly string[];
  /** Texts in which nothing may be masked. */
  readonly keeps: readonly string[];
}

/** A rule about a line that stands alone: no sentence runs through it. */
export interface LineRule extends Rule {
  readonly kind: 'line';
  /** First words, in small letters, that such a line may have; `#` is a number. No other line is looked at. */
  readonly openers: readonly string[];
  /** Linear in the length of the line, which has at most 240 units. */
  readonly isMasked: (line: string) => boolean;
  /** Whether a line directly below a masked one goes with it. */
  readonly isTail?: (line: string, head: string) => boolean;
}

/**
 * A rule that looks at a whole page. `page`: lines that a sentence may run over; `sign`: a few characters inside a line; `join`: what
 * parts a word, which is read as one.
 */
export interface PageRule extends Rule {
  readonly kind: 'page' | 'sign' | 'join';
  /** Sorted; linear in the length of the text. */
  readonly find: (page: Page) => readonly Span[];
}

/** One kind of boilerplate or of the furniture of pages, a file of `masks/`. */
export type MaskRule = LineRule | PageRule;

/** What a rule finds on a page, found out once: other rules ask for it too. */
export function oncePerPage(find: PageRule['find']): PageRule['find'] {
  const known = new WeakMap<Page, readonly Span[]>();
  return (page) => {
    let found = known.get(page);
    if (!found) known.set(page, (found = find(page)));
    return found;
  };
}
