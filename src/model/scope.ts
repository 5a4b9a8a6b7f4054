import type { Span } from './span.js';

/**
 * A stretch of a sentence whose words are not plainly meant. `negation` denies or reverses them, `mention` talks about the
 * rhetoric instead of using it ("the usual threat of …", "blame statements"), `hedge` makes them conditional, modal or a question.
 */
export interface Scope {
  readonly kind: 'negation' | 'mention' | 'hedge';
  /** The word or words that open the scope. */
  readonly cue: Span;
  /** Token range of the sentence that is affected, `last` exclusive; a cue is not part of its own scope. */
  readonly first: number;
  readonly last: number;
  /** For a negation: whether another one undoes it from `last` on ("nothing justifies the withdrawal of | *troops*"). */
  readonly isUndone?: true;
  /** For a negation: whether it is told as contrary to fact, so that what it denies took place ("if they had not *attacked*"). */
  readonly isContrary?: true;
  /** For a negation: whether a judgement stands before it that is meant ("reject the *baseless* | accusations"), and what begins with that. */
  readonly isJudged?: true;
  /** For a hedge: which of the three. */
  readonly hedge?: Hedge;
}

export type Hedge = 'conditional' | 'modal' | 'question';
