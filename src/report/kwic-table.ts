import type { Kwic } from './concordance.js';
import { csvLines } from './csv.js';

/** A line of a concordance. */
export interface KwicLine extends Omit<Kwic, 'left' | 'right'> {
  /** The pattern, or the entry of the category, that stands here. */
  readonly pattern: string;
  /** The document without its folders, as quanteda names documents. */
  readonly docname: string;
  readonly document: string;
  /** Empty when not known. */
  readonly date: string;
  readonly actor: string;
  readonly voice: string;
}

const COLUMNS = [
  ...['docname', 'from', 'to', 'pre', 'keyword', 'post', 'pattern'],
  ...['document', 'date', 'actor', 'voice'],
] as const as readonly (keyof KwicLine)[];

/** A concordance as CSV: the columns of quanteda's `kwic`, then where it stands and who speaks. */
export function kwicTable(lines: readonly KwicLine[]): string {
  return csvLines([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))]);
}

/** A concordance as JSON, a line each, with the keys of the table in their order. */
export function kwicJsonLines(lines: readonly KwicLine[]): string {
  return lines
    .map((line) => `${JSON.stringify(Object.fromEntries(COLUMNS.map((column) => [column, line[column]])))}\n`)
    .join('');
}
