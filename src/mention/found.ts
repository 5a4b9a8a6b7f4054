import type { Speaker } from '../model/actor.js';

/** An actor found in a sentence, with what later pronouns and surnames need to know. */
export interface Found {
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker;
  readonly sort: 'person' | 'body' | 'modifier';
  readonly gender?: 'female' | 'male' | 'other' | undefined;
}

/** Whether a capital letter stands at an offset of a text; most are plain ones, which need no expression. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}
