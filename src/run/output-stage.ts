import { createHash, type Hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../model/usage-error.js';
import { type Disk, type OpenFile, REAL_DISK } from './disk.js';
import { takeLock } from './lock.js';
import { type Owner, thisProcess } from './owner.js';
import { codeOf, messageOf } from './system-error.js';
import { UnfinishedCommitError } from './unfinished-commit-error.js';

/** Where a commit on its way lies, in the folder of results: none is left by a run that ended well. */
export const JOURNAL = '.hawkdove';
/** Names all files of a commit, so that whoever finishes it knows them when some were moved already. */
const MANIFEST = 'manifest.json';
/** Vouches for the tables beside it: first to go, last to come, so that a folder without it is not complete. */
const VOUCHER = 'run.json';
/** Bytes of a file that are written at once. */
const ROOM = 1 << 18;
/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const MOST_BYTES = 3;
/** What file systems say that cannot sync a folder. */
const NO_FOLDER_SYNC: ReadonlySet<string | undefined> = new Set(['EINVAL', 'EISDIR', 'EPERM', 'ENOTSUP']);

/** What a stage stands on; a test may give others. */
interface Ground {
  readonly disk?: Disk;
  readonly owner?: Owner;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** A file on its way. */
interface Draft {
  readonly file: OpenFile;
  readonly hash: Hash;
  bytes: number;
}

/** Text at the end of a file that is not written yet: bytes in one place, since a buffer for every row would outlive its page of memory. */
interface Pending {
  readonly bytes: Buffer;
  length: number;
}

/**
 * A run's results on their way to the output folder. Everything is written beside the old results first; `commit` checks
 * sizes, makes all of it last on disk, marks it as complete with one rename, and moves the files into place. A crash before
 * the mark leaves the old results; one after it is finished by whoever opens the folder next. See
 * docs/decisions/0003-staged-output.md.
 */
export class OutputStage {
  readonly #folder: string;
  readonly #known: ReadonlySet<string>;
  readonly #disk: Disk;
  readonly #drafts = new Map<string, Draft>();
  readonly #pending = new Map<string, Pending>();
  /** The outermost folder that did not exist before. */
  #made: string | undefined;
  #lock: string | undefined;

  private constructor(folder: string, known: ReadonlySet<string>, disk: Disk) {
    this.#folder = folder;
    this.#known = known;
    this.#disk = disk;
  }

  /**
   * Opens a folder for the files named in `known`, creating it where needed. Throws UsageError when it holds anything that
   * no earlier run has written, or when another run is at work in it.
   */
  static async open(folder: string, known: ReadonlySet<string>, ground: Ground = {}): Promise<OutputStage> {
    const { disk = REAL_DISK, owner = thisProcess(), wait = setTimeout } = ground;
    const stage = new OutputStage(folder, known, disk);
    stage.#made = await disk.mkdir(folder).catch((cause: unknown) => {
      const why = codeOf(cause) === 'EEXIST' ? 'it is a file' : messageOf(cause);
      throw new UsageError(`cannot make the output folder ${folder}: ${why}; name another with --out`);
    });
    try {
      await stage.#refuseForeignFiles();
      stage.#lock = await takeLock({ disk, folder: join(folder, JOURNAL), owner, place: folder, wait });
      await stage.#finishCommit();
      await stage.#removeFolder('staging');
      await disk.mkdir(stage.#at('staging'));
      return stage;
    } catch (error) {
      await stage.abandon();
      throw error;
    }
  }

  /** Adds text to the end of a file; the file exists from the first call on, even with empty text. */
  async append(file: string, text: string): Promise<void> {
    let pending = this.#pending.get(file);
    if (!pending) this.#pending.set(file, (pending = { bytes: Buffer.allocUnsafeSlow(ROOM), length: 0 }));
    const most = MOST_BYTES * text.length;
    if (pending.length + most > ROOM) await this.#flush(file, pending);
    if (most > ROOM) await this.#write(file, Buffer.from(text, 'utf8'));
    else pending.length += pending.bytes.write(text, pending.length, 'utf8');
  }

  /** SHA-256 of each file, as it is written so far. */
  async sums(): Promise<ReadonlyMap<string, string>> {
    await this.#flushAll();
    return new Map([...this.#drafts].map(([name, { hash }]) => [name, hash.copy().digest('hex')]));
  }

  /**
   * Publishes everything written; after it the folder holds this run's files and no other run's. Throws
   * UnfinishedCommitError when the results are safe but not yet in their place; after any other error they are gone and the
   * old ones stay.
   */
  async commit(): Promise<void> {
    await this.#flushAll();
    await this.#write(MANIFEST, Buffer.from(JSON.stringify([...this.#drafts.keys()]), 'utf8'));
    for (const [name, draft] of this.#drafts) await closeChecked(name, draft);
    await this.#syncFolder(this.#at('staging'));
    let isMarked = false;
    try {
      await this.#disk.rename(this.#at('staging'), this.#at('commit'));
      isMarked = true;
      await this.#syncFolder(join(this.#folder, JOURNAL));
      await this.#finishCommit();
    } catch (cause) {
      throw isMarked ? new UnfinishedCommitError(this.#folder, cause) : cause;
    }
    await this.#leave();
  }

  /**
   * Forgets everything written that is not committed; the old results stay as they were, and a folder made for the new ones
   * goes again. Never throws: what cannot be removed now, the next run removes.
   */
  async abandon(): Promise<void> {
    for (const { file } of this.#drafts.values()) await file.close().catch(() => undefined);
    this.#drafts.clear();
    if (this.#lock !== undefined) await this.#removeFolder('staging').catch(() => undefined);
    await this.#leave();
    if (this.#made === undefined) return;
    for (let folder = this.#folder; folder.length >= this.#made.length; folder = dirname(folder)) {
      // One that somebody has put something into meanwhile stays.
      await this.#disk.rmdir(folder).catch(() => undefined);
    }
  }

  #at(name: string): string {
    return join(this.#folder, JOURNAL, name);
  }

  async #flushAll(): Promise<void> {
    for (const [name, pending] of this.#pending) await this.#flush(name, pending);
  }

  async #flush(name: string, pending: Pending): Promise<void> {
    await this.#write(name, pending.bytes.subarray(0, pending.length));
    pending.length = 0;
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    let draft = this.#drafts.get(name);
    if (!draft) {
      const file = await this.#disk.create(join(this.#at('staging'), name));
      draft = { file, hash: createHash('sha256'), bytes: 0 };
      this.#drafts.set(name, draft);
    }
    await writeWhole(name, draft.file, bytes);
    draft.hash.update(bytes);
    draft.bytes += bytes.length;
  }

  async #refuseForeignFiles(): Promise<void> {
    const names = await this.#disk.list(this.#folder);
    const foreign = names.filter((name) => !this.#known.has(name) && !name.startsWith('.'));
    const isOurs = names.every((name) => !this.#known.has(name)) || names.includes(VOUCHER) || names.includes(JOURNAL);
    if (foreign.length === 0 && isOurs) return;
    const which = foreign.length > 0 ? foreign.slice(0, 3).join(', ') : `tables without a ${VOUCHER}`;
    throw new UsageError(
      `the output folder ${this.#folder} holds files that no run has written (${which}); name an empty folder or a new one with --out`,
    );
  }

  /** Every step may be done twice, so a commit that was cut off anywhere is finished by doing all of it again. */
  async #finishCommit(): Promise<void> {
    const journal = await this.#disk.list(join(this.#folder, JOURNAL));
    if (!journal.includes('commit')) return;
    const here = await this.#disk.list(this.#at('commit'));
    // Gone with the last step but one: all files are in their place.
    if (here.includes(MANIFEST)) {
      const files = new Set(JSON.parse(await this.#disk.read(join(this.#at('commit'), MANIFEST))) as string[]);
      // What this folder had before, and that there is a commit in it, must not be lost in different orders.
      await this.#syncFolder(this.#folder);
      const isMoved = !here.includes(VOUCHER) && files.has(VOUCHER);
      const old = await this.#disk.list(this.#folder);
      if (old.includes(VOUCHER) && !isMoved) await this.#disk.unlink(join(this.#folder, VOUCHER));
      await this.#syncFolder(this.#folder);
      for (const name of old) {
        if (this.#known.has(name) && !files.has(name) && name !== VOUCHER)
          await this.#disk.unlink(join(this.#folder, name));
      }
      for (const name of here) if (name !== MANIFEST && name !== VOUCHER) await this.#publish(name);
      await this.#syncFolder(this.#folder);
      if (here.includes(VOUCHER)) await this.#publish(VOUCHER);
      await this.#syncFolder(this.#folder);
    }
    // All is in its place; what cannot be removed now, the next run removes.
    await this.#removeFolder('commit').catch(() => undefined);
  }

  async #publish(name: string): Promise<void> {
    await this.#disk.rename(join(this.#at('commit'), name), join(this.#folder, name));
  }

  /** Gives the lock back. A journal with something in it stays: an unfinished commit, or the lock of the next run. */
  async #leave(): Promise<void> {
    if (this.#lock === undefined) return;
    await this.#disk.unlink(this.#lock).catch(() => undefined);
    this.#lock = undefined;
    await this.#disk.rmdir(join(this.#folder, JOURNAL)).catch(() => undefined);
  }

  async #removeFolder(name: string): Promise<void> {
    const folder = this.#at(name);
    const files = await this.#disk.list(folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (files === undefined) return;
    for (const file of files) await this.#disk.unlink(join(folder, file));
    await this.#disk.rmdir(folder);
  }

  /** Not every file system can. */
  async #syncFolder(folder: string): Promise<void> {
    await this.#disk.syncFolder(folder).catch((error: unknown) => {
      if (!NO_FOLDER_SYNC.has(codeOf(error))) throw error;
    });
  }
}

async function writeWhole(name: string, file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const taken = await file.write(bytes.subarray(done));
    if (taken <= 0) throw new Error(`${name}: the file system takes no more bytes and gives no reason`);
    done += taken;
  }
}

/** A full disk on the far side of a network may say so as late as here. */
async function closeChecked(name: string, { file, bytes }: Draft): Promise<void> {
  await file.sync();
  const size = await file.size();
  if (size !== bytes)
    throw new Error(`${name}: ${bytes} bytes were written, but the file holds ${size}; is the disk full?`);
  await file.close();
}
