import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatOf } from '../../src/read/read.js';
import type { Fate, HostileInput } from './input.js';
import { THEMES } from './inputs/index.js';
import { layOut, pathOf } from './lay-out.js';

type Row = Readonly<Record<string, string>>;

const root = mkdtempSync(join(tmpdir(), 'hawkdove-hostile-inputs-'));
const corpus = join(root, 'corpus');
const out = join(root, 'out');
const guard = join(root, 'guard.log');
let socket: Server;
let code: number | null;
let said: string;
let before: readonly string[];

const table = (file: string): readonly Row[] =>
  parse(readFileSync(join(out, file), 'utf8'), { columns: true, relax_column_count: false });

const everythingIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs}`)
    .sort();

beforeAll(async () => {
  layOut(corpus, THEMES);
  const places = join(corpus, 'places');
  mkdirSync(places);
  symlinkSync('circle.txt', join(places, 'circle.txt'));
  symlinkSync('nowhere.txt', join(places, 'dangling.txt'));
  symlinkSync(corpus, join(places, 'up'));
  symlinkSync('/dev/zero', join(places, 'zero.txt'));
  symlinkSync('/dev/null', join(places, 'null.txt'));
  await new Promise<void>((done) => (socket = createServer().listen(join(places, 'socket.txt'), done)));
  writeFileSync(join(corpus, 'hawkdove.config.yaml'), 'duplicates: keep\n');
  writeFileSync(join(root, 'probe.csv'), 'entry,category\ncondemn*,probe\nstrike back,probe\nmissile*,probe\n');
  mkdirSync(join(root, 'home'));
  before = everythingIn(corpus);

  const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
  const guarding = resolve('tests/hostile/guard.cjs');
  const args = ['run', corpus, '--out', out, '--workers', '2', '--lexicons', join(root, 'probe.csv'), '--quiet'];
  const child = spawn(
    process.execPath,
    ['--import', loader, '--require', guarding, resolve('src/cli/main.ts'), ...args],
    {
      cwd: join(root, 'home'),
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        HOME: join(root, 'home'),
        XDG_CACHE_HOME: join(root, 'cache'),
        HAWKDOVE_GUARD: guard,
      },
    },
  );
  said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  code = await new Promise((done) => child.on('close', done));
}, 300_000);
afterAll(() => {
  socket.close();
  rmSync(root, { recursive: true, force: true });
});

describe('a run over the hostile corpus', () => {
  it('has three hundred inputs and more', () => {
    expect(THEMES.flatMap(({ inputs }) => inputs).length).toBeGreaterThanOrEqual(300);
  });

  it('ends, says that inputs were rejected, and has no fault of its own', () => {
    expect([code, said]).toEqual([2, '']);
    expect(table('issues.csv').filter((issue) => issue['code']?.endsWith('_failed'))).toEqual([]);
  });

  it('accounts for everything found, in the run and in every table', () => {
    const report = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as Record<string, number>;
    const rows = table('documents.csv');
    const count = (status: string): number => rows.filter((row) => row['status'] === status).length;
    expect(report).toMatchObject({
      found: rows.length,
      analysed: count('analysed'),
      rejected: count('rejected'),
      skipped: count('skipped'),
      duplicates: count('duplicate'),
    });
    const issues = new Set(table('issues.csv').map((row) => `${row['path']}\0${row['record']}\0${row['code']}`));
    const silent = rows.filter(
      ({ status, path, record, reason }) => status === 'rejected' && !issues.has(`${path}\0${record}\0${reason}`),
    );
    expect(silent).toEqual([]);
  });

  it('ran, fetched and wrote nothing that the corpus asked for', () => {
    expect(existsSync(guard) ? readFileSync(guard, 'utf8') : '').toBe('');
    expect(everythingIn(corpus)).toEqual(before);
    expect(readdirSync(join(root, 'home'))).toEqual([]);
    expect(
      readdirSync(root)
        .filter((name) => name !== 'cache')
        .sort(),
    ).toEqual(['corpus', 'home', 'out', 'probe.csv']);
    expect(existsSync('/tmp/executed.txt')).toBe(false);
  });

  it('passes over what is no file, without waiting for it', () => {
    const fates = table('documents.csv').filter(({ path = '' }) => path.startsWith('places/'));
    expect(Object.fromEntries(fates.map(({ path = '', status, reason }) => [path, `${status} ${reason}`]))).toEqual({
      'places/circle.txt': 'rejected unreadable_file',
      'places/dangling.txt': 'rejected unreadable_file',
      'places/null.txt': 'skipped not a regular file',
      'places/socket.txt': 'skipped not a regular file',
      'places/up': 'skipped link to a folder',
      'places/zero.txt': 'skipped not a regular file',
    });
  });
});

/** What happened to an input, in the words of its expectation. */
function happened(
  path: string,
  tables: Tables,
): { readonly fates: readonly string[]; readonly hits: number; readonly issues: ReadonlySet<string> } {
  const rows = tables.documents.get(path) ?? [];
  const fates = rows.map(({ status, reason }) => `${status} ${reason}`.trim());
  const analysed = rows.filter(({ status }) => status === 'analysed');
  const hits = analysed.reduce((sum, { document = '' }) => sum + (tables.hits.get(document) ?? 0), 0);
  return { fates, hits, issues: tables.issues.get(path) ?? new Set() };
}

interface Tables {
  readonly documents: ReadonlyMap<string, readonly Row[]>;
  readonly hits: ReadonlyMap<string, number>;
  readonly issues: ReadonlyMap<string, ReadonlySet<string>>;
}

function tablesByPath(): Tables {
  const documents = new Map<string, Row[]>();
  for (const row of table('documents.csv'))
    documents.set(row['path'] ?? '', [...(documents.get(row['path'] ?? '') ?? []), row]);
  const hits = new Map<string, number>();
  for (const { document = '', category, hits: count } of table('measurements.csv'))
    if (category === 'probe') hits.set(document, (hits.get(document) ?? 0) + Number(count));
  const issues = new Map<string, Set<string>>();
  for (const { path = '', code: name = '' } of table('issues.csv'))
    issues.set(path, (issues.get(path) ?? new Set()).add(name));
  return { documents, hits, issues };
}

/** Differences between what had to happen and what did, as lines; none when all is well. */
function differences(input: HostileInput, path: string, tables: Tables): readonly string[] {
  const { fates, hits, issues } = happened(path, tables);
  if (formatOf(path) === undefined && !fates[0]?.startsWith('skipped hidden'))
    return fates.length === 1 && fates[0] === 'skipped unsupported_format'
      ? []
      : [`${path}: ${fates.join(', ')} of no format`];
  const wanted = Array.isArray(input.fate) ? (input.fate as readonly Fate[]) : undefined;
  const isFate = (fate: Fate | undefined, found: string): boolean =>
    typeof fate === 'string' ? fate === found : (fate?.test(found) ?? false);
  const isWell = wanted
    ? wanted.length === fates.length && wanted.every((fate, i) => isFate(fate, fates[i] ?? ''))
    : fates.length > 0 && fates.every((found) => isFate(input.fate as Fate, found));
  return [
    ...(isWell
      ? []
      : [
          `${path}: ${[...new Set(fates)].join(', ') || 'lost'}, not ${String(wanted ? [...new Set(wanted)] : input.fate)}`,
        ]),
    ...(input.hits === undefined || input.hits === hits ? [] : [`${path}: ${hits} hits, not ${input.hits}`]),
    ...(input.warning === undefined || issues.has(input.warning)
      ? []
      : [`${path}: no ${input.warning} among ${[...issues].join(', ')}`]),
  ];
}

describe('what happens to', () => {
  let tables: Tables;
  beforeAll(() => {
    tables = tablesByPath();
  });

  it.each(THEMES.map((theme) => [theme.id, theme] as const))('%s is what was foreseen', (_, theme) => {
    const all = theme.inputs.flatMap((input) => differences(input, pathOf(theme, input, tables.documents), tables));
    expect(all).toEqual([]);
  });
});
