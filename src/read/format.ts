import type { DateSource, Document } from '../model/document.js';
import type { Issue } from '../model/issue.js';
import type { Fields } from './fields.js';
import type { Metadata } from './metadata.js';
import type { Source } from './source.js';

/** What a person declared about the corpus. */
export interface ReadOptions {
  /** For tables: field (text, id, title, date, author, kind, outlet, language) → name of its column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Such as `DD/MM/YYYY`; checked by `checkDateFormat`. */
  readonly dateFormat?: string | undefined;
  /** Folder, file or glob → kind. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly metadata: Metadata;
}

/** A document as its format gives it: what is written there, before it is completed and checked. */
export interface Draft {
  readonly path: string;
  /** The row, from 1, where one file holds many documents. */
  readonly record?: string;
  /** What stands after `#` in the document's id. */
  readonly key?: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly text: string;
  readonly fields: Fields;
  /** Where the fields were written. */
  readonly from: DateSource;
  /** Warnings about it. */
  readonly issues: readonly Issue[];
}

/** A file or record that gives no document, and why. */
export interface Rejection {
  /** Its code, path and record say what was rejected. */
  readonly rejected: Issue;
  /** What else is wrong with it. */
  readonly issues: readonly Issue[];
  /** As far as it could be read. */
  readonly known: Partial<Omit<Document, 'text'>>;
}

/**
 * One file format, a file of `formats/`. `read` is pure, never throws whatever the bytes, and gives at least one draft or
 * rejection: one for every record found, in the order of the file.
 */
export interface Format {
  readonly id: string;
  /** For people. */
  readonly title: string;
  /** In small letters, without the dot. */
  readonly extensions: readonly string[];
  readonly read: (source: Source, options: Pick<ReadOptions, 'columns'>) => Iterable<Draft | Rejection>;
}

/** A rejection of which nothing else is known. */
export function rejection(rejected: Issue): Rejection {
  const { path, record } = rejected;
  return { rejected, issues: [], known: record === undefined ? { path } : { path, record } };
}
