import type { Morphology, Sentence, Word } from '../model/segmentation.js';

/** A word as people count it: without the clitic of the genitive, so that `state's` and `leaders'` are `state` and `leaders`. */
export function wordFeature({ norm }: Word): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("'") ? norm.slice(0, -1) : norm;
}

const HYPHEN = '-';

/** The dictionary form of a word: of the last part of a compound, and without clitics. */
export function lemmaFeature(word: Word, { tokens }: Sentence, morphology: readonly Morphology[]): string {
  let last = word.last;
  while (last - 1 > word.first && isClitic(tokens[last - 1]?.norm ?? '')) last -= 1;
  let feature = '';
  for (let at = word.first; at < last - 1; at += 1) feature += tokens[at]?.norm ?? '';
  return feature + (morphology[last - 1]?.lemma ?? tokens[last - 1]?.norm ?? '');
}

const isClitic = (norm: string): boolean => norm !== HYPHEN && (norm.startsWith("'") || norm === "n't");

/** Whether a feature is a word with a meaning to look at: of at least two letters. A single letter, a number, a year or an address is not. */
export function isWordy(feature: string): boolean {
  return /\p{L}\P{L}*\p{L}/u.test(feature) && !/[/@]|^\d/u.test(feature);
}

/** Counts how words are written inside sentences, to tell names from other words in spite of capitals at the beginning. */
export class Names {
  readonly #seen = new Map<string, { all: number; capital: number }>();

  /** Notes a word that does not begin its sentence. */
  note(feature: string, surface: string): void {
    let seen = this.#seen.get(feature);
    if (!seen) this.#seen.set(feature, (seen = { all: 0, capital: 0 }));
    seen.all += 1;
    if (/^\p{Lu}/u.test(surface)) seen.capital += 1;
  }

  /** Whether a word is written with a capital most times that it does not begin a sentence. */
  has(feature: string): boolean {
    const { all, capital } = this.#seen.get(feature) ?? { all: 0, capital: 0 };
    return 2 * capital > all;
  }
}
