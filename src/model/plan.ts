import type { Actor } from './actor.js';
import type { HistoricalEvent } from './event.js';
import type { CategoryId, Lexicon } from './lexicon.js';

/** The lengths of a period; `span` are the named spans of `events.yaml`. */
export const PERIOD_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'span'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** What is done with copies of one text: counted once, each, or once per outlet. */
export const DUPLICATE_RULES = ['once', 'keep', 'outlet'] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

/** How far apart copies may be dated and still count once: on one day, in one week or month, or at any time. */
export const DUPLICATE_WINDOWS = ['day', 'week', 'month', 'all'] as const;
export type DuplicateWindow = (typeof DUPLICATE_WINDOWS)[number];

/**
 * What is sampled. `document` is the usual rule: documents in the own voice, calendar days in the quoted voice and `all`;
 * the others replace it in every voice.
 */
export const CLUSTERS = ['document', 'author', 'outlet', 'duplicate'] as const;
export type Cluster = (typeof CLUSTERS)[number];

/** Below these a cell keeps its counts and loses its figures. */
export interface Minimum {
  readonly documents: number;
  readonly words: number;
  /** For differences between two cells. */
  readonly hits: number;
}

/** Everything that decides what figures come out, resolved: no default is left open. */
export interface Plan {
  readonly lexicons: readonly Lexicon[];
  readonly actors: readonly Actor[];
  readonly events: readonly HistoricalEvent[];
  readonly period: PeriodUnit;
  readonly minimum: Minimum;
  /** The categories whose balance is the tone; missing when the lexicons have no such pair. */
  readonly tone: { readonly positive: CategoryId; readonly negative: CategoryId } | undefined;
  readonly duplicates: DuplicateRule;
  readonly duplicatesWithin: DuplicateWindow;
  /** From which share of common shingles two texts are copies, in thousandths; at 1000 only the same text is one. */
  readonly duplicateSimilarity: number;
  readonly cluster: Cluster;
  /** Ids of the rules by which boilerplate is masked; all of them when missing, none when empty. */
  readonly masks?: readonly string[];
}
