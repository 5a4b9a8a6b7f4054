import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe } from '../probe.js';
import { isSame, runInto, start, tablesIn } from '../program.js';

interface Way {
  readonly zone: string;
  readonly locale: string;
  readonly workers: number;
  readonly isShuffled: boolean;
  /** Whether it finds what the run before it has kept. */
  readonly isWarm: boolean;
}

const ZONES = ['UTC', 'Asia/Yerevan', 'America/St_Johns'];
const LOCALES = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8'];
const WORKERS = [1, 2, 8];
const BOTH = [false, true];

/** Each with each. */
const ALL: readonly Way[] = ZONES.flatMap((zone) =>
  LOCALES.flatMap((locale) =>
    WORKERS.flatMap((workers) =>
      BOTH.flatMap((isShuffled) => BOTH.map((isWarm) => ({ zone, locale, workers, isShuffled, isWarm }))),
    ),
  ),
);
/** Each of them once. */
const FEW: readonly Way[] = ZONES.map((zone, i) => ({
  zone,
  locale: LOCALES[i] ?? '',
  workers: WORKERS[i] ?? 1,
  isShuffled: i > 0,
  isWarm: i === 2,
}));

/** One folder of texts under other zones, languages, orders on disk, numbers of workers, and with what is kept and without. */
export const sameBytes: Probe = {
  id: 'same-bytes',
  promise: 'same bytes',
  goal: '1, 2, 8 workers; 3 time zones; 3 locales; shuffled order; warm and cold',
  async measure({ scratch, isShort }) {
    const [shuffled, store, out] = [join(scratch, 'shuffled'), join(scratch, 'store'), join(scratch, 'out')];
    backwards('corpus', shuffled);
    const ways = isShort ? FEW : ALL;
    let first: ReadonlyMap<string, string> | undefined;
    const differing: string[] = [];
    for (const way of ways) {
      const { zone, locale, workers, isShuffled, isWarm } = way;
      if (!isWarm) rmSync(store, { recursive: true, force: true });
      const args = runInto(isShuffled ? shuffled : 'corpus', out, '--workers', `${workers}`, '--store', store);
      await start(args, { env: { TZ: zone, LC_ALL: locale, LANG: locale } }).ended;
      const tables = tablesIn(out);
      first ??= tables;
      if (!isSame(first, tables)) differing.push(JSON.stringify(way));
      rmSync(out, { recursive: true, force: true });
    }
    for (const way of differing) console.error(`  other bytes with ${way}`);
    return { figure: `${ways.length - differing.length} of ${ways.length} runs alike`, isMet: differing.length === 0 };
  },
};

/** Copies a folder so that the disk gets its files in the opposite order. */
function backwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).sort().reverse()) {
    if (statSync(join(from, name)).isDirectory()) backwards(join(from, name), join(to, name));
    else cpSync(join(from, name), join(to, name));
  }
}
