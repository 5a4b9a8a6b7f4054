import type { Value } from '../model/figures.js';

/**
 * One cell as csv-stringify writes it, quoted where it must be. The plain version is `csvLines`, which takes four times as long:
 * this one is for the tables that have rows for every document.
 */
export function csvCell(value: Value): string {
  if (typeof value !== 'string') return cellText(value);
  // One look at a text tells that it is written as it is, as nearly all are.
  if (!SPECIAL.test(value)) return value;
  const written = cellText(value);
  return QUOTED.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

/** One row with its line end, as one string that is not made of smaller ones: of those, a table leaves the memory full. */
export function csvLine(row: readonly Value[]): string {
  const cells: string[] = [];
  for (const value of row) cells.push(value === undefined ? '' : csvCell(value));
  return `${cells.join(',')}\n`;
}

/**
 * The same for the rows of one table, one after the other: what is the same as in the row before is not written anew, neither a cell nor the
 * stretch of line before the first cell that differs, or behind the last one. Most rows differ in a period or a category only.
 */
export function csvLinesInTurn(): (row: readonly Value[]) => string {
  let before: readonly Value[] = [];
  let cells: string[] = [];
  /** What stands before the cell `from`, and from the cell `to` on. */
  let [from, head, to, tail] = [-1, '', -1, ''];
  return (row) => {
    if (row.length !== cells.length) {
      [before, cells] = [[], Array.from(row, () => '')];
      [from, to] = [-1, -1];
    }
    let first = 0;
    while (first < row.length - 1 && row[first] === before[first]) first += 1;
    let last = row.length;
    while (last > first + 1 && row[last - 1] === before[last - 1]) last -= 1;
    for (let at = first; at < last; at += 1) if (row[at] !== before[at]) cells[at] = csvCell(row[at]);
    if (first !== from) [from, head] = [first, first === 0 ? '' : `${cells.slice(0, first).join(',')},`];
    if (last !== to)
      [to, tail] = [
        last,
        `${cells
          .slice(last)
          .map((cell) => `,${cell}`)
          .join('')}\n`,
      ];
    before = row;
    return head + (last === first + 1 ? (cells[first] ?? '') : cells.slice(first, last).join(',')) + tail;
  };
}

/** A lone CR ends a line for some readers. */
const QUOTED = /[",\r\n]/;
/** What is quoted, and what no cell may hold. */
const SPECIAL = /[",\r\n\0]/;

/** A value as text: booleans are `true` and `false`, missing is empty, numbers have no exponent, and there is no NUL. */
export function cellText(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return value !== 0 && Math.abs(value) < 1e-6 ? withoutExponent(value) : `${value}`;
  // R ends a cell at a NUL, and other readers the whole file.
  return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

/** Figures are rounded to nine decimals; R and spreadsheets read `4e-9`, people do not. */
function withoutExponent(value: number): string {
  const written = value.toFixed(9);
  let end = written.length;
  while (written[end - 1] === '0') end -= 1;
  return written.slice(0, end);
}
