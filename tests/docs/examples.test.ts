import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { check, createAnalyze, theLinguist } from '../../src/index.js';
import { parseMetadata } from '../../src/read/metadata.js';
import { parseActors, lintActors } from '../../src/read/settings/actors.js';
import { parseConfig } from '../../src/read/settings/config.js';
import { parseEvents } from '../../src/read/settings/events.js';
import { readLexicon } from '../../src/read/settings/lexicon.js';
import { parsePack } from '../../src/read/settings/pack.js';
import { fences, page, tableBelow } from './docs.js';

const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-docs-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Tries a lexicon as a person would: alone in a folder, with `hawkdove check`. */
async function keepPromises(body: string): Promise<void> {
  const lexicons = mkdtempSync(join(scratch, 'lexicons-'));
  writeFileSync(join(lexicons, 'example.yaml'), body);
  const { failedExamples } = await check({ corpus: 'tests/cases/voices/corpus', lexicons });
  expect(failedExamples).toEqual([]);
}

/** What a marked block is tried with; it throws when the block is wrong. */
const TRIALS: Readonly<Record<string, (path: string, body: string) => unknown>> = {
  'yaml config': parseConfig,
  'yaml actors': (path, body) => {
    expect(parseActors(path, body)).not.toEqual([]);
    expect(lintActors(path, body)).toEqual([]);
  },
  'yaml events': (path, body) => {
    expect(parseEvents(path, body)).not.toEqual([]);
  },
  'yaml lexicon': (_, body) => keepPromises(body),
  'yaml lexicon islands': (path, body) => readLexicon(path, body, false),
  'yaml contested': (path, body) => readLexicon(path, body, true),
  'yaml pack': parsePack,
  'csv lexicon': (_, body) => readLexicon('example.csv', body, false),
  'csv metadata': (path, body) => {
    const { metadata, issues } = parseMetadata({ path, bytes: new TextEncoder().encode(body) }, new Map());
    expect(issues).toEqual([]);
    expect(metadata.rows.size).toBeGreaterThan(0);
  },
  'sh test': (_, body) => runInShell(body),
};

/** Gives what the script prints. */
async function runInShell(script: string): Promise<string> {
  const folder = mkdtempSync(join(scratch, 'sh-'));
  const command = [process.execPath, '--import', import.meta.resolve('tsx'), resolve('src/cli/main.ts')];
  const hawkdove = command.map((part) => `'${part}'`).join(' ');
  const shell = ['-e', '-c', `hawkdove() { ${hawkdove} "$@"; }\n${script}`];
  return (await promisify(execFile)('bash', shell, { cwd: folder })).stdout;
}

/** Milliseconds: shell examples start the program several times. */
const PATIENCE = 120_000;

/** Marks of blocks that are tried together: the tutorial below, the library in a test of its own. */
const TOGETHER = new Set(['tutorial', 'library']);

for (const { page: name, line, language, mark, body } of fences().filter((fence) => !TOGETHER.has(fence.mark))) {
  it(
    `keeps ${language} ${mark} of ${name}, line ${line}, true`,
    async () => {
      const trial = TRIALS[`${language} ${mark}`];
      expect(trial).toBeDefined();
      await trial?.(`${name}:${line}.yaml`, body);
    },
    PATIENCE,
  );
}

it(
  'walks through the tutorial in one folder and prints what it shows',
  async () => {
    const steps = fences().filter(({ mark }) => mark === 'tutorial');
    const bodies = (wanted: string): string =>
      steps
        .filter(({ language }) => language === wanted)
        .map(({ body }) => body)
        .join('');
    const printed = (await runInShell(bodies('sh'))).split('\n');
    const shown = bodies('text').split('\n');
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
  },
  PATIENCE,
);

it('matches as the table of overlaps says', async () => {
  const { body } = fences().find(({ mark }) => mark === 'lexicon islands') ?? { body: '' };
  const lexicon = readLexicon('islands.yaml', body, false);
  const rows = tableBelow(page('lexicon-format.md'), '## What counts when entries overlap');
  expect(rows.length).toBeGreaterThan(1);
  for (const [text = '', ...wanted] of rows) {
    const found = [false, true].map(async (isExclusive) => {
      const analyze = createAnalyze({ actors: [], lexicons: [{ ...lexicon, isExclusive }] }, await theLinguist());
      const { tags } = analyze({ id: 'a', path: 'a', kind: 'document', text });
      return tags.map(({ category }) => category.replace('islands.', '')).join(' ');
    });
    expect(await Promise.all(found), text).toEqual(wanted);
  }
});

it('finds what the table of entries says, and no more', async () => {
  const rows = tableBelow(page('lexicon-format.md'), '## Entries');
  expect(rows.length).toBeGreaterThan(5);
  const categories = rows.map(([entry = '', finds = '', leaves = ''], row) => {
    const examples = { tagged: finds.split(', '), untagged: leaves.split(', ') };
    return `  row-${row}: { entries: [${entry.replaceAll('`', '')}], examples: ${JSON.stringify(examples)} }`;
  });
  await keepPromises(['id: a', 'title: a', 'description: a', 'source: a', 'categories:', ...categories].join('\n'));
});
