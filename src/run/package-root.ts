import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package, where its lexicons and sample corpus lie. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));

function versionOf(value: unknown, key: string): string {
  const version = memberOf(value, key);
  return typeof version === 'string' ? version : 'unknown';
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined;
}

/** The version of hawkdove, as in its package.json. */
export const VERSION = versionOf(manifest, 'version');

/** The language model and the program that reads it, in the versions that package.json pins. */
export const LANGUAGE_MODEL: readonly { readonly name: string; readonly version: string }[] = [
  'wink-eng-lite-web-model',
  'wink-nlp',
].map((name) => ({ name, version: versionOf(memberOf(manifest, 'dependencies'), name) }));
