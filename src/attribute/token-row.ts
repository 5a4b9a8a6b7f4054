import type { Mention } from '../model/actor.js';
import type { Linguist, Morphology, Sentence, Token } from '../model/segmentation.js';
import type { Unit } from './line.js';

interface Given {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentionsOf: (sentence: Sentence) => readonly Mention[];
  readonly morphology: Linguist;
}

/** The tokens of a paragraph in one row, over the ends of sentences, with what is known of each by its place in the row. */
export interface TokenRow {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentenceAt: (at: number) => Sentence | undefined;
  /** Asks for the parts of speech of the whole sentence. */
  readonly morphologyAt: (at: number) => Morphology;
  readonly mentionAt: (at: number) => Mention | undefined;
  readonly isCapitalAt: (at: number) => boolean;
  readonly unitAt: (at: number) => Unit | undefined;
  /** The first token that begins at or after an offset of the text. */
  readonly placeOf: (offset: number) => number;
}

/** What is said of a token of which the linguist said nothing. */
export const UNKNOWN: Morphology = { pos: 'X', lemma: '' };

/** Puts the tokens of sentences in a row. */
export function tokenRow({ text, sentences, mentionsOf, morphology }: Given): TokenRow {
  const tokens: Token[] = [];
  const sentenceOf: number[] = [];
  const firsts: number[] = [];
  const mentioned: (Mention | undefined)[] = [];
  sentences.forEach((sentence, position) => {
    firsts.push(tokens.length);
    for (const mention of mentionsOf(sentence))
      for (let at = mention.first; at < mention.last; at += 1) mentioned[tokens.length + at] = mention;
    for (const token of sentence.tokens) {
      tokens.push(token);
      sentenceOf.push(position);
    }
  });
  const answers: (readonly Morphology[] | undefined)[] = [];

  const sentenceAt = (at: number): Sentence | undefined => sentences[sentenceOf[at] ?? -1];
  const morphologyAt = (at: number): Morphology => {
    const position = sentenceOf[at] ?? 0;
    const sentence = sentences[position];
    const answer = sentence && (answers[position] ??= morphology(sentence));
    return answer?.[at - (firsts[position] ?? 0)] ?? UNKNOWN;
  };
  const isCapitalAt = (at: number): boolean => isCapital(text, tokens[at]?.start ?? text.length);
  return {
    text,
    tokens,
    sentenceAt,
    morphologyAt,
    mentionAt: (at) => mentioned[at],
    isCapitalAt,
    unitAt: (at) => {
      const token = tokens[at];
      if (!token) return undefined;
      return unitOf(text, token, morphologyAt(at), mentioned[at]);
    },
    placeOf: (offset) => {
      let low = 0;
      let high = tokens.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** A token as a unit. */
export function unitOf(text: string, token: Token, { pos, lemma }: Morphology, mention: Mention | undefined): Unit {
  const { start, end, norm } = token;
  return { start, end, norm, pos, lemma, isCapital: isCapital(text, start), mention, quotation: undefined };
}

/** Whether a capital letter stands at an offset; most are plain ones, which need no expression. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}
