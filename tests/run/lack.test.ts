import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { inputsIn } from '../../src/run/read-inputs.js';
import { isLack, lackBehind, LackError } from '../../src/run/lack-error.js';
import { PLAIN, utf8 } from '../read/reading.js';

it('ends the run, and rejects no page, when the process that opens pages cannot begin', async () => {
  const { execPath } = process;
  process.execPath = join(tmpdir(), 'no-such-program');
  try {
    const file = { path: 'a.html', location: 'a.html' };
    const inputs = inputsIn({ file, bytes: utf8('<p>We want peace.</p>') }, PLAIN, undefined);
    await expect(inputs.next()).rejects.toThrow(LackError);
  } finally {
    process.execPath = execPath;
  }
});

it('is told from what is wrong with a file', () => {
  const said = (code: string): Error => Object.assign(new Error(code), { code });
  expect(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOENT', 'EACCES'].map((code) => isLack(said(code)))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
});

/** What a script says in a process that may hold so many files open. */
function saidWith(files: number, script: string): string {
  const url = (path: string): string => pathToFileURL(resolve(path)).href;
  const args = ['--import', url('node_modules/tsx/dist/loader.mjs'), '--input-type=module', '-e', script];
  const imports = script.replace(/from '(src\/[^']+)'/g, (_, path: string) => `from '${url(path)}'`);
  const line = ['-c', `ulimit -n ${files}; exec "$0" "$@"`, process.execPath, ...args.with(-1, imports)];
  return spawnSync('sh', line, { encoding: 'utf8', timeout: 50_000 }).stdout;
}

it.runIf(process.platform !== 'win32')(
  'may be behind whatever goes wrong in a parser where few files may be open, and then rejects no page',
  () => {
    const script = `
      import { ParserProcess } from 'src/run/isolated/parser-process.ts';
      const source = { path: 'a.html', bytes: new Uint8Array() };
      const request = { format: 'no-such-format', source, options: { columns: new Map() }, seconds: 60, megabytes: 1200 };
      await new ParserProcess().open(request).catch(({ name, message }) => console.log(name + ' ' + message));`;
    expect(saidWith(240, script)).toMatch(
      /^LackError no format no-such-format that has to be opened: it can have only \d+ more files open;/,
    );
  },
  60_000,
);

it.runIf(process.platform !== 'win32')(
  'may be behind any fault where few files may be open, and is not where many may',
  () => {
    const script = `
      import { lackBehind } from 'src/run/lack-error.ts';
      console.log(lackBehind(new Error('no module'))?.message);`;
    expect(saidWith(240, script)).toMatch(/^no module: it can have only \d+ more files open; allow it 512/);
    expect(saidWith(1024, script)).toBe('undefined\n');
    expect(lackBehind(new LackError('no memory'))?.message).toBe('no memory');
  },
  60_000,
);
