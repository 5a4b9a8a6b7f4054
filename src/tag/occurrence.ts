import type { AnswersAt, Morphology, Sentence } from '../model/segmentation.js';
import type { Span } from '../model/span.js';

/** Where a pattern stands in a sentence: a token range, `last` exclusive. */
export interface Occurrence<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  /** Stretches of the text between the rows of a pattern with gaps: inside the occurrence, and not what was asked for. */
  readonly gaps?: readonly Span[];
}

/** A sentence, its document's text, and its morphology for whom it concerns; asked for at most once. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  morphology(): readonly Morphology[];
  /** Every answer that a token may get; where it is missing, any. */
  readonly answersAt?: AnswersAt | undefined;
}

/** Every place where a pattern stands, in no promised order; overlapping ones too. */
export type Scan<T> = (reading: Reading) => readonly Occurrence<T>[];
