import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniforms } from '../chance.js';

const WORDS =
  'war peace attack threat army border talks summit treaty force enemy weapon retreat offer blame ceasefire'.split(' ');
const LETTERS = 'abcdefghijklmnoprstuvwz';

/**
 * Writes a lexicon of so many single words, a few of which are common and most of which no text holds, as a CSV in a folder:
 * `csv` is what others read, `yaml` the folder that hawkdove takes.
 */
export function writeTerms(folder: string, count: number): { readonly csv: string; readonly yaml: string } {
  const uniform = uniforms(11);
  const made = new Set(WORDS);
  while (made.size < count) {
    const length = 4 + Math.floor(uniform() * 8);
    made.add(Array.from({ length }, () => LETTERS[Math.floor(uniform() * LETTERS.length)] ?? 'a').join(''));
  }
  mkdirSync(folder, { recursive: true });
  const csv = join(folder, 'terms.csv');
  writeFileSync(csv, `entry,category\n${[...made].map((word) => `${word},words`).join('\n')}\n`);
  return { csv, yaml: folder };
}
