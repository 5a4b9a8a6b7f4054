import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/index.js';

const SPEECHES = join(process.env['HAWKDOVE_DATA'] ?? '../shared/data', 'corpora/general_debate/speeches/2008');

/** Whether the real speeches are at hand. */
export const hasDebates = existsSync(SPEECHES);

/** Runs over a year of real speeches, by day; gives the results. */
export async function debatesResults(folder: string): Promise<string> {
  const [corpus, out] = [join(folder, 'debates'), join(folder, 'debates-results')];
  cpSync(SPEECHES, corpus, { recursive: true });
  const dated = readdirSync(corpus).map((name) => `${name},2008-09-${name < 'J' ? 25 : 26},${name.slice(0, 3)}\n`);
  writeFileSync(join(corpus, 'metadata.csv'), `path,date,author\n${dated.join('')}`);
  await run({ corpus, lexicons: 'lexicons', out, period: 'day' });
  return out;
}
