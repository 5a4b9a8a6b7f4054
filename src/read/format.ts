import type { DateSource, Document } from '../model/document.js';
import type { Issue } from '../model/issue.js';
import type { Field, Fields } from './fields.js';
import type { Metadata } from './metadata.js';
import type { Source } from './source.js';
import type { SplitRule } from './split-rule.js';

/** What a person declared about the corpus. */
export interface ReadOptions {
  /** For tables: field (text, id, title, date, author, kind, outlet, language) → name of its column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Such as `DD/MM/YYYY`; checked by `checkDateFormat`. */
  readonly dateFormat?: string | undefined;
  /** Folder, file or glob → kind. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Plain texts with many documents in one file. */
  readonly split?: readonly SplitRule[] | undefined;
  readonly metadata: Metadata;
}

/** What a program found out about a document, where nobody wrote it down for it: less sure than what a person wrote. */
export interface Gathered {
  /** Missing where nothing was sure enough. */
  readonly value?: string;
  /** What is doubtful about it; told only when nobody says better. */
  readonly doubt?: Issue;
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
  /** What its format found out about it; `fields` and `metadata.csv` go before. */
  readonly gathered?: ReadonlyMap<Field, Gathered>;
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

/** A file inside a file, such as an entry of an archive: read by its own format, as records of the file that holds it. */
export interface Nested {
  /** Its bytes; its path is that of the file that holds it. */
  readonly nested: Source;
  /** Its name inside, with `/`, in NFC; the end of it says which format it has. */
  readonly record: string;
  /** Whether it is the table of an archive that says what is known of the files beside it; it comes before them. */
  readonly isMetadata?: boolean;
  /** The ending of its format, where its name has none: `html` for a page by its address. */
  readonly ending?: string;
}

/** Something that is passed over by name, such as a hidden entry of an archive, or a whole file that only leads to others. */
export interface Skip {
  /** Why, in a few words. */
  readonly skipped: string;
  readonly path: string;
  readonly record?: string;
  readonly issues: readonly Issue[];
}

/** What a format finds in a file: one for every record. */
export type Found = Draft | Rejection | Nested | Skip;

interface FormatName {
  readonly id: string;
  /** For people. */
  readonly title: string;
  /** In small letters, without the dot. */
  readonly extensions: readonly string[];
}

/**
 * A format of plain text, a file of `formats/`. `read` is pure, never throws whatever the bytes, and gives at least one
 * draft or rejection: one for every record found, in the order of the file.
 */
export interface TextFormat extends FormatName {
  readonly read: (source: Source, options: Pick<ReadOptions, 'columns'>) => Iterable<Draft | Rejection>;
}

/**
 * A format that needs a parser to open it, a file of `formats/`. `open` loads the parser when a file is first met, and
 * promises what `read` does.
 */
export interface OpenedFormat extends FormatName {
  /** Whether the parser is only trusted in a process of its own, which can be killed. */
  readonly isIsolated: boolean;
  readonly open: (source: Source, options: Pick<ReadOptions, 'columns'>) => AsyncIterable<Found>;
}

export type Format = TextFormat | OpenedFormat;

/** Opens a file where a run wants it opened: in place, or in a process of its own. */
export type Opener = (
  format: OpenedFormat,
  source: Source,
  options: Pick<ReadOptions, 'columns'>,
) => AsyncIterable<Found>;

/** A rejection of which nothing else is known. */
export function rejection(rejected: Issue): Rejection {
  const { path, record } = rejected;
  return { rejected, issues: [], known: record === undefined ? { path } : { path, record } };
}
