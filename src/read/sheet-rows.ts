import { isFormula } from '../model/formula.js';
import { ISSUES } from '../model/issue.js';
import { fold } from './columns.js';
import { decode } from './decode.js';
import { tidy } from './fields.js';
import { rowsOf } from './rows.js';
import type { Problems } from './settings/problems.js';
import type { Source } from './source.js';

/** A row of a sheet that somebody worked on. */
export interface SheetLine {
  /** From 1. */
  readonly line: number;
  /** The cell of a column by the place of the column; without the apostrophe that keeps spreadsheets from calculating. */
  readonly cell: (place: number | undefined) => string;
}

/** A sheet whose every row can be trusted. */
export interface Sheet {
  readonly columns: readonly string[];
  /** The place of a column by its name, in capitals or not. */
  readonly placeOf: (name: string) => number | undefined;
  readonly lines: readonly SheetLine[];
}

/** Reads a CSV or TSV file of which every row matters; what cannot be read is added to the problems, and gives nothing. */
export function sheetOf(source: Source, problems: Problems): Sheet | undefined {
  const decoded = decode(source);
  const table = 'code' in decoded ? decoded : rowsOf(source.path, decoded.text);
  if ('code' in table) {
    problems.add({ line: table.line ?? 1 }, `${table.detail}; ${ISSUES[table.code].remedy}`);
    return undefined;
  }
  const folded = table.columns.map(fold);
  const lines = table.rows.flatMap((row): readonly SheetLine[] => {
    if ('code' in row) {
      problems.add({ line: row.line ?? 1 }, `${row.detail}; ${ISSUES[row.code].remedy}`);
      return [];
    }
    const cell = (place: number | undefined): string =>
      withoutGuard(place === undefined ? '' : (row.cells[place] ?? ''));
    return [{ line: row.line, cell }];
  });
  const placeOf = (name: string): number | undefined => {
    const place = folded.indexOf(fold(name));
    return place < 0 ? undefined : place;
  };
  return { columns: table.columns, placeOf, lines };
}

/** A sentence may begin with an apostrophe of its own. */
const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;

/** Where a sentence stands: its document and its offsets in code points, as every table counts. */
export interface SentencePlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** The three columns that say where a sentence stands; undefined when one of them is missing. */
export function placeColumns({
  placeOf,
}: Sheet): ((line: SheetLine, problems: Problems) => SentencePlace | undefined) | undefined {
  const [document, from, to] = [placeOf('document'), placeOf('start'), placeOf('end')];
  if (document === undefined || from === undefined || to === undefined) return undefined;
  return ({ line, cell }, problems) => {
    const id = cell(document).trim();
    const [start, end] = [tidy(cell(from)), tidy(cell(to))];
    if (id !== '' && /^\d+$/.test(start) && /^\d+$/.test(end) && Number(start) < Number(end)) {
      return { document: id, start: Number(start), end: Number(end) };
    }
    problems.add(
      { line },
      'document, start and end do not name a sentence; take these cells from the sheet as it was drawn',
    );
    return undefined;
  };
}
