import { cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe } from '../probe.js';
import { isSame, start, tablesIn } from '../program.js';

/** One folder of texts under other zones, languages, orders on disk and numbers of workers. */
export const sameBytes: Probe = {
  id: 'same-bytes',
  promise: 'same bytes',
  goal: '1, 2, 8 workers; 3 time zones; 3 locales; shuffled order; warm and cold',
  async measure({ scratch, isShort }) {
    const { err } = await start(['run', '--no-such-flag', '--workers', '1']).ended;
    const hasWorkers = !err.includes("'--workers'");
    const store = ['--store', join(scratch, 'store')];
    const hasStore = !(await start(['run', ...store, '--no-such-flag']).ended).err.includes("'--store'");
    const shuffled = join(scratch, 'shuffled');
    backwards('corpus', shuffled);
    const zones = ['UTC', 'Asia/Yerevan', 'America/St_Johns'].map((TZ) => ({ name: TZ, env: { TZ } }));
    const locales = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8'].map((LC_ALL) => ({
      name: LC_ALL,
      env: { LC_ALL, LANG: LC_ALL },
    }));
    const workers = hasWorkers
      ? ['1', '2', '8'].map((number) => ({ name: `${number} workers`, args: ['--workers', number] }))
      : [];
    const stores = hasStore ? ['cold', 'warm'].map((name) => ({ name, args: store })) : [];
    const ways: readonly Way[] = [...zones, ...locales, { name: 'shuffled', corpus: shuffled }, ...workers, ...stores];
    let first: ReadonlyMap<string, string> | undefined;
    const differing: string[] = [];
    for (const [i, { name, env = {}, args = [], corpus = 'corpus' }] of ways.entries()) {
      if (isShort && i % 2 === 1) continue;
      const out = join(scratch, `out${i}`);
      await start(['run', corpus, '--out', out, '--lexicons', 'lexicons', '--quiet', ...args], { env }).ended;
      const tables = tablesIn(out);
      first ??= tables;
      if (!isSame(first, tables)) differing.push(name);
    }
    const tried = ways.filter((_, i) => !isShort || i % 2 === 0).map(({ name }) => name);
    const missing = [...(hasWorkers ? [] : ['workers']), ...(hasStore ? [] : ['store'])];
    const notYet = missing.length > 0 ? `; not tried, since there are none: ${missing.join(', ')}` : '';
    const figure = `${tried.length - differing.length} of ${tried.length} alike (${tried.join(', ')})${notYet}`;
    return { figure, isMet: differing.length === 0 && (isShort || missing.length === 0) };
  },
};

interface Way {
  readonly name: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
  readonly corpus?: string;
}

/** Copies a folder so that the disk gets its files in the opposite order. */
function backwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).sort().reverse()) {
    if (statSync(join(from, name)).isDirectory()) backwards(join(from, name), join(to, name));
    else cpSync(join(from, name), join(to, name));
  }
}
