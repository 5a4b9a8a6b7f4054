import { expect, it } from 'vitest';
import type { Draft, Rejection, Skip } from '../../src/read/format.js';
import { within } from '../../src/read/within-file.js';

const draft: Draft = {
  path: 'press.zip',
  line: 1,
  text: 'We agree.',
  fields: new Map(),
  from: 'front_matter',
  issues: [{ code: 'guessed_encoding', path: 'press.zip', detail: 'read as windows-1252' }],
};

it('a file inside a file is a record of it, and so are its issues', () => {
  expect(within('june/doran.txt', draft)).toMatchObject({
    path: 'press.zip',
    record: 'june/doran.txt',
    key: 'june/doran.txt',
    issues: [{ code: 'guessed_encoding', path: 'press.zip', record: 'june/doran.txt' }],
  });
});

it('a row of a table inside a file keeps its number and its id', () => {
  expect(within('june.csv', { ...draft, record: '3', key: 'opening' })).toMatchObject({
    record: 'june.csv#3',
    key: 'june.csv#opening',
  });
});

it('a rejected record says where it lies', () => {
  const rejected: Rejection = {
    rejected: { code: 'bad_csv', path: 'press.zip', record: '3', line: 4, detail: 'the row has 1 cell' },
    issues: [],
    known: { path: 'press.zip', record: '3' },
  };
  expect(within('june.csv', rejected)).toMatchObject({
    rejected: { record: 'june.csv#3' },
    known: { record: 'june.csv#3' },
  });
});

it('names pile up from the outer file to the inner', () => {
  const skip: Skip = { skipped: 'hidden', path: 'press.zip', record: '.DS_Store', issues: [] };
  expect(within('june.zip', within('june.zip', skip))).toMatchObject({ record: 'june.zip#june.zip#.DS_Store' });
});
