import { type Field, type Fields, FIELDS, type Written } from './fields.js';

/** What a table says about one file, or one record of a file. */
export interface MetadataRow {
  /** The table that it stands in. */
  readonly table: string;
  /** From 1. */
  readonly line: number;
  readonly fields: Fields;
}

/** Rows by what they are about, as a map has them. */
export type MetadataRows = Pick<ReadonlyMap<string, MetadataRow>, 'get' | 'keys' | 'size' | typeof Symbol.iterator>;

/**
 * Rows of one table by what they are about, each as one string: a corpus has a row for every file, and as maps of objects they take five times
 * the memory.
 */
export class PackedRows implements MetadataRows {
  readonly #table: string;
  readonly #rows = new Map<string, string>();

  /** @param table its path */
  constructor(table: string) {
    this.#table = table;
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Keeps a row, of which all fields stand on its line. */
  set(place: string, { line, fields }: Pick<MetadataRow, 'line' | 'fields'>): void {
    this.#rows.set(place, JSON.stringify([line, ...FIELDS.map((field) => fields.get(field)?.value)]));
  }

  get(place: string): MetadataRow | undefined {
    const row = this.#rows.get(place);
    return row === undefined ? undefined : this.#unpacked(row);
  }

  keys(): MapIterator<string> {
    return this.#rows.keys();
  }

  *[Symbol.iterator](): Generator<[string, MetadataRow], undefined> {
    for (const [place, row] of this.#rows) yield [place, this.#unpacked(row)];
  }

  #unpacked(row: string): MetadataRow {
    const [line, ...values] = JSON.parse(row) as [number, ...(string | null)[]];
    const fields = new Map<Field, Written>();
    for (const [at, field] of FIELDS.entries()) {
      const value = values[at];
      if (typeof value === 'string') fields.set(field, { value, line });
    }
    return { table: this.#table, line, fields };
  }
}
