import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/report/csv-line.js';
import { scanTable } from '../../../src/run/explore/scan-table.js';

const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-scan-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function written(text: string): string {
  const path = join(scratch, 'table.csv');
  writeFileSync(path, text);
  return path;
}

function scanned(text: string, columns: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const bytes = Buffer.from(text);
  scanTable(written(text), columns, (row) => {
    rows.push(columns.map((_, place) => row.text(place)));
    expect(parse(bytes.subarray(row.offset, row.offset + row.length))).toEqual([rows.at(-1)]);
  });
  return rows;
}

describe('scanTable', () => {
  it('reads what a run writes, whatever stands in the cells, and says where each row lies', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '"', '""', ',', '\n', '\r\n', 'don’t', '“no, ”', 'Ağazadə', '😀', '=cmd', '__proto__'),
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), (rows) => {
        const named = rows.map(([a, b, c]) => [`x${a}`, b, c]);
        const text = [['a', 'b', 'c'], ...named].map((row) => csvLine(row)).join('');
        expect(scanned(text, ['a', 'b', 'c'])).toEqual(parse(text, { from_line: 2 }));
      }),
    );
  });

  it('takes columns by name, in any order', () => {
    const rows: string[] = [];
    scanTable(written('a,b,c\n1,2,3\n'), ['c', 'a'], (row) => rows.push(row.text(0) + row.bytes(1)));
    expect(rows).toEqual(['31']);
  });

  it('goes on over the ends of what is read at a time, also within a row longer than that', () => {
    const long = `“${'long, '.repeat(2_000_000)}”`;
    const rows = [['a'], [long], ...Array.from({ length: 300_000 }, (_, at) => [`row, ${at}`])];
    const found: string[] = [];
    scanTable(written(rows.map((row) => csvLine(row)).join('')), ['a'], (row) => found.push(row.text(0)));
    expect(found.length).toBe(300_001);
    expect(found[0]).toBe(long);
    expect(found.at(-1)).toBe('row, 299999');
  });

  it('refuses a file that is not there, lacks a column, or was cut off', () => {
    const nothing = (): void => undefined;
    expect(() => {
      scanTable(join(scratch, 'none.csv'), ['a'], nothing);
    }).toThrow(/there is no .*none\.csv/);
    expect(() => {
      scanTable(written('a,b\n'), ['c'], nothing);
    }).toThrow(/has no column c/);
    expect(() => {
      scanTable(written('a\n"half of'), ['a'], nothing);
    }).toThrow(/ends in the middle of a row/);
  });
});
