import type { Sentence } from '../model/segmentation.js';

/** Counts the words between two places of a sentence: those with a letter or digit that begin at token `from` or later, and before token `to`. */
export type WordsBetween = (from: number, to: number) => number;

/** Adds up a sentence's words once, so that every later question costs two look-ups. */
export function wordCounter({ tokens, words }: Sentence): WordsBetween {
  const before = new Uint32Array(tokens.length + 1);
  for (const { first, isCounted } of words) if (isCounted) before[first + 1] = 1;
  for (let at = 1; at <= tokens.length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0);
  return (from, to) => (before[to] ?? 0) - (before[from] ?? 0);
}
