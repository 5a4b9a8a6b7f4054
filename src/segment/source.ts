import type { Sentence } from '../model/segmentation.js';

/** Where a sentence keeps the text it was cut from: under a symbol, so that what is written down never holds it. */
export const SOURCE: unique symbol = Symbol('source');

/** A sentence tied to its text: offsets lead to the letters as written, whose case the language model needs. */
export interface SourcedSentence extends Sentence {
  readonly [SOURCE]: string;
}

/**
 * The text that a sentence was cut from.
 * @throws Error for a sentence that `segment` did not make
 */
export function sourceOf(sentence: Sentence): string {
  if (SOURCE in sentence) return (sentence as SourcedSentence)[SOURCE];
  throw new Error(`sentence ${String(sentence.index)} was not cut by segment(), so its letters are unknown`);
}
