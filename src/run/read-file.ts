import { readFileSync } from 'node:fs';
import type { FoundFile } from './corpus-files.js';

/** A file with its bytes, or with what kept them from being read. */
export interface ReadFile {
  readonly file: FoundFile;
  readonly bytes?: Uint8Array;
  readonly failure?: string;
}

/**
 * Reads a file at once: reading many without waiting for each costs five to nine times the processor time, and who reads
 * has nothing else to do.
 */
export function readFound(file: FoundFile): ReadFile {
  if (file.skipped !== undefined) return { file };
  try {
    return { file, bytes: readFileSync(file.location) };
  } catch (cause) {
    return { file, failure: cause instanceof Error ? cause.message : String(cause) };
  }
}
