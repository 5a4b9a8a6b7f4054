import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe } from '../probe.js';
import { isSame, runInto, start, tablesIn, writeCorpus } from '../program.js';

/** The largest disk lacks a tenth of the room. */
const LARGEST_SHARE = 0.9;

/** A run onto a disk with too little room for its results, which holds the results of another. */
export const fullDisk: Probe = {
  id: 'full-disk',
  promise: 'full disk at 20 sizes',
  goal: 'non-zero exit, old output intact, the run afterwards identical',
  async measure({ scratch, isShort, seed }) {
    const [older, newer] = [join(scratch, 'older'), join(scratch, 'newer')];
    writeCorpus(older, { files: 5, words: 40, seed });
    writeCorpus(newer, { files: 60, words: 300, seed: seed + 1 });
    await start(runInto(older, join(scratch, 'old'))).ended;
    await start(runInto(newer, join(scratch, 'new'))).ended;
    const [old, unbroken] = [tablesIn(join(scratch, 'old')), tablesIn(join(scratch, 'new'))];
    const room = (out: string): number =>
      readdirSync(out).reduce((sum, name) => sum + 4096 * Math.ceil(statSync(join(out, name)).size / 4096), 0);
    const [small, large] = [room(join(scratch, 'old')), room(join(scratch, 'new'))];

    const sizes = isShort ? 3 : 20;
    const way = canMount(scratch) ? 'tmpfs' : 'ulimit -f';
    const faults: string[] = [];
    for (let i = 0; i < sizes; i++) {
      const share = (i + 0.5) / sizes;
      const disk = join(scratch, `disk${i}`);
      const out = join(disk, 'out');
      mkdirSync(disk);
      if (way === 'tmpfs') mount(disk, small + 32_768 + Math.floor(share * LARGEST_SHARE * large));
      try {
        cpSync(join(scratch, 'old'), out, { recursive: true });
        // Blocks of 512 bytes, for each single file.
        const largest = Math.max(
          ...readdirSync(join(scratch, 'new')).map((name) => statSync(join(scratch, 'new', name)).size),
        );
        const before =
          way === 'tmpfs' ? {} : { before: `ulimit -f ${Math.max(1, Math.floor((share * largest) / 512))}` };
        const run = json(out);
        const { code, err } = await start(runInto(newer, out), before).ended;
        if (code === 0) faults.push(`size ${i}: exit code 0`);
        if (!isSame(tablesIn(out), old) || json(out) !== run)
          faults.push(`size ${i}: the old output changed (code ${code}, ${err.trim()})`);
        if (!/ENOSPC|EFBIG|no space|room|full/i.test(err)) faults.push(`size ${i}: no clear word: ${err.trim()}`);
        if (way === 'tmpfs') execFileSync('mount', ['-o', `remount,size=${4 * (small + large) + 2 ** 20}`, disk]);
        const again = await start(runInto(newer, out)).ended;
        if (again.code !== 0 || !isSame(tablesIn(out), unbroken))
          faults.push(`size ${i}: with room, the run gave other bytes (code ${again.code} ${again.err.trim()})`);
      } finally {
        if (way === 'tmpfs') execFileSync('umount', [disk]);
      }
    }
    for (const fault of faults.slice(0, 10)) console.error(`  ${fault}`);
    return { figure: `${sizes} sizes (${way}): ${faults.length} faults`, isMet: faults.length === 0 };
  },
};

const json = (out: string): string => readFileSync(join(out, 'run.json'), 'utf8');

function canMount(scratch: string): boolean {
  const place = join(scratch, 'mount');
  mkdirSync(place);
  try {
    mount(place, 65_536);
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  }
}

function mount(place: string, bytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', place], { stdio: 'pipe' });
}
