import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLine, csvLinesInTurn } from '../../src/report/csv-line.js';
import { csvLines } from '../../src/report/csv.js';
import { DOCUMENT_SLOT, filled, PERIOD_SLOT, type SlotCells, templateOf } from '../../src/report/template.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\0', 'd', 'p', '0', ',', '"', '\n', '\r', ' ') }),
);
const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(undefined));

const filledAll = (pieces: Iterable<string>, cells: SlotCells): string =>
  Array.from(pieces, (piece) => filled(piece, cells)).join('');

it('writes rows as csv-stringify does, whatever the cells hold', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 4 }), (rows) => {
      expect(rows.map(csvLine).join('')).toBe(csvLines(rows));
      const twice = rows.flatMap((row) => [row, row.slice(1), row]);
      expect(twice.map(csvLinesInTurn()).join('')).toBe(csvLines(twice));
    }),
  );
});

it('gives the same lines when a slot is filled later, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, text)), text, text, (rows, document, period) => {
      const open = rows.map(([value, after]) => [
        DOCUMENT_SLOT,
        value,
        { ...DOCUMENT_SLOT, after: ':1' },
        PERIOD_SLOT,
        after,
      ]);
      const whole = rows.map(([value, after]) => [document, value, `${document}:1`, period, after]);
      expect(filledAll(templateOf(open), { document, period })).toBe(csvLines(whole));
    }),
  );
});

it('comes in pieces of whole rows that no string is too short for', () => {
  const long = 'w'.repeat(300_000);
  const pieces = [...templateOf(Array.from({ length: 10 }, (_, n) => [DOCUMENT_SLOT, n, long]))];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every((piece) => piece.length < 2_000_000 && piece.endsWith(`${long}\n`))).toBe(true);
  const whole = Array.from({ length: 10 }, (_, n) => ['a.txt', n, long]);
  expect(filledAll(pieces, { document: 'a.txt', period: '' })).toBe(csvLines(whole));
});
