import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { uniforms } from '../../chance.js';
import type { Probe } from '../probe.js';
import { isSame, runInto, start, tablesIn, writeCorpus } from '../program.js';

/** Kills a run without warning at random moments of its life, over the results of another, and runs again: on what is kept of the killed one. */
export const kills: Probe = {
  id: 'kills',
  promise: 'kill -9 at random points',
  goal: '200 times: the rerun is byte-identical to an unbroken run, and no partial file is ever visible',
  async measure({ scratch, isShort, seed }) {
    const rounds = isShort ? 4 : Number(process.env['HAWKDOVE_KILLS'] ?? 200);
    const [older, newer] = [join(scratch, 'older'), join(scratch, 'newer')];
    writeCorpus(older, { files: 20, words: 80, seed });
    writeCorpus(newer, { files: isShort ? 40 : 120, words: 120, seed: seed + 1 });
    const store = ['--store', join(scratch, 'store')];
    await start(runInto(older, join(scratch, 'old'), ...store)).ended;
    const cold = await start(runInto(newer, join(scratch, 'new'), ...store)).ended;
    const warm = await start(runInto(newer, join(scratch, 'new'), ...store)).ended;
    const [old, unbroken] = [tablesIn(join(scratch, 'old')), tablesIn(join(scratch, 'new'))];

    const next = uniforms(seed);
    let killed = 0;
    const faults: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const out = join(scratch, 'out');
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out);
      cpSync(join(scratch, 'old'), out, { recursive: true });
      // With nothing kept of earlier runs, it is killed while it analyses; else mostly while it writes.
      const isCold = round % 2 === 0;
      if (isCold) rmSync(join(scratch, 'store'), { recursive: true, force: true });
      const { child, ended } = start(runInto(newer, out, ...store));
      const wait = next() * (isCold ? cold : warm).took * 1.05;
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      const { code } = await ended;
      clearTimeout(timer);
      if (code === null) killed += 1;
      const seen = tablesIn(out);
      const isWhole = [...seen].every(([name, hash]) => old.get(name) === hash || unbroken.get(name) === hash);
      if (!isWhole) faults.push(`round ${round}: a file is neither old nor new after ${Math.round(wait)} ms`);
      if (existsSync(join(out, 'run.json')) && !isSame(seen, old) && !isSame(seen, unbroken))
        faults.push(`round ${round}: a mixture stands beside run.json`);
      const again = await start(runInto(newer, out, ...store)).ended;
      if (again.code !== 0 || !isSame(tablesIn(out), unbroken))
        faults.push(`round ${round}: the rerun (code ${again.code}) gave other bytes ${again.err}`);
    }
    for (const fault of faults.slice(0, 10)) console.error(`  ${fault}`);
    const figure = `${rounds} rounds (seed ${seed}), ${killed} killed at work: ${faults.length} faults`;
    return { figure, isMet: faults.length === 0 && killed > 0 && (isShort || rounds >= 200) };
  },
};
