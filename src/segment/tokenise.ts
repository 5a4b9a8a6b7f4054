import type { Tokenise } from '../model/segmentation.js';
import { PATTERN_CLASSES } from './classes.js';
import { type Found, scan } from './scan.js';
import { wordsOf } from './words.js';

/**
 * Cuts a name or a lexicon entry with the rules that cut texts, so that both meet. `*` and `?` are letters of the word they touch:
 * `accus*`, `wom?n`, `cease-fire*` and a lone `*` survive.
 */
export const tokenise: Tokenise = (text) => {
  const found: Found = { tokens: [], cuts: [] };
  scan(text, { start: 0, end: text.length }, PATTERN_CLASSES, found);
  return { tokens: found.tokens, words: wordsOf(text, found.tokens) };
};
