import type { Speaker } from './actor.js';
import type { Voice } from './attribution.js';
import type { CategoryId, Strength } from './lexicon.js';
import type { Hedge } from './scope.js';
import type { Span } from './span.js';

/** What became of a match; decided in this order, and only a `hit` counts. */
export type Fate = 'excluded' | 'mentioned' | 'negated' | 'hit';

/** Where a lexicon entry stands in a sentence. */
export interface Match extends Span {
  /** A leaf. */
  readonly category: CategoryId;
  /** The entry as written. */
  readonly entry: string;
  readonly strength: Strength;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** A match whose fate is known: what it counts as, why, in whose voice and about whom. */
export interface Tag extends Match {
  readonly fate: Fate;
  /** What excluded, negated or mentioned it. */
  readonly cue?: Span;
  /** What an excluded match lacked, where no words of the text excluded it: a target, or what must stand near. */
  readonly lacks?: 'target' | 'near';
  /** Hedged hits are hits, counted apart as well. */
  readonly hedge?: Hedge;
  readonly voice: Voice;
  readonly speaker: Speaker;
  /** Whom it is about, where its category asks for that. */
  readonly target?: Speaker;
  /** How much it counts in weighted figures, in thousandths; missing where its entry gives none. */
  readonly weight?: number;
}
