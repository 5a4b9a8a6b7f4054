import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes of a page of the store. */
export const PAGE = 4096;

/** In each of the first two pages: what LMDB writes there first, and the number of the last page in use. */
const MAGIC_AT = 24;
const MAGIC = 0xbeefc0de;
const LAST_PAGE_AT = 144;

/**
 * Whether an LMDB file can be opened without harm: both pages that describe it are there, and so is the last page that they speak
 * of. A missing or empty file is sound. Throws when the file cannot be read.
 */
export function isSound(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
  try {
    const { size } = fstatSync(file);
    if (size === 0) return true;
    const pages = Buffer.alloc(2 * PAGE);
    if (readSync(file, pages, 0, pages.length, 0) < pages.length) return false;
    return [0, PAGE].every((at) => {
      const lastPage = Number(pages.readBigUInt64LE(at + LAST_PAGE_AT));
      return pages.readUInt32LE(at + MAGIC_AT) === MAGIC && (lastPage + 1) * PAGE <= size;
    });
  } finally {
    closeSync(file);
  }
}
