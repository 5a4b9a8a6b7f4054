import type { ActorId } from './actor.js';
import type { TrendVoice } from './figures.js';
import type { CategoryId } from './lexicon.js';

/** What is compared: figures of a category, and the tone of two. */
export const CHANGE_MEASURES = ['rate', 'sentence_share', 'document_share', 'tone'] as const;
export type ChangeMeasure = (typeof CHANGE_MEASURES)[number];

/** The two bodies of text of a comparison. */
export const BODIES = ['reference', 'target'] as const;
export type BodyName = (typeof BODIES)[number];

/** A figure with its 95 % interval, where it has one. */
export interface Estimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** What a figure of one body rests on. */
export interface BodySize {
  readonly documents: number;
  readonly units: number;
  readonly words: number;
  /** Of tone: of both its categories. */
  readonly hits: number;
}

/** A two-sided p-value, and how it came about. */
export interface Probability {
  readonly p: number;
  /** `exact`: every way to deal the units out was tried; `permutation`: a random part of them. */
  readonly method: 'exact' | 'permutation';
  /** Ways that were tried. */
  readonly permutations: number;
  /** p made as large as the false discovery rate of the whole family at which it would just count. */
  readonly adjusted: number;
}

/** How many days without the event were tried, and on how many the difference was at least as large. */
export interface Placebo {
  readonly days: number;
  readonly asLarge: number;
  /** (1 + asLarge) / (1 + days). */
  readonly p: number;
}

/**
 * What a comparison says: `higher` and `lower` hold in the family of all tests, `unadjusted` is a difference that does not outlast the
 * correction for their number; the first two give no difference.
 */
export const VERDICTS = ['too_little_text', 'too_few_hits', 'no_evidence', 'unadjusted', 'higher', 'lower'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one document or entry does to a difference: what it would be without. */
export interface Driver {
  readonly kind: 'document' | 'entry';
  readonly id: string;
  readonly body: BodyName | 'both';
  readonly hits: number;
  readonly words: number;
  /** The difference of the rates without it. */
  readonly without: number;
}

/** One figure of one actor in two bodies of text. */
export interface Change {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  /** Of tone: its two categories, joined by a slash. */
  readonly category: CategoryId;
  readonly measure: ChangeMeasure;
  readonly sizes: Readonly<Record<BodyName, BodySize>>;
  readonly reference?: Estimate;
  readonly target?: Estimate;
  /** Target less reference. */
  readonly difference?: Estimate;
  /** Target over reference; of tone, and where the reference is 0, missing. */
  readonly ratio?: Estimate;
  /** Only rates and tone are tested: shares come of the same hits. */
  readonly probability?: Probability;
  readonly placebo?: Placebo;
  /** Missing where nothing is tested. */
  readonly verdict?: Verdict;
  /** What moves the difference most, first; only of rates that are tested. */
  readonly drivers: readonly Driver[];
}
