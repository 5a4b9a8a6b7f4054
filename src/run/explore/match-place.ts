import { CONTEXT_REACH } from '../../report/context.js';

/** A match as a row of `tags.csv` has it: its offset in the document, its words, and the sentence as far as it is shown. */
export interface PlacedMatch {
  readonly sentence: string;
  readonly start: number;
  readonly text: string;
  readonly context: string;
}

/**
 * Where a match stands in the sentence that is shown with it, in code points. The table says where it stands in the document, not
 * where its sentence begins; the words may occur in the sentence more than once. So the beginning is looked for at which every other
 * match of the same sentence stands on its words as well.
 */
export function placeInContext(match: PlacedMatch, others: readonly PlacedMatch[]): number {
  const context = Array.from(match.context);
  const isAt = (words: string, at: number): boolean =>
    at >= 0 && context.slice(at, at + Array.from(words).length).join('') === words;
  const found = [...context.keys()].filter((at) => isAt(match.text, at));
  const isCut = match.context.length === 2 * CONTEXT_REACH + match.text.length;
  if (isCut && isAt(match.text, CONTEXT_REACH)) return CONTEXT_REACH;
  const same = others.filter(({ sentence }) => sentence === match.sentence);
  const agreeing = found.filter((at) => same.every((other) => isAt(other.text, at + other.start - match.start)));
  return agreeing[0] ?? found[0] ?? 0;
}
