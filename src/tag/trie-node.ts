import type { Part } from './symbols.js';

/** A place in a trie: what ends there, and where each symbol leads. */
export interface Node<T> {
  readonly children: Map<number, Node<T>>;
  readonly ends: End<T>[];
}

/** What is found once its pattern stands. */
export interface End<T> {
  readonly value: T;
  /** What each part asks besides its symbol; only where one does, so that the sentence decides. */
  readonly demands: readonly (Demand | undefined)[] | undefined;
}

/** What the sentence must say of a word. */
export interface Demand extends Pick<Part, 'pos' | 'isCased'> {
  readonly lemma?: string;
}
