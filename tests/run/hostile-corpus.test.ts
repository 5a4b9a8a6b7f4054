import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnalyze, openProject, run, theLinguist, type Analyze, type RunSummary } from '../../src/index.js';

const root = mkdtempSync(join(tmpdir(), 'hawkdove-hostile-'));
const corpus = join(root, 'corpus');
const out = join(root, 'out');
const isRoot = process.getuid?.() === 0;
afterAll(() => {
  chmodSync(join(corpus, 'locked.txt'), 0o600);
  rmSync(root, { recursive: true, force: true });
});

const ODD_NAMES = [
  '__proto__.txt',
  'constructor.txt',
  'two words.txt',
  'it\'s "quoted", with a comma.txt',
  'two\nlines.txt',
  '=SUM(A1).txt',
  'Հայերեն.txt',
  'Əliyev.txt',
  '😀.txt',
  '-rf.txt',
  `${'n'.repeat(251)}.txt`,
];

/** A text by what is wrong with it, of about a size in characters. */
const HARD: Readonly<Record<string, (size: number) => string>> = {
  'one endless sentence': (size) => 'We will strike back and they said it would not end in war '.repeat(size / 58),
  'brackets that never close': (size) => '('.repeat(size),
  'quotations in quotations': (size) => '“a '.repeat(size / 6) + 'b” '.repeat(size / 6),
  'quotation marks that never close': (size) => '“'.repeat(size),
  'straight quotation marks': (size) => '"a" '.repeat(size / 4),
  'one word': (size) => 'w'.repeat(size),
  'a name that comes again and again': (size) => 'Samuel Okoro said that '.repeat(size / 23),
  'negations of negations': (size) => 'they would not deny war '.repeat(size / 24),
  'conditions without end': (size) => 'if war '.repeat(size / 7),
  'labels of speakers': (size) => 'Brandt: war\n'.repeat(size / 12),
  'empty lines': (size) => `war${'\n'.repeat(size)}war`,
  'letters with marks upon marks': (size) => `a${'\u0301'.repeat(size)}`,
};

let summary: RunSummary;
let milliseconds: number;
beforeAll(async () => {
  mkdirSync(join(corpus, 'folder.txt'), { recursive: true });
  const put = (name: string, text: string | Uint8Array): void => {
    writeFileSync(join(corpus, name), text);
  };
  ODD_NAMES.forEach((name, i) => {
    put(name, `There was war, ${i} times.\n`);
  });
  put('empty.txt', '');
  put('latin.txt', Buffer.from('Émilie', 'latin1'));
  put('damaged.txt', Buffer.concat([Buffer.from('Émilie war '), Buffer.from('É', 'latin1')]));
  put('nul.txt', 'war\0peace');
  put('photo.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0));
  put('locked.txt', 'There was war behind a lock.\n');
  chmodSync(join(corpus, 'locked.txt'), 0);
  put('line.txt', HARD['one endless sentence']?.(1_000_000) ?? '');
  put('word.txt', HARD['one word']?.(1_000_000) ?? '');
  put('brackets.txt', HARD['brackets that never close']?.(100_000) ?? '');
  put('quotes.txt', HARD['quotations in quotations']?.(150_000) ?? '');
  put('open.csv', `text,date\n"${'war '.repeat(50_000)}\n`);
  symlinkSync('nowhere.txt', join(corpus, 'dangling.txt'));
  symlinkSync('loop.txt', join(corpus, 'loop.txt'));
  symlinkSync(corpus, join(corpus, 'folder.txt/up'));
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(corpus, 'pipe.txt')]);
  const started = process.cpuUsage();
  summary = await run({ corpus, out, lexicons: 'lexicons' });
  const { user, system } = process.cpuUsage(started);
  milliseconds = (user + system) / 1000;
}, 240_000);

describe('a corpus of broken things', () => {
  const rows = (): readonly Readonly<Record<string, string>>[] =>
    parse(readFileSync(join(out, 'documents.csv'), 'utf8'), { columns: true });

  it('is gone through in seconds of processor time, and every input is accounted for', () => {
    const { found, analysed, rejected, skipped, duplicates } = summary.report;
    expect(found).toBe(rows().length);
    expect(found).toBe(analysed + rejected + skipped + duplicates);
    expect(milliseconds).toBeLessThan(20_000);
  });

  it('gives each its fate', () => {
    const fates = new Map(
      rows().map(({ path = '', status = '', reason = '' }) => [path, `${status} ${reason}`.trim()]),
    );
    expect(Object.fromEntries([...fates].filter(([path]) => !ODD_NAMES.includes(path)))).toEqual({
      'brackets.txt': expect.stringMatching(/^(?:analysed|rejected empty_text)$/) as unknown,
      'dangling.txt': 'rejected unreadable_file',
      'empty.txt': 'rejected empty_text',
      'folder.txt/up': 'skipped link to a folder',
      'damaged.txt': 'rejected bad_encoding',
      'latin.txt': 'analysed',
      'line.txt': 'analysed',
      'locked.txt': isRoot ? 'analysed' : 'rejected unreadable_file',
      'loop.txt': 'rejected unreadable_file',
      'nul.txt': expect.stringMatching(/^rejected (?:binary_content|bad_encoding)$/) as unknown,
      'open.csv': 'rejected bad_csv',
      'photo.txt': 'rejected binary_content',
      'pipe.txt': 'skipped not a regular file',
      'quotes.txt': 'analysed',
      'word.txt': 'analysed',
    });
  });

  it('keeps names that are odd, to the letter', () => {
    const paths = new Set(rows().map(({ path }) => path));
    for (const name of ODD_NAMES) expect(paths).toContain(name.normalize('NFC'));
  });

  it('says of every rejected input where and why', () => {
    const issues: readonly Readonly<Record<string, string>>[] = parse(readFileSync(join(out, 'issues.csv'), 'utf8'), {
      columns: true,
    });
    for (const { path, reason } of rows().filter(({ status }) => status === 'rejected')) {
      const mine = issues.filter((issue) => issue['path'] === path && issue['code'] === reason);
      expect(mine.length, path).toBeGreaterThan(0);
      expect(mine[0]?.['detail']).not.toBe('');
    }
  });
});

describe('the time for', () => {
  let analyze: Analyze;
  beforeAll(async () => {
    const { plan } = openProject({ corpus, lexicons: 'lexicons' });
    const actor = { id: 'okoro', name: 'Samuel Okoro', type: 'person' as const };
    const actors = [{ ...actor, aliases: [], transliterations: [], roles: [], adjectives: [], members: [] }];
    analyze = createAnalyze({ lexicons: plan.lexicons, actors }, await theLinguist());
  });

  const timeOf = (text: string): number => {
    const started = performance.now();
    analyze({ id: 'x', path: 'x', text, kind: 'document', date: '2031-03-05' });
    return performance.now() - started;
  };

  // Eight times the text takes 8 times the time, or 64 times where something is quadratic.
  it.each(Object.entries(HARD))('%s grows with its length, not with the square of it', (_, make) => {
    timeOf(make(2_000));
    const [short, long] = [make(10_000), make(80_000)];
    const small = Math.min(timeOf(short), timeOf(short), timeOf(short));
    expect(timeOf(long)).toBeLessThan(24 * small + 200);
  });
});
