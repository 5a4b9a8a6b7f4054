import type { Column, Value } from '../../model/figures.js';

/** Takes the next bytes of a file. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** A table of a finished run. */
export interface ResultTable {
  /** `tags` for `tags.csv`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /**
   * Its rows, read anew at every call and never all at once: values of the types of the columns, dates as `YYYY-MM-DD`. Throws
   * UsageError with file and line for a row that the codebook does not describe.
   */
  readonly rows: () => AsyncGenerator<readonly Value[]>;
}

/** The results of a finished run, as another form is made of them. */
export interface ExportedResults {
  /** What the codebook says of the whole. */
  readonly description: string;
  readonly tables: readonly ResultTable[];
}

/**
 * Another form of the tables, a file of `forms/`. The CSV files stay the results; a form holds the same values with the types
 * that the codebook gives, empty cells missing, and the same bytes for the same tables.
 */
export interface ExportForm {
  /** What `--to` calls it. */
  readonly id: string;
  readonly title: string;
  /** The files that it makes of tables with these names (`tags`). */
  readonly filesFor: (tables: readonly string[]) => readonly string[];
  /** Writes these files and says, a line each, what did not fit and was left out. A library that it needs is loaded here. */
  readonly write: (results: ExportedResults, open: (file: string) => Promise<Sink>) => Promise<readonly string[]>;
}
