import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './system-error.js';

/**
 * Makes a folder and those above it, and gives the outermost that did not exist before; undefined where all did. What `mkdir` of Node does with
 * `recursive`, but that one never comes back where a file system refuses names below a folder that exists, as `/proc` does.
 * Throws the system's error.
 */
export function makeFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') {
      if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return undefined;
      throw error;
    }
    const above = dirname(folder);
    const outermost = above === folder ? undefined : makeFolder(above);
    if (outermost === undefined) throw error;
    return makeFolder(folder) === undefined ? undefined : outermost;
  }
}
