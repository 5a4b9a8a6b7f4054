import { type Sentence, type Token, TOKEN_KINDS } from '../src/model/segmentation.js';

/** A sentence of words joined by single spaces, as if it had been cut from a text, for rules that are asked about words alone. */
export function sentenceOf(words: readonly string[], normOf = (word: string): string => word): Sentence {
  let end = -1;
  const tokens = words.map((word): Token => {
    const start = end + 1;
    end = start + word.length;
    return { start, end, norm: normOf(word), kind: /[\p{L}\p{N}]/u.test(word) ? 'word' : 'punctuation' };
  });
  const columns = {
    norms: tokens.map(({ norm }) => norm),
    ids: Int32Array.from(tokens.keys()),
    starts: Int32Array.from(tokens, (token) => token.start),
    ends: Int32Array.from(tokens, (token) => token.end),
    spellings: Int32Array.from(tokens.keys()),
    kinds: Uint8Array.from(tokens, ({ kind }) => TOKEN_KINDS.indexOf(kind)),
    joined: [],
  };
  const row = { columns, first: 0, last: tokens.length, joinedFrom: 0, joinedTo: 0 };
  const place = { start: 0, end: Math.max(0, end), index: 0, paragraph: 0 };
  return { ...place, row, tokens, words: [], wordCount: 0 };
}
