import type { FoundFile } from './corpus-files.js';
import { readBounded, type Unread } from './read-bounded.js';

/** A file with its bytes, or with what kept them from being read. */
export interface ReadFile {
  readonly file: FoundFile;
  readonly bytes?: Uint8Array;
  readonly unread?: Unread;
}

/**
 * Reads a file at once: reading many without waiting for each costs five to nine times the processor time, and who reads
 * has nothing else to do.
 */
export function readFound(file: FoundFile): ReadFile {
  if (file.skipped !== undefined || file.unread !== undefined) return { file };
  const read = readBounded(file.location);
  return read instanceof Uint8Array ? { file, bytes: read } : { file, unread: read };
}
