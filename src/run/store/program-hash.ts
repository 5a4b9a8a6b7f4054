import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGE_MODEL, VERSION } from '../package-root.js';

/** Rooms whose code shapes an analysis or its rows. */
const SHAPING = [
  'pipeline',
  'model',
  'segment',
  'mention',
  'attribute',
  'scope',
  'tag',
  'tally',
  'report',
  'run/engine',
];

/** What stands for the program in the keys of the store: its version, its code, as it lies on disk, and the language model. */
export function programHash(): string {
  const hash = createHash('sha256').update(JSON.stringify([VERSION, LANGUAGE_MODEL]));
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => SHAPING.some((room) => file.startsWith(`${room}/`) || file.startsWith(`${room}.`)))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(source, file)));
  return hash.digest('hex');
}
