import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from '../../src/read/rows.js';

const cell = fc.constantFrom('', ' ', 'a', 'naïve', '=1+1', 'a b', '__proto__', "don't", '\u2028', 'x;y');
const tables = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([rows, end]) => ({ rows: [['one', 'two', 'three'], ...rows], end }));

it('cuts a table without quotation marks as the parser cuts it with them', () => {
  fc.assert(
    fc.property(tables, ({ rows, end }) => {
      const plain = rows.map((row) => row.join(',')).join(end);
      // A quoted header gives the whole table to the parser.
      const parsed = plain.replace('one,two,three', '"one","two","three"');
      expect(rowsOf('t.csv', plain)).toEqual(rowsOf('t.csv', parsed));
    }),
  );
});

it('counts the lines of a large table', () => {
  const table = rowsOf('t.csv', `entry,category\n${'word,cat\n'.repeat(50_000)}`);
  if ('code' in table) throw new Error(table.detail);
  expect(table.rows).toHaveLength(50_000);
  expect(table.rows.at(-1)).toEqual({ record: '50000', line: 50_001, cells: ['word', 'cat'] });
});
