import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, type RunOptions, type RunSummary } from '../../../src/index.js';
import { hawkdove } from '../../cli/command.js';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const write = (name: string, text: string): void => {
  writeFileSync(at('corpus', name), text);
};
const runAgain = (options: Partial<RunOptions> = {}): Promise<RunSummary> =>
  run({ corpus: at('corpus'), out: at('out'), lexicons: at('lexicons'), workers: 1, leaveStanding: true, ...options });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hawkdove-standing-'));
  mkdirSync(at('corpus'));
  mkdirSync(at('lexicons'));
  write('a.txt', '---\ndate: 2031-06-24\nauthor: Ilse Brandt\n---\nWe attack at dawn.\n');
  write('b.txt', '---\ndate: 2031-07-24\nauthor: Jan Sahin\n---\nWe talk at noon.\n');
  writeFileSync(
    at('lexicons/force.yaml'),
    'id: force\ntitle: Force\ndescription: Force.\nsource: made up\nentries:\n  - attack\n',
  );
  expect((await runAgain()).stands).toBe(false);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('results that stand', () => {
  it('are left as they are, and their run is told again', async () => {
    const before = readFileSync(at('out/run.json'), 'utf8');
    const { mtimeNs } = statSync(at('out/trends.csv'), { bigint: true });
    const { stands, report, figures, issues } = await runAgain();
    expect(stands).toBe(true);
    expect(`${JSON.stringify(report, undefined, 2)}\n`).toBe(before);
    expect([...figures.trends]).toEqual([]);
    expect([...issues]).toEqual(Object.entries(report.issues));
    expect(statSync(at('out/trends.csv'), { bigint: true }).mtimeNs).toBe(mtimeNs);
  });

  it('are computed anew where nobody says that they may be left', async () => {
    expect((await runAgain({ leaveStanding: false })).stands).toBe(false);
  });

  it('are computed anew where every sentence is to be gone through', async () => {
    expect((await runAgain({ exhaustive: true })).stands).toBe(false);
  });

  it('are told of by the command line, which computes them anew without its cache', async () => {
    const flags = ['--out', at('out'), '--lexicons', at('lexicons'), '--workers', '1'];
    const { code, out } = await hawkdove('run', at('corpus'), ...flags);
    expect([code, out]).toEqual([0, expect.stringContaining('2 analysed')]);
    expect(out).toContain(`the results in ${at('out')} stand; --no-cache computes them anew`);
    expect((await hawkdove('run', at('corpus'), ...flags, '--no-cache')).out).toMatch(/written to .* in [\d.]+ s/);
  });
});

describe('results do not stand', () => {
  it.each<[what: string, change: () => void, options?: Partial<RunOptions>]>([
    [
      'over another text of the same length',
      () => {
        write('a.txt', readFileSync(at('corpus/a.txt'), 'utf8').replace('dawn', 'noon'));
      },
    ],
    [
      'over one more text',
      () => {
        write('c.txt', 'We left.');
      },
    ],
    [
      'over a text less',
      () => {
        rmSync(at('corpus/b.txt'));
      },
    ],
    [
      'over a text with another name',
      () => {
        renameSync(at('corpus/b.txt'), at('corpus/z.txt'));
      },
    ],
    [
      'over a hidden file more, which is told as skipped',
      () => {
        write('.c.txt', 'We left.');
      },
    ],
    [
      'by another entry',
      () => {
        appendFileSync(at('lexicons/force.yaml'), '  - talk\n');
      },
    ],
    [
      'by one more lexicon',
      () => {
        writeFileSync(
          at('lexicons/talk.yaml'),
          'id: talk\ntitle: T\ndescription: T.\nsource: made up\nentries:\n  - talk\n',
        );
      },
    ],
    [
      'with people who are named now',
      () => {
        write('actors.yaml', '- id: brandt\n  name: Ilse Brandt\n  type: person\n');
      },
    ],
    [
      'with metadata that are there now',
      () => {
        write('metadata.csv', 'path,date\nb.txt,2031-08-01\n');
      },
    ],
    ['in other periods', () => undefined, { period: 'year' }],
    [
      'where a table was altered',
      () => {
        appendFileSync(at('out/trends.csv'), '\n');
      },
    ],
    [
      'where a table is gone',
      () => {
        rmSync(at('out/tags.csv'));
      },
    ],
    [
      'where its description is of another version',
      () => {
        writeFileSync(at('out/run.json'), '{"schema":1}');
      },
    ],
    [
      'where a run was cut off',
      () => {
        mkdirSync(at('out/.hawkdove'));
      },
    ],
  ])('%s', async (_, change, options = {}) => {
    change();
    const { stands, report } = await runAgain(options);
    expect([stands, report.found]).toEqual([false, expect.any(Number)]);
    expect((await runAgain(options)).stands).toBe(true);
  });

  it('where a text was refused, since that may not lie in the corpus', async () => {
    write('c.txt', '---\ndate: 2031-13-45\n---\nWe left.\n');
    expect((await runAgain()).report.rejected).toBe(1);
    expect((await runAgain()).stands).toBe(false);
  });
});
