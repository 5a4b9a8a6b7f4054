import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { THEMES } from '../../../tests/hostile/inputs/index.js';
import { layOut } from '../../../tests/hostile/lay-out.js';
import type { Probe, Setting } from '../probe.js';
import { isSame, runInto, start, tablesIn } from '../program.js';

interface Report {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly numPassedTests: number;
}

/** Runs some of the tests, their properties from a seed, and counts them. */
function tested({ scratch, seed }: Pick<Setting, 'scratch' | 'seed'>, ...paths: readonly string[]): Report {
  const file = join(scratch, 'tests.json');
  rmSync(file, { force: true });
  const args = ['run', ...paths, '--maxWorkers=1', '--reporter=json', `--outputFile=${file}`];
  const env = { ...process.env, HAWKDOVE_SEED: String(seed) };
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { stdio: 'ignore', env });
  if (!existsSync(file)) return { numTotalTests: 0, numFailedTests: 0, numPassedTests: 0 };
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

const asProbe = (probe: Omit<Probe, 'measure'> & { readonly paths: readonly string[] }): Probe => ({
  ...probe,
  measure: (setting) => {
    const { numTotalTests, numFailedTests, numPassedTests } = tested(setting, ...probe.paths);
    const figure = `${numPassedTests} of ${numTotalTests} tests pass`;
    return Promise.resolve({ figure, isMet: numFailedTests === 0 && numPassedTests > 0 });
  },
});

/** The hostile corpus: the fate of every input in two threads, then the same bytes in one, two and eight. */
export const hostile: Probe = {
  id: 'hostile',
  promise: 'hostile inputs; accounting',
  goal: '0 crashes, hangs, executions, network calls; each found = analysed + rejected + skipped + duplicates',
  async measure(setting) {
    const { numTotalTests, numFailedTests, numPassedTests } = tested(setting, 'tests/hostile');
    const corpus = join(setting.scratch, 'corpus');
    layOut(corpus, THEMES);
    const runs: ReadonlyMap<string, string>[] = [];
    for (const workers of ['1', '2', '8']) {
      const out = join(setting.scratch, `out${workers}`);
      await start(runInto(corpus, out, '--workers', workers, '--no-cache')).ended;
      runs.push(tablesIn(out));
    }
    const isAlike = runs.every((tables) => isSame(tables, runs[0] ?? new Map()));
    const inputs = THEMES.reduce((sum, theme) => sum + theme.inputs.length, 0);
    const tests = `${inputs} inputs in ${THEMES.length} themes, ${numPassedTests} of ${numTotalTests} tests pass`;
    const figure = `${tests}; ${isAlike ? 'the same bytes' : '**other bytes**'} on 1, 2 and 8 workers`;
    return { figure, isMet: numFailedTests === 0 && numPassedTests > 0 && isAlike };
  },
};

/** Every call that reaches the disk refused, cut short, the last, or the last before an outage. */
export const faults = asProbe({
  id: 'faults',
  promise: 'a fault at every call to the disk',
  goal: 'old results intact or new ones complete after the next open, never a mixture',
  paths: ['tests/faults'],
});

/** One text in many dresses. */
export const metamorphic = asProbe({
  id: 'metamorphic',
  promise: 'metamorphic',
  goal: 'NFC/NFD, curly/straight, soft hyphens, CRLF, BOM, file split or renamed: same hits',
  paths: ['tests/run/metamorphic.test.ts', 'tests/run/determinism.test.ts'],
});

const SEEDS = 8;

/** Every test with a property, on inputs that the gate does not try: a hundred and more for each property and seed. */
export const properties: Probe = {
  id: 'properties',
  promise: 'properties',
  goal: 'hold from any seed',
  measure({ scratch, seed }) {
    const paths = readdirSync('tests', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join('tests', path))
      .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"))
      .sort();
    const seeds = Array.from({ length: SEEDS }, (_, i) => seed + i);
    const reports = seeds.map((one) => ({ seed: one, ...tested({ scratch, seed: one }, ...paths) }));
    const failed = reports.filter(({ numFailedTests, numPassedTests }) => numFailedTests > 0 || numPassedTests === 0);
    for (const report of failed) console.error(`  seed ${report.seed}: ${report.numFailedTests} tests fail`);
    const last = seed + SEEDS - 1;
    const figure = `${paths.length} files of tests, seeds ${seed} to ${last}: ${failed.length} seeds with a failure`;
    return Promise.resolve({ figure, isMet: failed.length === 0 });
  },
};
