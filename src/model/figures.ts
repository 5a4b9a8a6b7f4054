import type { ActorId } from './actor.js';
import type { Voice } from './attribution.js';
import type { Day } from './date.js';
import type { CategoryId } from './lexicon.js';

/** A stretch of time that figures are given for. */
export interface Period {
  /** `2031`, `2031-Q3`, `2031-07`, `2031-W27`, `2031-07-03` or a span's id. */
  readonly id: string;
  /** First and last day, both inclusive. */
  readonly start: Day;
  readonly end: Day;
}

/** Both voices apart, and together. */
export type TrendVoice = Voice | 'all';

/** A value of a table; `undefined` is missing and stays empty. */
export type Value = string | number | boolean | undefined;

/** What a column of a table holds; the codebook is made of these. */
export interface Column {
  /** snake_case. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** One sentence, with the unit and the bounds. */
  readonly description: string;
}

/** Integer sums of one actor, voice and period. */
interface CellCounts {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  readonly period: Period;
  readonly documents: number;
  /** Sampling units: documents in the own voice, days otherwise. */
  readonly units: number;
  readonly words: number;
  readonly isSmall: boolean;
}

/** A row of `trends.csv`. */
export interface Trend extends CellCounts {
  readonly category: CategoryId;
  readonly sentences: number;
  readonly hits: number;
  readonly hedged: number;
  readonly negated: number;
  readonly mentioned: number;
  readonly excluded: number;
  /** What each measure made of the cell, in the order of `Figures.measures`; all missing in a small or empty cell. */
  readonly figures: readonly Value[];
}

/** A row of `tone.csv`. */
export interface Tone extends CellCounts {
  readonly positive: number;
  readonly negative: number;
  readonly tone?: number;
  readonly low?: number;
  readonly high?: number;
  /** The balance of the weights per 1,000 words, with its interval; missing where neither side has weights. */
  readonly weighted?: number;
  readonly weightedLow?: number;
  readonly weightedHigh?: number;
}

/** A row of `blame.csv`: who blames whom. */
export interface Blame {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly voice: TrendVoice;
  readonly period: Period;
  readonly hits: number;
  /** By strong entries, and by weak ones. */
  readonly explicit: number;
  readonly implicit: number;
  readonly documents: number;
  /** All that the source said in this voice and period. */
  readonly sourceWords: number;
  readonly sourceDocuments: number;
}

/** A row of `terms.csv`: which of a concept's rival names an actor uses. */
export interface Term {
  readonly concept: CategoryId;
  /** The leaf's id without the concept's: `concept.name` is the category of the other tables. */
  readonly name: string;
  /** Missing for the neutral name. */
  readonly side?: string;
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  readonly period: Period;
  readonly hits: number;
  /** Of all hits of the concept's names in the cell, with Wilson's interval. */
  readonly share?: number;
  readonly low?: number;
  readonly high?: number;
}

/** A row of `coverage.csv`: what the figures of a period rest on. */
export interface Coverage {
  /** Missing where the date is missing or coarser than the period. */
  readonly period?: Period;
  readonly kind: string;
  readonly outlet: string;
  readonly documents: number;
  readonly words: number;
  readonly duplicates: number;
  readonly undated: number;
  readonly coarser: number;
  readonly anonymous: number;
  readonly quotedWords: number;
  readonly unattributedWords: number;
}

/** A row of `contributions.csv`: an entry that hits of a category come from. */
export interface Contribution {
  readonly category: CategoryId;
  readonly leaf: CategoryId;
  readonly entry: string;
  /** Place among the entries of the category, from 1: most hits first. */
  readonly rank: number;
  readonly hits: number;
  readonly ownHits: number;
  /** Of all hits of the category: this entry's, and this one's with those of all before it. */
  readonly share: number;
  readonly cumulativeShare: number;
  readonly documents: number;
  readonly actors: number;
}

/** Every table that is made of sums, each in its total order. */
export interface Figures {
  /** The columns that measures add to `trends.csv`. */
  readonly measures: readonly Column[];
  /** Whether a lexicon has weights, and one of the two sides of the tone. */
  readonly hasWeights: boolean;
  readonly hasWeightedTone: boolean;
  /** Made while they are read, and again at every reading: actors × periods × categories may be millions of rows. */
  readonly trends: Iterable<Trend>;
  readonly tones: Iterable<Tone>;
  /** The same without the periods in which nothing was said: most rows, where many speak seldom. */
  readonly spokenTrends: Iterable<Trend>;
  readonly spokenTones: Iterable<Tone>;
  readonly blames: readonly Blame[];
  readonly terms: readonly Term[];
  readonly contributions: readonly Contribution[];
  readonly coverages: readonly Coverage[];
}
