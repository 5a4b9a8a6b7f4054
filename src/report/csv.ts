import { stringify } from 'csv-stringify/sync';
import type { Value } from '../model/figures.js';

/** Rows as CSV lines: comma, LF, cells quoted where they must be; booleans are `true` and `false`, missing is empty. */
export function csvLines(rows: Iterable<readonly Value[]>): string {
  const cells = Array.from(rows, (row) => row.map(cellOf));
  // A lone CR ends a line for some readers, and the library quotes the delimiters it was given only.
  return stringify(cells, { record_delimiter: '\n', quoted_match: /[\r\n]/ });
}

function cellOf(value: Value): string {
  if (value === undefined) return '';
  const written = String(value);
  if (typeof value === 'number') return written.includes('e-') ? withoutExponent(value) : written;
  // R ends a cell at a NUL, and other readers the whole file.
  return written.includes('\0') ? written.replaceAll('\0', '\uFFFD') : written;
}

/** Figures are rounded to nine decimals; R and spreadsheets read `4e-9`, people do not. */
function withoutExponent(value: number): string {
  const written = value.toFixed(9);
  let end = written.length;
  while (written[end - 1] === '0') end -= 1;
  return written.slice(0, end);
}
