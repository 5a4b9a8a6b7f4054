import { closeSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TableRow } from '../comparison/table-rows.js';
import type { ExploredRun, Stretch } from './explored-run.js';
import { opened } from './scan-table.js';

/** A row of `tags.csv`, all of it. */
export interface TagRow {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cell: TableRow;
}

/** Rows of tables of a run, read where they lie; the tables stay those that were opened when a new run replaces them. */
export class TableFiles {
  readonly #run: ExploredRun;
  readonly #tags: number;
  readonly #quotes: number;
  readonly #tagColumns: readonly string[];
  readonly #quoteColumns: readonly string[];

  constructor(run: ExploredRun) {
    this.#run = run;
    this.#tags = opened(join(run.folder, 'tags.csv'));
    this.#quotes = opened(join(run.folder, 'quotes.csv'));
    this.#tagColumns = headerOf(this.#tags);
    this.#quoteColumns = headerOf(this.#quotes);
  }

  /** Rows of `tags.csv` by their places. */
  tags(rows: readonly number[]): readonly TagRow[] {
    const { offset, length } = this.#run.tags;
    return rows.map((row) => {
      const [cells = []] = cellsIn(bytesAt(this.#tags, offset[row] ?? 0, length[row] ?? 0));
      return { row, cell: cellOf(cells, this.#tagColumns) };
    });
  }

  /** Rows of `tags.csv` that follow each other, read at once. */
  tagsOf({ first, count }: Stretch): readonly TagRow[] {
    const { offset, length } = this.#run.tags;
    if (count === 0) return [];
    const last = first + count - 1;
    const from = offset[first] ?? 0;
    const rows = cellsIn(bytesAt(this.#tags, from, (offset[last] ?? 0) + (length[last] ?? 0) - from));
    return rows.map((cells, at) => ({ row: first + at, cell: cellOf(cells, this.#tagColumns) }));
  }

  /** The rows of a document in `quotes.csv`. */
  quotesOf(document: number): readonly TableRow[] {
    const stretch = this.#run.quotesIn.get(document);
    if (!stretch) return [];
    const rows = cellsIn(bytesAt(this.#quotes, stretch.offset, stretch.length));
    return rows.map((cells) => cellOf(cells, this.#quoteColumns));
  }

  close(): void {
    closeSync(this.#tags);
    closeSync(this.#quotes);
  }
}

function bytesAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const read = readSync(file, bytes, 0, length, offset);
  if (read !== length)
    throw new Error(`a table of the run is shorter than it was when it was read: ${read} of ${length} bytes`);
  return bytes;
}

const cellsIn = (bytes: Buffer): string[][] => parse(bytes);

/** The longest header that a run writes has a few hundred bytes. */
const HEADER = 1 << 16;

function headerOf(file: number): readonly string[] {
  const bytes = Buffer.alloc(HEADER);
  const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, HEADER, 0));
  return text.slice(0, text.indexOf('\n')).split(',');
}

const cellOf =
  (cells: readonly string[], columns: readonly string[]): TableRow =>
  (column) =>
    cells[columns.indexOf(column)] ?? '';
