import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEMES } from '../../../tests/hostile/inputs/index.js';
import type { Probe, Setting } from '../probe.js';

interface Report {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly numPassedTests: number;
}

/** Runs some of the tests and counts them. */
function tested({ scratch }: Setting, ...paths: readonly string[]): Report {
  const file = join(scratch, 'tests.json');
  const args = ['run', ...paths, '--maxWorkers=1', '--reporter=json', `--outputFile=${file}`];
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { stdio: 'ignore' });
  if (!existsSync(file)) return { numTotalTests: 0, numFailedTests: 0, numPassedTests: 0 };
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

const asProbe = (
  probe: Omit<Probe, 'measure'> & { readonly of: string; readonly paths: readonly string[] },
): Probe => ({
  ...probe,
  measure: (setting) => {
    const { numTotalTests, numFailedTests, numPassedTests } = tested(setting, ...probe.paths);
    const figure = `${probe.of}${numPassedTests} of ${numTotalTests} tests pass`;
    return Promise.resolve({ figure, isMet: numFailedTests === 0 && numPassedTests > 0 });
  },
});

/** The hostile corpus, with the fate of every input. */
export const hostile = asProbe({
  id: 'hostile',
  promise: 'hostile inputs; accounting',
  goal: '0 crashes, hangs, executions, network calls; each found = analysed + rejected + skipped + duplicates',
  of: `${THEMES.flatMap(({ inputs }) => inputs).length} inputs in ${THEMES.length} themes, `,
  paths: ['tests/hostile'],
});

/** Every call that reaches the disk refused, cut short, the last, or the last before an outage. */
export const faults = asProbe({
  id: 'faults',
  promise: 'a fault at every call to the disk',
  goal: 'old results intact or new ones complete after the next open, never a mixture',
  of: '',
  paths: ['tests/faults'],
});

/** One text in many dresses. */
export const metamorphic = asProbe({
  id: 'metamorphic',
  promise: 'metamorphic',
  goal: 'NFC/NFD, curly/straight, soft hyphens, CRLF, BOM, file split or renamed: same hits',
  of: '',
  paths: ['tests/run/metamorphic.test.ts', 'tests/run/determinism.test.ts'],
});
