import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../src/read/front-matter.js';
import { readAll } from './reading.js';

const page = (block: string, body = 'We agree.\n') => frontMatter('a.txt', `---\n${block}\n---\n${body}`);
const valuesOf = (block: string) => {
  const found = page(block);
  return 'code' in found ? found : Object.fromEntries([...found.fields].map(([field, { value }]) => [field, value]));
};

it('gives the fields with their lines, and the body untouched', () => {
  expect(page('title: The summit\n# a remark\n\nauthor: doran\nDate: 2031-06-24', '\r\n  We agree.\r')).toEqual({
    body: '\r\n  We agree.\r',
    line: 8,
    fields: new Map([
      ['title', { value: 'The summit', line: 2 }],
      ['author', { value: 'doran', line: 5 }],
      ['date', { value: '2031-06-24', line: 6 }],
    ]),
    issues: [],
  });
});

it.each(['\n', '\r\n', '\r'])('lines may end in %j', (end) => {
  const { documents } = readAll('a.md', ['---', 'author: doran', 'date: 2031-06-24', '---', 'We agree.', ''].join(end));
  expect(documents).toEqual([
    {
      id: 'a.md',
      path: 'a.md',
      text: `We agree.${end}`,
      author: 'doran',
      date: '2031-06-24',
      dateSource: 'front_matter',
      kind: 'document',
    },
  ]);
});

describe('values stay the strings they are', () => {
  it.each([
    ['title: NO', { title: 'NO' }],
    ['title: 007', { title: '007' }],
    ['title: 1.10', { title: '1.10' }],
    ['title: 2031-06-24', { title: '2031-06-24' }],
    ['title: 0x1F', { title: '0x1F' }],
    ['title: "null"', { title: 'null' }],
    ['title: "a: b # c"', { title: 'a: b # c' }],
    ['title: don’t', { title: 'don’t' }],
    ['title: >-\n  a\n  b', { title: 'a b' }],
    ['title: null\nauthor: ~\nkind:\noutlet: ""', {}],
    ['author: [doran, "Ana Vale"]', { author: 'doran;Ana Vale' }],
    ['author:\n  - doran\n  - vale\n', { author: 'doran;vale' }],
    ['author:\n- doran\n- ', { author: 'doran' }],
    ['{"title": "a", "author": "b"}', { title: 'a', author: 'b' }],
    ['constructor: a\n__proto__: b\ntitle: c', { title: 'c' }],
    ['tags: [a, {b: c}]\ntitle: c', { title: 'c' }],
    ['  title: a\n  date: 2031', { title: 'a', date: '2031' }],
  ])('%j', (block, values) => {
    expect(valuesOf(block)).toEqual(values);
  });
});

describe('a faulty block is an issue', () => {
  it.each([
    ['a key twice', 'title: a\nauthor: b\ntitle: c', 4],
    ['a key twice, in capitals', 'title: a\nTitle: c', 3],
    ['an unknown key twice', 'title: a\ntags: b\ntags: c', 4],
    ['a colon in a bare value', 'title: a: b\ndate: 2031', 2],
    ['a line of prose', 'author: doran\nWe agree.', 3],
    ['an open quotation mark, at its end', 'title: "a\ndate: 2031', 3],
    ['a tab', 'title:\n\t- a', 3],
    ['an alias', 'title: &a b\nauthor: *a', 3],
    ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]', 3],
    ['a type', 'title: !!js/function "function () {}"', 2],
    ['a type of its own', 'title: a\ndate: !day 2031', 3],
    ['a list of dates', 'date: [2031, 2032]', 2],
    ['a mapping of authors', 'author: {name: doran}', 2],
    ['lists in a list of authors', 'author: [[doran]]', 2],
    ['equals signs', 'title = "a"', 2],
    ['a key that is a list', 'title: a\n? [b]\n: c', 2],
    ['deep brackets', `title: a\nb: ${'['.repeat(20_000)}`, 3],
    ['deep lists', `title: a\nb:\n  ${'- '.repeat(10_000)}`, 4],
  ])('%s', (_, block, line) => {
    expect(page(block)).toMatchObject({ code: 'bad_front_matter', path: 'a.txt', line });
  });

  it.each(['---js', '---javascript', '--- json', '---toml  ', '---yaml'])(
    '%s names a language, and nothing is run',
    (opening) => {
      expect(frontMatter('a.md', `${opening}\nthrow new Error("run")\n---\nWe agree.`)).toMatchObject({
        code: 'bad_front_matter',
        line: 1,
      });
    },
  );

  it('so is one that begins with a known key and never ends', () => {
    expect(frontMatter('a.md', '---\nTitle: a\n\nWe agree.')).toEqual({
      code: 'bad_front_matter',
      path: 'a.md',
      line: 1,
      detail: 'the closing --- is missing',
    });
  });
});

