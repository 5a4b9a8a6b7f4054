import type { Value } from '../model/figures.js';
import { csvCell } from './csv-line.js';

/**
 * A cell that is not known where a document is analysed: its id, which changes with the name of its file, or its periods, which
 * change with the settings. `after` is what stands behind it in the cell.
 */
export interface Slot {
  readonly slot: 'document' | 'period';
  readonly after?: string;
}

/** What fills the slots of a document's rows. */
export type SlotCells = Readonly<Record<Slot['slot'], string>>;

/** A cell of a row whose slots are not filled yet. */
export type OpenCell = Value | Slot;

export const DOCUMENT_SLOT: Slot = { slot: 'document' };
export const PERIOD_SLOT: Slot = { slot: 'period' };

/** Stands around every slot: no cell is ever written with a NUL in it. */
const MARK = '\0';
const CODES = { document: 'd', period: 'p' } as const;

/** Characters after which a piece of a template ends, with the row. */
const PIECE = 1 << 20;

/**
 * Rows as CSV lines in which slots are left open, in pieces of whole rows: those of a text of fifty megabytes are longer than a
 * string can be. Nearly always it is one piece; without rows there is none.
 */
export function* templateOf(rows: Iterable<readonly OpenCell[]>): Generator<string> {
  let lines: string[] = [];
  let length = 0;
  for (const row of rows) {
    const line = `${row.map(openCell).join(',')}\n`;
    lines.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield lines.join('');
    [lines, length] = [[], 0];
  }
  if (length > 0) yield lines.join('');
}

function openCell(cell: OpenCell): string {
  return typeof cell === 'object' ? MARK + CODES[cell.slot] + (cell.after ?? '') + MARK : csvCell(cell);
}

/** A slot: what fills it, and what stands behind that in the cell. */
const SLOT = /\0([dp])([^\0]*)\0/g;

/** The CSV lines of a piece of a template, its slots filled. */
export function filled(template: string, { document, period }: SlotCells): string {
  const [wholeDocument, wholePeriod] = [csvCell(document), csvCell(period)];
  return template.replace(SLOT, (_, code: string, after: string) => {
    if (after === '') return code === CODES.document ? wholeDocument : wholePeriod;
    return csvCell((code === CODES.document ? document : period) + after);
  });
}
