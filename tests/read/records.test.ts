import { expect, it } from 'vitest';
import { parseMetadata, rowsOfFiles, unusedRows } from '../../src/read/metadata.js';
import { zipOf } from './archives/making.js';
import { openAll } from './opening.js';
import { readAll, utf8 } from './reading.js';

const { metadata } = parseMetadata(
  {
    path: 'metadata.csv',
    bytes: utf8(
      'path,author,outlet\npress.zip,,The Archive\npress.zip#june/doran.txt,doran,\npress.zip#june.csv,,The Table\npress.zip#june.csv#x,brandt,\npress.zip#gone.txt,nobody,\n',
    ),
  },
  new Map(),
);
const PRESS = zipOf([
  { name: 'june/doran.txt', content: 'We agree.' },
  { name: 'june.csv', content: 'id,text\nx,Yes.\ny,No.\n' },
]);

it('a row about a record goes before that of the file it lies in, field by field', async () => {
  const { documents } = await openAll('press.zip', PRESS, { metadata });
  expect(documents.map(({ id, author, outlet }) => [id, author, outlet])).toEqual([
    ['press.zip#june.csv#x', 'brandt', 'The Table'],
    ['press.zip#june.csv#y', undefined, 'The Table'],
    ['press.zip#june/doran.txt', 'doran', 'The Archive'],
  ]);
});

it('a row is about the record with its id, not about one with another id that stands on that row', () => {
  const source = { path: 'metadata.csv', bytes: utf8('path,author\na.csv#2,doran\na.csv#3,brandt\n') };
  const { documents } = readAll('a.csv', 'id,text\n2,one\n1,two\n,three\n', parseMetadata(source, new Map()));
  expect(documents.map(({ id, author }) => [id, author])).toEqual([
    ['a.csv#2', 'doran'],
    ['a.csv#1', undefined],
    ['a.csv#3', 'brandt'],
  ]);
});

it('only a row about a record that is not there names no file', () => {
  const unused = unusedRows(metadata);
  unused.use('press.zip');
  expect(unused.issues()).toEqual([]);
  for (const place of ['june/doran.txt', 'june.csv', 'june.csv#x']) unused.useRecord(`press.zip#${place}`);
  expect(unused.recordIssues()).toEqual([
    { code: 'metadata_without_file', path: 'metadata.csv', line: 6, detail: 'no file "press.zip#gone.txt"' },
  ]);
});

it('rows about records go with the file that holds them', () => {
  expect(rowsOfFiles(metadata, ['press.zip']).rows.size).toBe(5);
  expect(rowsOfFiles(metadata, ['press.tar']).rows.size).toBe(0);
});

it.each([
  [{ 'press.zip/june': 'op-ed' }],
  [{ 'press.zip#june/*.txt': 'op-ed', 'press.zip': 'statement' }],
  [{ '**/doran.txt': 'op-ed' }],
])('a kind may be given to a folder of an archive: %j', async (kinds) => {
  const { documents } = await openAll('press.zip', PRESS, { kinds: new Map(Object.entries(kinds)) });
  expect(documents.find(({ record }) => record === 'june/doran.txt')?.kind).toBe('op-ed');
  expect(documents.find(({ record }) => record === 'june.csv#1')?.kind).not.toBe('op-ed');
});
