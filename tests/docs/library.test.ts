import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import * as library from '../../src/index.js';
import { fences, page } from './docs.js';

const FOLDER = 'examples/library';
const examples = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'));
const place = resolve(FOLDER);
const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-library-'));
const home = process.cwd();

beforeAll(() => {
  for (const folder of ['corpus', 'lexicons']) cpSync(folder, join(scratch, folder), { recursive: true });
});
afterAll(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs an example as it stands, in a folder with the sample corpus, and gives what it prints. */
async function printed(name: string): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  const progress = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  process.chdir(scratch);
  try {
    await import(join(place, `${name}.ts`));
  } finally {
    process.chdir(home);
    log.mockRestore();
    progress.mockRestore();
  }
  return lines.join('\n');
}

it('shows the examples as they are compiled and run', () => {
  const shown = fences().filter(({ language, mark }) => language === 'ts' && mark === 'library');
  expect(shown.map(({ body }) => body).sort()).toEqual([...examples].sort());
});

it('runs in ten lines of code', async () => {
  const lines = readFileSync(join(FOLDER, 'trend.ts'), 'utf8').split('\n');
  expect(lines.filter((line) => line !== '')).toHaveLength(8);
  const said = await printed('trend');
  expect(said).toMatch(/^58 of 59 documents, \d+ words$/m);
  expect(said).toMatch(/^agazade, after-summit: 3\.16 \(1\.19 to 5\.14\)$/m);
  expect(existsSync(join(scratch, 'output', 'trends.csv'))).toBe(true);
});

it('compares, explains and exports what the run has written', async () => {
  const said = await printed('difference');
  expect(said).toMatch(/^militaristic, rate: -40\.19, adjusted p 0\.\d{4}$/m);
  expect(said).toMatch(/^2031-05-28 {2}A \[military solution\]/m);
  expect(said).toContain('trends.parquet');
});

it('analyses one text', async () => {
  expect(await printed('one-text')).toMatch(/militaristic\.threat hit, quoted: agazade/);
});

it('shows how to be careful', async () => {
  expect(await printed('careful')).toBe('');
});

it('names every function and list of the package', () => {
  for (const name of Object.keys(library)) expect(page('library.md')).toMatch(new RegExp(`\`${name}\``));
});
