import type { Measured } from '../model/digest.js';
import type { Document } from '../model/document.js';
import type { Column, Figures, Period, Value } from '../model/figures.js';
import type { Issue } from '../model/issue.js';
import type { Analysis } from '../model/measurement.js';
import type { Plan } from '../model/plan.js';
import type { OpenCell } from './template.js';

/** What became of an input: a row of `documents.csv`. */
export interface Outcome {
  readonly path: string;
  readonly record?: string;
  readonly status: 'analysed' | 'rejected' | 'skipped' | 'duplicate';
  /** Why it was not analysed. */
  readonly reason?: string;
  /** Id of the document that this one copies. */
  readonly duplicateOf?: string;
  /** Id of the first document with its text or nearly its text, its own for a new text. */
  readonly duplicateGroup?: string;
  /** What is known of it; its id only when it could be read. */
  readonly document?: Partial<Omit<Document, 'text'>>;
  readonly words?: number;
  readonly sentences?: number;
  /** Characters that are no part of the text: boilerplate, page numbers, marks of footnotes. */
  readonly masked?: number;
  /** Of the document's text in UTF-8, hexadecimal; of the bytes where there is no text. */
  readonly sha256?: string;
}

/** What is known of a document when its measurements are written. */
export interface RowContext {
  readonly document: Omit<Document, 'text'>;
  /** The periods of the document's date: one, none, or several overlapping spans. */
  readonly periods: readonly Period[];
  /** Sampling unit of a voice in this document. */
  readonly unitOf: (voice: 'own' | 'quoted') => string;
  /** Whether a lexicon has weights: then rows go on with the columns about them. */
  readonly hasWeights: boolean;
}

/** What a run knows at its end. */
export interface Results {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly found: number;
  readonly analysed: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly duplicates: number;
  readonly words: number;
  /** Analysed documents without a date, and without an author. */
  readonly undated: number;
  readonly anonymous: number;
  readonly quotedWords: number;
  /** Words whose speaker was not found. */
  readonly unattributedWords: number;
  /** Name and version of what made the files. */
  readonly version: string;
  readonly tables: readonly { readonly file: string; readonly title: string; readonly columns: readonly Column[] }[];
}

interface TableReport {
  readonly file: string;
  readonly title: string;
  readonly columns: readonly Column[];
}

/**
 * A table with rows that need the text of every analysed document. They are made where it is analysed, in any thread, and
 * before its place among the others is known.
 */
export interface AnalysisReport extends TableReport {
  readonly kind: 'analysis';
  /** Columns that follow the others where a lexicon has weights. */
  readonly weightColumns?: readonly Column[];
  readonly rows: (analysis: Analysis, context: Pick<RowContext, 'hasWeights'>) => Iterable<readonly OpenCell[]>;
}

/** A table with rows for what is measured in every analysed document. */
export interface MeasurementReport extends TableReport {
  readonly kind: 'measurement';
  readonly weightColumns?: readonly Column[];
  readonly rows: (measurements: readonly Measured[], context: RowContext) => Iterable<readonly Value[]>;
}

/** A table with a row for every input found. */
export interface OutcomeReport extends TableReport {
  readonly kind: 'outcome';
  readonly row: (outcome: Outcome) => readonly Value[];
}

/** A table with a row for every problem. */
export interface IssueReport extends TableReport {
  readonly kind: 'issue';
  readonly row: (issue: Issue) => readonly Value[];
}

/** A table made of finished sums. `columns` may depend on the measures. */
export interface FigureReport {
  readonly kind: 'figure';
  readonly file: string;
  readonly title: string;
  readonly columns: (figures: Figures) => readonly Column[];
  readonly rows: (figures: Figures) => Iterable<readonly Value[]>;
}

/** A whole file that is not a table. */
export interface PageReport {
  readonly kind: 'page';
  readonly file: string;
  readonly title: string;
  /** May load what it draws with, which threads that analyse never need. */
  readonly render: (results: Results) => string | Promise<string>;
}

/** One output file; `report/reports/` holds one of these a file. */
export type Report = AnalysisReport | MeasurementReport | OutcomeReport | IssueReport | FigureReport | PageReport;
