import { REFERENCES, WANTED } from './known.js';
import type { Row } from './row.js';

const HEAD = ['what', 'set', 'half', 'n', 'wanted', 'ours', '95 %', 'known elsewhere'];

const percent = (value: number | undefined): string => (value === undefined ? '–' : (100 * value).toFixed(1));

/** Rows as a Markdown table, in per cent. */
export function accuracyTable(rows: readonly Row[]): string {
  const body = rows.map(({ id, what, set, half, n, figure, interval }) => {
    const wanted = WANTED.get(id);
    return [
      what,
      set,
      half,
      String(n),
      wanted === undefined ? '' : (100 * wanted).toFixed(0),
      percent(figure),
      interval ? `${percent(interval.low)}–${percent(interval.high)}` : '',
      REFERENCES.get(id) ?? '',
    ].map((cell) => cell.replaceAll('*', '\\*'));
  });
  const widths = HEAD.map((head, column) =>
    Math.max(...[head, ...body.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
