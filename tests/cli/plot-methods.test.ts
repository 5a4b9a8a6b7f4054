import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hawkdove } from './command.js';

const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-plot-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('hawkdove plot', () => {
  const folder = join(scratch, 'figures');
  const draw = (...flags: string[]) => hawkdove('plot', 'corpus', '--lexicons', 'lexicons', '--out', folder, ...flags);
  beforeAll(async () => {
    expect((await draw()).code).toBe(0);
  });

  it('writes every picture with its figures, and lists them', () => {
    const listed = JSON.parse(readFileSync(join(folder, 'plots.json'), 'utf8')) as { file: string; data: string }[];
    expect(readdirSync(folder).sort()).toEqual(
      ['plots.json', ...listed.flatMap(({ file, data }) => [file, data])].sort(),
    );
    expect(listed.map(({ file }) => file)).toContain('blame-network.svg');
    for (const { file, data } of listed) {
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^<svg xmlns="[^"]+" width="\d+" height="\d+"/);
      expect(parse(readFileSync(join(folder, data), 'utf8')).length).toBeGreaterThan(1);
    }
  });

  it('writes the same bytes again over its own files', async () => {
    const before = readFileSync(join(folder, 'blame-network.svg'), 'utf8');
    expect(await draw('--plots', 'blame-network')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 picture in') as string,
    });
    expect(readFileSync(join(folder, 'blame-network.svg'), 'utf8')).toBe(before);
  });

  it('refuses a folder with anything else in it, and an unknown plot', async () => {
    const foreign = join(scratch, 'thesis');
    const fresh = await hawkdove('plot', 'corpus', '--lexicons', 'lexicons', '--out', foreign, '--plots', 'tone');
    expect(fresh.code).toBe(0);
    writeFileSync(join(foreign, 'chapter.docx'), '');
    const again = await hawkdove('plot', 'corpus', '--lexicons', 'lexicons', '--out', foreign);
    expect(again).toMatchObject({ code: 64, err: expect.stringContaining('chapter.docx') as string });
    expect(await draw('--plots', 'pie')).toMatchObject({
      code: 64,
      err: expect.stringContaining('there is no plot "pie"') as string,
    });
  });
});

describe('hawkdove methods', () => {
  it('says of a finished run what its tables say', async () => {
    const out = join(scratch, 'output');
    await hawkdove('run', 'corpus', '--lexicons', 'lexicons', '--out', out, '--quiet');
    const run = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { found: number; words: number };
    const said = await hawkdove('methods', '--out', out);
    expect(said.code).toBe(0);
    expect(said.out).toContain(`Of ${run.found} inputs, `);
    expect(said.out).toContain(`(${run.words} words)`);
    expect(said.out).toContain('by named spans of time');
  });

  it('stands beside an export of the same run', async () => {
    const out = join(scratch, 'output');
    const exported = await hawkdove('export', '--out', out, '--to', 'xlsx', 'parquet');
    expect(exported).toMatchObject({ code: 0, err: expect.stringContaining('read tags.csv') as string });
    for (const file of ['results.xlsx', 'trends.parquet']) {
      expect(exported.out).toContain(file);
      expect(existsSync(join(out, file))).toBe(true);
    }
    expect(await hawkdove('export', '--out', out)).toMatchObject({ code: 64 });
    expect(await hawkdove('export', '--out', out, '--to', 'sav')).toMatchObject({ code: 64 });
  });

  it('refuses a folder that no run has written', async () => {
    expect(existsSync(join(scratch, 'nowhere'))).toBe(false);
    expect(await hawkdove('methods', '--out', join(scratch, 'nowhere'))).toMatchObject({
      code: 64,
      err: expect.stringContaining('run.json') as string,
    });
  });
});
