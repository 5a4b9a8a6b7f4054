import { MOST_ROWS } from '../../report/workbook/cells.js';
import { CORPUS_SIZED_FILES } from '../results.js';

/**
 * Why a table of so many rows has no sheet in a workbook; undefined where it has one. A table that does not fit is left out whole: a
 * part of one would give wrong sums without a word.
 */
export function whyLeftOut(workbook: string, table: string, rows: number): string | undefined {
  if (CORPUS_SIZED_FILES.includes(`${table}.csv`))
    return `not in ${workbook}, since it grows with the texts: read ${table}.csv`;
  if (rows >= MOST_ROWS) return `not in ${workbook}, since a sheet holds ${MOST_ROWS - 1} rows: read ${table}.csv`;
  return undefined;
}
