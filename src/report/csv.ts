import { stringify } from 'csv-stringify/sync';
import type { Value } from '../model/figures.js';
import { cellText } from './csv-line.js';

/** Rows as CSV lines: comma, LF, cells quoted where they must be; booleans are `true` and `false`, missing is empty. */
export function csvLines(rows: Iterable<readonly Value[]>): string {
  const cells = Array.from(rows, (row) => row.map(cellText));
  // A lone CR ends a line for some readers, and the library quotes the delimiters it was given only.
  return stringify(cells, { record_delimiter: '\n', quoted_match: /[\r\n]/ });
}
