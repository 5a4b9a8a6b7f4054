import { describe, expect, it } from 'vitest';
import { parseMetadata, unusedRows } from '../../src/read/metadata.js';
import { readAll, utf8 } from './reading.js';

const parsed = (csv: string, mapping: [string, string][] = []) =>
  parseMetadata({ path: 'metadata.csv', bytes: utf8(csv) }, new Map(mapping));
const rowsOf = (csv: string, mapping: [string, string][] = []) =>
  [...parsed(csv, mapping).metadata.rows].map(([path, { line, fields }]) => [
    path,
    line,
    Object.fromEntries([...fields].map(([field, { value }]) => [field, value])),
  ]);

it('gives the fields of each path, with their line', () => {
  expect(
    rowsOf(
      'Path,date,author,kind,outlet,title,language,note\na.txt,2031-06-24,doran,op-ed,The Courier,"On\npeace",en,x\nb.txt,,,,,,,\n',
    ),
  ).toEqual([
    [
      'a.txt',
      2,
      { title: 'On peace', date: '2031-06-24', author: 'doran', kind: 'op-ed', outlet: 'The Courier', language: 'en' },
    ],
    ['b.txt', 4, {}],
  ]);
});

it.each([
  './speeches/naïve.txt',
  '.\\speeches\\nai\u0308ve.txt',
  '././speeches/naïve.txt',
  ' speeches/naïve.txt ',
  '"speeches\\naïve.txt"',
])('the path %j means speeches/naïve.txt', (path) => {
  expect([...parsed(`path,author\n${path},doran\n`).metadata.rows.keys()]).toEqual(['speeches/naïve.txt']);
});

it('columns may be declared', () => {
  expect(
    rowsOf('file;country;author\na.txt;Karesia;x\n', [
      ['path', 'file'],
      ['author', 'Country'],
    ]),
  ).toEqual([['a.txt', 2, { author: 'Karesia' }]]);
});

it('odd names are names like others', () => {
  expect(rowsOf('path,author\n__proto__,constructor\nconstructor,__proto__\n')).toEqual([
    ['__proto__', 2, { author: 'constructor' }],
    ['constructor', 3, { author: '__proto__' }],
  ]);
});

it('of two rows for one path the first is used', () => {
  const csv = 'path,author\na.txt,doran\n./a.txt,vale\n';
  expect(rowsOf(csv)).toEqual([['a.txt', 2, { author: 'doran' }]]);
  expect(parsed(csv).issues).toEqual([
    {
      code: 'metadata_repeated',
      path: 'metadata.csv',
      record: '2',
      line: 3,
      detail: '"a.txt" stands on line 2 already, with another author',
    },
  ]);
});

it('a faulty row is an issue, and the others are kept', () => {
  const { metadata, issues } = parsed('path,author\na.txt,doran,x\n,vale\nc.txt,6" gun\nd.txt,vale\n');
  expect([...metadata.rows.keys()]).toEqual(['d.txt']);
  expect(issues).toMatchObject([
    { code: 'bad_csv', path: 'metadata.csv', record: '1', line: 2 },
    { code: 'bad_metadata', record: '2', line: 3, detail: 'the row has no path' },
    { code: 'bad_csv', record: '3', line: 4 },
  ]);
});

describe('a file that cannot be used is one issue', () => {
  it.each([
    ['nothing in it', '', [], 'bad_metadata', 'the file is empty'],
    ['no column of paths', 'file,author\na.txt,doran\n', [], 'bad_metadata', 'no column "path" among "file", "author"'],
    [
      'no column of the name declared',
      'path,author\na.txt,doran\n',
      [['author', 'country']],
      'bad_metadata',
      'no column "country" among "path", "author"',
    ],
    [
      'a column twice',
      'path,author,author\na.txt,doran,vale\n',
      [],
      'bad_metadata',
      'the column "author" stands twice in the header',
    ],
    ['NULs', 'path,author\na.txt,\0\0\0\n', [], 'binary_content', '3 of 22 characters are control characters'],
  ] as const)('%s', (_, csv, mapping, code, detail) => {
    const { metadata, issues } = parsed(
      csv,
      mapping.map(([field, column]) => [field, column]),
    );
    expect(metadata.rows.size).toBe(0);
    expect(issues).toMatchObject([{ code, path: 'metadata.csv', detail }]);
  });
});

