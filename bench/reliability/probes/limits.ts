import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Probe } from '../probe.js';
import { isSame, start, tablesIn, writeCorpus } from '../program.js';

const argsFor = (corpus: string, out: string): readonly string[] => [
  'run',
  corpus,
  '--out',
  out,
  '--lexicons',
  'lexicons',
  '--quiet',
];

/** A run that may hold few files open. */
export const fewFiles: Probe = {
  id: 'few-files',
  promise: '`ulimit -n 64`',
  goal: 'the same bytes, or non-zero exit with the old output intact',
  async measure({ scratch, seed }) {
    const corpus = join(scratch, 'corpus');
    writeCorpus(corpus, { files: 150, words: 60, seed });
    await start(argsFor(corpus, join(scratch, 'whole'))).ended;
    const unbroken = tablesIn(join(scratch, 'whole'));
    const faults: string[] = [];
    const ends: string[] = [];
    for (const limit of [64, 40, 30, 24]) {
      const out = join(scratch, `out${limit}`);
      const { code, err } = await start(argsFor(corpus, out), { before: `ulimit -n ${limit}` }).ended;
      ends.push(`${limit}: exit ${code}`);
      if (code === 0 ? !isSame(tablesIn(out), unbroken) : tablesIn(out).size > 0)
        faults.push(`${limit}: exit ${code} ${err.trim()}`);
    }
    for (const fault of faults) console.error(`  ${fault}`);
    return { figure: `${ends.join('; ')}: ${faults.length} faults`, isMet: faults.length === 0 };
  },
};

/** A run that is asked to stop, once with each signal, at several moments. */
export const signals: Probe = {
  id: 'signals',
  promise: 'SIGINT and SIGTERM',
  goal: 'exit 130 and 143 within 5 s, old output intact, staging removed, the rerun identical',
  async measure({ scratch, isShort, seed }) {
    const [older, newer] = [join(scratch, 'older'), join(scratch, 'newer')];
    writeCorpus(older, { files: 5, words: 40, seed });
    writeCorpus(newer, { files: isShort ? 600 : 3000, words: 300, seed: seed + 1 });
    await start(argsFor(older, join(scratch, 'old'))).ended;
    const old = tablesIn(join(scratch, 'old'));
    const faults: string[] = [];
    let slowest = 0;
    const rounds = isShort ? 2 : 6;
    for (let round = 0; round < rounds; round++) {
      const [signal, wanted] = round % 2 === 0 ? (['SIGINT', 130] as const) : (['SIGTERM', 143] as const);
      const out = join(scratch, `out${round}`);
      cpSync(join(scratch, 'old'), out, { recursive: true });
      const { child, ended } = start(argsFor(newer, out));
      while (!existsSync(join(out, '.hawkdove')) && child.exitCode === null) await setTimeout(20);
      await setTimeout(150 * round);
      const asked = Date.now();
      child.kill(signal);
      const { code } = await ended;
      slowest = Math.max(slowest, Date.now() - asked);
      if (code !== wanted) faults.push(`round ${round}: exit ${code}, not ${wanted}`);
      if (!isSame(tablesIn(out), old)) faults.push(`round ${round}: the old output changed`);
      if (readdirSync(out).includes('.hawkdove')) faults.push(`round ${round}: staging is left`);
    }
    for (const fault of faults) console.error(`  ${fault}`);
    return {
      figure: `${rounds} times, slowest ${slowest} ms: ${faults.length} faults`,
      isMet: faults.length === 0 && slowest < 5000,
    };
  },
};

/** Two runs into one folder at once, and two heirs of one that was killed. */
export const twoRuns: Probe = {
  id: 'two-runs',
  promise: 'two runs on one output',
  goal: 'one clear refusal, and a dead run’s lock is recovered',
  async measure({ scratch, isShort, seed }) {
    const corpus = join(scratch, 'corpus');
    writeCorpus(corpus, { files: 400, words: 200, seed });
    await start(argsFor(corpus, join(scratch, 'whole'))).ended;
    const unbroken = tablesIn(join(scratch, 'whole'));
    const faults: string[] = [];
    const rounds = isShort ? 1 : 5;
    for (let round = 0; round < rounds; round++) {
      const out = join(scratch, `out${round}`);
      for (const isHeir of [false, true]) {
        if (isHeir) {
          const { child, ended } = start(argsFor(corpus, out));
          while (!existsSync(join(out, '.hawkdove/staging')) && child.exitCode === null) await setTimeout(10);
          child.kill('SIGKILL');
          await ended;
          if (!existsSync(join(out, '.hawkdove'))) faults.push(`round ${round}: nothing was left to inherit`);
        }
        const both = await Promise.all([start(argsFor(corpus, out)).ended, start(argsFor(corpus, out)).ended]);
        const codes = both
          .map(({ code }) => code)
          .sort()
          .join(' and ');
        const refusals = both.filter(({ err }) => err.includes('another run (process '));
        // Where one had ended before the other looked, both go through.
        if (codes !== '0 and 64' && codes !== '0 and 0') faults.push(`round ${round}: exits ${codes}`);
        if (codes === '0 and 64' && refusals.length !== 1) faults.push(`round ${round}: ${refusals.length} refusals`);
        if (!isSame(tablesIn(out), unbroken)) faults.push(`round ${round}: other bytes`);
      }
    }
    for (const fault of faults) console.error(`  ${fault}`);
    return { figure: `${rounds} pairs, ${rounds} pairs of heirs: ${faults.length} faults`, isMet: faults.length === 0 };
  },
};
