import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';

/** Writes a file that is there whole or not at all. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.part`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** Throws UsageError when a table cannot be written to a path: it would replace something else, or there is no such folder. */
export function refuseForeign(path: string, columns: readonly { readonly name: string }[]): void {
  if (!existsSync(dirname(resolve(path))))
    throw new UsageError(`there is no folder ${dirname(resolve(path))} for ${path}`);
  if (!existsSync(path)) return;
  const header = columns.map(({ name }) => name).join(',');
  if (!readFileSync(path, 'utf8').startsWith(`${header}\n`))
    throw new UsageError(`${path} is there already and is no such table; name another file, or move it away`);
}
