import type { Period } from '../model/figures.js';
import type { UnitPair } from './change/compared.js';

/** What one actor says in one voice, category and period. */
export interface SeriesCell {
  readonly period: Period;
  /** Hits and words of every sampling unit. */
  readonly units: ReadonlyMap<string, UnitPair>;
  /** Hits and words of every document. */
  readonly documents: readonly UnitPair[];
  readonly hits: number;
  readonly words: number;
  readonly isSmall: boolean;
}

/** What a statistic may be told. */
export interface SeriesOptions {
  /** Periods of a rolling rate; odd. */
  readonly window: number;
  /** Share of the periods that a local regression looks at, above 0 and at most 1. */
  readonly span: number;
  /** What is 100 in an index; the first period with a rate when left out. */
  readonly base?: Period;
  readonly seed: number;
  /** Fewer documents or words together than these are too few for a figure. */
  readonly minimum: { readonly documents: number; readonly words: number };
}

/** A row: what the statistic says of a period. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** What would be expected, and how unlikely so little is. */
  readonly expected?: number;
  readonly p?: number;
  readonly note?: string;
}

/** A statistic of a series; a file of `series/` each. Given only when it is asked for. */
export interface SeriesStatistic {
  readonly id: string;
  /** One sentence for people. */
  readonly description: string;
  /** Of every period from the first to the last, in order, empty ones too. */
  readonly of: (cells: readonly SeriesCell[], options: SeriesOptions) => readonly SeriesPoint[];
}