it('a column that is nearly a known one gives a warning', () => {
  expect(parsed('path,auther\na.txt,doran\n').issues).toMatchObject([
    { code: 'unknown_key', line: 1, detail: 'the column "auther" is not known; was "author" meant?' },
  ]);
});

it('says which rows name no file', () => {
  const { metadata } = parsed('path,author\na.txt,doran\nnai\u0308ve.txt,doran\nb.txt,vale\nB.txt,vale\n');
  const unused = unusedRows(metadata);
  for (const file of ['naïve.txt', 'a.txt', 'b.txt', 'c.txt']) unused.use(file);
  expect(unused.issues()).toEqual([
    { code: 'metadata_without_file', path: 'metadata.csv', line: 5, detail: 'no file "B.txt"' },
  ]);
});

describe('together with a document', () => {
  const { metadata } = parsed(
    'path,date,author,kind\nspeeches/a.txt,2031-06-24,doran,op-ed\ntable.csv,24/06/2031,vale,\n',
  );
  const kinds = new Map([['speeches', 'statement']]);

  it('fills in what the document does not say', () => {
    expect(readAll('speeches/a.txt', 'We agree.', { metadata, kinds })).toMatchObject({
      documents: [{ date: '2031-06-24', dateSource: 'metadata', author: 'doran', kind: 'op-ed' }],
      warnings: [],
    });
    expect(readAll('speeches/b.txt', 'We agree.', { metadata, kinds }).documents).toEqual([
      { id: 'speeches/b.txt', path: 'speeches/b.txt', text: 'We agree.', kind: 'statement' },
    ]);
  });

  it('gives way to what stands in the document, with a warning where they differ', () => {
    const content = '---\nauthor: vale\ndate: 20310624\ntitle: a\n---\nWe agree.';
    expect(readAll('speeches/a.txt', content, { metadata, kinds })).toMatchObject({
      documents: [{ date: '2031-06-24', dateSource: 'front_matter', author: 'vale', kind: 'op-ed' }],
      warnings: [
        {
          code: 'metadata_conflict',
          path: 'speeches/a.txt',
          line: 2,
          detail: 'author is "vale" here, which was used, and "doran" in metadata.csv, line 2',
        },
      ],
    });
  });

  it('is compared by what dates mean, not how they are written', () => {
    const rows = 'date,text\n2031-06-24,one\n2031-06-25,two\n';
    expect(readAll('table.csv', rows, { metadata, dateFormat: 'DD/MM/YYYY' })).toMatchObject({
      documents: [{ author: 'vale' }, { author: 'vale' }],
      warnings: [{ code: 'metadata_conflict', record: '2', line: 3 }],
    });
  });

  it('rejects a document by a malformed date that would be used', () => {
    expect(readAll('table.csv', 'text\none\n', { metadata }).rejected).toEqual([
      {
        code: 'bad_date',
        path: 'table.csv',
        record: '1',
        detail: '"24/06/2031" has its month in digits (metadata.csv, line 3)',
      },
    ]);
    expect(readAll('speeches/a.txt', '---\ndate: May\n---\nOne.', { metadata })).toMatchObject({
      rejected: [{ code: 'bad_date', line: 2 }],
      warnings: [],
    });
    expect(readAll('table.csv', 'date,text\n2031,one\n', { metadata })).toMatchObject({
      documents: [{ date: '2031' }],
      warnings: [{ code: 'metadata_conflict' }],
    });
  });
});
