import type { Segment } from '../model/segmentation.js';
import type { Span } from '../model/span.js';
import { CLASSES } from './classes.js';
import { CutSentence } from './cut-sentence.js';
import { linesIn } from './lines.js';
import { numberingEnd } from './line-ends.js';
import { paragraphsIn } from './paragraphs.js';
import { scan } from './scan.js';
import { sentenceEnds } from './sentences.js';
import { TokenTable } from './token-table.js';
import { Vocabulary } from './vocabulary.js';
import { eachWord, wordId } from './words.js';

/** Characters of text for each token that room is made for; a table that is too small grows. */
const CHARACTERS_A_TOKEN = 5;
/** Memory for distinct spellings; junk begins the vocabulary anew with the next text. */
const MOST_SPELLINGS = 500_000;

let vocabulary = new Vocabulary();

/** Cuts a text into paragraphs, sentences, tokens and words with exact offsets, in time linear in its length. */
export const segment: Segment = (written, labels = [], overlay) => {
  const text = overlay?.view ?? written;
  if (vocabulary.size > MOST_SPELLINGS) vocabulary = new Vocabulary();
  const table = new TokenTable(vocabulary, Math.ceil(text.length / CHARACTERS_A_TOKEN));
  const sentences: CutSentence[] = [];
  const cuts: Span[] = [];
  let wordCount = 0;
  /** Counts a word; one of several tokens goes into the table. */
  const addWord = (first: number, last: number): void => {
    if (table.isWordlike(first)) wordCount += 1;
    if (last > first + 1) table.joined.push(first, last, wordId(text, table, first, last));
  };
  const paragraphs = paragraphsIn(written, linesIn(written, labels), overlay?.masks);
  for (const [paragraph, span] of paragraphs.entries()) {
    let first = table.length;
    for (const range of span.ranges) scan(text, range, CLASSES, { table, cuts });
    const numbering = numberingEnd(text, span.start);
    let from = first;
    while (from < table.length && table.startAt(from) < numbering) from += 1;
    for (const last of sentenceEnds(text, table, { first, from })) {
      const joinedFrom = table.joined.length;
      wordCount = 0;
      eachWord(text, table, first, last, addWord);
      const row = { columns: table, first, last, joinedFrom, joinedTo: table.joined.length };
      sentences.push(new CutSentence({ text, table, row, index: sentences.length, paragraph, wordCount }));
      first = last;
    }
  }
  table.trim();
  return { paragraphs: paragraphs.map(({ start, end }) => ({ start, end })), sentences, cuts };
};
