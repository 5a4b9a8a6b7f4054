import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/index.js';
import { page, tableBelow } from './docs.js';

const out = mkdtempSync(join(tmpdir(), 'hawkdove-docs-'));
const json = (file: string): unknown => JSON.parse(readFileSync(join(out, file), 'utf8'));

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

it('describes every column of every table in its order', () => {
  const { resources } = json('datapackage.json') as { resources: readonly Resource[] };
  expect(resources.length).toBeGreaterThan(5);
  for (const { path, schema } of resources) {
    const wanted = schema.fields.map(({ name, type, description }) => [`\`${name}\``, type, description]);
    const described = tableBelow(page('output.md'), `### \`${path}\``);
    // Columns about weights stand only where a lexicon has some, and this one has none.
    const always = described.filter(([name = '']) => !name.startsWith('`weight'));
    expect(always, `${path}: run npx tsx scripts/output-docs.ts`).toEqual(wanted);
  }
});

it('names every file and every key of run.json', () => {
  const report = json('run.json') as { files: readonly string[] };
  for (const file of report.files) expect(page('output.md')).toContain(`\`${file}\``);
  const keys = tableBelow(page('output.md'), '## `run.json`').flatMap(([cell = '']) =>
    [...cell.matchAll(/`([a-z0-9_]+)`/g)].map((match) => match[1]),
  );
  // A run without the two categories of a tone has none, nor has one without a pack.
  const always = (key: string | undefined): boolean => key !== 'tone' && key !== 'pack';
  expect(keys.filter(always)).toEqual(Object.keys(report).filter(always));
});
