import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/run/make-folder.js';
import { scratch } from '../cli/study.js';

describe('makeFolder', () => {
  const { root } = scratch();

  it('makes what is missing above a folder, and gives the outermost', () => {
    expect(makeFolder(join(root, 'a', 'b', 'c'))).toBe(join(root, 'a'));
    expect(existsSync(join(root, 'a', 'b', 'c'))).toBe(true);
    expect(makeFolder(join(root, 'a', 'b', 'c'))).toBeUndefined();
    expect(makeFolder(join(root, 'a', 'b', 'd'))).toBe(join(root, 'a', 'b', 'd'));
  });

  it('throws where a file is in the way', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(() => makeFolder(file)).toThrow('EEXIST');
    expect(() => makeFolder(join(file, 'x', 'y'))).toThrow('ENOTDIR');
  });

  it.skipIf(!existsSync('/proc/self'))('comes back where a file system has no such name', () => {
    expect(() => makeFolder('/proc/no-such-name/below')).toThrow('ENOENT');
  });
});
