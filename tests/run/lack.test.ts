import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { inputsIn } from '../../src/run/read-inputs.js';
import { isLack, LackError } from '../../src/run/lack-error.js';
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
