import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBounded } from '../../src/run/read-bounded.js';

const root = mkdtempSync(join(tmpdir(), 'hawkdove-bounded-'));
const place = (name: string): string => join(root, name);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a file that is read', () => {
  it('gives its bytes up to the bound, and its size beyond it', () => {
    writeFileSync(place('a.txt'), '12345');
    expect(readBounded(place('a.txt'), 5)).toEqual(Buffer.from('12345'));
    appendFileSync(place('a.txt'), '6');
    expect(readBounded(place('a.txt'), 5)).toEqual({
      code: 'too_large',
      detail: 'the file has 6 bytes, and 5 are read',
    });
  });

  it('is named when it is gone, leads in a circle or is a folder', () => {
    symlinkSync('circle', place('circle'));
    for (const [name, why] of [
      ['gone', 'ENOENT'],
      ['circle', 'ELOOP'],
      ['.', 'regular'],
    ] as const) {
      expect(readBounded(place(name))).toMatchObject({
        code: 'unreadable_file',
        detail: expect.stringContaining(why) as unknown,
      });
    }
  });

  it('is never waited for where a pipe took its place', () => {
    execFileSync('mkfifo', [place('pipe.txt')]);
    expect(readBounded(place('pipe.txt'))).toMatchObject({ code: 'unreadable_file' });
  });
});
