import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { articlesIn } from '../polnear.js';

/** Where the sets lie that are not part of the project. */
const DATA = resolve(process.env['HAWKDOVE_DATA'] ?? '../shared/data');
/** Everything that a benchmark writes lies below it. */
export const SCRATCH = mkdtempSync(join(tmpdir(), 'hawkdove-bench-'));

const MAIN = resolve('dist/cli/main.js');

/** Where every run that is measured writes. */
export const RESULTS = join(SCRATCH, 'results');

/** The command line of a run whose results go into a folder of their own. */
export function runOf(corpus: string, ...flags: readonly string[]): readonly string[] {
  return [process.execPath, MAIN, 'run', corpus, '--out', RESULTS, '--quiet', ...flags];
}

/** The command line of hawkdove. */
export const hawkdove = (...flags: readonly string[]): readonly string[] => [process.execPath, MAIN, ...flags];

/** A corpus to measure on: its folder, its size, and the settings that go with it. */
export interface Measured {
  readonly name: string;
  readonly folder: string;
  readonly megabytes: number;
  readonly flags: readonly string[];
}

/** 537 speeches of the General Debate; undefined when they are not at hand. */
export function speeches(): Measured | undefined {
  const folder = join(DATA, 'corpora/general_debate');
  if (!existsSync(folder)) return undefined;
  const flags = [
    '--config',
    resolve('examples/general-debate/hawkdove.config.yaml'),
    '--lexicons',
    resolve('lexicons'),
  ];
  return { name: 'speeches', folder, megabytes: 8.5, flags };
}

/** 280 news articles full of quotations, a file each; undefined when they are not at hand. */
export function news(): Measured | undefined {
  if (!existsSync(join(DATA, 'attribution/attributions.jsonl'))) return undefined;
  const folder = join(SCRATCH, 'news');
  mkdirSync(folder);
  let bytes = 0;
  for (const [at, { text }] of articlesIn(DATA).entries()) {
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `${String(at).padStart(4, '0')}.txt`), text);
  }
  return { name: 'news', folder, megabytes: bytes / 1e6, flags: ['--lexicons', resolve('lexicons')] };
}
