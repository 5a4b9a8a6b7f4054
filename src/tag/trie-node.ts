import type { Part } from './symbols.js';

/** A place in a trie: what ends there, and where each symbol leads. */
export interface Node<T> {
  readonly children: Map<number, Node<T>>;
  readonly ends: End<T>[];
  /** The bits of all that it leads on. */
  next: number;
}

/** The bits of all symbols: whatever they are compared with, a closer look is needed. */
export const ANYTHING = -1;

/** The bit of a symbol: with few of them it says at once that none of some is among others. */
export function bitOf(symbol: number): number {
  return 1 << (symbol % 32);
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
