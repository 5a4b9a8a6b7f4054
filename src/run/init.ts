import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { makeFolder } from './make-folder.js';
import { PACKAGE_ROOT } from './package-root.js';
import { STARTER } from './starter.js';
import { codeOf, messageOf } from './system-error.js';

/**
 * Fills a new or empty folder with something that runs: two texts, actors, events, a configuration, the built-in lexicons
 * to change and one that shows how to add a category. Gives the paths written, relative to the folder. Throws UsageError
 * for a folder with anything in it.
 */
export async function init(folder: string): Promise<readonly string[]> {
  try {
    makeFolder(folder);
  } catch (cause) {
    const why = codeOf(cause) === 'EEXIST' ? 'it is a file' : messageOf(cause);
    throw new UsageError(`cannot make the folder ${folder}: ${why}; name a new one`);
  }
  if ((await readdir(folder)).length > 0) {
    throw new UsageError(`${folder} is not empty; name a new folder, for example \`hawkdove init my-study\``);
  }
  const written: string[] = [];
  for (const [path, text] of STARTER) {
    makeFolder(dirname(join(folder, path)));
    await writeFile(join(folder, path), text, { flag: 'wx' });
    written.push(path);
  }
  for (const path of await lexiconsOfThePackage()) {
    makeFolder(dirname(join(folder, path)));
    await copyFile(join(PACKAGE_ROOT, path), join(folder, path));
    written.push(path);
  }
  return written.sort((a, b) => (a < b ? -1 : 1));
}

/** Without its `pack.yaml`: lexicons to be changed are no longer the pack that this names. */
async function lexiconsOfThePackage(): Promise<readonly string[]> {
  const names = await readdir(join(PACKAGE_ROOT, 'lexicons'), { recursive: true });
  return names
    .filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml')
    .map((name) => `lexicons/${name.replaceAll('\\', '/')}`);
}
