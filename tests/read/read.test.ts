import { describe, expect, it } from 'vitest';
import { formatOf, readText } from '../../src/read/read.js';
import { PLAIN, readAll, utf8 } from './reading.js';

it.each(['a.png', 'a', 'txt', 'a.txt/b', 'a.txt.bak', '.gitignore', 'a.TXT ', 'a.constructor'])(
  '%j has no known format',
  (path) => {
    expect(formatOf(path)).toBeUndefined();
    expect(readAll(path, 'We agree.').rejected).toMatchObject([{ code: 'unsupported_format', path }]);
  },
);

it('a rejected document keeps what is known of it', () => {
  const [reading] = readText(
    { path: 'a/b.txt', bytes: utf8('---\nauthor: doran\ndate: 24/06/2031\ntitle: On peace\n---\n\n') },
    { ...PLAIN, kinds: new Map([['a', 'statement']]) },
  );
  expect(reading).toEqual({
    rejected: { code: 'bad_date', path: 'a/b.txt', line: 3, detail: '"24/06/2031" has its month in digits' },
    issues: [{ code: 'empty_text', path: 'a/b.txt', line: 6, detail: 'the text is blank' }],
    known: { id: 'a/b.txt', path: 'a/b.txt', kind: 'statement', author: 'doran', title: 'On peace' },
  });
});

it('a date is optional, and read in the declared format', () => {
  expect(readAll('a.txt', 'We agree.').documents).toEqual([
    { id: 'a.txt', path: 'a.txt', text: 'We agree.', kind: 'document' },
  ]);
  const content = '---\ndate: 24/06/2031\n---\nWe agree.';
  expect(readAll('a.txt', content, { dateFormat: 'DD/MM/YYYY' }).documents).toMatchObject([{ date: '2031-06-24' }]);
});

it('white space around and inside a value does not matter', () => {
  expect(readAll('a.csv', 'author,text\n" Ana\n  Vale ",one\n').documents).toMatchObject([{ author: 'Ana Vale' }]);
});

describe('the kind', () => {
  const kinds = new Map([
    ['speeches/press/', 'interview'],
    ['speeches', 'statement'],
    ['./op-eds', 'op-ed'],
    ['*.tweets.jsonl', 'tweet'],
    ['**/minutes/*', 'transcript'],
    ['20??/q?', 'quarterly'],
    ['nai\u0308ve', 'naïve'],
    ['constructor', '__proto__'],
  ]);
  it.each([
    ['speeches/a.txt', 'statement'],
    ['speeches/2031/a.txt', 'statement'],
    ['speeches/press/a.txt', 'interview'],
    ['speeches-2031/a.txt', 'document'],
    ['old/speeches/a.txt', 'document'],
    ['op-eds/a.txt', 'op-ed'],
    ['may.tweets.jsonl', 'tweet'],
    ['x/may.tweets.jsonl', 'document'],
    ['minutes/a.txt', 'transcript'],
    ['x/y/minutes/z/a.txt', 'transcript'],
    ['x/minutes', 'document'],
    ['2031/q3/a.txt', 'quarterly'],
    ['2031/q33/a.txt', 'document'],
    ['naïve/a.txt', 'naïve'],
    ['constructor/a.txt', '__proto__'],
    ['a.txt', 'document'],
  ])('of %s is %s', (path, kind) => {
    const content = path.endsWith('.jsonl') ? '{"text": "one"}' : 'One.';
    const [reading] = readText(
      { path: path.includes('.') ? path : `${path}.txt`, bytes: utf8(content) },
      { ...PLAIN, kinds },
    );
    expect(reading && 'document' in reading && reading.document.kind).toBe(kind);
  });

  it('is found in no time, whatever the pattern', () => {
    const hostile = new Map([
      [`${'*a'.repeat(50)}b`, 'x'],
      [`${'**/'.repeat(50)}b`, 'y'],
    ]);
    const path = `${'a/'.repeat(500)}${'a'.repeat(2000)}.txt`;
    const begun = performance.now();
    expect(readAll(path, 'One.', { kinds: hostile }).documents).toMatchObject([{ kind: 'document' }]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('long files are read in linear time:', () => {
  const million = 1_000_000;
  it.each([
    ['a line', 'a.txt', 'a'.repeat(8 * million)],
    ['dashes', 'a.txt', `---\n${'-'.repeat(4 * million)}`],
    ['spaces in a front matter', 'a.txt', `---\n${' '.repeat(4 * million)}x\n---\nOne.`],
    ['an open quotation mark', 'a.csv', `id,text\n1,"${'one\n'.repeat(million)}`],
    ['quotation marks', 'a.csv', `id,text\n1,${'"'.repeat(2 * million + 1)}`],
    ['a header', 'a.csv', `"${','.repeat(million)}\nx`],
    ['brackets', 'a.jsonl', `{"text": "one", "more": ${'['.repeat(million)}${']'.repeat(million)}}`],
    ['backslashes', 'a.jsonl', `{"text": "${'\\\\'.repeat(million)}"}`],
    ['control characters', 'a.txt', '\u0001'.repeat(4 * million)],
    ['byte order marks', 'a.txt', '\uFEFF'.repeat(million)],
  ])('%s', (_, path, content) => {
    const bytes = utf8(content);
    const begun = performance.now();
    const { documents, rejected } = readAll(path, bytes);
    expect(documents.length + rejected.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
