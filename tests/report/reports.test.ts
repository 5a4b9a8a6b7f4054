import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/index.js';
import { reports } from '../../src/report/reports/index.js';

const out = mkdtempSync(join(tmpdir(), 'hawkdove-reports-'));
const read = (file: string): string => readFileSync(join(out, file), 'utf8');

beforeAll(async () => {
  await run({ corpus: 'tests/cases/voices/corpus', lexicons: 'tests/cases/voices/lexicons', out });
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

interface Resource {
  readonly path: string;
  readonly schema: { readonly fields: readonly { name: string; type: string; description: string }[] };
}
const resources = (): readonly Resource[] =>
  (JSON.parse(read('datapackage.json')) as { resources: readonly Resource[] }).resources;

describe.each(reports.filter((report) => report.kind !== 'page'))('$file', ({ file }) => {
  it('has the columns that the codebook describes, in that order', () => {
    const fields = resources().find((resource) => resource.path === file)?.schema.fields ?? [];
    const [header = [], ...rows] = parse(read(file));
    expect(header).toEqual(fields.map((field) => field.name));
    for (const row of rows) expect(row).toHaveLength(header.length);
    for (const field of fields) {
      expect(field.name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(field.description.length).toBeGreaterThan(10);
    }
  });

  it('holds values of the types that the codebook gives', () => {
    const fields = resources().find((resource) => resource.path === file)?.schema.fields ?? [];
    const allowed: Readonly<Record<string, RegExp>> = {
      string: /^[\s\S]*$/,
      integer: /^(?:-?\d+)?$/,
      number: /^(?:-?\d+(?:\.\d+)?)?$/,
      boolean: /^(?:true|false)$/,
      date: /^(?:\d{4}-\d\d-\d\d)?$/,
    };
    for (const row of parse<Record<string, string>>(read(file), { columns: true })) {
      for (const { name, type } of fields) expect(row[name], name).toMatch(allowed[type] ?? /^$/);
    }
  });
});

it('gives every file a name of its own', () => {
  expect(new Set(reports.map((report) => report.file)).size).toBe(reports.length);
});

it('draws blame as a network with the edges of blame.csv', () => {
  const edges = [...read('blame.gexf').matchAll(/<edge /g)].length;
  const rows = parse<Record<string, string>>(read('blame.csv'), { columns: true }).filter(
    (row) => row['voice'] !== 'all',
  );
  expect(edges).toBe(rows.length);
  expect(read('blame.gexf')).toContain('<graph mode="dynamic" timeformat="date" defaultedgetype="directed">');
  const dated = [...read('blame.gexf').matchAll(/<edge [^>]*>/g)].map(([edge]) => edge);
  expect(dated.every((edge) => /start="\d{4}-\d\d-\d\d" end="\d{4}-\d\d-\d\d" .*weight="\d+"/u.test(edge))).toBe(true);
  expect(edges).toBeGreaterThan(0);
});

it('makes a page that loads nothing from anywhere', () => {
  const page = read('report.html');
  expect(page).not.toMatch(/<link|<img|<iframe|\ssrc=|url\(/);
  expect(page).toContain("default-src 'none'");
});
