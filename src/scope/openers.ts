import { type PhraseTable, phraseTable } from './phrases.js';

/** What a rule begins with; it says nothing elsewhere. Whoever adds a rule adds what it begins with. */
export interface Openers {
  /** By norm, and by lemma. */
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** Phrases of several words, of which each is needed. */
  readonly phrases: PhraseTable<true>;
}

/** Puts lists of words, tables of phrases, lists of lemmas and the openers of other rules together. */
export function openers(
  words: readonly (Iterable<string> | PhraseTable<unknown>)[],
  lemmas: readonly Iterable<string>[] = [],
  others: readonly Openers[] = [],
): Openers {
  const written = new Set<string>();
  for (const list of words) for (const phrase of 'get' in list ? phrasesOf(list) : list) written.add(phrase);
  for (const other of others) for (const phrase of [...other.words, ...phrasesOf(other.phrases)]) written.add(phrase);
  const isPhrase = (phrase: string): boolean => phrase.includes(' ');
  return {
    words: new Set([...written].filter((phrase) => !isPhrase(phrase))),
    lemmas: new Set([...lemmas, ...others.map((other) => other.lemmas)].flatMap((list) => [...list])),
    phrases: phraseTable([...written].filter(isPhrase).map((phrase) => [phrase, true])),
  };
}

/** The phrases of a table as they were written. */
export function phrasesOf(table: PhraseTable<unknown>): readonly string[] {
  return [...table.values()].flatMap((phrases) => phrases.map(({ words }) => words.join(' ')));
}
