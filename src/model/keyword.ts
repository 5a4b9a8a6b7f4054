/** By what features are ranked; the names of the columns. */
export const KEYNESS_MEASURES = ['g2', 'g2_williams', 'chi2', 'chi2_yates', 'odds_ratio', 'log_ratio'] as const;
export type KeynessMeasure = (typeof KEYNESS_MEASURES)[number];

/** A feature of a text (a word, a lemma, an entry, a category) and how much a target prefers it to a reference. */
export interface Keyword {
  readonly feature: string;
  /** Of the measure asked for; below 0 (an odds ratio: below 1) where the reference prefers it. */
  readonly value: number;
  /** Two-sided. */
  readonly p: number;
  /** By Benjamini and Hochberg, over all features that were compared. */
  readonly pAdjusted: number;
  /** Hits in the target and in the reference. */
  readonly target: number;
  readonly reference: number;
  /** Binary: 1 is twice as often in the target. */
  readonly logRatio: number;
  readonly documentsTarget: number;
  readonly documentsReference: number;
  /** Of its hits where it is preferred, the share of the document that has most: 1 where one document makes the keyword. */
  readonly largestShare: number;
}
