import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Probe } from '../probe.js';
import { type Ended, isSame, runInto, start, tablesIn, writeCorpus } from '../program.js';

/** Runs that may hold few files open, from the beginning or from some moment on, over the results of another. */
export const fewFiles: Probe = {
  id: 'few-files',
  promise: '`ulimit -n 64`',
  goal: 'the same bytes, or a clear word, exit 1 and the old output intact',
  async measure({ scratch, isShort, seed }) {
    const [older, corpus] = [join(scratch, 'older'), join(scratch, 'corpus')];
    writeCorpus(older, { files: 5, words: 40, seed });
    writeCorpus(corpus, { files: 150, words: 60, seed: seed + 1 });
    // It takes a process of its own, which needs files too.
    writeFileSync(
      join(corpus, 'page.html'),
      `<article>${'<p>We condemn the raid on the bridge.</p>'.repeat(20)}</article>`,
    );
    await start(runInto(older, join(scratch, 'old'))).ended;
    const { took } = await start(runInto(corpus, join(scratch, 'whole'))).ended;
    const [old, unbroken] = [tablesIn(join(scratch, 'old')), tablesIn(join(scratch, 'whole'))];
    const faults: string[] = [];
    const ends = new Map<number | null, number>();
    const tried = async (name: string, run: (out: string) => Promise<Ended>): Promise<void> => {
      const out = join(scratch, `out-${name}`);
      cpSync(join(scratch, 'old'), out, { recursive: true });
      const { code, err } = await run(out);
      ends.set(code, (ends.get(code) ?? 0) + 1);
      const isWell = code === 0 ? isSame(tablesIn(out), unbroken) : code === 1 && isSame(tablesIn(out), old);
      if (!isWell || (code === 1 && !/open files|files open|EMFILE/.test(err)))
        faults.push(`${name}: exit ${code} ${err.trim()}`);
    };
    const limits = isShort ? [64, 256] : [512, 256, 192, 160, 128, 96, 64, 40, 24];
    for (const limit of limits)
      await tried(`${limit}`, (out) => start(runInto(corpus, out), { before: `ulimit -n ${limit}` }).ended);
    const lowered = lowerings(isShort);
    for (const { share, workers, limit } of lowered) {
      await tried(`${limit} after ${share.toFixed(2)} of the time with ${workers} workers`, async (out) => {
        const { child, ended } = start(runInto(corpus, out, '--no-cache', '--workers', workers));
        await setTimeout(took * share);
        const asked = spawnSync('prlimit', [`--pid=${child.pid}`, `--nofile=${limit}`]);
        if (asked.error) faults.push('there is no prlimit here');
        return ended;
      });
    }
    for (const fault of faults) console.error(`  ${fault}`);
    const figure = [...ends].map(([code, times]) => `${times} times exit ${code}`).join(', ');
    return {
      figure: `limits: ${limits.length}, runs in which one is lowered on the way: ${lowered.length}; ${figure}; ${faults.length} faults`,
      isMet: faults.length === 0,
    };
  },
};

/** At which share of a run's time its limit is lowered, and to what: too few files to go on with, and enough for all but a parser that is still to be loaded. */
function lowerings(
  isShort: boolean,
): readonly { readonly share: number; readonly workers: string; readonly limit: number }[] {
  const moments = isShort ? 1 : 12;
  return Array.from({ length: moments }, (_, i) => i).flatMap((i) =>
    (isShort ? ['2'] : ['1', '2']).flatMap((workers) =>
      (isShort ? [24] : [24 + i, 80 + 3 * i]).map((limit) => ({ share: (i + 1) / (moments + 1), workers, limit })),
    ),
  );
}

/** A run that is asked to stop, once with each signal, at several moments. */
export const signals: Probe = {
  id: 'signals',
  promise: 'SIGINT and SIGTERM',
  goal: 'exit 130 and 143 within 5 s, old output intact, staging removed, the rerun identical',
  async measure({ scratch, isShort, seed }) {
    const [older, newer] = [join(scratch, 'older'), join(scratch, 'newer')];
    writeCorpus(older, { files: 5, words: 40, seed });
    writeCorpus(newer, { files: isShort ? 120 : 3000, words: 300, seed: seed + 1 });
    // The first signals come while the process that parses it is busy.
    writeFileSync(join(newer, '0000', '0.html'), '<p>We condemn the raid.</p>'.repeat(isShort ? 20_000 : 100_000));
    await start(runInto(older, join(scratch, 'old'))).ended;
    await start(runInto(newer, join(scratch, 'new'))).ended;
    const [old, unbroken] = [tablesIn(join(scratch, 'old')), tablesIn(join(scratch, 'new'))];
    const faults: string[] = [];
    let slowest = 0;
    const rounds = isShort ? 2 : 6;
    for (let round = 0; round < rounds; round++) {
      const [signal, wanted] = round % 2 === 0 ? (['SIGINT', 130] as const) : (['SIGTERM', 143] as const);
      const out = join(scratch, `out${round}`);
      cpSync(join(scratch, 'old'), out, { recursive: true });
      const { child, ended } = start(runInto(newer, out, '--no-cache'));
      while (!existsSync(join(out, '.hawkdove')) && child.exitCode === null) await setTimeout(20);
      await setTimeout(150 * round);
      const asked = Date.now();
      child.kill(signal);
      const { code } = await ended;
      slowest = Math.max(slowest, Date.now() - asked);
      if (code !== wanted) faults.push(`round ${round}: exit ${code}, not ${wanted}`);
      if (!isSame(tablesIn(out), old)) faults.push(`round ${round}: the old output changed`);
      if (readdirSync(out).includes('.hawkdove')) faults.push(`round ${round}: staging is left`);
      if (round > 1) continue;
      const again = await start(runInto(newer, out)).ended;
      if (again.code !== 0 || !isSame(tablesIn(out), unbroken))
        faults.push(`round ${round}: the rerun gave other bytes`);
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
    writeCorpus(corpus, { files: isShort ? 100 : 400, words: 200, seed });
    await start(runInto(corpus, join(scratch, 'whole'))).ended;
    const unbroken = tablesIn(join(scratch, 'whole'));
    const faults: string[] = [];
    const rounds = isShort ? 1 : 5;
    for (let round = 0; round < rounds; round++) {
      const out = join(scratch, `out${round}`);
      for (const isHeir of [false, true]) {
        if (isHeir) {
          const { child, ended } = start(runInto(corpus, out, '--no-cache'));
          while (!existsSync(join(out, '.hawkdove/staging')) && child.exitCode === null) await setTimeout(10);
          child.kill('SIGKILL');
          await ended;
          if (!existsSync(join(out, '.hawkdove'))) faults.push(`round ${round}: nothing was left to inherit`);
        }
        const both = await Promise.all([1, 2].map(() => start(runInto(corpus, out, '--no-cache')).ended));
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
    return {
      figure: `rounds: ${rounds}, each a pair and a pair of heirs; ${faults.length} faults`,
      isMet: faults.length === 0,
    };
  },
};
