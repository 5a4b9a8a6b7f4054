import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Issue } from '../model/issue.js';
import { isLack } from './lack-error.js';
import { messageOf } from './system-error.js';

/** Bytes. Past this a file is rejected by name: it would have to be one string, and V8 ends at 512 MB of those. */
const LARGEST_FILE = 256 * 2 ** 20;

/** Milliseconds to wait for others to close files, and how often. */
const PATIENCE = { pause: 20, tries: 50 };

/** Why a file gave no bytes. */
export type Unread = Pick<Issue, 'code' | 'detail'>;

/**
 * The bytes of a file, or why there are none: it is gone, closed to us, no regular file any more, or larger than
 * LARGEST_FILE. Throws only when the machine has no room to open any file: that says nothing about this one.
 */
export function readBounded(path: string, largest = LARGEST_FILE): Uint8Array | Unread {
  let file: number | undefined;
  try {
    file = opened(path);
    const stat = fstatSync(file);
    if (!stat.isFile()) return { code: 'unreadable_file', detail: 'it is no regular file' };
    if (stat.size > largest) return tooLarge(stat.size, largest);
    const bytes = readFileSync(file);
    // It may have grown since.
    return bytes.length > largest ? tooLarge(bytes.length, largest) : bytes;
  } catch (cause) {
    if (isLack(cause)) throw cause;
    return { code: 'unreadable_file', detail: messageOf(cause) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Opens without waiting for the other end of a pipe that took the place of a file. */
function opened(path: string): number {
  for (let attempt = 1; ; attempt++) {
    try {
      return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (!isLack(error) || attempt === PATIENCE.tries) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE.pause);
    }
  }
}

const tooLarge = (size: number, largest: number): Unread => ({
  code: 'too_large',
  detail: `the file has ${size} bytes, and ${largest} are read`,
});
