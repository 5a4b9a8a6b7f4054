import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGE_MODEL, VERSION } from '../package-root.js';

/** A part of the program: a folder of its code, or a file beside those. */
type Room = string;

/** Rooms whose code shapes an analysis or its rows. */
const SHAPING: readonly Room[] = [
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

/** Rooms whose code shapes the results. */
export const EVERY_ROOM: readonly Room[] = [...SHAPING, 'read', 'run'];

/** What stands for the program in keys and fingerprints: its version, the code of some rooms, as it lies on disk, and the language model. */
export function programHash(rooms: readonly Room[] = SHAPING): string {
  const hash = createHash('sha256').update(JSON.stringify([VERSION, LANGUAGE_MODEL]));
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => rooms.some((room) => file.startsWith(`${room}/`) || file.startsWith(`${room}.`)))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(source, file)));
  return hash.digest('hex');
}
