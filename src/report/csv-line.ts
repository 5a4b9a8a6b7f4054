import type { Value } from '../model/figures.js';

/**
 * One cell as csv-stringify writes it, quoted where it must be. The plain version is `csvLines`, which takes four times as long:
 * this one is for the tables that have rows for every document.
 */
export function csvCell(value: Value): string {
  const written = cellText(value);
  return SPECIAL.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

/** One row with its line end. */
export function csvLine(row: readonly Value[]): string {
  let line = '';
  for (let at = 0; at < row.length; at++) line += at === 0 ? csvCell(row[at]) : `,${csvCell(row[at])}`;
  return `${line}\n`;
}

/** A lone CR ends a line for some readers. */
const SPECIAL = /[",\r\n]/;

/** A value as text: booleans are `true` and `false`, missing is empty, numbers have no exponent, and there is no NUL. */
export function cellText(value: Value): string {
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
