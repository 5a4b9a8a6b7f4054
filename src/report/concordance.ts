import { lastAt } from '../model/last-at.js';
import type { Sentence, Word } from '../model/segmentation.js';
import type { Span } from '../model/span.js';

/** A keyword in its context. */
export interface Kwic {
  /** First and last word of the keyword, counted from 1 in the document; punctuation counts, as it does in quanteda. */
  readonly from: number;
  readonly to: number;
  readonly pre: string;
  readonly keyword: string;
  readonly post: string;
  /** The words before it from the nearest on, and those after it, without punctuation, to sort by. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * Shows stretches of a document among as many words as a window has on either side, over the ends of sentences. A part of a word stands for
 * the whole word; white space is folded, and what was left out of the text (page numbers, labels) is not shown.
 */
export function concordanceOf(
  { text }: { readonly text: string },
  sentences: readonly Sentence[],
  window: number,
): (span: Span) => Kwic {
  const words = sentences.flatMap((sentence) => sentence.words);
  /** The last word that begins at or before a place. */
  const wordAt = (offset: number): number => lastAt(words, offset);
  const shown = (from: number, to: number): string => written(text, words.slice(from, to));
  return ({ start, end }) => {
    const [first, last] = [wordAt(start), wordAt(end - 1) + 1];
    const [begin, finish] = [Math.max(0, first - window), Math.min(words.length, last + window)];
    const norms = (from: number, to: number): readonly string[] =>
      words.slice(from, to).flatMap(({ norm, isCounted }) => (isCounted ? norm : []));
    return {
      ...{ from: first + 1, to: last },
      ...{ pre: shown(begin, first), keyword: shown(first, last), post: shown(last, finish) },
      ...{ left: [...norms(begin, first)].reverse(), right: norms(last, finish) },
    };
  };
}

/** A keyword in brackets and what follows it, with a space only where English has one. */
export function keywordInBrackets({ keyword, post }: Pick<Kwic, 'keyword' | 'post'>): string {
  return `[${keyword}]${/^[.,;:!?)\]”’…]/u.test(post) ? '' : ' '}${post}`.trimEnd();
}

/** Words as the text has them, with one space where it has any break. */
function written(text: string, words: readonly Word[]): string {
  let line = '';
  let end = words[0]?.start ?? 0;
  for (const word of words) {
    line += (word.start > end ? ' ' : '') + text.slice(word.start, word.end).replace(/\s+/gu, ' ');
    ({ end } = word);
  }
  return line;
}
