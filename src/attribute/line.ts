import type { Mention } from '../model/actor.js';
import type { Span } from '../model/span.js';
import type { Quote } from './quotes.js';

/** What begins at a norm, or at a quotation: the positions in `RULES` of those that may find something there. */
export type Opening = readonly number[];

/** A token outside quotation marks, or a whole quotation. */
export interface Unit extends Span {
  /** Empty for a quotation. */
  readonly norm: string;
  /** Its part of speech, as a bit of `part-of-speech.ts`; 0 for a quotation. */
  readonly part: number;
  /** The classes of its norm, as bits of `word-class.ts`. */
  readonly classes: number;
  readonly isCapital: boolean;
  /** The mention that the token is part of. */
  readonly mention?: Mention | undefined;
  readonly quotation?: Quotation | undefined;
  /** What begins at it. */
  readonly opening?: Opening | undefined;
}

/** What a quotation looks like from outside. */
export interface Quotation {
  readonly quote: Quote;
  /** Tokens with a letter or digit. */
  readonly words: number;
  /** Whether it holds a verb, and is long enough to say something rather than name it. */
  readonly isClause: boolean;
  /** Whether its long words are all in capitals: the name of a book, a programme, a plan. */
  readonly isTitle: boolean;
  /** The last character before its closing mark. */
  readonly ending: string;
  /** Whether it begins with a small letter, and so goes on with a sentence. */
  readonly opensLow: boolean;
}

/** A sentence as the rules read it: every quotation is one unit, whatever sentences stand inside. */
export interface Line {
  /** Where its first token begins. */
  readonly start: number;
  /** Empty where no rule can find anything. */
  readonly units: readonly Unit[];
  /** Whether it holds a quotation or a word that wakes a rule; any other says too little for a quotation after it to go on with what stood before. */
  readonly isWoken: boolean;
  readonly paragraph: number;
  /** 0 outside quotation marks. */
  readonly depth: number;
}

/** A range of units, `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
