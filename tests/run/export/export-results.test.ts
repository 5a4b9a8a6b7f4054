import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMS, exportResults, run } from '../../../src/index.js';
import { whyLeftOut } from '../../../src/run/export/left-out.js';

const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-export-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

type Field = readonly [name: string, type: string];
const ALL_TYPES: readonly Field[] = [
  ['name', 'string'],
  ['hits', 'integer'],
  ['rate', 'number'],
  ['small_cell', 'boolean'],
  ['period_start', 'date'],
];

/** A folder as a run leaves it, with tables of our making. */
function results(tables: Readonly<Record<string, { fields: readonly Field[]; csv: string }>>): string {
  const folder = mkdtempSync(join(scratch, 'results-'));
  const resources = Object.entries(tables).map(([name, { fields, csv }]) => {
    writeFileSync(join(folder, `${name}.csv`), `${fields.map(([field]) => field).join(',')}\n${csv}`);
    const described = fields.map(([field, type]) => ({ name: field, type, description: `What ${field} means.` }));
    return { name, title: `All of ${name}`, path: `${name}.csv`, schema: { fields: described } };
  });
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ description: 'Ours.', resources }));
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ started: '2031-06-24T00:00:00Z' }));
  return folder;
}

const bytesOf = (folder: string, file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(folder, file)));
type Stored = string | number | bigint | boolean | Date | null;
const parquetRows = async (folder: string, file: string): Promise<Record<string, Stored>[]> =>
  parquetReadObjects({ file: bytesOf(folder, file).buffer });
const sheetsOf = async (folder: string): Promise<Map<string, readonly (readonly unknown[])[]>> =>
  new Map((await readWorkbook(join(folder, 'results.xlsx'))).map(({ sheet, data }) => [sheet, data]));

const ODD = [
  '=HYPERLINK("x")',
  '__proto__',
  'naïve “don’t” 🕊️',
  'two\nlines, "quoted"',
  '_x0041_ <b>&amp;</b>',
  ' Ağazadə Ղարիբ ',
];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const ODD_ROWS = `${ODD.map((text, at) => `${quoted(text)},${2 ** 40 + at},-0.25,true,2031-06-24`).join('\n')}\n,,,,\n`;

describe('an export to parquet', () => {
  it('gives every value the type of the codebook, and empty cells none', async () => {
    const folder = results({ trends: { fields: ALL_TYPES, csv: ODD_ROWS } });
    await exportResults({ results: folder, to: ['parquet'] });
    const metadata = parquetMetadata(bytesOf(folder, 'trends.parquet').buffer);
    const types = parquetSchema(metadata).children.map(({ element }) => [
      element.name,
      element.converted_type ?? element.type,
    ]);
    expect(types).toEqual([
      ['name', 'UTF8'],
      ['hits', 'INT64'],
      ['rate', 'DOUBLE'],
      ['small_cell', 'BOOLEAN'],
      ['period_start', 'DATE'],
    ]);
    expect(await parquetRows(folder, 'trends.parquet')).toEqual([
      ...ODD.map((name, at) => ({
        ...{ name, hits: 2n ** 40n + BigInt(at), rate: -0.25, small_cell: true },
        period_start: new Date('2031-06-24T00:00:00Z'),
      })),
      { name: null, hits: null, rate: null, small_cell: null, period_start: null },
    ]);
  });

  it('writes long tables in groups, and tables without rows', async () => {
    const csv = Array.from({ length: 41_000 }, (_, at) => `${at}\n`).join('');
    const folder = results({ tags: { fields: [['start', 'integer']], csv }, issues: { fields: ALL_TYPES, csv: '' } });
    await exportResults({ results: folder, to: ['parquet'] });
    const groups = parquetMetadata(bytesOf(folder, 'tags.parquet').buffer).row_groups.map(({ num_rows }) => num_rows);
    expect(groups).toEqual([20_000n, 20_000n, 1000n]);
    const rows = await parquetRows(folder, 'tags.parquet');
    expect(rows.map(({ start }) => Number(start))).toEqual(rows.map((_, at) => at));
    expect(await parquetRows(folder, 'issues.parquet')).toEqual([]);
  });
});

