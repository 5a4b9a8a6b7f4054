import type { PhraseTable } from './phrases.js';

/** Words, by norm or by lemma, without which a rule says nothing. Whoever adds a rule adds what it begins with. */
export interface Openers {
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
}

/** Puts lists of words, and the first words of phrases, together. */
export function openers(
  words: readonly (Iterable<string> | PhraseTable<unknown>)[],
  lemmas: readonly Iterable<string>[] = [],
): Openers {
  return {
    words: new Set(words.flatMap((list) => [...('get' in list ? list.keys() : list)])),
    lemmas: new Set(lemmas.flatMap((list) => [...list])),
  };
}
