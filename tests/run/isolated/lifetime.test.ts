import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const LOADER = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
const module = (path: string): string => JSON.stringify(pathToFileURL(resolve(path)).href);

/** Opens a page, says so, and goes on as `then` says. */
const opening = (then: string): string => `
  const { isolated } = await import(${module('src/run/isolated/isolated.ts')});
  const { html } = await import(${module('src/read/formats/html.ts')});
  const source = { path: 'a.html', bytes: new TextEncoder().encode('<p>We want peace.</p>') };
  for await (const found of isolated(html, source, { columns: new Map() })) console.log(found.text);
  ${then}`;
const args = (then: string): string[] => ['--import', LOADER, '--input-type=module', '-e', opening(then)];

it('ends when nothing more is asked of it', () => {
  expect(execFileSync(process.execPath, args(''), { encoding: 'utf8', timeout: 50_000 })).toBe('We want peace.\n');
}, 60_000);

it.runIf(existsSync('/proc/self/stat'))(
  'leaves nothing behind when the run is killed',
  async () => {
    const run = spawn(process.execPath, args('setInterval(() => {}, 1000)'), { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(run.stdout, 'data');
    const children = childrenOf(run.pid ?? 0);
    expect(children.length).toBeGreaterThan(0);
    run.kill('SIGKILL');
    for (let waited = 0; waited < 100 && children.some(isAlive); waited += 1) await setTimeout(100);
    expect(children.filter(isAlive)).toEqual([]);
  },
  60_000,
);

function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => parentOf(child) === pid && isNode(child));
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function isNode(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('parser-main');
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  return parentOf(pid) !== undefined;
}
