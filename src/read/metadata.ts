import type { Issue } from '../model/issue.js';
import { columnsOf, fieldsIn } from './columns.js';
import { corpusPath } from './corpus-path.js';
import { decode } from './decode.js';
import type { Fields } from './fields.js';
import { rowsOf } from './rows.js';
import { quoted } from './settings/spelling.js';
import type { Source } from './source.js';

/** What stands in `metadata.csv`: what is known of the files of the corpus. */
export interface Metadata {
  /** Of the metadata file itself. */
  readonly path: string;
  /** By path, as `corpusPath` writes it. */
  readonly rows: ReadonlyMap<string, MetadataRow>;
}

interface MetadataRow {
  /** From 1. */
  readonly line: number;
  readonly fields: Fields;
}

/** For a corpus without `metadata.csv`. */
export const NO_METADATA: Metadata = { path: 'metadata.csv', rows: new Map() };

/**
 * Reads `metadata.csv`: a column `path` and any of title, date, author, kind, outlet and language, or what `columns`
 * (field → column name) calls them; other columns are left alone. A faulty row is an issue and the rest is kept; of two
 * rows for one path the first is used. A file without paths gives `bad_metadata` and no rows.
 */
export function parseMetadata(
  source: Source,
  mapping: ReadonlyMap<string, string>,
): { readonly metadata: Metadata; readonly issues: readonly Issue[] } {
  const { path } = source;
  const rows = new Map<string, MetadataRow>();
  const metadata = { path, rows };
  const decoded = decode(source);
  if ('code' in decoded) return { metadata, issues: [decoded] };
  const table = rowsOf(path, decoded.text);
  if ('code' in table) return { metadata, issues: [{ ...table, code: 'bad_metadata' }] };

  const columns = columnsOf(table.columns, mapping, ['path']);
  const place = columns.places.get('path');
  const missing = place === undefined && !mapping.has('path') ? ['path', ...columns.absent] : columns.absent;
  if (place === undefined || missing.length > 0) {
    const detail = `no column ${missing.map(quoted).join(', ')} among ${table.columns.map(quoted).join(', ')}`;
    return { metadata, issues: [{ code: 'bad_metadata', path, line: 1, detail }] };
  }

  const slips = columns.slips.map((detail): Issue => ({ code: 'unknown_key', path, line: 1, detail }));
  const issues = [...decoded.issues, ...slips];
  for (const row of table.rows) {
    if ('code' in row) {
      issues.push(row);
      continue;
    }
    const { record, line, cells } = row;
    const file = corpusPath(cells[place] ?? '');
    const first = rows.get(file);
    if (file === '') issues.push({ code: 'bad_metadata', path, record, line, detail: 'the row has no path' });
    else if (first)
      issues.push({
        code: 'metadata_repeated',
        path,
        record,
        line,
        detail: `${quoted(file)} stands on line ${first.line} already`,
      });
    else rows.set(file, { line, fields: fieldsIn((cell) => cells[cell], columns, line) });
  }
  return { metadata, issues };
}

/** Finds the rows that name none of the files found: a path mistyped, or a file that is gone. */
export interface UnusedRows {
  readonly use: (path: string) => void;
  /** In the order of the rows. */
  readonly issues: () => readonly Issue[];
}

/** Every row is unused until its file is found. */
export function unusedRows({ path, rows }: Metadata): UnusedRows {
  const unused = new Set(rows.keys());
  return {
    use: (found) => {
      if (unused.size > 0) unused.delete(corpusPath(found));
    },
    issues: () =>
      Array.from(unused, (file) => ({
        code: 'metadata_without_file',
        path,
        ...{ line: rows.get(file)?.line ?? 1, detail: `no file ${quoted(file)}` },
      })),
  };
}

/** The rows about some files alone. */
export function rowsOfFiles({ path, rows }: Metadata, files: Iterable<string>): Metadata {
  const some = new Map<string, MetadataRow>();
  if (rows.size > 0) {
    for (const file of files) {
      const key = corpusPath(file);
      const row = rows.get(key);
      if (row) some.set(key, row);
    }
  }
  return { path, rows: some };
}
