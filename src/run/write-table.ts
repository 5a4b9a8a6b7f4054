import { existsSync, readFileSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';

/** Writes a file that is there whole or not at all. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.part`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** Throws UsageError when the folder of a file that is to be written is none. */
export function refuseNowhere(path: string): void {
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder ${folder} for ${path}; make it, or name another place`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${path} is a folder; name a file`);
}

/** Throws UsageError when a table cannot be written to a path: it would replace something else, or there is no such folder. */
export function refuseForeign(path: string, columns: readonly { readonly name: string }[]): void {
  refuseNowhere(path);
  if (!existsSync(path)) return;
  const header = columns.map(({ name }) => name).join(',');
  if (!readFileSync(path, 'utf8').startsWith(`${header}\n`))
    throw new UsageError(`${path} is there already and is no such table; name another file, or move it away`);
}
