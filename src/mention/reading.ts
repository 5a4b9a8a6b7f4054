import type { Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';
import type { Reading } from './found.js';

const OPENING = new Set(['“', '„', '«', '‹']);
const CLOSING = new Set(['”', '»', '›']);
const EITHER = new Set(['"', "''", '``']);

/**
 * Reads the sentences of a text one after the other. Quotation marks are followed within a paragraph, where one that is never
 * closed ends.
 */
export function createReader(text: string): (sentence: Sentence) => Reading {
  let paragraph = -1;
  let isInside = false;
  return (sentence) => {
    if (sentence.paragraph !== paragraph) isInside = false;
    paragraph = sentence.paragraph;
    const texts = sentence.tokens.map((token) => text.slice(token.start, token.end));
    const quoted = texts.map((mark) => {
      if (!mayBeMark(mark)) return isInside;
      if (OPENING.has(mark)) isInside = true;
      else if (CLOSING.has(mark)) isInside = false;
      else if (EITHER.has(mark)) isInside = !isInside;
      return isInside;
    });
    return { sentence, text, keys: sentence.tokens.map((token) => fold(token.norm)), texts, quoted };
  };
}

/** Whether a token may be a quotation mark that {@link createReader} follows; a sentence without any changes nothing for the next. */
export function mayBeMark(token: string): boolean {
  const code = token.charCodeAt(0);
  return code < 65 ? code === 34 || code === 39 : code === 96 || (code > 127 && MARKS.has(code));
}

const MARKS = new Set([...OPENING, ...CLOSING].map((mark) => mark.charCodeAt(0)));
