import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodesOf } from '../../src/model/lexicon.js';
import { UsageError } from '../../src/model/usage-error.js';
import { readLexicon } from '../../src/read/settings/lexicon.js';
import { convertLexicon } from '../../src/run/workbench/convert-lexicon.js';

const folder = mkdtempSync(join(tmpdir(), 'hawkdove-dictionaries-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Imports a file; gives its entries by category as they are read again from the lexicon that it becomes, and what was lost. */
function imported(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { text, losses } = convertLexicon({ files: [path], to: 'lexicon', id: 'x' });
  const { root } = readLexicon('x.yaml', text, false);
  const leaves = nodesOf(root).filter(({ entries }) => entries.length > 0);
  return {
    entries: leaves.map(({ id, entries }) => [id, entries.map(({ pattern }) => pattern)]),
    losses: losses.map(({ line, detail }) => `${line ?? ''}: ${detail}`),
  };
}

const refused = (name: string, content: string | Uint8Array): string => {
  try {
    imported(name, content);
  } catch (error) {
    if (error instanceof UsageError) return error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
  return 'accepted';
};

describe('an import keeps what makes sense and names the rest', () => {
  it('of undefined, empty and repeated keys', () => {
    expect(imported('a.dic', '%\n1\tA\n1\tB\n2\tA\n3\t \n%\nx\t1\t9\ny\t2\nz\t3\n')).toEqual({
      entries: [['x.A', ['x', 'y']]],
      losses: [
        '3: the number 1 is given twice; "B" has no terms',
        '7: "x" names category 9, which is not defined',
        '9: "z" names category 3, which is not defined',
        ': the category "3" is empty',
      ],
    });
  });

  it('of keys and terms that look like something else', () => {
    const keys = ['__proto__', '=cmd', 'constructor', 'NO', '007', '1.10'];
    const dic = `%\n${keys.map((key, i) => `${i + 1}\t${key}\n`).join('')}%\n=1+1\t1\t2\t3\t4\t5\t6\n`;
    const { entries, losses } = imported('keys.dic', dic);
    expect(entries).toEqual(
      ['__proto__', '=cmd', 'constructor', 'NO', '007', '1-10'].map((key) => [`x.${key}`, ['=1+1']]),
    );
    expect(losses).toEqual([': "1.10" gets the key "1-10"']);
  });

  it('of patterns that match nothing or anything', () => {
    const { entries, losses } = imported('a.lc3', '+A\n*\n\n?\n** *\ngood\n');
    expect(entries).toEqual([['x.A', ['good']]]);
    expect(losses).toEqual(
      [2, 4, 5].map((line) => expect.stringMatching(new RegExp(`^${line}: .*would match any text`)) as string),
    );
  });

  it('of trees deeper than a lexicon can be', () => {
    const depth = 50_000;
    const deep = `<dictionary>${'<cnode name="a">'.repeat(depth)}<pnode name="x"/>${'</cnode>'.repeat(depth)}</dictionary>`;
    const { entries, losses } = imported('deep.ykd', deep);
    expect(entries).toHaveLength(1);
    expect(losses.length).toBeGreaterThan(depth - 100);
    expect(losses[0]).toMatch(/^1: "a" is nested deeper than \d+ levels; its terms go to "a"/);
    const wordstat = Array.from({ length: 2000 }, (_, level) => `${'\t'.repeat(level)}K${level}\n`);
    expect(imported('deep.cat', `${wordstat.join('')}${'\t'.repeat(2000)}x (1)\n`).entries).toHaveLength(1);
  });

  it('of a row whose quotation mark is never closed', () => {
    const { entries, losses } = imported('a.dicx', 'DicTerm,A\nz,X\n"x,X\ny,X\n');
    expect(entries).toEqual([['x.A', ['z']]]);
    expect(losses).toEqual([
      '3: the quotation mark on line 3 is never properly closed; lines 3 to 4 (2) were not read',
    ]);
  });

  it('of lines without end', () => {
    const long = 'a'.repeat(1_000_000);
    const { entries, losses } = imported('a.dic', `%\n1\tA\n%\n${long}\t1\ngood\t1\nx\t${'(1 '.repeat(200_000)}\n`);
    expect(entries).toEqual([['x.A', ['good']]]);
    expect(losses[0]).toBe('4: a pattern of 1000000 characters is too long; at most 1000');
    expect(losses).toHaveLength(200_001);
  });
});

describe('an import is refused with its reason', () => {
  it.each([
    ['an empty file', 'a.dic', '\n \n', 'a.dic: the file is empty'],
    ['marks alone', 'b.dic', '%\n'.repeat(200_000), 'b.dic:3: "%" names no category'],
    ['no term that can be kept', 'c.lc3', '+A\n*\n', 'c.lc3:2: the pattern "*" would match any text'],
    ['bytes that are no text', 'd.dic', Uint8Array.from({ length: 4096 }, (_, i) => i % 256), 'NUL byte at byte 0'],
    ['two encodings in one file', 'e.lc3', Buffer.concat([Buffer.from('+A\nnaïve\n'), Buffer.from([0xe9, 10])]), 'byte 10 (0xe9) is not valid UTF-8'], // prettier-ignore
    [
      'XML that ends too early',
      'f.ykd',
      '<dictionary>\n<cnode name="a">\n<pnode name="x"/>',
      'f.ykd:3: not well-formed XML',
    ],
    [
      'XML that ends inside a tag',
      'g.ykd',
      '<dictionary><cnode name="a"><pnode name="x',
      'g.ykd:1: not well-formed XML',
    ],
    ['entities that grow', 'h.ykd', '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><dictionary><cnode name="&b;"/></dictionary>', 'undefined entity'], // prettier-ignore
    ['entities from files', 'i.ykd', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><dictionary><cnode name="&a;"/></dictionary>', 'undefined entity'], // prettier-ignore
    ['a key twice', 'k.yml', 'a: [x]\na: [y]\n', 'k.yml:2:1: key "a" is written twice, first on line 1'],
    ['brackets without end', 'l.yml', `a: ${'['.repeat(50_000)}x${']'.repeat(50_000)}\n`, 'l.yml:1:103: nested deeper'],
    ['a column twice', 'm.dicx', 'DicTerm,A,A\nx,X,X\n', 'm.dicx:1: the column "A" stands twice in the header'],
  ])('%s', (_, name, content, reason) => {
    expect(refused(name, content)).toContain(reason);
  });

  it('aliases that would unfold into billions', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i}, `.repeat(9)}*k${i}]\n`);
    expect(refused('bomb.yml', `k0: &k0 [x, y]\n${lines.join('')}`)).toContain('repeat over 100000 values');
  });
});

it('reads hundreds of thousands of lines and twenty thousand columns', () => {
  const path = join(folder, 'big.dic');
  const terms = Array.from({ length: 300_000 }, (_, i) => `w${i}\t1\n`);
  writeFileSync(path, `%\n1\tA\n%\n${terms.join('')}`);
  expect(convertLexicon({ files: [path], to: 'lexicon' })).toMatchObject({ entries: 300_000, losses: [] });
  const wide = Array.from({ length: 20_000 }, (_, i) => `,C${i}`).join('');
  const widePath = join(folder, 'wide.dicx');
  writeFileSync(widePath, `DicTerm${wide}\nx${',X'.repeat(20_000)}\n`);
  expect(convertLexicon({ files: [widePath], to: 'lexicon' }).entries).toBe(20_000);
}, 60_000);