describe('an export to xlsx', () => {
  it('keeps texts as texts, numbers as numbers and days as days', async () => {
    const folder = results({ trends: { fields: ALL_TYPES, csv: ODD_ROWS } });
    await exportResults({ results: folder, to: ['xlsx'] });
    const [header, ...rows] = (await sheetsOf(folder)).get('trends') ?? [];
    expect(header).toEqual(ALL_TYPES.map(([name]) => name));
    const read = rows.filter((row) => row.some((cell) => cell !== null));
    expect(read.map((row) => row.slice(1))).toEqual(
      ODD.map((_, at) => [2 ** 40 + at, -0.25, true, new Date('2031-06-24T00:00:00Z')]),
    );
    // This reader trims, and leaves characters by number as they are.
    expect(read.map(([name]) => String(name).replace('_x005F_', '_'))).toEqual(ODD.map((name) => name.trim()));
  });

  it('says what each sheet is, and names every column in a codebook', async () => {
    const folder = results({ trends: { fields: ALL_TYPES, csv: ODD_ROWS }, tags: { fields: ALL_TYPES, csv: '' } });
    const { notes } = await exportResults({ results: folder, to: ['xlsx'] });
    const sheets = await sheetsOf(folder);
    expect([...sheets.keys()]).toEqual(['about', 'trends', 'codebook']);
    expect(sheets.get('about')?.slice(1, 3)).toEqual([
      ['trends', ODD.length + 1, 'All of trends', null],
      ['tags', 0, 'All of tags', expect.stringContaining('read tags.csv')],
    ]);
    expect(notes).toEqual([expect.stringMatching(/^tags: not in results.xlsx/)]);
    expect(sheets.get('codebook')?.[1]).toEqual(['trends', 'name', 'string', 'What name means.']);
    expect(sheets.get('codebook')).toHaveLength(1 + 2 * ALL_TYPES.length);
  });

  it('cuts what no cell holds, and says so', async () => {
    const fields: readonly Field[] = [['title', 'string']];
    const folder = results({ documents: { fields, csv: `${'x'.repeat(40_000)}\n${'y'.repeat(32_767)}\n` } });
    const { notes } = await exportResults({ results: folder, to: ['xlsx'] });
    const sheets = await sheetsOf(folder);
    expect(sheets.get('documents')?.slice(1)).toEqual([[`${'x'.repeat(32_766)}…`], ['y'.repeat(32_767)]]);
    expect(notes).toEqual([expect.stringMatching(/^documents: .*: 1;/)]);
  });

  it('leaves a table out whole that has more rows than a sheet', () => {
    expect(whyLeftOut('results.xlsx', 'trends', 1_048_575)).toBeUndefined();
    expect(whyLeftOut('results.xlsx', 'trends', 1_048_576)).toMatch(/1048575 rows: read trends\.csv/);
  });
});

describe('an export', () => {
  it('refuses what is no finished run, what was changed since, and an unknown form', async () => {
    const changed = results({ trends: { fields: ALL_TYPES, csv: 'a,many,1,true,2031-06-24\n' } });
    await expect(exportResults({ results: changed, to: ['parquet'] })).rejects.toThrow(
      /trends\.csv, line 2: "many" in hits is no integer/,
    );
    expect(readdirSync(changed).filter((file) => file.includes('.parquet'))).toEqual([]);
    const torn = results({ trends: { fields: ALL_TYPES, csv: 'a\n' } });
    await expect(exportResults({ results: torn, to: ['xlsx'] })).rejects.toThrow(/line 2: 1 cells instead of 5/);
    await expect(exportResults({ results: scratch, to: ['xlsx'] })).rejects.toThrow(/no .*run\.json/);
    await expect(exportResults({ results: torn, to: ['sav'] })).rejects.toThrow(/parquet, xlsx/);
  });
});

describe('the results of a run', () => {
  const out = join(scratch, 'run');
  const corpus = { corpus: 'tests/cases/voices/corpus', lexicons: 'tests/cases/voices/lexicons', out };
  const to = EXPORT_FORMS.map(({ id }) => id);
  let files: readonly string[];
  beforeAll(async () => {
    await run(corpus);
    ({ files } = await exportResults({ results: out, to }));
  });

  it('are in Parquet what they are in CSV', async () => {
    const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
      resources: readonly { readonly name: string }[];
    };
    for (const { name } of resources) {
      const plain = parse<Record<string, string>>(readFileSync(join(out, `${name}.csv`)), { columns: true });
      const rows = await parquetRows(out, `${name}.parquet`);
      expect(
        rows.map((row) => Object.values(row).map(written)),
        name,
      ).toEqual(plain.map((row) => Object.values(row)));
    }
  });

  it('give the same bytes again', async () => {
    const before = files.map((file) => readFileSync(join(out, file)));
    await exportResults({ results: out, to });
    expect(
      files.map((file) => readFileSync(join(out, file)).equals(before[files.indexOf(file)] ?? Buffer.of())),
    ).toEqual(files.map(() => true));
  });

  it('take older exports with them', async () => {
    writeFileSync(join(out, 'tags.parquet.part'), 'half');
    await run(corpus);
    expect([...files, 'tags.parquet.part'].filter((file) => existsSync(join(out, file)))).toEqual([]);
  });
});

const written = (value: Stored): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null ? '' : String(value);
