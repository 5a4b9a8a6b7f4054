import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { main } from '../../src/cli/program.js';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function hawkdove(...args: readonly string[]): Promise<Outcome> {
  const written = { out: '', err: '' };
  const catching = (stream: NodeJS.WriteStream, into: 'out' | 'err'): { mockRestore: () => void } =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written[into] += String(text);
      return true;
    });
  const spies = [catching(process.stdout, 'out'), catching(process.stderr, 'err')];
  try {
    return { code: await main(['node', 'hawkdove', ...args]), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const LOADER = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
const MAIN = resolve('src/cli/main.ts');

/** Starts a command line as a process of its own. */
export function start(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): { readonly child: ChildProcess; readonly outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, ['--import', LOADER, MAIN, ...args], {
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
  });
  const outcome = new Promise<Outcome>((done) => {
    const written = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
    child.on('close', (code) => {
      done({ code, ...written });
    });
  });
  return { child, outcome };
}
