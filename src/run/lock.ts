import { join } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import type { Disk } from './disk.js';
import { isAlive, ownerIn, type Owner } from './owner.js';
import { codeOf } from './system-error.js';

/** `lock.1`; whoever takes over from a dead run writes the next number. */
const LOCK = /^lock\.(\d+)$/;
/** Milliseconds between looks at a lock that has no owner written in it yet, and how many looks it is given. */
const PATIENCE = { pause: 50, looks: 20 };

/** Where a lock is to be, and for whom. */
export interface Locking {
  readonly disk: Disk;
  /** The folder of locks. */
  readonly folder: string;
  readonly owner: Owner;
  /** What is locked, for people. */
  readonly place: string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** A lock that somebody holds. */
interface Claim {
  readonly name: string;
  readonly number: number;
  /** Undefined when nobody finished writing it. */
  readonly owner: Owner | undefined;
}

/**
 * Takes the lock of a folder and gives the path of the lock file. Throws UsageError when another run holds it.
 *
 * A lock is never taken from somebody: the heir of a dead run creates the file with the next number, which only one can do,
 * and then looks at all the others once more. Whoever sees a living one withdraws. Since everybody writes before looking,
 * two cannot both go on without having seen each other (the flags of Dekker's algorithm). The dead are cleared away last.
 */
export async function takeLock(locking: Locking): Promise<string> {
  const { disk, folder, owner, place } = locking;
  for (;;) {
    const before = await claimsIn(locking);
    refuseLiving(before, owner, place);
    const number = 1 + Math.max(0, ...before.map((claim) => claim.number));
    const path = join(folder, `lock.${number}`);
    if (!(await isCreated(disk, folder, path, JSON.stringify(owner)))) continue;
    try {
      const others = (await claimsIn(locking)).filter((claim) => claim.number !== number);
      refuseLiving(others, owner, place);
      for (const { name } of others) await disk.unlink(join(folder, name));
      return path;
    } catch (error) {
      await disk.unlink(path).catch(() => undefined);
      throw error;
    }
  }
}

/** False when somebody else was faster, or has just finished and removed the folder. */
async function isCreated(disk: Disk, folder: string, path: string, text: string): Promise<boolean> {
  try {
    await disk.mkdir(folder);
    const file = await disk.create(path);
    try {
      const bytes = Buffer.from(text);
      if ((await file.write(bytes)) !== bytes.length) throw new Error(`the lock ${path} was written in part only`);
    } catch (error) {
      await disk.unlink(path).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function refuseLiving(claims: readonly Claim[], mine: Owner, place: string): void {
  for (const { name, owner } of claims) {
    if (owner === undefined || !isAlive(owner)) continue;
    const who = `another run (process ${owner.pid}${owner.host === mine.host ? '' : ` on ${owner.host}`})`;
    const elsewhere = `; if that machine is no longer at work, remove ${join(place, '.hawkdove', name)}`;
    throw new UsageError(
      `${who} is writing to ${place}; wait for it or choose another --out${owner.host === mine.host ? '' : elsewhere}`,
    );
  }
}

async function claimsIn({ disk, folder, wait }: Locking): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const name of await listed(disk, folder)) {
    const number = LOCK.exec(name)?.[1];
    if (number !== undefined)
      claims.push({ name, number: Number(number), owner: await ownerOf({ disk, wait }, join(folder, name)) });
  }
  return claims;
}

/** Between its creation and its first byte a lock is empty for a moment. */
async function ownerOf({ disk, wait }: Pick<Locking, 'disk' | 'wait'>, path: string): Promise<Owner | undefined> {
  for (let look = 1; ; look++) {
    const text = await disk.read(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    const owner = text === undefined ? undefined : ownerIn(text);
    if (owner !== undefined || text === undefined || look === PATIENCE.looks) return owner;
    await wait(PATIENCE.pause);
  }
}

async function listed(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
