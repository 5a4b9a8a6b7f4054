import type { Tokenise } from '../model/segmentation.js';
import { PATTERN_CLASSES } from './classes.js';
import { scan } from './scan.js';
import { TokenTable } from './token-table.js';
import { Vocabulary } from './vocabulary.js';
import { wordsOf } from './words.js';

/** Words of most names and entries. */
const ROOM = 16;
/** Distinct spellings after which the vocabulary of patterns begins anew. */
const MOST_SPELLINGS = 200_000;

let vocabulary = new Vocabulary();

/**
 * Cuts a name or a lexicon entry with the rules that cut texts, so that both meet. `*` and `?` are letters of the word they touch:
 * `accus*`, `wom?n`, `cease-fire*` and a lone `*` survive.
 */
export const tokenise: Tokenise = (text) => {
  if (vocabulary.size > MOST_SPELLINGS) vocabulary = new Vocabulary();
  const table = new TokenTable(vocabulary, ROOM);
  scan(text, { start: 0, end: text.length }, PATTERN_CLASSES, { table, cuts: [] });
  return { tokens: table.tokens(0, table.length), words: wordsOf(text, table, 0, table.length) };
};
