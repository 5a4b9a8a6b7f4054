import { lastAt } from '../../model/last-at.js';
import type { Sentence, Word } from '../../model/segmentation.js';
import type { Span } from '../../model/span.js';
import type { Tag } from '../../model/tag.js';

/** Words on either side of a hit that count as near. */
const WINDOW = 5;

/** The words of a sentence that count, and how they stand to its matches. */
export interface Surroundings {
  readonly words: readonly Word[];
  /** The last word that begins at or before a place. */
  readonly wordAt: (offset: number) => number;
  /** Whether any word of a range is part of a match. */
  readonly isMatched: (first: number, last: number) => boolean;
  /** The hit that a word stands nearest to, if one is within five words. */
  readonly nearest: (word: number) => Tag | undefined;
}

/** Linear in the sentence and its matches: a text without full stops may be one sentence with thousands of them. */
export function wordsAround(sentence: Sentence, matches: readonly Span[], hits: readonly Tag[]): Surroundings {
  const words = sentence.words.filter(({ isCounted }) => isCounted);
  const wordAt = (offset: number): number => lastAt(words, offset);
  const matched = new Uint8Array(words.length);
  for (const { start, end } of matches) matched.fill(1, wordAt(start), wordAt(end - 1) + 1);
  const near = new Map<number, { readonly hit: Tag; readonly distance: number }>();
  for (const hit of hits) {
    const [first, last] = [wordAt(hit.start), wordAt(hit.end - 1)];
    for (let at = Math.max(0, first - WINDOW); at <= Math.min(words.length - 1, last + WINDOW); at += 1) {
      const distance = at < first ? first - at : at - last;
      if (distance < (near.get(at)?.distance ?? Infinity)) near.set(at, { hit, distance });
    }
  }
  return {
    words,
    wordAt,
    isMatched: (first, last) => {
      for (let at = first; at < last; at += 1) if (matched[at] === 1) return true;
      return false;
    },
    nearest: (word) => near.get(word)?.hit,
  };
}
