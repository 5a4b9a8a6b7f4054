import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../model/lexicon.js';
import { readLexicon } from '../read/settings/lexicon.js';

/** Where the build puts them, beside the program. Whoever runs the sources has none, and reads every lexicon as it was written. */
const PREPARED_FILE = fileURLToPath(new URL('../prepared-lexicons.json', import.meta.url));

/** A lexicon as it is in the project, by the SHA-256 of its file, and whether it lies among contested terms. */
export type PreparedLexicons = Readonly<Record<string, Lexicon>>;

let known: PreparedLexicons | undefined;

/**
 * Reads a lexicon; one of those that come with the program, byte by byte, is not read again: YAML takes most of what a small run takes
 * to start. The plain version is `readLexicon`.
 */
export function preparedOrRead(
  path: string,
  { text, sha256 }: { readonly text: string; readonly sha256: string },
  isContested: boolean,
): Lexicon {
  known ??= existsSync(PREPARED_FILE) ? (JSON.parse(readFileSync(PREPARED_FILE, 'utf8')) as PreparedLexicons) : {};
  const prepared = /\.ya?ml$/i.test(path) ? known[keyOf(sha256, isContested)] : undefined;
  return prepared ? { ...prepared, path } : readLexicon(path, text, isContested);
}

/** The key of a lexicon among those that are prepared. */
export const keyOf = (sha256: string, isContested: boolean): string => `${sha256}${isContested ? ' contested' : ''}`;
