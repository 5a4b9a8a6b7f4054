import type { Value } from '../model/figures.js';
import type { Results } from './report.js';

/** What plots are drawn from. */
export type PlotInput = Pick<Results, 'figures' | 'plan'>;

/** One picture with the figures that it shows: what a page sets, and what a file for a paper holds. */
export interface Drawing {
  /** Names its files: small letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** A heading that it shares with its neighbours. */
  readonly group?: string;
  /** What is to be seen, in words, for those who do not see it. */
  readonly description: string;
  /** An `<svg>` element without a style of its own; `standalone` gives it one. */
  readonly svg: string;
  /** The figures drawn. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** A kind of picture, a file of `plots/`. Nothing is drawn from nothing: without figures there are no drawings. */
export interface Plot {
  readonly id: string;
  /** The heading of its section. */
  readonly title: string;
  /** Where it stands on the page, from 1. */
  readonly order: number;
  /** How to read it, in a sentence or two of HTML that holds no text of the corpus. */
  readonly caption: (input: PlotInput) => string;
  readonly draw: (input: PlotInput) => readonly Drawing[];
}
