import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/model/lexicon.js';
import { readLexicon } from '../../src/read/settings/lexicon.js';
import { lexiconsAt } from '../../src/run/lexicon-place.js';
import { keyOf, preparedOrRead, type PreparedLexicons } from '../../src/run/prepared-lexicons.js';
import { readSetting } from '../../src/run/setting-text.js';

const { lexicons } = lexiconsAt('lexicons', readSetting);
const BUILT = 'dist/prepared-lexicons.json';

describe.each(lexicons)('the lexicon $path', ({ path, isContested }) => {
  const written = readSetting(path);

  it('loses nothing as JSON', () => {
    const read = readLexicon(path, written.text, isContested);
    expect(JSON.parse(JSON.stringify(read)) as Lexicon).toStrictEqual(read);
  });

  it('is read where nothing is prepared, as among the sources', () => {
    expect(preparedOrRead(path, written, isContested)).toStrictEqual(readLexicon(path, written.text, isContested));
  });

  it.runIf(existsSync(BUILT))('is the same where the build prepared it', () => {
    const prepared = (JSON.parse(readFileSync(BUILT, 'utf8')) as PreparedLexicons)[keyOf(written.sha256, isContested)];
    expect(prepared).toStrictEqual(readLexicon(path, written.text, isContested));
  });
});

it('knows a lexicon among contested terms from the same file elsewhere', () => {
  expect(keyOf('abc', true)).not.toBe(keyOf('abc', false));
});
