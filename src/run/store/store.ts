import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Database, open, type RootDatabase } from 'lmdb';
import { makeFolder } from '../make-folder.js';
import { isSound, PAGE } from './is-sound.js';

const FILE = 'analyses.mdb';
const CHECKSUM = 4;
/** Writes between two looks at the size, and most that may wait for the disk. */
const BATCH = 256;

/** What a store holds. */
export interface StoreSize {
  readonly entries: number;
  /** Bytes on disk. */
  readonly bytes: number;
}

/**
 * A key-value store on disk that several threads and runs may use at once. It is a cache: it forgets the oldest once it holds
 * `mostBytes`, a value that was damaged is as if it had never been there, and what a killed run had put in batches before is kept.
 * Values lie in two halves: new ones, and old ones that are used again, go into the young half; when it is full the old half is emptied and they
 * change places. Throws when the folder cannot be used.
 */
export class Store {
  readonly #root: RootDatabase<Buffer, Buffer>;
  readonly #halves: readonly [Database<Buffer, Buffer>, Database<Buffer, Buffer>];
  readonly #state: Database<number, string>;
  readonly #mostBytes: number;
  #waiting = 0;

  constructor(folder: string, mostBytes: number) {
    makeFolder(folder);
    const path = join(folder, FILE);
    // LMDB reads its file as memory, and a broken one would end the process.
    if (!isSound(path)) clearStore(folder);
    // The whole file mapped at once would count as memory of the run, up to the bound of the store.
    const remapChunks = true;
    this.#root = open<Buffer, Buffer>({
      ...{ path, pageSize: PAGE, maxDbs: 4, remapChunks },
      ...{ encoding: 'binary', keyEncoding: 'binary' },
    });
    const half = (name: string): Database<Buffer, Buffer> =>
      this.#root.openDB<Buffer, Buffer>({ name, encoding: 'binary', keyEncoding: 'binary' });
    this.#halves = [half('a'), half('b')];
    this.#state = this.#root.openDB<number, string>({ name: 'state', encoding: 'json' });
    this.#mostBytes = mostBytes;
  }

  /** The value of a key, as it was put; undefined when there is none, or it was damaged. */
  get(key: Uint8Array): Uint8Array | undefined {
    const [young, old] = this.#inAge();
    const value = young.get(Buffer.from(key)) ?? old.get(Buffer.from(key));
    if (!value || value.length < CHECKSUM) return undefined;
    const content = value.subarray(CHECKSUM);
    return crc32(content) === value.readUInt32LE() ? content : undefined;
  }

  /** Whether a value would be lost next, so that who still uses it should put it again. */
  isOld(key: Uint8Array): boolean {
    return !this.#inAge()[0].doesExist(Buffer.from(key));
  }

  /** Keeps a value. It is on disk some milliseconds later; who puts many is made to wait for that now and then. */
  async put(key: Uint8Array, content: Uint8Array): Promise<void> {
    const value = Buffer.allocUnsafe(CHECKSUM + content.length);
    value.writeUInt32LE(crc32(content));
    value.set(content, CHECKSUM);
    const [young] = this.#inAge();
    const done = young.put(Buffer.from(key), value);
    if ((this.#waiting += 1) % BATCH !== 0) return;
    await done;
    await this.#makeRoom();
  }

  /**
   * Reads from now on what is there now. LMDB does so by itself when a thread has nothing to do, which one with tasks waiting never has;
   * until then no page that was in use before is used again, and the file grows to several times what it holds.
   */
  refresh(): void {
    this.#root.resetReadTxn();
  }

  /** What both halves hold. */
  size(): StoreSize {
    const sizes = this.#halves.map(sizeOf);
    return {
      entries: sizes.reduce((sum, { entries }) => sum + entries, 0),
      bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }

  /** Writes what waits, and lets go of the file. */
  async close(): Promise<void> {
    await this.#root.flushed;
    await this.#root.close();
  }

  #inAge(): readonly [young: Database<Buffer, Buffer>, old: Database<Buffer, Buffer>] {
    const [a, b] = this.#halves;
    return this.#state.get('young') === 1 ? [b, a] : [a, b];
  }

  async #makeRoom(): Promise<void> {
    if (sizeOf(this.#inAge()[0]).bytes < this.#mostBytes / 2) return;
    await this.#root.transaction(() => {
      // Another run may have done it meanwhile.
      const [young, old] = this.#inAge();
      if (sizeOf(young).bytes < this.#mostBytes / 2) return;
      old.clearSync();
      this.#state.putSync('young', old === this.#halves[1] ? 1 : 0);
    });
  }
}

/** Whether a folder holds a store. */
export function isStore(folder: string): boolean {
  return statSync(join(folder, FILE), { throwIfNoEntry: false }) !== undefined;
}

/** Removes a store from its folder; a run that uses it goes on with what it has open. Whether there was one. */
export function clearStore(folder: string): boolean {
  const path = join(folder, FILE);
  const isThere = isStore(folder);
  for (const file of [path, `${path}-lock`]) rmSync(file, { force: true });
  return isThere;
}

function sizeOf(half: Database<Buffer, Buffer>): StoreSize {
  const { entryCount, treeBranchPageCount, treeLeafPageCount, overflowPages } = half.getStats() as Record<
    'entryCount' | 'treeBranchPageCount' | 'treeLeafPageCount' | 'overflowPages',
    number
  >;
  return { entries: entryCount, bytes: (treeBranchPageCount + treeLeafPageCount + overflowPages) * PAGE };
}
