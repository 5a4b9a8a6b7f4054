import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLines } from '../../src/report/csv.js';
import { csvLine, csvLinesInTurn } from '../../src/report/csv-line.js';

it('reads back as written, whatever the cells hold but NULs', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    fc.constantFrom('', ',', '"', '\n', '\r', ' x ', '=1+1', '\uFEFF'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const filled = rows.map((row) => ['x', ...row]);
      expect(parse(csvLines(filled), { record_delimiter: '\n' })).toEqual(filled);
    }),
  );
});

it('writes missing as empty, booleans as words and numbers with a point', () => {
  expect(csvLines([[undefined, true, false, 0.5, -3, 'a b']])).toBe(',true,false,0.5,-3,a b\n');
});

it('quotes a lone carriage return, which ends a line for some readers', () => {
  expect(csvLines([['a\rb']])).toBe('"a\rb"\n');
});

it('writes small numbers without an exponent', () => {
  expect(csvLines([[4e-9, 1.5e-7, 100, 0.25]])).toBe('0.000000004,0.00000015,100,0.25\n');
});

it('writes U+FFFD for a NUL, which readers take for the end', () => {
  expect(csvLines([['con\0demn', 1]])).toBe('con\uFFFDdemn,1\n');
});

it('writes rows in turn as it writes each of them, whatever they have in common', () => {
  const value = fc.constantFrom('', 'a', 'b, c', undefined, 0, -1.5, 4e-9, Number.NaN, true, false, 'constructor');
  const row = fc.oneof(fc.array(value, { minLength: 4, maxLength: 4 }), fc.array(value, { maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const lineOf = csvLinesInTurn();
      expect(rows.map(lineOf)).toEqual(rows.map(csvLine));
    }),
    { numRuns: 2000 },
  );
});
