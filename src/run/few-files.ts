import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { codeOf } from './system-error.js';

/** Files that are open at once while the program or a parser is loaded, with some to spare: Node opens all modules of a level together. */
const NEEDED = 256;
/** A limit with which there are so many. */
const ENOUGH = 512;

/**
 * What to say of a fault where this process can open so few files more that something may not have been loaded; undefined where it can
 * open enough. Node itself says "too many open files", "cannot find module", or whatever a module says of which it could not read a
 * part. It is tried out: the report in which Node tells limits waits for every thread.
 */
export function fewFilesAllowed(): string | undefined {
  const opened: number[] = [];
  try {
    while (opened.length < NEEDED) opened.push(openSync(devNull, 'r'));
    return undefined;
  } catch (error) {
    if (codeOf(error) !== 'EMFILE' && codeOf(error) !== 'ENFILE') return undefined;
    return `it can have only ${opened.length} more files open; allow it ${ENOUGH} (ulimit -n ${ENOUGH}) and run it again`;
  } finally {
    for (const file of opened) closeSync(file);
  }
}
