import type { Part } from './symbols.js';

/** What is found once its pattern stands. */
export interface PatternEnd<T> {
  readonly value: T;
  /** What each part asks besides its symbol; only where one does, so that the sentence decides. */
  readonly demands: readonly (Demand | undefined)[] | undefined;
}

/** What the sentence must say of a word. */
export interface Demand extends Pick<Part, 'pos' | 'isCased'> {
  readonly lemma?: string;
}
