import type { Reading } from './reading.js';

/** What a list of cues says about one phrase. */
export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases under their first word, longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** A phrase found in a sentence: token range, `last` exclusive. */
export interface Found<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Prepares phrases, written as words separated by single spaces, for `phraseAt`. */
export function phraseTable<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const key = words[0] ?? '';
    const listed = table.get(key) ?? [];
    listed.push({ words, value });
    listed.sort((a, b) => b.words.length - a.words.length);
    table.set(key, listed);
  }
  return table;
}

/** The longest phrase of the table that begins at a token, compared by word. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  reading: Pick<Reading, 'word'>,
  index: number,
): Found<Value> | undefined {
  const phrases = table.get(reading.word(index));
  // Nearly every word begins none.
  if (!phrases) return undefined;
  for (const { words, value } of phrases) {
    if (standsAt(reading, index, words)) return { first: index, last: index + words.length, value };
  }
  return undefined;
}

/** Whether words stand from a token on. */
export function standsAt(reading: Pick<Reading, 'word'>, index: number, words: readonly string[]): boolean {
  for (let step = 0; step < words.length; step += 1) if (reading.word(index + step) !== words[step]) return false;
  return true;
}
