import type { Speaker } from '../model/actor.js';
import type { Sentence } from '../model/segmentation.js';

/** An actor found in a sentence, with what later pronouns and surnames need to know. */
export interface Found {
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker;
  readonly sort: 'person' | 'body' | 'modifier';
  readonly gender?: 'female' | 'male' | 'other' | undefined;
}

/** A sentence with its tokens as names are compared. */
export interface Reading {
  readonly sentence: Sentence;
  readonly text: string;
  /** Token norms, folded. */
  readonly keys: readonly string[];
  /** Tokens as written. */
  readonly texts: readonly string[];
  /** Whether each token stands inside quotation marks. */
  readonly quoted: readonly boolean[];
}

/** The surface of a token range. */
export function surfaceOf({ sentence, text }: Reading, first: number, last: number): string {
  return text.slice(sentence.tokens[first]?.start ?? 0, sentence.tokens[last - 1]?.end ?? 0);
}

/** Whether a token begins with a capital letter. */
export function isCapital(word: string | undefined): boolean {
  return word !== undefined && isCapitalAt(word, 0);
}

/** Whether a capital letter stands at an offset of a text; most are plain ones, which need no expression. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}
