import type { Tokenise } from '../model/segmentation.js';
import { isGlob } from './glob.js';

/** One or more words in a row, each a literal or a glob over the `norm` of a token or of a whole word. */
type Parts = readonly string[];

/**
 * What a pattern of a lexicon looks for: normally one row of parts, folded as texts are. A hyphenated part without
 * wildcards also stands for the same words written apart, so it gives two rows. An empty pattern gives none.
 */
export function readPattern(pattern: string, tokenise: Tokenise): readonly Parts[] {
  const asWritten = pattern
    .split(/\s+/u)
    .filter((part) => part !== '')
    .flatMap((part) => tokenise(part).words.map((word) => word.norm));
  if (asWritten.length === 0) return [];
  const apart = asWritten.flatMap((word) => (isGlob(word) ? [word] : piecesOf(word)));
  return apart.length === asWritten.length ? [asWritten] : [asWritten, apart];
}

function piecesOf(word: string): readonly string[] {
  const pieces = word.split('-');
  return pieces.includes('') ? [word] : pieces;
}
