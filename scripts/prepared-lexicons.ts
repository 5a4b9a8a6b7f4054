/** Writes the lexicons of the project as the program holds them, beside the program that was just built. */
import { writeFileSync } from 'node:fs';
import { lexiconsAt } from '../src/run/lexicon-place.js';
import { keyOf, type PreparedLexicons } from '../src/run/prepared-lexicons.js';
import { readSetting } from '../src/run/setting-text.js';

const { lexicons } = lexiconsAt('lexicons', readSetting);
const prepared: PreparedLexicons = Object.fromEntries(
  lexicons
    .filter(({ path }) => path.endsWith('.yaml'))
    .map((lexicon) => [keyOf(readSetting(lexicon.path).sha256, lexicon.isContested), lexicon]),
);
writeFileSync('dist/prepared-lexicons.json', JSON.stringify(prepared));
