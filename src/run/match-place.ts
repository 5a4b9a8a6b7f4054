import { CONTEXT_REACH } from '../report/context.js';

/** A match as a row of `tags.csv` has it: its offset in the document, its words, and the sentence as far as it is shown. */
export interface PlacedMatch {
  readonly sentence: string;
  readonly start: number;
  readonly text: string;
  readonly context: string;
}

/** The sentence left of a match, the match, and the rest. */
export interface MatchInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many matches before and after one are enough to tell where in their sentence it stands. */
export const NEIGHBOURS = 6;

/**
 * Sets a match into the sentence that is shown with it. The table says where it stands in the document, not where its sentence
 * begins, and the words may occur in the sentence more than once. So that place is taken at which every other match of the
 * same sentence, by its distance, stands on its words too; of several the first that is no part of a longer word. `others` are
 * `NEIGHBOURS` on either side, or as many as there are.
 */
export function matchInContext(match: PlacedMatch, others: readonly PlacedMatch[]): MatchInContext {
  const context = Array.from(match.context);
  const at = placeIn(context, match, others);
  const end = at + Array.from(match.text).length;
  return { before: context.slice(0, at).join(''), words: match.text, after: context.slice(end).join('') };
}

function placeIn(context: readonly string[], match: PlacedMatch, others: readonly PlacedMatch[]): number {
  const isAt = (words: string, at: number): boolean =>
    at >= 0 && context.slice(at, at + Array.from(words).length).join('') === words;
  // Cut out of the middle of an endless sentence, the match stands in the middle.
  const isCut = match.context.length === 2 * CONTEXT_REACH + match.text.length;
  if (isCut && isAt(match.text, CONTEXT_REACH)) return CONTEXT_REACH;
  const found = [...context.keys()].filter((at) => context[at] === firstOf(match.text) && isAt(match.text, at));
  if (found.length < 2) return found[0] ?? 0;
  const length = Array.from(match.text).length;
  const whole = found.filter((at) => !isLetter(context[at - 1]) && !isLetter(context[at + length]));
  const same = others.filter(({ sentence, context: shown }) => sentence === match.sentence && shown === match.context);
  const agrees = (at: number): boolean => same.every((other) => isAt(other.text, at + other.start - match.start));
  return whole.find(agrees) ?? found.find(agrees) ?? whole[0] ?? found[0] ?? 0;
}

const firstOf = (text: string): string | undefined => Array.from(text.slice(0, 2))[0];

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
