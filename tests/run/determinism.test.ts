import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnalyze, openProject, run, theLinguist, type Analyze, type Document } from '../../src/index.js';
import { openInputs } from '../../src/run/inputs.js';

const SAMPLE = ['corpus', 'tests/cases/voices/corpus'].find(
  (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() && readdirSync(path).length > 2,
);
const corpus = SAMPLE ?? '';
const root = mkdtempSync(join(tmpdir(), 'hawkdove-same-'));
const documents: Document[] = [];
let analyze: Analyze;

beforeAll(async () => {
  const project = openProject({ corpus });
  analyze = createAnalyze(project.plan, await theLinguist());
  for await (const { document } of openInputs(project).read()) if (document) documents.push(document);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Everything that an analysis holds, maps too. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...(part as Map<string, unknown>)] : part));

describe('an analysis', () => {
  it('is the same whatever was analysed before', () => {
    const forwards = documents.map((document) => written(analyze(document)));
    const backwards = [...documents].reverse().map((document) => written(analyze(document)));
    // Every third, then every third from the second on, and so on.
    const order = [0, 1, 2].flatMap((start) => documents.map((_, i) => i).filter((i) => i % 3 === start));
    const mixed: string[] = [];
    for (const i of order) mixed[i] = documents[i] ? written(analyze(documents[i])) : '';
    expect(forwards.length).toBeGreaterThan(3);
    expect(backwards.reverse()).toEqual(forwards);
    expect(mixed).toEqual(forwards);
  });
});

const tables = (out: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(out)
      .filter((file) => file !== 'run.json')
      .sort()
      .map((file) => [file, readFileSync(join(out, file), 'utf8')]),
  );

describe('a run', () => {
  it('gives the same bytes twice, over its own results too', async () => {
    const out = join(root, 'twice');
    await run({ corpus, out });
    const first = tables(out);
    await run({ corpus, out });
    expect(tables(out)).toEqual(first);
    expect(first.size).toBeGreaterThan(10);
  });

  it('changes in ids and order alone when a file is renamed', async () => {
    const voices = 'tests/cases/voices';
    const renamed = join(root, 'renamed');
    cpSync(join(voices, 'corpus'), renamed, { recursive: true });
    renameSync(join(renamed, 'interview.txt'), join(renamed, 'zzz.txt'));
    const [before, after] = [join(root, 'before'), join(root, 'after')];
    await run({ corpus: join(voices, 'corpus'), lexicons: join(voices, 'lexicons'), out: before });
    await run({ corpus: renamed, lexicons: join(voices, 'lexicons'), out: after });
    for (const file of ['trends.csv', 'tone.csv', 'blame.csv', 'coverage.csv', 'terms.csv']) {
      expect(tables(after).get(file), file).toBe(tables(before).get(file));
    }
    const rows = (out: string, file: string): readonly string[] =>
      (tables(out).get(file) ?? '').replaceAll('zzz.txt', 'interview.txt').split('\n').sort();
    for (const file of ['exposure.csv', 'measurements.csv', 'tags.csv', 'documents.csv']) {
      expect(rows(after, file), file).toEqual(rows(before, file));
    }
  });
});
