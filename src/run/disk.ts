import { open, readdir, readFile, rename, rmdir, unlink } from 'node:fs/promises';
import { makeFolder } from './make-folder.js';

/** A file that is being written. */
export interface OpenFile {
  /** Writes bytes at the end and says how many were taken, which may be fewer. */
  readonly write: (bytes: Uint8Array) => Promise<number>;
  /** Bytes that the file holds by the word of the file system. */
  readonly size: () => Promise<number>;
  /** Makes what was written last through a loss of power. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The few calls by which results reach a disk, so that each can be made to fail. Every one rejects with the system's error. */
export interface Disk {
  /** Makes a folder and those above it; gives the outermost that was not there before. */
  readonly mkdir: (folder: string) => Promise<string | undefined>;
  /** Creates a file that must not be there yet. */
  readonly create: (file: string) => Promise<OpenFile>;
  readonly read: (file: string) => Promise<string>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (file: string) => Promise<void>;
  readonly rmdir: (folder: string) => Promise<void>;
  /** Makes names given, changed and removed in a folder last through a loss of power. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

/** The file system of this machine. */
export const REAL_DISK: Disk = {
  mkdir: (folder) => Promise.resolve(folder).then(makeFolder),
  async create(file) {
    const handle = await open(file, 'wx');
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      size: async () => (await handle.stat()).size,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (file) => readFile(file, 'utf8'),
  list: (folder) => readdir(folder),
  rename,
  unlink,
  rmdir,
  async syncFolder(folder) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
