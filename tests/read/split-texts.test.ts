import { expect, it } from 'vitest';
import type { Field } from '../../src/read/fields.js';
import { parseConfig } from '../../src/read/settings/config.js';
import { openAll } from './opening.js';

const PAPERS = `A cover.

PAPER No. 1


On the strait

and its ports

For the Ledger. Tuesday, June 3, 2031.

BRANDT AND OKORO

To the people:

There is a danger. PAPER No. 9 says so.

PAPER No. 2
On talks
OKORO
To the people:
We should talk.
THE END
What a printer adds.
PAPER No. 3
`;

const rule = (fields: Partial<Record<Field, string>>, text?: string) => [
  {
    files: 'papers',
    at: 'PAPER No\\. \\d+',
    text,
    end: 'THE END',
    fields: new Map(Object.entries(fields)) as Map<Field, string>,
  },
];
const FIELDS = {
  title: '.+',
  author: '[A-Z]{4,}(?: AND [A-Z]+)?',
  outlet: 'For the ([^.]+)\\..*',
  date: '.*\\. \\w+day, (.+)\\.',
};

it('cuts a text at the lines of a rule, with what the lines above each text say', async () => {
  const { documents } = await openAll('papers/all.txt', PAPERS, { split: rule(FIELDS, 'To the people:') });
  expect(documents.map(({ id, title, author, outlet, date, text }) => [id, title, author, outlet, date, text])).toEqual(
    [
      [
        'papers/all.txt#1',
        'On the strait and its ports',
        'BRANDT AND OKORO',
        'Ledger',
        '2031-06-03',
        'To the people:\n\nThere is a danger. PAPER No. 9 says so.',
      ],
      ['papers/all.txt#2', 'On talks', 'OKORO', undefined, undefined, 'To the people:\nWe should talk.'],
    ],
  );
});

it('begins a text below the last line about it where no other beginning is declared', async () => {
  const { texts } = await openAll('papers/all.txt', PAPERS, { split: rule({ author: FIELDS.author }) });
  expect(texts[1]).toBe('To the people:\nWe should talk.');
});

it('says where it was cut, and which texts lack a line', async () => {
  const { warnings } = await openAll('papers/all.txt', PAPERS, { split: rule(FIELDS, 'To the people:') });
  expect(warnings.map(({ code, line }) => [code, line])).toEqual([
    ['split_file', 3],
    ['split_doubt', 18],
    ['split_doubt', 18],
  ]);
});

it('leaves a file alone that no rule is about, and one without such a line', async () => {
  for (const path of ['other/all.txt', 'papers/all.csv'])
    expect(
      (await openAll(path, `text\n${PAPERS}`, { split: rule(FIELDS) })).warnings.some(
        ({ code }) => code === 'split_file',
      ),
    ).toBe(false);
  expect((await openAll('papers/a.txt', 'One text.', { split: rule(FIELDS) })).texts).toEqual(['One text.']);
});

it('takes linear time for an evil pattern', async () => {
  const split = [{ files: 'a.txt', at: '(a+)+b', fields: new Map() }];
  expect((await openAll('a.txt', `${'a'.repeat(20_000)}\n`, { split })).texts).toHaveLength(1);
});

it('is declared in the configuration, by files', () => {
  const { split } = parseConfig('c.yaml', "split:\n  'p/*.txt': { at: 'No\\. \\d+', author: 'By (.+)' }\n");
  expect(split).toEqual([
    { files: 'p/*.txt', at: 'No\\. \\d+', text: undefined, end: undefined, fields: new Map([['author', 'By (.+)']]) },
  ]);
  expect(() => parseConfig('c.yaml', 'split: { a.txt: { author: x } }')).toThrow('"at" is missing');
});
