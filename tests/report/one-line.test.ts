import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'hawkdove-one-line-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const TEXT =
  'The talks ended on Friday. President Ana Pike ruled out a ground offensive against the valley. According to Marek Doran, Velmaria ' +
  'will strike back if the shelling goes on. Foreign Minister Ana Pike pointed out that nobody wants war, and Marek Doran called for peace.';

const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');

it('words that report, negate or name somebody stand on one line, wherever the text breaks them', async () => {
  const [corpus, out] = [join(folder, 'corpus'), join(folder, 'out')];
  mkdirSync(corpus);
  for (let width = 30; width < 60; width++) writeFileSync(join(corpus, `${width}.txt`), wrapped(TEXT, width));
  await run({ corpus, out, lexicons: 'lexicons', workers: 1 });
  const table = (file: string): readonly Readonly<Record<string, string>>[] =>
    parse(readFileSync(join(out, file), 'utf8'), { columns: true });
  const cells = [...table('tags.csv'), ...table('quotes.csv')].flatMap(({ cue, source, speaker_surface }) => [
    ...[cue ?? '', source ?? '', speaker_surface ?? ''],
  ]);
  for (const whole of ['ruled out', 'According to', 'Marek Doran']) expect(cells).toContain(whole);
  expect(cells.filter((cell) => cell.includes('\n'))).toEqual([]);
});
