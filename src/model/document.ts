import type { CalendarDate } from './date.js';

/**
 * Where a document's date was found: above the text, in `metadata.csv`, in a column or key of a table, in the running text, in the
 * code of a web page, in the elements of an XML file, in the header of a mail, in the heading of an article of an export.
 */
export const DATE_SOURCES = ['front_matter', 'metadata', 'column', 'text', 'html', 'xml', 'mail', 'export'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** One text by one author (or several in one statement): what is read, and what every figure is traced back to. */
export interface Document {
  /** Unique in a run: the path, followed by `#record` where one file holds many documents. */
  readonly id: string;
  /** Relative to the corpus folder, with `/`, in NFC. */
  readonly path: string;
  /** The row, counted from 1, where one file holds many documents. */
  readonly record?: string;
  /** The decoded body, otherwise untouched, so that offsets hold. */
  readonly text: string;
  readonly date?: CalendarDate;
  readonly dateSource?: DateSource;
  /** `statement`, `op-ed`, `interview`, `tweet`, `transcript` or the user's own word; `document` when nobody said. */
  readonly kind: string;
  /** As written: an actor id or a name; several are joined by `;`. */
  readonly author?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly language?: string;
}
