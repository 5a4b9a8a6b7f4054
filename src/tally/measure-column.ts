import type { Column, Value } from '../model/figures.js';

/** What a measure may look at: one category in the cell of an actor, voice and period. */
export interface MeasureCell {
  /** Sampling units. */
  readonly units: number;
  readonly documents: number;
  readonly words: number;
  readonly sentences: number;
  readonly hits: number;
  readonly hitSentences: number;
  /** Documents with at least one hit. */
  readonly hitDocuments: number;
  /** Sums over the sampling units, exact: of hits², of hits × words, of words². */
  readonly hitsHits: bigint;
  readonly hitsWords: bigint;
  readonly wordsWords: bigint;
  /** Weights of the hits in thousandths, and their sums of squares and products over the units; where the lexicon has weights. */
  readonly weights?: { readonly total: number; readonly squares: bigint; readonly withWords: bigint };
}

/** A statistic of `trends.csv`; a file of `measures/` each. */
export interface Measure {
  readonly id: string;
  /** Its columns stand after those of measures with a lower number. */
  readonly order: number;
  readonly columns: readonly Column[];
  /** Whether it is given only where a lexicon has weights. */
  readonly needsWeights?: boolean;
  /** A value for every column, `undefined` where it cannot be given. Only called for cells that are not small. */
  readonly of: (cell: MeasureCell) => readonly Value[];
}
