import { parse } from 'csv-parse/sync';
import type { Issue } from '../model/issue.js';
import { fold } from './columns.js';
import { isBlank } from './fields.js';
import { isBreak, lineBreaksIn, linesOf } from './lines.js';
import { endOfFaultyRow, quoteFault } from './quotes.js';
import { quoted } from './settings/spelling.js';

/** A row with as many cells as the header. */
interface Row {
  /** Counted from 1 below the header; blank lines are not counted, faulty rows are. */
  readonly record: string;
  /** On which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV or TSV file; a row that cannot be trusted is an issue in its place. */
export interface Table {
  /** Between cells: a comma, a semicolon or a tab. */
  readonly separator: string;
  readonly columns: readonly string[];
  readonly rows: readonly (Row | Issue)[];
}

/**
 * Reads rows separated by `separator`, or by what the header shows: a comma; else a semicolon; else a tab. Rows end with
 * LF, CRLF or CR, mixed as they come; cells may stand in double quotes and then hold anything, quotes doubled.
 *
 * A row with too many or too few cells, or with a quotation mark out of place, is an issue, and the next one is read. When
 * a faulty quotation may run over a line's end, nobody can say where the next row begins: the rest of the file is one
 * issue that names its lines. Never are rows merged, cut or dropped in silence.
 */
export function rowsOf(path: string, text: string, separator = separatorOf(text)): Table | Issue {
  const [header, ...others] = isBlank(text) ? [] : cutsOf(text, separator);
  if (!header) return { code: 'empty_text', path, detail: 'the file is empty' };
  const fault = (line: number, detail: string): Issue => ({ code: 'bad_csv', path, line, detail });
  if (typeof header.found === 'string') return fault(header.line, `the header cannot be read: ${header.found}`);

  const columns = header.found.map((name) => name.normalize('NFC').trim());
  const seen = new Set<string>();
  const twice = columns.find((name) => {
    const isKnown = name !== '' && seen.has(fold(name));
    seen.add(fold(name));
    return isKnown;
  });
  if (twice !== undefined) return fault(header.line, `the column ${quoted(twice)} stands twice in the header`);

  const isWritten = ({ found }: Cut): boolean =>
    typeof found === 'string' || found.length > 1 || columns.length === 1 || !isBlank(found.join(''));
  const rows = others.filter(isWritten).map(({ line, found }, index): Row | Issue => {
    const record = String(index + 1);
    if (typeof found === 'string') return { ...fault(line, found), record };
    if (found.length === columns.length) return { record, line, cells: found };
    return { ...fault(line, wrongCount(found, columns)), record };
  });
  return { separator, columns, rows };
}

const MOST_NAMED = 5;

/** How many cells a row has, and what that leaves without a value, or without a column. */
function wrongCount(cells: readonly string[], columns: readonly string[]): string {
  const isShort = cells.length < columns.length;
  const over = isShort ? columns.slice(cells.length) : cells.slice(columns.length);
  const shown = over.slice(0, MOST_NAMED).map(quoted).join(', ');
  const more = over.length > MOST_NAMED ? ` and ${over.length - MOST_NAMED} more` : '';
  const count = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  return `the row has ${count}, the header ${columns.length}; ${isShort ? 'none for' : 'no column for'} ${shown}${more}`;
}

/** The cells of a row, or what is wrong with it. */
interface Cut {
  readonly line: number;
  readonly found: readonly string[] | string;
}

/** Without a quotation mark every line is a row, and a large table is cut in a fraction of the parser's time. */
function cutsOf(text: string, separator: string): Cut[] {
  if (text.includes('"')) return cut(Buffer.from(text), separator);
  return Array.from(linesOf(text), ({ number: line, text: row }) => ({ line, found: row.split(separator) })).filter(
    ({ found }) => found.length > 1 || found[0] !== '',
  );
}

/** Cuts the file into rows; after a faulty one the parser starts anew where the next begins. */
function cut(bytes: Buffer, separator: string): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  let line = 1;
  /** Goes on to where a row begins, past blank lines. */
  const goTo = (offset: number): void => {
    let end = offset;
    while (end < bytes.length && isBreak(bytes[end])) end += 1;
    line += lineBreaksIn(bytes, start, end);
    start = end;
  };
  goTo(0);
  while (start < bytes.length) {
    const begin = start;
    try {
      parse(bytes.subarray(begin), {
        delimiter: separator,
        // With one delimiter found from the first row, csv-parse would glue rows that end otherwise.
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (cells: string[], { bytes: read }) => {
          cuts.push({ line, found: cells });
          goTo(begin + read);
          return null;
        },
      });
      return cuts;
    } catch {
      const fault = quoteFault(bytes, start, separator.charCodeAt(0));
      const marked = line + lineBreaksIn(bytes, start, fault.mark);
      const end = endOfFaultyRow(bytes, start, fault, separator.charCodeAt(0));
      if (end === undefined) {
        const last = line + lineBreaksIn(bytes, start, bytes.length) - (isBreak(bytes.at(-1)) ? 1 : 0);
        cuts.push({ line, found: lost(marked, line, last) });
        return cuts;
      }
      cuts.push({ line, found: outOfPlace(marked) });
      goTo(end);
    }
  }
  return cuts;
}

function outOfPlace(line: number): string {
  return `a quotation mark on line ${line} stands inside a cell; put the cell in quotes and double those inside`;
}

function lost(line: number, first: number, last: number): string {
  return `the quotation mark on line ${line} is never properly closed; lines ${first} to ${last} (${last - first + 1}) were not read`;
}

/** Looks at the header only, and only outside its quotes. */
function separatorOf(text: string): string {
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') continue;
    const bare = line.text.replace(/"[^"]*"/g, '');
    return [',', ';', '\t'].find((separator) => bare.includes(separator)) ?? ',';
  }
  return ',';
}
