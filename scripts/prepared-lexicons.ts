/** Writes the lexicons of the project as the program holds them, beside the program that was just built. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLexicon } from '../src/read/settings/lexicon.js';
import { keyOf, type PreparedLexicons } from '../src/run/prepared-lexicons.js';
import { readSetting } from '../src/run/setting-text.js';

const PLACES = [
  { folder: 'lexicons', isContested: false },
  { folder: 'lexicons/contested', isContested: true },
];

const prepared: PreparedLexicons = Object.fromEntries(
  PLACES.flatMap(({ folder, isContested }) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml')
      .sort()
      .map((name) => {
        const path = join(folder, name);
        const { text, sha256 } = readSetting(path);
        return [keyOf(sha256, isContested), readLexicon(path, text, isContested)];
      }),
  ),
);
writeFileSync('dist/prepared-lexicons.json', JSON.stringify(prepared));
