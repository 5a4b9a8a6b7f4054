import type { Segmentation } from '../model/segmentation.js';
import type { Span } from '../model/span.js';
import { CLASSES } from './classes.js';
import { linesIn } from './lines.js';
import { numberingEnd } from './line-ends.js';
import { paragraphsIn } from './paragraphs.js';
import { type Found, scan } from './scan.js';
import { sentenceEnds } from './sentences.js';
import { SOURCE, type SourcedSentence } from './source.js';
import { wordsOf } from './words.js';

/**
 * Cuts a text into paragraphs, sentences, tokens and words with exact offsets, in time linear in its length.
 * @param masked sorted spans, such as the labels of a transcript, that hold no token and that no sentence or paragraph crosses
 */
export function segment(text: string, masked: readonly Span[] = []): Segmentation {
  const sentences: SourcedSentence[] = [];
  const cuts: Span[] = [];
  const paragraphs = paragraphsIn(text, linesIn(text, masked));
  for (const [paragraph, span] of paragraphs.entries()) {
    const found: Found = { tokens: [], cuts };
    for (const range of span.ranges) scan(text, range, CLASSES, found);
    const numbering = numberingEnd(text, span.start);
    const from = found.tokens.findIndex((token) => token.start >= numbering);
    let first = 0;
    for (const last of sentenceEnds(text, found.tokens, from)) {
      const tokens = found.tokens.slice(first, last);
      const start = tokens[0]?.start ?? span.start;
      const end = tokens.at(-1)?.end ?? span.end;
      const words = wordsOf(text, tokens);
      sentences.push({ start, end, index: sentences.length, paragraph, tokens, words, [SOURCE]: text });
      first = last;
    }
  }
  return { paragraphs: paragraphs.map(({ start, end }) => ({ start, end })), sentences, cuts };
}
