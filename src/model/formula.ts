/** White space and invisible characters do not stop a spreadsheet, and full-width and small forms are signs to some. */
const FORMULA = /^[\s\p{Cc}\p{Cf}']*[=+\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]/u;

/**
 * Whether a spreadsheet could take a cell for a formula. Sheets for people get an apostrophe before such a cell, which is taken off when they
 * are read; so a cell that has apostrophes before a sign is one too.
 */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}