describe('a text that only begins with a rule is all body', () => {
  it.each([
    ['a rule and no other', '---\nWe agree.\n'],
    ['prose between rules', '---\nWe agree, and so: peace.\nNothing more.\n---\nThe end.'],
    ['a sentence with a colon between rules', '---\nRemarks by the minister: we agree.\n---\nThe end.'],
    ['one capitalised word and a colon', '---\nNote: we agree.\n---\nThe end.'],
    ['a heading between rules', '---\n# The summit\n---\nThe end.'],
    ['a heading above a date in capitals', '---\nSTATEMENT\nDate: 24 June\n---\nThe end.'],
    ['a list between rules', '---\n- One\n- Two\n---\nThe end.'],
    ['a longer rule', '-----\ntitle: a\n-----\nThe end.'],
    ['a rule with words', '--- The summit ---\ntitle: a\n---\nThe end.'],
    ['a rule below a line', 'We agree.\n---\ntitle: a\n---\nThe end.'],
    ['a rule below blank lines without end', `${'\n'.repeat(50_000)}---\ntitle: a\n---\nThe end.`],
    ['an indented rule', ' ---\ntitle: a\n---\nThe end.'],
    ['no rule', 'title: a\n---\nThe end.'],
    ['nothing', ''],
    ['a long time between rules', `---\n${'We agree.\n'.repeat(5000)}---\nThe end.`],
  ])('%s', (_, text) => {
    expect(frontMatter('a.md', text)).toEqual({ body: text, line: 1, fields: new Map(), issues: [] });
  });
});

it('an empty block is front matter that says nothing', () => {
  expect(page('')).toMatchObject({ body: 'We agree.\n', line: 4 });
  expect(frontMatter('a.md', '---\n---\nWe agree.')).toMatchObject({ body: 'We agree.', line: 3 });
});

it('blank lines may stand above it', () => {
  expect(frontMatter('a.md', '\n \r\n---\ntitle: a\n---\nWe agree.')).toEqual({
    body: 'We agree.',
    line: 6,
    fields: new Map([['title', { value: 'a', line: 4 }]]),
    issues: [],
  });
});

it('three dots close a block, and the file may end there', () => {
  expect(frontMatter('a.md', '--- \ntitle: a\n... ')).toMatchObject({ body: '', line: 4 });
  expect(readAll('a.md', '---\ntitle: a\n---').rejected).toMatchObject([{ code: 'empty_text' }]);
});

describe('a key that is not known', () => {
  it.each([
    ['auther: doran', '"auther" is not known; was "author" meant?'],
    ['title: a\nLangauge: en', '"Langauge" is not known; was "language" meant?'],
    ['title: a\ndates: 2031', '"dates" is not known; was "date" meant?'],
  ])('gives a warning when it is near a known one: %j', (block, detail) => {
    expect(page(block)).toMatchObject({ issues: [{ code: 'unknown_key', detail }] });
  });

  it('is left alone otherwise', () => {
    expect(page('title: a\ntags: b\nlayout: post\nsource: c')).toMatchObject({ issues: [] });
  });

  it('gives a warning when there is no other, since the block is kept out of the text', () => {
    expect(page('layout: post\ntags: b')).toMatchObject({
      body: 'We agree.\n',
      issues: [{ code: 'unknown_key', line: 2 }],
    });
  });
});

it('parts a text without losing a character', () => {
  const line = fc.constantFrom(
    '---',
    '...',
    'title: a',
    'We agree.',
    '- b',
    '# c',
    '',
    'x: "',
    'tags:',
    '  d',
    'auther: e',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const text = ['---', ...lines].join('\n');
      const found = frontMatter('a.txt', text);
      if ('code' in found) return;
      const { body, line: begins, fields, issues } = found;
      expect(text.endsWith(body)).toBe(true);
      expect(body).toBe(
        text
          .split('\n')
          .slice(begins - 1)
          .join('\n'),
      );
      const block = lines.slice(0, begins - 3);
      const isSilent = body !== text && fields.size + issues.length === 0;
      if (isSilent) expect(block.join('')).toBe('');
    }),
    { numRuns: 500 },
  );
});
