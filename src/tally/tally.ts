import type { ActorId } from '../model/actor.js';
import type { Period, TrendVoice } from '../model/figures.js';
import type { CategoryId } from '../model/lexicon.js';

/** Weights of hits, in thousandths; they may be negative. */
interface WeightSums {
  total: number;
  /** Of every open sampling unit that has a hit. */
  readonly units: Map<string, number>;
  /** Σx² and Σxw over the closed ones. */
  squares: bigint;
  withWords: bigint;
}

/** Sums of one category in a cell. */
export interface CategorySums {
  hits: number;
  hedged: number;
  negated: number;
  mentioned: number;
  excluded: number;
  hitSentences: number;
  /** Documents with at least one hit. */
  hitDocuments: number;
  /** Hits of every open sampling unit that has one. */
  readonly unitHits: Map<string, number>;
  /** Σh² and Σhw over the closed ones. */
  hitsHits: bigint;
  hitsWords: bigint;
  /** Only where the lexicon has weights and there is a match. */
  weights?: WeightSums;
}

/**
 * What is kept of sampling units to which nothing can be added any more, such as documents once they are read: their number, and products
 * over them. A run of a million documents then takes no more memory than one of a thousand.
 */
interface ClosedUnits {
  units: number;
  /** Σw². */
  wordsWords: bigint;
  /** Σpm of the hits, and of the weights, of the two poles of tone. */
  hitsOfPoles: bigint;
  weightsOfPoles: bigint;
}

/** Sums of one actor, voice and period. */
export interface Cell {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  readonly period: Period;
  documents: number;
  words: number;
  sentences: number;
  /** Words of every open sampling unit, one that later documents may add to. */
  readonly unitWords: Map<string, number>;
  readonly closed: ClosedUnits;
  /** Every category with a match. */
  readonly categories: Map<CategoryId, CategorySums>;
}

/** Hits by which one actor blames another, in one voice and period. */
export interface BlameSums {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly voice: TrendVoice;
  readonly period: Period;
  explicit: number;
  implicit: number;
  documents: number;
}

/** Hits of a category that one entry made in the whole corpus, dated or not. */
export interface ContributionSums {
  readonly category: CategoryId;
  readonly leaf: CategoryId;
  readonly entry: string;
  hits: number;
  ownHits: number;
  /** Documents with at least one of them. */
  documents: number;
  /** Everybody with at least one of them. */
  readonly actors: Set<ActorId>;
}

/** What was read of one period, kind and outlet. */
export interface CoverageSums {
  /** Missing where the date is missing, coarser than the period, or in none of the named spans. */
  readonly period?: Period;
  readonly kind: string;
  /** Empty where it is not known. */
  readonly outlet: string;
  documents: number;
  words: number;
  duplicates: number;
  undated: number;
  coarser: number;
  anonymous: number;
  quotedWords: number;
  unattributedWords: number;
}

/** What all figures are made of. Integers only, squared at the end: any order and any sharding adds up to the same. */
export interface Tally {
  readonly cells: Map<string, Cell>;
  readonly blames: Map<string, BlameSums>;
  /** By category, leaf and entry: the names as they come, since a key made of them costs more than to look three times. */
  readonly contributions: Map<CategoryId, Map<CategoryId, Map<string, ContributionSums>>>;
  readonly coverages: Map<string, CoverageSums>;
}

/** No closed units yet. */
export function noUnits(): ClosedUnits {
  return { units: 0, wordsWords: 0n, hitsOfPoles: 0n, weightsOfPoles: 0n };
}

/** The sum of no documents. */
export function emptyTally(): Tally {
  return { cells: new Map(), blames: new Map(), contributions: new Map(), coverages: new Map() };
}
