import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openInputs } from '../../src/run/inputs.js';
import { openProject } from '../../src/run/project.js';
import { zipOf } from '../read/archives/making.js';

const root = mkdtempSync(join(tmpdir(), 'hawkdove-inputs-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

it('says of a row about a record whether it was met only when all was read', async () => {
  const corpus = join(root, 'corpus');
  mkdirSync(corpus);
  writeFileSync(join(corpus, 'press.zip'), zipOf([{ name: 'a.txt', content: 'We agree.' }, { name: '.hidden.txt' }]));
  writeFileSync(join(corpus, 'metadata.csv'), 'path,author\npress.zip#a.txt,x\npress.zip#b.txt,y\ngone.txt,z\n');
  const inputs = openInputs(openProject({ corpus, out: join(root, 'out') }));
  expect(inputs.issues.map(({ line }) => line)).toEqual([4]);
  const fates = [];
  for await (const { outcome, document } of inputs.read())
    fates.push([outcome.record, outcome.status, document?.author]);
  expect(fates).toEqual([
    ['.hidden.txt', 'skipped', undefined],
    ['a.txt', 'analysed', 'x'],
  ]);
  expect(inputs.recordIssues().map(({ line }) => line)).toEqual([3]);
});
