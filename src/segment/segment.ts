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
import { type EvidenceOf, Vocabulary } from './vocabulary.js';
import { eachWord, wordId } from './words.js';

/** Characters of text for each token that room is made for; a table that is too small grows. */
const CHARACTERS_A_TOKEN = 5;
/** Memory for distinct norms; junk begins the vocabulary anew with the next text. */
const MOST_NORMS = 500_000;

/**
 * Cuts texts into paragraphs, sentences, tokens and words with exact offsets, in time linear in their length. What each
 * distinct word may be of interest for is asked once.
 */
export function createSegment(evidenceOf: EvidenceOf): Segment {
  let vocabulary = new Vocabulary(evidenceOf);
  return (written, labels = [], overlay) => {
    const text = overlay?.view ?? written;
    if (vocabulary.size > MOST_NORMS) vocabulary = new Vocabulary(evidenceOf);
    const table = new TokenTable(vocabulary, Math.ceil(text.length / CHARACTERS_A_TOKEN));
    const sentences: CutSentence[] = [];
    const cuts: Span[] = [];
    const paragraphs = paragraphsIn(written, linesIn(written, labels), overlay?.masks);
    for (const [paragraph, span] of paragraphs.entries()) {
      let first = table.length;
      for (const range of span.ranges) scan(text, range, CLASSES, { table, cuts });
      const numbering = numberingEnd(text, span.start);
      let from = first;
      while (from < table.length && table.startAt(from) < numbering) from += 1;
      for (const last of sentenceEnds(text, table, { first, from })) {
        const joinedFrom = table.joined.length;
        const { wordCount, evidence } = joinWords(text, table, first, last);
        const row = { columns: table, first, last, joinedFrom, joinedTo: table.joined.length };
        sentences.push(new CutSentence({ text, table, row, index: sentences.length, paragraph, wordCount, evidence }));
        first = last;
      }
    }
    table.trim();
    return { paragraphs: paragraphs.map(({ start, end }) => ({ start, end })), sentences, cuts };
  };
}

interface Summary {
  readonly wordCount: number;
  readonly evidence: number;
}

/** Puts the words of several tokens of a sentence into the table; gives how many words it counts, and the evidence of all it holds. */
function joinWords(text: string, table: TokenTable, from: number, to: number): Summary {
  const { vocabulary } = table;
  let wordCount = 0;
  let evidence = 0;
  for (let at = from; at < to; at += 1) evidence |= vocabulary.evidence[table.ids[at] ?? 0] ?? 0;
  eachWord(text, table, from, to, (first, last) => {
    if (table.isWordlike(first)) wordCount += 1;
    if (last === first + 1) return;
    const id = wordId(text, table, first, last);
    table.joined.push(first, last, id);
    evidence |= vocabulary.evidence[id] ?? 0;
  });
  return { wordCount, evidence };
}

/** All bits of evidence. */
const ANYTHING = -1;

/** Cuts a text into sentences that may hold anything. */
export const segment: Segment = createSegment(() => ANYTHING);
