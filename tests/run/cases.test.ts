import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/index.js';

/**
 * A folder of tests/cases is a whole run: corpus, lexicons, and the tables it must give, byte for byte. `expected` may hold
 * any of them. Set UPDATE_CASES=1 to write what comes out there instead, and read the difference before committing it.
 */
const CASES = 'tests/cases';
const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-cases-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe.each(readdirSync(CASES))('case %s', (name) => {
  const corpus = existsSync(join(CASES, name, 'corpus')) ? join(CASES, name, 'corpus') : 'corpus';
  const lexicons = existsSync(join(CASES, name, 'lexicons')) ? join(CASES, name, 'lexicons') : 'lexicons';
  const expected = join(CASES, name, 'expected');

  it('gives the expected tables', async () => {
    const out = join(scratch, name);
    await run({ corpus, lexicons, out });
    mkdirSync(expected, { recursive: true });
    const files = readdirSync(expected);
    expect(files).not.toEqual([]);
    for (const file of files) {
      const found = readFileSync(join(out, file), 'utf8');
      if (process.env['UPDATE_CASES'] === '1') writeFileSync(join(expected, file), found);
      else expect(found, file).toBe(readFileSync(join(expected, file), 'utf8'));
    }
  });
});
