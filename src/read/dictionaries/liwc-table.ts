import { stringify } from 'csv-stringify/sync';
import { UsageError } from '../../model/usage-error.js';
import type { Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { lostDots } from '../dictionary-losses.js';
import { flattened } from '../flattened.js';
import { GrowingDictionary } from '../growing-dictionary.js';
import { rowsOf } from '../rows.js';
import { quoted } from '../settings/spelling.js';
import { decimal, thousandths, withPoint } from '../weights.js';

/** LIWC-22's table: a column of terms and one for each category, marked `X` or with a weight; dots in a name are levels. */
export const liwcTable: DictionaryFormat = {
  id: 'liwc-table',
  title: 'LIWC-22 table',
  extensions: ['dicx'],
  recognises: () => true,
  read,
  write,
};

const TERM_COLUMN = 'DicTerm';

function read({ path, text }: DictionarySource): ReadDictionary {
  const table = rowsOf(path, text);
  if ('code' in table) throw new UsageError(`${path}:${table.line ?? 1}: ${table.detail}`);
  const [first = '', ...names] = table.columns;
  if (first.toLowerCase() !== TERM_COLUMN.toLowerCase())
    throw new UsageError(`${path}:1: the first column is ${quoted(first)}, not ${TERM_COLUMN}`);

  const dictionary = new GrowingDictionary();
  const categories = names.map((name) =>
    name.split('.').reduce((above, part) => dictionary.branch(part, 1, above), dictionary.root),
  );
  for (const row of table.rows) {
    if ('code' in row) {
      dictionary.lose(row.line ?? 1, row.detail);
      continue;
    }
    const [term = '', ...marks] = row.cells.map((cell) => cell.trim());
    if (marks.every((mark) => mark === '')) dictionary.lose(row.line, `${quoted(term)} is marked for no category`);
    for (const [place, mark] of marks.entries()) {
      const category = categories[place];
      if (!category || mark === '') continue;
      const isPlain = /^x$/i.test(mark);
      const weight = withPoint(mark, table.separator);
      if (isPlain) dictionary.add(category, term, row.line);
      else if (thousandths(weight) === undefined) {
        const why = `is marked ${quoted(mark)}, neither X nor a number, and is left out there`;
        dictionary.lose(row.line, `${quoted(term)} under ${quoted(names[place] ?? '')} ${why}`);
      } else dictionary.add(category, term, row.line, dictionary.weight(weight, term, row.line));
    }
  }
  return dictionary.finished();
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const columns = flattened(dictionary).filter(({ branch }) => branch.terms.length > 0);
  const marks = new Map<string, string[]>();
  for (const [place, { branch }] of columns.entries()) {
    for (const { pattern, weight } of branch.terms) {
      const row = marks.get(pattern) ?? columns.map(() => '');
      row[place] = weight === undefined ? 'X' : decimal(weight);
      marks.set(pattern, row);
    }
  }
  const rows = [
    [TERM_COLUMN, ...columns.map(({ path }) => path.join('.'))],
    ...[...marks].map(([pattern, row]) => [pattern, ...row]),
  ];
  return { text: stringify(rows), losses: lostDots(dictionary) };
}
