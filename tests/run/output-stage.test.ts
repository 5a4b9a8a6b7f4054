import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputStage } from '../../src/run/output-stage.js';
import { thisProcess } from '../../src/run/owner.js';

const KNOWN = new Set(['a.csv', 'b.csv', 'run.json']);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hawkdove-stage-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function publish(files: Readonly<Record<string, string>>): Promise<void> {
  const stage = await OutputStage.open(folder, KNOWN);
  for (const [file, text] of Object.entries(files)) await stage.append(file, text);
  await stage.commit();
}

describe('OutputStage', () => {
  it('shows nothing before the commit and everything after it', async () => {
    const stage = await OutputStage.open(folder, KNOWN);
    await stage.append('a.csv', 'x\n');
    await stage.append('run.json', '{}');
    expect(readdirSync(folder)).toEqual(['.hawkdove']);
    await stage.commit();
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'run.json']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('x\n');
  });

  it('leaves the old results when a run is abandoned', async () => {
    await publish({ 'a.csv': 'old', 'run.json': '{}' });
    const stage = await OutputStage.open(folder, KNOWN);
    await stage.append('a.csv', 'new');
    await stage.abandon();
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'run.json']);
  });

  it('removes files of an earlier run that the new one does not write', async () => {
    await publish({ 'a.csv': 'old', 'b.csv': 'old', 'run.json': '{}' });
    await publish({ 'a.csv': 'new', 'run.json': '{}' });
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'run.json']);
  });

  it('keeps a .gitkeep', async () => {
    writeFileSync(join(folder, '.gitkeep'), '');
    await publish({ 'a.csv': '', 'run.json': '{}' });
    expect(readdirSync(folder).sort()).toEqual(['.gitkeep', 'a.csv', 'run.json']);
  });

  it('does not mind what a file manager leaves hidden', async () => {
    writeFileSync(join(folder, '.DS_Store'), '');
    await publish({ 'a.csv': '', 'run.json': '{}' });
    expect(readdirSync(folder).sort()).toEqual(['.DS_Store', 'a.csv', 'run.json']);
  });

  it('refuses a folder with anything that no run has written', async () => {
    writeFileSync(join(folder, 'thesis.docx'), '');
    await expect(OutputStage.open(folder, KNOWN)).rejects.toThrow(/thesis\.docx.*--out/);
    expect(readdirSync(folder)).toEqual(['thesis.docx']);
  });

  it('refuses tables that no run.json vouches for', async () => {
    writeFileSync(join(folder, 'a.csv'), 'mine');
    await expect(OutputStage.open(folder, KNOWN)).rejects.toThrow('tables without a run.json');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('mine');
  });

  it('refuses a second run while the first is at work', async () => {
    const first = await OutputStage.open(folder, KNOWN);
    await expect(OutputStage.open(folder, KNOWN)).rejects.toThrow(`process ${process.pid}`);
    await first.abandon();
  });

  it('takes over the lock and the leavings of a run that died', async () => {
    mkdirSync(join(folder, '.hawkdove/staging'), { recursive: true });
    writeFileSync(join(folder, '.hawkdove/staging/a.csv'), 'half');
    // No system gives a process this number.
    writeFileSync(join(folder, '.hawkdove/lock.1'), JSON.stringify({ pid: 2_147_483_646, host: hostname() }));
    await publish({ 'a.csv': 'whole', 'run.json': '{}' });
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('whole');
    expect(existsSync(join(folder, '.hawkdove'))).toBe(false);
  });

  it('finishes a commit that a crash cut off, wherever it was cut', async () => {
    for (const moved of [[], ['a.csv'], ['a.csv', 'run.json']]) {
      await publish({ 'a.csv': 'old', 'b.csv': 'old', 'run.json': 'old' });
      const commit = join(folder, '.hawkdove/commit');
      mkdirSync(commit, { recursive: true });
      writeFileSync(join(commit, 'manifest.json'), '["a.csv","run.json"]');
      for (const file of ['a.csv', 'run.json']) {
        writeFileSync(moved.includes(file) ? join(folder, file) : join(commit, file), 'new');
      }
      const stage = await OutputStage.open(folder, KNOWN);
      await stage.abandon();
      expect(readdirSync(folder).sort(), `moved ${moved.join()}`).toEqual(['a.csv', 'run.json']);
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new');
      expect(readFileSync(join(folder, 'run.json'), 'utf8')).toBe('new');
    }
  });

  it('does not take a number that another process has now for the run that died', async () => {
    mkdirSync(join(folder, '.hawkdove'));
    const lockOf = (owner: object): void => {
      writeFileSync(join(folder, '.hawkdove/lock.1'), JSON.stringify({ ...thisProcess(), ...owner }));
    };
    lockOf({ began: '1' });
    await publish({ 'a.csv': 'new', 'run.json': '{}' });
    mkdirSync(join(folder, '.hawkdove'));
    lockOf({ boot: 'another start of the machine' });
    await publish({ 'a.csv': 'new', 'run.json': '{}' });
  });

  it('lets a run on another machine be, and says what to do when that machine is gone', async () => {
    mkdirSync(join(folder, '.hawkdove'));
    writeFileSync(join(folder, '.hawkdove/lock.1'), JSON.stringify({ pid: 7, host: 'elsewhere' }));
    await expect(OutputStage.open(folder, KNOWN)).rejects.toThrow(/process 7 on elsewhere.*remove .*lock\.1/);
  });

  it('gives the folder of a dead run to one of many heirs that come at once', async () => {
    for (let round = 0; round < 20; round++) {
      mkdirSync(join(folder, '.hawkdove'));
      writeFileSync(join(folder, '.hawkdove/lock.1'), JSON.stringify({ pid: 2_147_483_646, host: hostname() }));
      const heirs = await Promise.allSettled(Array.from({ length: 8 }, () => OutputStage.open(folder, KNOWN)));
      const won = heirs.filter((heir) => heir.status === 'fulfilled');
      expect(won.length).toBe(1);
      for (const heir of heirs) if (heir.status === 'rejected') expect(String(heir.reason)).toContain('another run');
      await won[0]?.value.abandon();
    }
  });
});
