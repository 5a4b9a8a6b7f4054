import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGE_MODEL, VERSION } from '../package-root.js';

let known: string | undefined;

/**
 * What stands for the program in the keys of the store and in fingerprints: its version, the language model, and all code but that of the
 * command line, as it lay on disk when it was first asked for.
 */
export const programHash = (): string => (known ??= hashed());

function hashed(): string {
  const hash = createHash('sha256').update(JSON.stringify([VERSION, LANGUAGE_MODEL]));
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('cli/'))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(source, file)));
  return hash.digest('hex');
}
