import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openProject, run, UsageError } from '../../../src/index.js';
import { openCorpus } from '../../../src/run/corpus.js';
import type { Digested } from '../../../src/run/engine/digested.js';
import { tasksIn } from '../../../src/run/engine/tasks.js';
import { threadEngine } from '../../../src/run/engine/thread-engine.js';

const root = mkdtempSync(join(tmpdir(), 'hawkdove-engines-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const tables = (out: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(out)
      .filter((file) => file !== 'run.json')
      .map((file) => [file, readFileSync(join(out, file), 'utf8')]),
  );

/** Threads load the language model, each of them. */
const SLOW = 300_000;

describe('any number of workers', () => {
  const written = async (corpus: string, workers: number): Promise<ReadonlyMap<string, string>> => {
    const out = join(root, `${workers}`);
    await run({ corpus, lexicons: 'lexicons', out, workers });
    return tables(out);
  };

  it.each([['corpus', [2, 8]] as const, ['tests/cases/bad-input/corpus', [2]] as const])(
    'gives the same bytes on %s',
    async (corpus, numbers) => {
      const one = await written(corpus, 1);
      for (const workers of numbers) expect(await written(corpus, workers)).toEqual(one);
      expect(one.size).toBeGreaterThan(10);
    },
    SLOW,
  );

  it(
    'gives the same bytes for a table that is shared out among them',
    async () => {
      const corpus = mkdtempSync(join(root, 'table-'));
      const rows = Array.from({ length: 300 }, (_, n) =>
        JSON.stringify({ id: `r${n}`, text: `We will strike back at dawn, said Pavel Doran on day ${n}. `.repeat(90) }),
      );
      writeFileSync(join(corpus, 'speeches.jsonl'), rows.join('\n'));
      expect(await written(corpus, 2)).toEqual(await written(corpus, 1));
    },
    SLOW,
  );

  it.each([0, -1, 1.5, 5000, Number.NaN])('is refused where it is %d', async (workers) => {
    await expect(run({ corpus: 'corpus', out: join(root, 'none'), workers })).rejects.toThrow(UsageError);
  });
});

describe('a worker that dies', () => {
  it(
    'costs the document at fault alone, which is rejected by name',
    async () => {
      const corpus = mkdtempSync(join(root, 'dying-'));
      const names = ['a.txt', 'crash.txt', 'hang.txt', 'm.txt', 'memory.txt', 'z.txt'];
      for (const name of names) writeFileSync(join(corpus, name), `They will strike back, says ${name}.`);
      const project = openProject({ corpus, lexicons: 'lexicons' });
      const opened = openCorpus(project);
      const { columns, dateFormat, kinds } = opened.options;
      const engine = threadEngine(
        { plan: project.plan, options: { columns, dateFormat, kinds }, encoding: undefined },
        {
          ...{ workers: 1, patience: 5000, heap: 400 },
          filename: fileURLToPath(new URL('./dying-worker.ts', import.meta.url)),
        },
      );
      const found: Digested[] = [];
      for await (const one of engine.digested(tasksIn(opened))) found.push(one);
      await engine.close();

      expect(found.map(({ outcome }) => outcome.path)).toEqual(names);
      expect(found.filter(({ digest }) => digest).map(({ outcome }) => outcome.path)).toEqual([
        'a.txt',
        'm.txt',
        'z.txt',
      ]);
      const failures = found.flatMap(({ failure }) => (failure ? [failure] : []));
      expect(failures.map(({ code, path }) => [code, path])).toEqual([
        ['analysis_stopped', 'crash.txt'],
        ['analysis_stopped', 'hang.txt'],
        ['analysis_stopped', 'memory.txt'],
      ]);
      expect(failures[1]?.detail).toMatch(/^it took over \d+ seconds$/);
      // A machine with other work to do may not come to an end of its memory in time.
      expect(failures[2]?.detail).toMatch(/^it (?:ran out of memory|took over \d+ seconds)$/);
    },
    SLOW,
  );
});
