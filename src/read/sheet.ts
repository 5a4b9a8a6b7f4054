import type { Issue } from '../model/issue.js';
import { columnsOf, fieldsIn, TEXT_COLUMNS } from './columns.js';
import { decode } from './decode.js';
import { tidy } from './fields.js';
import { type Draft, type ReadOptions, type Rejection, rejection } from './format.js';
import { madeKey } from './made-key.js';
import { rowsOf } from './rows.js';
import { quoted } from './settings/spelling.js';
import type { Source } from './source.js';

/** Reads a table with a document a row; without `separator` the header shows what it is. */
export function readSheet(
  source: Source,
  { columns: mapping }: Pick<ReadOptions, 'columns'>,
  separator?: string,
): readonly (Draft | Rejection)[] {
  const { path } = source;
  const decoded = decode(source);
  if ('code' in decoded) return [rejection(decoded)];
  const table = rowsOf(path, decoded.text, separator);
  if ('code' in table) return [rejection(table)];

  const columns = columnsOf(table.columns, mapping, ['text', 'id']);
  const place = columns.places.get('text');
  const missing =
    place === undefined && !mapping.has('text') ? [TEXT_COLUMNS.join(', '), ...columns.absent] : columns.absent;
  if (place === undefined || missing.length > 0) {
    const detail = `no column ${missing.join('; ')} among ${table.columns.map(quoted).join(', ')}`;
    return [rejection({ code: 'missing_column', path, line: 1, detail })];
  }
  if (table.rows.length === 0)
    return [rejection({ code: 'empty_text', path, detail: 'there is no row below the header' })];

  const id = columns.places.get('id');
  const keyIn = (cells: readonly string[]): string => (id === undefined ? '' : tidy(cells[id] ?? '').normalize('NFC'));
  const declared = new Set(table.rows.map((row) => ('code' in row ? '' : keyIn(row.cells))));
  const slips = columns.slips.map((detail): Issue => ({ code: 'unknown_key', path, line: 1, detail }));
  return table.rows.map((row, index) => {
    const issues = index === 0 ? [...decoded.issues, ...slips] : [];
    if ('code' in row) return { ...rejection(row), issues };
    const { record, line, cells } = row;
    const key = keyIn(cells) || madeKey(record, declared);
    const fields = fieldsIn((cell) => cells[cell], columns, line);
    return { path, record, key, line, text: cells[place] ?? '', fields, from: 'column', issues };
  });
}
