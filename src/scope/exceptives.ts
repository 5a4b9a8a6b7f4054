import type { Range } from './denial.js';
import type { Reading } from './reading.js';
import { wordSet } from './word-set.js';

/*
 * Who denies something of all but one affirms it of that one (Huddleston and Pullum 2002, 8.4, on exception): "no one except Karesia
 * has violated the truce".
 */
const NONE: ReadonlySet<string> = wordSet('no none nobody nothing');
const EXCEPTING: ReadonlySet<string> = wordSet('except besides barring excepting');
const PAIRS: Readonly<Record<string, string>> = { other: 'than', apart: 'from', aside: 'from' };
const DESCRIBING: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'PRON', 'ADV']);
/** Words between the negator and the exception. */
const NEAR = 4;

/** Whether a negator has an exception, which is affirmed: "*no* army *except* ours", "*nobody apart from* Pike". */
export function hasException(reading: Reading, { first, last }: Range): boolean {
  if (!NONE.has(reading.word(first))) return false;
  for (let index = last; index < last + NEAR; index++) {
    const word = reading.word(index);
    if (EXCEPTING.has(word) || (PAIRS[word] !== undefined && PAIRS[word] === reading.word(index + 1))) return true;
    if (!DESCRIBING.has(reading.pos(index))) return false;
  }
  return false;
}
