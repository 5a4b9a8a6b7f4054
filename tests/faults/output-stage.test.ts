import { describe, expect, it } from 'vitest';
import { OutputStage } from '../../src/run/output-stage.js';
import { UnfinishedCommitError } from '../../src/run/unfinished-commit-error.js';
import type { Disk } from '../../src/run/disk.js';
import { FailingDisk, type Fault } from './failing-disk.js';
import { PaperDisk } from './paper-disk.js';

const KNOWN = new Set(['a.csv', 'b.csv', 'c.csv', 'run.json']);
const OUT = '/home/out';
/** No system gives a process this number. */
const DEAD = { pid: 2_147_483_646, host: (await import('node:os')).hostname() };

const OLD = { 'a.csv': 'old a\n', 'b.csv': 'old b\n', 'run.json': '"old"' };
const NEW = { 'a.csv': 'new a, longer\n', 'c.csv': 'new c\n'.repeat(9), 'run.json': '"new"' };

async function publish(disk: Disk, files: Readonly<Record<string, string>>): Promise<void> {
  const stage = await OutputStage.open(OUT, KNOWN, { disk, owner: DEAD, wait: () => Promise.resolve() });
  try {
    for (const [file, text] of Object.entries(files)) {
      await stage.append(file, text.slice(0, 3));
      await stage.append(file, text.slice(3));
    }
    await stage.commit();
  } catch (error) {
    await stage.abandon();
    throw error;
  }
}

/** Whatever was cut off is finished or cleared away, as by the next run. */
async function openNext(disk: Disk): Promise<void> {
  await (await OutputStage.open(OUT, KNOWN, { disk, owner: DEAD, wait: () => Promise.resolve() })).abandon();
}

async function withOldResults(): Promise<PaperDisk> {
  const disk = new PaperDisk();
  await publish(disk, OLD);
  return disk.afterOutage(() => true);
}

const callsOf = async (): Promise<readonly string[]> => {
  const counting = new FailingDisk(await withOldResults());
  await publish(counting, NEW);
  return counting.calls;
};

const calls = await callsOf();
const at = calls.map((call, number) => [number, call] as const);

describe('a run that meets a fault of the disk', () => {
  it('makes calls of every kind, so that what follows tries them all', () => {
    expect(new Set(calls)).toEqual(
      new Set([
        'mkdir',
        'create',
        'write',
        'sync',
        'size',
        'close',
        'read',
        'list',
        'rename',
        'unlink',
        'rmdir',
        'syncFolder',
      ]),
    );
    expect(calls.length).toBeGreaterThan(50);
  });

  const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE'];
  it.each(at)('leaves old results or new ones when call %i (%s) is refused', async (number) => {
    for (const code of CODES) {
      const disk = await withOldResults();
      const failing = new FailingDisk(disk, number, 'refused', code);
      const error: unknown = await publish(failing, NEW).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      expect(failing.hasFailed).toBe(true);
      // What is said is true: without an error the new results are there, and after one of the other kind the old.
      if (error === undefined) expect(disk.filesIn(OUT), code).toEqual(NEW);
      else if (!(error instanceof UnfinishedCommitError)) expect(disk.filesIn(OUT), code).toEqual(OLD);
      await openNext(disk);
      expect(disk.filesIn(OUT), code).toEqual(
        error === undefined || error instanceof UnfinishedCommitError ? NEW : OLD,
      );
      await publish(disk, NEW);
      expect(disk.filesIn(OUT)).toEqual(NEW);
    }
  });

  it.each(at.filter(([, call]) => call === 'write'))(
    'publishes nothing short when write %i (%s) takes half',
    async (number) => {
      for (const fault of ['half', 'half, claimed whole'] satisfies Fault[]) {
        const disk = await withOldResults();
        const error: unknown = await publish(new FailingDisk(disk, number, fault), NEW).catch(
          (cause: unknown) => cause,
        );
        expect(disk.filesIn(OUT), fault).toEqual(error === undefined ? NEW : OLD);
      }
    },
  );

  it.each(at)('shows old results or new ones to the next run when killed after call %i (%s)', async (number) => {
    const disk = await withOldResults();
    await publish(new FailingDisk(disk, number, 'last'), NEW).catch(() => undefined);
    const seen = disk.filesIn(OUT);
    // Until then no file is cut, and files that do not belong together stand without run.json.
    for (const [name, text] of Object.entries(seen)) {
      expect(
        [OLD, NEW].map((files) => (files as Record<string, string>)[name]),
        name,
      ).toContain(text);
    }
    if ('run.json' in seen) expect([OLD, NEW]).toContainEqual(seen);
    await openNext(disk);
    expect([OLD, NEW]).toContainEqual(disk.filesIn(OUT));
    await publish(disk, NEW);
    expect(disk.filesIn(OUT)).toEqual(NEW);
  });

  it.each(at)(
    'loses no results when the power fails after call %i (%s), whatever had reached the disk',
    async (number) => {
      for (let luck = 0; luck < 32; luck++) {
        const before = await withOldResults();
        await publish(new FailingDisk(before, number, 'last'), NEW).catch(() => undefined);
        let bits = luck * 2_654_435_761;
        const disk = before.afterOutage(() => {
          bits = (bits * 1_103_515_245 + 12_345) % 2_147_483_648;
          return luck === 0 ? false : luck === 1 ? true : bits / 2_147_483_648 < 0.5;
        });
        await openNext(disk);
        expect([OLD, NEW], `luck ${luck}`).toContainEqual(disk.filesIn(OUT));
      }
    },
  );

  it.each(at)('is finished by whoever comes when also the recovery is killed at any call (%i, %s)', async (number) => {
    const killed = async (): Promise<PaperDisk> => {
      const disk = await withOldResults();
      await publish(new FailingDisk(disk, number, 'last'), NEW).catch(() => undefined);
      return disk;
    };
    const counting = new FailingDisk(await killed());
    await openNext(counting);
    for (let second = 0; second < counting.calls.length; second++) {
      const disk = await killed();
      await openNext(new FailingDisk(disk, second, 'last')).catch(() => undefined);
      await openNext(disk);
      expect([OLD, NEW], `call ${second}`).toContainEqual(disk.filesIn(OUT));
    }
  });
});
