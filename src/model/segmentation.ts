import type { Overlay } from './mask.js';
import type { Span } from './span.js';

/** What a token is made of. The first three hold a letter or digit and count as words; the others do not. */
export const TOKEN_KINDS = ['word', 'number', 'url', 'symbol', 'punctuation'] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A token of Universal Dependencies: `do|n't`, `peace|-|oriented`, `Hamas|'s`. */
export interface Token extends Span {
  /** For comparison: NFC, lower case in no locale, curly quotes and odd hyphens folded, soft hyphens and zero-width characters gone. */
  readonly norm: string;
  readonly kind: TokenKind;
}

/**
 * What a reader calls a word: tokens joined over hyphens, apostrophes and clitics (`peace-oriented`, `don't`, `Hamas's`).
 * Exposure counts words that hold a letter or digit; an entry may match a word or its tokens.
 */
export interface Word extends Span {
  readonly norm: string;
  /** Index of the first token in the sentence, and of the one after the last. */
  readonly first: number;
  readonly last: number;
  /** Whether it holds a letter or digit; only then is it counted. */
  readonly isCounted: boolean;
}

/** The tokens of a text as columns of integers, for whoever looks at all of them: none is an object there. */
export interface Columns {
  /** Every distinct norm by its number. The list serves many texts, and only ever grows. */
  readonly norms: readonly string[];
  /** Of each token the number of its norm, its start and its end. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of each token's exact spelling: the same number is the same letters, and no other norm. */
  readonly spellings: Int32Array;
  /** Its kind, by its place in `TOKEN_KINDS`. */
  readonly kinds: Uint8Array;
  /** Of each word of several tokens, in text order: its first token, the one after its last, and the number of its norm. */
  readonly joined: readonly number[];
}

/** Where a sentence lies in the columns of its text: ranges of tokens and of numbers in `joined`, exclusive at the end. */
export interface Row {
  readonly columns: Columns;
  readonly first: number;
  readonly last: number;
  readonly joinedFrom: number;
  readonly joinedTo: number;
}

/** A sentence never crosses a paragraph. */
export interface Sentence extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  /** Position of its paragraph in the document, from 0. */
  readonly paragraph: number;
  /** How many of its words are counted. */
  readonly wordCount: number;
  /** Missing in a sentence that was not cut from a text. */
  readonly row?: Row;
  /** Made when somebody looks at them, as its words are. */
  readonly tokens: readonly Token[];
  /** Every token lies in exactly one word, punctuation included. */
  readonly words: readonly Word[];
}

/** A document's text cut up. */
export interface Segmentation {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** Runs of over 200 characters without a break that had to be cut. */
  readonly cuts: readonly Span[];
}

/**
 * Cuts a text into paragraphs, sentences, tokens and words.
 * @param labels sorted spans, such as the labels of a transcript, that hold no token and that no sentence or paragraph crosses
 * @param overlay what else holds no token; a sentence may run over it
 */
export type Segment = (text: string, labels?: readonly Span[], overlay?: Overlay) => Segmentation;

/** Universal part of speech (`NOUN`, `VERB`, `PROPN`, …) and lower-case lemma of a token in its sentence. */
export interface Morphology {
  readonly pos: string;
  readonly lemma: string;
}

/** Reads part of speech and lemma of every token of a sentence; the same sentence gives the same answer whatever came before. */
export interface Linguist {
  (sentence: Sentence): readonly Morphology[];
  /**
   * The parts of speech that a token may have in any sentence, as bits of `part-of-speech.ts`: it is written as its norm is, but for a capital
   * at its beginning. Where it is missing, any token may be anything.
   */
  readonly partsOf?: PartsOf | undefined;
  /**
   * Every answer that a token of a sentence may get as it is written, whatever stands around it: what none of them says need not be asked. Where it
   * is missing, any token may be anything.
   */
  readonly answersAt?: AnswersAt | undefined;
}

export type PartsOf = (norm: string, isCapital: boolean) => number;

export type AnswersAt = (sentence: Sentence, token: number) => readonly Morphology[];

/** Cuts a name or a lexicon entry with the rules that cut texts. */
export type Tokenise = (text: string) => { readonly tokens: readonly Token[]; readonly words: readonly Word[] };
