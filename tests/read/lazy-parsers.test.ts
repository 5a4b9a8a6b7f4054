import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Parsers that take long to load, or are only trusted in a process of their own. */
const HEAVY = ['linkedom', '@mozilla/readability', 'unpdf', 'yauzl'];

it('no file of read/ loads a heavy parser before a file of its kind is met', () => {
  const files = readdirSync('src/read', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const early = files.flatMap((name) => {
    const imports = [
      ...readFileSync(join('src/read', name), 'utf8').matchAll(/^import (?!type)[^;]*? from '([^']+)';/gm),
    ];
    return imports.map(([, from]) => from).filter((from) => HEAVY.includes(from ?? ''));
  });
  expect(early).toEqual([]);
});
