import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.js';
import { withBytes } from '../../src/read/with-bytes.js';

const at = (text: string | Uint8Array, line: number): number | undefined => {
  const issue: Issue = { code: 'bad_json', path: 'a.jsonl', line, detail: '' };
  return withBytes(Buffer.from(text))(issue).byte;
};

describe('the byte of a problem', () => {
  it('is where its line begins, whatever ends the lines', () => {
    expect([1, 2, 3, 4].map((line) => at('é\nb\r\nc\rd', line))).toEqual([0, 3, 6, 8]);
  });

  it('is asked for in any order', () => {
    const placed = withBytes(Buffer.from('a\nb\nc\n'));
    const byteOf = (line: number): number | undefined =>
      placed({ code: 'bad_csv', path: 'a.csv', line, detail: '' }).byte;
    expect([3, 1, 2].map(byteOf)).toEqual([4, 0, 2]);
  });

  it('is unknown behind the end, in UTF-16, and without a line', () => {
    expect(at('a\n', 9)).toBeUndefined();
    expect(at(Buffer.from('\uFEFFa\nb', 'utf16le'), 2)).toBeUndefined();
    expect(withBytes(Buffer.from('a'))({ code: 'bad_encoding', path: 'a.txt', detail: '' })).not.toHaveProperty('byte');
  });

  it('is left as the reader gave it', () => {
    const issue: Issue = { code: 'bad_encoding', path: 'a.txt', line: 1, byte: 7, detail: '' };
    expect(withBytes(Buffer.from('a'))(issue)).toEqual(issue);
  });
});
