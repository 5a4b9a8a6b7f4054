import type { Voice } from './attribution.js';
import type { Period, TrendVoice } from './figures.js';
import type { CategoryId } from './lexicon.js';

/** Of two lexicons, or two versions of one, the first is `a` and the second `b`. */
export type Side = 'a' | 'b';

/** A category of the first with the one of the second that means the same; one of the two may be missing. */
export interface CategoryPair {
  readonly a?: CategoryId;
  readonly b?: CategoryId;
}

/** An entry that only one of two lexicons has, that differs between them, or whose hits do. */
export interface EntryChange extends CategoryPair {
  /** As written; empty where the settings of the category itself differ. */
  readonly entry: string;
  readonly change: 'only_a' | 'only_b' | 'changed' | 'same';
  /** Of a changed one, what it was and what it is. */
  readonly detail: string;
  readonly hitsA: number;
  readonly hitsB: number;
  /** Hits of `a` that overlap no hit of `b` in the paired category. */
  readonly lost: number;
  /** Hits of `b` that overlap no hit of `a`. */
  readonly gained: number;
}

/** What two lexicons find of one category in a corpus. */
export interface CategoryChange extends CategoryPair {
  readonly entriesA: number;
  readonly entriesB: number;
  readonly hitsA: number;
  readonly hitsB: number;
  readonly lost: number;
  readonly gained: number;
  /** Sentences with a hit by either, and by both. */
  readonly sentencesA: number;
  readonly sentencesB: number;
  readonly sentencesBoth: number;
}

/** A hit that only one of two lexicons has. */
export interface ChangedHit extends CategoryPair {
  readonly change: 'lost' | 'gained';
  readonly entry: string;
  readonly document: string;
  readonly date: string;
  /** In code points. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly voice: Voice;
  readonly actor: string;
  /** What the other lexicon makes of the same words: `no match`, or the fate of its match. */
  readonly other: string;
  readonly context: string;
  /** The context before and after the words. */
  readonly before: string;
  readonly after: string;
}

/** Up, down or level against the period before; missing where one of the two has no figure. */
export type Direction = 'up' | 'down' | 'level';

interface FigureChange {
  readonly actor: string;
  readonly voice: TrendVoice;
  readonly period: Period;
  readonly documents: number;
  readonly words: number;
  readonly directionA?: Direction;
  readonly directionB?: Direction;
  /** One lexicon says up where the other says down. */
  readonly isTurned: boolean;
  readonly isSmall: boolean;
}

/** A cell of the trends in which two lexicons have other hits or other directions. */
export interface TrendChange extends FigureChange, CategoryPair {
  readonly hitsA: number;
  readonly hitsB: number;
  /** Hits per 1,000 words; missing in a small or empty cell. */
  readonly rateA?: number;
  readonly rateB?: number;
}

/** A cell of the tone in which two lexicons differ. */
export interface ToneChange extends FigureChange {
  readonly toneA?: number;
  readonly toneB?: number;
}
