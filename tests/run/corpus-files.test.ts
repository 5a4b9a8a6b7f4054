import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesIn } from '../../src/run/corpus-files.js';

let corpus: string;
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'hawkdove-corpus-'));
});
afterEach(() => {
  rmSync(corpus, { recursive: true, force: true });
});

it('lists every file below the corpus in code-unit order', () => {
  mkdirSync(join(corpus, 'b'));
  for (const name of ['b/z.txt', 'b.txt', 'Ä.txt', 'a.txt', 'B.txt']) writeFileSync(join(corpus, name), '');
  const found = [...filesIn(corpus, new Set())];
  expect(found.map((file) => file.path)).toEqual(['B.txt', 'a.txt', 'b.txt', 'b/z.txt', 'Ä.txt']);
});

it('writes paths in NFC and keeps the name on disk', () => {
  const decomposed = 'E\u0301milie.txt';
  writeFileSync(join(corpus, decomposed), '');
  const [file] = filesIn(corpus, new Set());
  expect(file?.path).toBe('\u00C9milie.txt');
  expect(file?.location.endsWith(decomposed)).toBe(true);
});

it('leaves out settings and names what it passes over', () => {
  writeFileSync(join(corpus, 'actors.yaml'), '');
  writeFileSync(join(corpus, '.DS_Store'), '');
  writeFileSync(join(corpus, '.gitkeep'), '');
  symlinkSync(corpus, join(corpus, 'loop'));
  const found = [...filesIn(corpus, new Set([join(corpus, 'actors.yaml')]))];
  expect(found.map(({ path, skipped }) => [path, skipped])).toEqual([
    ['.DS_Store', 'hidden'],
    ['loop', 'link to a folder'],
  ]);
});

it('passes over the results of an earlier run, which are no texts', () => {
  mkdirSync(join(corpus, 'results'));
  for (const name of ['run.json', 'datapackage.json', 'tags.csv']) writeFileSync(join(corpus, 'results', name), '');
  const found = [...filesIn(corpus, new Set())];
  expect(found.map(({ path, skipped }) => [path, skipped])).toEqual([['results', 'results of an earlier run']]);
});

it('keeps two names apart that differ in their Unicode form only', () => {
  for (const name of ['\u00C9mile.txt', 'E\u0301mile.txt']) writeFileSync(join(corpus, name), '');
  const found = [...filesIn(corpus, new Set())];
  expect(new Set(found.map((file) => file.path)).size).toBe(2);
});

it('gives folders whose files have names beside theirs in the order of whole paths', () => {
  mkdirSync(join(corpus, 'a'));
  mkdirSync(join(corpus, 'a-b'));
  for (const name of ['a/1.txt', 'a/b.txt', 'a-b/1.txt', 'a.txt', 'a0.txt', 'ab'])
    writeFileSync(join(corpus, name), '');
  const paths = Array.from(filesIn(corpus, new Set()), (file) => file.path);
  expect(paths).toHaveLength(6);
  expect(paths).toEqual(paths.toSorted((a, b) => (a < b ? -1 : 1)));
});

it('goes through two folders at once whose names differ in their Unicode form only', () => {
  for (const folder of ['\u00C9', 'E\u0301']) mkdirSync(join(corpus, folder));
  for (const name of ['\u00C9/a.txt', '\u00C9/c.txt', 'E\u0301/b.txt', 'E\u0301/c.txt'])
    writeFileSync(join(corpus, name), '');
  const paths = Array.from(filesIn(corpus, new Set()), (file) => file.path);
  expect(paths).toEqual(['\u00C9/a.txt', '\u00C9/b.txt', 'E\u0301/c.txt', '\u00C9/c.txt']);
});

// Nothing is closed to root.
it.skipIf(process.getuid?.() === 0)('names a folder that may not be read, and lists the others', () => {
  for (const name of ['a', 'b']) mkdirSync(join(corpus, name));
  for (const name of ['a/one.txt', 'b/two.txt']) writeFileSync(join(corpus, name), '');
  chmodSync(join(corpus, 'a'), 0);
  try {
    expect([...filesIn(corpus, new Set())]).toMatchObject([
      { path: 'a', unread: { code: 'unreadable_folder', detail: expect.stringContaining('EACCES') as string } },
      { path: 'b/two.txt' },
    ]);
  } finally {
    chmodSync(join(corpus, 'a'), 0o700);
  }
});
