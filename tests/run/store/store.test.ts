import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/index.js';
import { Store } from '../../../src/run/store/store.js';

const root = mkdtempSync(join(tmpdir(), 'hawkdove-store-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const fresh = (): string => mkdtempSync(join(root, 'store-'));
const key = (n: number): Uint8Array => Buffer.from(`key-${String(n).padStart(12, '0')}`);
const value = (n: number): Uint8Array => Buffer.from(`value ${n} `.repeat(300));

describe('a store', () => {
  it('gives back what was put, also to whoever opens it at the same time or later', async () => {
    const folder = fresh();
    const one = new Store(folder, 1e8);
    const other = new Store(folder, 1e8);
    for (let n = 0; n < 300; n++) await one.put(key(n), value(n));
    await one.close();
    expect(Buffer.from(other.get(key(7)) ?? [])).toEqual(value(7));
    expect(other.get(key(300))).toBeUndefined();
    await other.close();
    const later = new Store(folder, 1e8);
    expect(Buffer.from(later.get(key(299)) ?? [])).toEqual(value(299));
    expect(later.size().entries).toBe(300);
    await later.close();
  });

  it('reads anew, without a pause, what another process put meanwhile', async () => {
    const folder = fresh();
    const store = new Store(folder, 1e8);
    expect(store.get(key(1))).toBeUndefined();
    const module = JSON.stringify(pathToFileURL('src/run/store/store.ts').href);
    const put = `import(${module}).then(async ({ Store }) => {
      const store = new Store(${JSON.stringify(folder)}, 1e8);
      await store.put(Buffer.from('${Buffer.from(key(1)).toString()}'), Buffer.from('put elsewhere'));
      await store.close();
    })`;
    execFileSync(process.execPath, ['--import', 'tsx', '--eval', put]);
    // Nothing was waited for since the first look.
    expect(store.get(key(1))).toBeUndefined();
    store.refresh();
    expect(Buffer.from(store.get(key(1)) ?? []).toString()).toBe('put elsewhere');
    await store.close();
  });

  it('stays within its bound and forgets the oldest', async () => {
    const store = new Store(fresh(), 4e6);
    for (let n = 0; n < 4000; n++) await store.put(key(n), value(n));
    expect(store.size().bytes).toBeLessThan(6e6);
    expect(store.get(key(0))).toBeUndefined();
    // Those put last are still on their way.
    expect(store.get(key(3700))).toBeDefined();
    await store.close();
  });

  it.each([
    [
      'is cut short',
      (path: string) => {
        truncateSync(path, 9000);
      },
    ],
    [
      'is empty',
      (path: string) => {
        truncateSync(path, 0);
      },
    ],
    [
      'is no store at all',
      (path: string) => {
        writeFileSync(path, 'x'.repeat(20_000));
      },
    ],
    [
      'begins with rubbish',
      (path: string) => {
        writeSync(openSync(path, 'r+'), Buffer.alloc(4096, 0xab), 0, 4096, 0);
      },
    ],
  ])('begins anew when its file %s', async (_, damage) => {
    const folder = fresh();
    const store = new Store(folder, 1e8);
    for (let n = 0; n < 50; n++) await store.put(key(n), value(n));
    await store.close();
    damage(join(folder, readdirSync(folder).find((name) => name.endsWith('.mdb')) ?? ''));
    const again = new Store(folder, 1e8);
    expect(again.get(key(1))).toBeUndefined();
    await again.put(key(1), value(2));
    await again.close();
    const later = new Store(folder, 1e8);
    expect(Buffer.from(later.get(key(1)) ?? [])).toEqual(value(2));
    await later.close();
  });

  it('takes a damaged value for none', async () => {
    const folder = fresh();
    const store = new Store(folder, 1e8);
    await store.put(key(1), value(1));
    await store.close();
    const path = join(folder, 'analyses.mdb');
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf('value 1 '); at >= 0; at = bytes.indexOf('value 1 ', at + 1)) bytes[at] = 0x56;
    writeFileSync(path, bytes);
    const again = new Store(folder, 1e8);
    expect(again.get(key(1))).toBeUndefined();
    await again.close();
  });
});

const tables = (out: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(out)
      .filter((file) => file !== 'run.json')
      .map((file) => [file, readFileSync(join(out, file), 'utf8')]),
  );

describe('a run with a store', () => {
  const lexicons = 'lexicons';

  it('gives the same bytes cold, warm, half warm and without one', async () => {
    const corpus = join(root, 'corpus');
    cpSync('tests/cases/voices/corpus', corpus, { recursive: true });
    const store = fresh();
    const written = async (options: { store?: string; period?: string }): Promise<ReadonlyMap<string, string>> => {
      const out = join(root, 'out');
      await run({ corpus, lexicons, out, ...options });
      return tables(out);
    };
    const without = await written({});
    expect(await written({ store })).toEqual(without);
    expect(await written({ store })).toEqual(without);
    expect(await written({ store, period: 'year' })).toEqual(await written({ period: 'year' }));
    writeFileSync(join(corpus, 'more.txt'), 'We will strike back, said Pavel Doran.');
    cpSync(join(corpus, 'interview.txt'), join(corpus, 'renamed, "twice".txt'));
    rmSync(join(corpus, 'interview.txt'));
    expect(await written({ store })).toEqual(await written({}));
  });

  it('goes on without one that cannot be opened, and says so', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    const notices: string[] = [];
    const out = join(root, 'noticed');
    mkdirSync(out);
    const onNotice = (text: string): void => void notices.push(text);
    await run({ corpus: 'tests/cases/fates/corpus', lexicons, out, store: file, onNotice });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('cannot be used');
    expect(tables(out).size).toBeGreaterThan(10);
  });
});
