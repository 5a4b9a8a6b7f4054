import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import { UsageError } from '../../model/usage-error.js';
import { csvLines } from '../../report/csv.js';
import { messageOf } from '../system-error.js';
import { stagesOf, type StageTime } from './stages.js';

const SOURCE = new URL('../../', import.meta.url).href;
/** Microseconds between two looks. */
const INTERVAL = 500;

/**
 * Does some work and writes where its time went: `run.cpuprofile`, which the developer tools of browsers open, and `stages.csv`. It sees
 * the thread that it is called in. What it writes is measured by the clock, and differs from run to run.
 * @throws UsageError when the folder cannot be made
 */
export async function profiled<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    makeFolder(folder);
  } catch (cause) {
    throw new UsageError(`cannot make the folder ${folder} for the profile: ${messageOf(cause)}; name another`);
  }
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.post('Profiler.start');
    const done = await work();
    const { profile } = await session.post('Profiler.stop');
    writeFileSync(join(folder, 'run.cpuprofile'), JSON.stringify(profile));
    writeFileSync(join(folder, 'stages.csv'), stageTable(stagesOf(profile, SOURCE)));
    return done;
  } finally {
    session.disconnect();
  }
}

function stageTable(stages: readonly StageTime[]): string {
  const whole = stages.reduce((sum, { own }) => sum + own, 0);
  const share = (time: number): string => (whole === 0 ? '' : (time / whole).toFixed(3));
  return csvLines([
    ['stage', 'own_milliseconds', 'own_share', 'inclusive_milliseconds', 'inclusive_share'],
    ...stages.map(({ stage, own, inclusive }) => [
      ...[stage, Math.round(own), share(own), Math.round(inclusive), share(inclusive)],
    ]),
  ]);
}
