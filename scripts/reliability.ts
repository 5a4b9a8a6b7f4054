/**
 * Tries every promise that hawkdove makes about lost documents, broken output and hostile inputs, and prints one table: what is
 * promised, what was measured, and the command that measures it again. Ends with 1 when a promise is broken.
 *
 *   npm run reliability [-- --short] [--only kills,full-disk] [--seed 7]
 *
 * `HAWKDOVE_DATA` names a folder of real data; without it the counter runs over our own corpus. `HAWKDOVE_MEGABYTES`,
 * `HAWKDOVE_FILES` and `HAWKDOVE_KILLS` make the long ones shorter; the table then says what was measured, and the goal counts
 * as not reached.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Probe } from '../bench/reliability/probe.js';
import { counter } from '../bench/reliability/probes/counter.js';
import { fullDisk } from '../bench/reliability/probes/full-disk.js';
import { kills } from '../bench/reliability/probes/kills.js';
import { fewFiles, signals, twoRuns } from '../bench/reliability/probes/limits.js';
import { largeCorpus, manyFiles } from '../bench/reliability/probes/memory.js';
import { sameBytes } from '../bench/reliability/probes/same-bytes.js';
import { faults, hostile, metamorphic, properties } from '../bench/reliability/probes/tests.js';

const PROBES: readonly Probe[] = [
  hostile,
  sameBytes,
  faults,
  kills,
  fullDisk,
  fewFiles,
  signals,
  twoRuns,
  counter,
  metamorphic,
  properties,
  largeCorpus,
  manyFiles,
];
/** The rest of the short form is tests that CI runs anyway. */
const SHORT: ReadonlySet<string> = new Set([
  'same-bytes',
  'kills',
  'full-disk',
  'few-files',
  'signals',
  'two-runs',
  'counter',
]);

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const only = values.only?.split(',');
const data = process.env['HAWKDOVE_DATA'];
const rows: string[] = [];
let isKept = true;
for (const probe of PROBES) {
  if (only ? !only.includes(probe.id) : values.short && !SHORT.has(probe.id)) continue;
  const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-reliability-'));
  // What the runs keep goes with it.
  process.env['XDG_CACHE_HOME'] = join(scratch, 'cache');
  const began = Date.now();
  console.error(`${probe.id} …`);
  try {
    const setting = {
      isShort: values.short,
      scratch,
      data: data !== undefined && existsSync(data) ? data : undefined,
      seed: Number(values.seed),
    };
    const { figure, isMet } = await probe.measure(setting);
    isKept &&= isMet;
    const command = `npm run reliability -- --only ${probe.id}${values.short ? ' --short' : ''}`;
    rows.push(`| ${probe.promise} | ${probe.goal} | ${figure} | ${isMet ? 'yes' : '**no**'} | \`${command}\` |`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.error(`${probe.id} took ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(
  ['| promise | goal | measured | reached | command |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
);
process.exitCode = isKept ? 0 : 1;
