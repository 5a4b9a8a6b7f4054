import type { Issue } from '../model/issue.js';
import { columnsOf, fieldsIn } from './columns.js';
import { corpusPath } from './corpus-path.js';
import { decode } from './decode.js';
import { dateFault, parseDate } from './dates.js';
import { FIELDS, type Fields } from './fields.js';
import { type MetadataRow, type MetadataRows, PackedRows } from './metadata-rows.js';
import { rowsOf } from './rows.js';
import { quoted } from './settings/spelling.js';
import type { Source } from './source.js';

/** What stands in `metadata.csv`: what is known of the files of the corpus. */
export interface Metadata {
  /** Of the metadata file itself. */
  readonly path: string;
  /** By path, as `corpusPath` writes it. */
  readonly rows: MetadataRows;
}

/** For a corpus without `metadata.csv`. */
export const NO_METADATA: Metadata = { path: 'metadata.csv', rows: new Map() };

/**
 * Reads `metadata.csv`: a column `path` and any of title, date, author, kind, outlet and language, or what `columns`
 * (field → column name) calls them; other columns are left alone. A faulty row is an issue and the rest is kept; of two
 * rows for one path only the first is looked at. A date that is none is told here, with its line, and again of the document that it costs. A file without paths gives `bad_metadata` and no rows.
 */
export function parseMetadata(
  source: Source,
  mapping: ReadonlyMap<string, string>,
  dateFormat?: string,
): { readonly metadata: Metadata; readonly issues: readonly Issue[] } {
  const { path } = source;
  const rows = new PackedRows(path);
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
    const fields = fieldsIn((cell) => cells[cell], columns, line);
    const first = rows.get(file);
    const tell = (code: Issue['code'], detail: string): void => {
      issues.push({ code, path, record, line, detail });
    };
    if (file === '') tell('bad_metadata', 'the row has no path');
    else if (first)
      tell('metadata_repeated', `${quoted(file)} stands on line ${first.line} already${unlike(first, fields)}`);
    else {
      rows.set(file, { line, fields });
      const date = fields.get('date')?.value;
      if (date !== undefined && parseDate(date, dateFormat) === undefined)
        tell('bad_date', `${quoted(date)}, the date of ${quoted(file)}, ${dateFault(date, dateFormat)}`);
    }
  }
  return { metadata, issues };
}

/** In which fields a second row says something else than the first. */
function unlike(first: MetadataRow, fields: Fields): string {
  const others = FIELDS.filter((field) => fields.get(field)?.value !== first.fields.get(field)?.value);
  return others.length === 0 ? ', and says the same' : `, with another ${others.join(', ')}`;
}

/** Finds the rows that name none of the files found: a path mistyped, or a file that is gone. */
export interface UnusedRows {
  /** Tells of a file. */
  readonly use: (path: string) => void;
  /** Tells of a record of a file, by any of its names. */
  readonly useRecord: (place: string) => void;
  /** Rows that name neither a file nor something in one, in the order of the rows. */
  readonly issues: () => readonly Issue[];
  /** Rows about records that were not met; asked when all files were read. */
  readonly recordIssues: () => readonly Issue[];
}

/** Every row is unused until its file is found. */
export function unusedRows({ path, rows }: Metadata): UnusedRows {
  const inside = placesInside(rows);
  const unused = new Set(rows.keys());
  const unmet = new Set<string>();
  const issuesOf = (files: Iterable<string>): readonly Issue[] =>
    Array.from(files, (file) => ({
      code: 'metadata_without_file',
      path,
      ...{ line: rows.get(file)?.line ?? 1, detail: `no file ${quoted(file)}` },
    }));
  return {
    use: (found) => {
      if (unused.size === 0) return;
      const file = corpusPath(found);
      unused.delete(file);
      for (const place of inside.get(file) ?? []) if (unused.delete(place)) unmet.add(place);
    },
    useRecord: (place) => {
      if (unmet.size > 0) unmet.delete(corpusPath(place));
    },
    issues: () => issuesOf(unused),
    recordIssues: () => issuesOf([...rows.keys()].filter((place) => unmet.has(place))),
  };
}

/** Rows that name something inside a file, by what may be the path of that file: all before a `#`. */
function placesInside(rows: MetadataRows): ReadonlyMap<string, readonly string[]> {
  const known = INSIDE.get(rows);
  if (known) return known;
  const inside = new Map<string, string[]>();
  for (const place of rows.keys()) {
    for (const { index } of place.matchAll(/#/g)) {
      const file = place.slice(0, index);
      const places = inside.get(file);
      if (places) places.push(place);
      else inside.set(file, [place]);
    }
  }
  INSIDE.set(rows, inside);
  return inside;
}

/** Asked for every task of a run, and the same each time. */
const INSIDE = new WeakMap<MetadataRows, ReadonlyMap<string, readonly string[]>>();

/** The rows about some files alone, and about what is inside them. */
export function rowsOfFiles({ path, rows }: Metadata, files: Iterable<string>): Metadata {
  const some = new Map<string, MetadataRow>();
  if (rows.size > 0) {
    const inside = placesInside(rows);
    for (const file of files) {
      const key = corpusPath(file);
      for (const place of [key, ...(inside.get(key) ?? [])]) {
        const row = rows.get(place);
        if (row) some.set(place, row);
      }
    }
  }
  return { path, rows: some };
}

/**
 * The rows about a document, the nearest first: that of its record, by its id (`tweets.csv#17`) or by its name in an archive
 * (`press.zip#june/doran.txt`), then those of the files that hold it, up to the file itself; each before the one that an archive says
 * of its own files, `inside`.
 */
export function rowsAbout(
  { rows }: Metadata,
  { path, record, key = record }: { readonly path: string; readonly record?: string; readonly key?: string },
  inside: MetadataRows = NO_METADATA.rows,
): readonly MetadataRow[] {
  if (rows.size + inside.size === 0) return [];
  const places = key === undefined ? [] : [`${path}#${key}`];
  const holders = [...(record ?? '').matchAll(/#/g)].map(({ index }) => `${path}#${(record ?? '').slice(0, index)}`);
  return [...places, ...holders.reverse(), path]
    .map((place) => corpusPath(place))
    .flatMap((place) => [rows.get(place), inside.get(place)])
    .filter((row) => row !== undefined);
}
