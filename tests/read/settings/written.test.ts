import { describe, expect, it } from 'vitest';
import { readYaml, type Written } from '../../../src/read/settings/written.js';
import { complaintsOf } from './complaints.js';

function rootOf(yaml: string): Written | undefined {
  const { root, problems } = readYaml('a.yaml', yaml);
  problems.throwIfAny();
  return root;
}

/** What was written, without places. */
function plain(written: Written | undefined): unknown {
  if (written?.kind === 'map') return [...written.entries].map(([key, { value }]) => [key, plain(value)]);
  if (written?.kind === 'list') return written.items.map(plain);
  return written?.kind === 'text' ? written.text : undefined;
}

describe('YAML as written', () => {
  it.each(['NO', 'yes', '007', '1.10', '2031-07-01', '~', 'null', '1e3', '0x10', '.inf', 'constructor', '12:30'])(
    'keeps %s as the string it is',
    (value) => {
      expect(plain(rootOf(`key: ${value}`))).toEqual([['key', value]]);
    },
  );

  it('keeps odd keys in the order written', () => {
    expect(plain(rootOf('__proto__: a\nNA: b\nconstructor: c\n1: d\nnull: e'))).toEqual([
      ['__proto__', 'a'],
      ['NA', 'b'],
      ['constructor', 'c'],
      ['1', 'd'],
      ['null', 'e'],
    ]);
  });

  it('joins keys in NFC, so that one key in two forms is one', () => {
    expect(complaintsOf(() => rootOf('na\u00efve: a\nnai\u0308ve: b'))).toEqual([
      'a.yaml:2:1: key "naïve" is written twice, first on line 1',
    ]);
  });

  it('knows the line and column of every value, after a byte order mark and over CRLF', () => {
    const root = rootOf('\uFEFFa: x\r\nb:\r\n  - y\r\n  - {c: z}');
    expect(root).toMatchObject({ kind: 'map', place: { line: 1, column: 1 } });
    const list = root?.kind === 'map' ? root.entries.get('b')?.value : undefined;
    expect(list).toMatchObject({ place: { line: 3, column: 3 } });
    expect(list?.kind === 'list' && list.items.map((item) => item.place)).toEqual([
      { line: 3, column: 5 },
      { line: 4, column: 5 },
    ]);
  });

  it.each(['', '\n\n', '# only a comment\n', '---\n', '\uFEFF'])('reads %j as nothing', (text) => {
    expect(rootOf(text)).toBeUndefined();
  });

  it('repeats what an alias stands for', () => {
    expect(plain(rootOf('a: &war [x, y]\nb: *war'))).toEqual([
      ['a', ['x', 'y']],
      ['b', ['x', 'y']],
    ]);
  });

  it.each([
    ['a:\n\tb: 1', ['a.yaml:2:1: a tab is used for indentation; use spaces']],
    [
      'title: War: a history',
      [
        'a.yaml:1:8: a key stands where a text was expected; put a text that holds ": " in quotes, and indent keys of one level alike',
      ],
    ],
    ['a: 1\nb: 2\na: 3', ['a.yaml:3:1: key "a" is written twice, first on line 1']],
    ['- @x', ['a.yaml:1:3: a text cannot begin with this character; put it in quotes']],
    [
      "- 'tis the season",
      [
        'a.yaml:1:18: a closing quotation mark or a separator is missing; put a text that begins with one of \' " wholly in quotes',
      ],
    ],
    ['- *war*', ['a.yaml:1:3: *war* names no &war* above it; put a text that begins with * in quotes']],
    ['&a [*a]', ['a.yaml:1:5: *a repeats the very thing it stands in; put a text that begins with * in quotes']],
    ['? {a: b}\n: c', ['a.yaml:1:3: a key must be a text']],
    ['---\na: 1\n---\nb: 2', ['a.yaml:3:1: a second document begins here; remove the --- before it']],
    [
      'a: [b',
      ['a.yaml:1:6: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
  ])('says where and why it cannot read %j', (yaml, complaints) => {
    expect(complaintsOf(() => rootOf(yaml))).toEqual(complaints);
  });

  it.each([
    '!!js/function "function () {}"',
    '!!js/undefined ""',
    '!!int 5',
    '!custom x',
    '!<tag:yaml.org,2002:js/regexp> /a/',
  ])('refuses the tag in %s and runs nothing', (value) => {
    expect(complaintsOf(() => rootOf(`a: 1\nb: ${value}`))).toEqual([
      'a.yaml:2:4: tags (beginning with !) are not allowed; put a text that begins with ! in quotes',
    ]);
  });

  it('refuses aliases that unfold into billions', () => {
    const levels = 'bcdefghij'.split('').map((name, index) => {
      const inner = Array.from({ length: 10 }, () => `*${'abcdefghi'.charAt(index)}`);
      return `${name}: &${name} [${inner.join(', ')}]`;
    });
    const [first] = complaintsOf(() => rootOf(['a: &a [x, x, x, x, x, x, x, x, x, x]', ...levels].join('\n')));
    expect(first).toBe('a.yaml:5:36: *d and the aliases before it repeat over 100000 values; write them out');
  });

  it.each(['[', '{', '- ', '? ', 'a: ', '[a: '])('refuses 20,000 times %j as too deep', (opening) => {
    expect(complaintsOf(() => rootOf(opening.repeat(20_000)))[0]).toContain('nested deeper than 100 levels; use fewer');
  });

  it('reads what is nested 90 deep', () => {
    expect(rootOf(`${'['.repeat(90)}x${']'.repeat(90)}`)).toBeDefined();
  });

  it('lists 1,000 problems and says how many are left', () => {
    const twice = Array.from({ length: 1502 }, () => 'a: 1\n').join('');
    const complaints = complaintsOf(() => rootOf(twice));
    expect(complaints).toHaveLength(1001);
    expect(complaints.at(-1)).toBe('a.yaml: and 501 more');
  });
});
