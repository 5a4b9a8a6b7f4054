import type { Span } from '../model/span.js';

/** How many characters of a long sentence are shown on either side of a match. */
export const CONTEXT_REACH = 500;

/**
 * The sentence that a match stands in; of a longer one than twice the reach only what lies within reach of the match, since
 * a text without full stops may be one sentence of a megabyte with thousands of matches.
 */
export function contextOf(text: string, sentence: Span, match: Span): string {
  if (sentence.end - sentence.start <= 2 * CONTEXT_REACH) return text.slice(sentence.start, sentence.end);
  const start = Math.max(sentence.start, match.start - CONTEXT_REACH);
  const end = Math.min(sentence.end, match.end + CONTEXT_REACH);
  return text.slice(isSplit(text, start) ? start - 1 : start, isSplit(text, end) ? end + 1 : end);
}

/** Whether a place lies inside a character of two units. */
function isSplit(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}
