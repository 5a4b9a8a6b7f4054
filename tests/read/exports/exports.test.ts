import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlesIn } from '../../../src/read/articles-in.js';
import { exports } from '../../../src/read/exports/index.js';
import { readAll } from '../reading.js';
import { SAMPLES } from './samples.js';

/** What was read of each article: date, outlet, author, title, text. */
const readingOf = (text: string) =>
  readAll('press.txt', text).documents.map(({ date, outlet, author, title, text: body }) => [
    date,
    outlet,
    author,
    title,
    body.replace(/\s+/g, ' '),
  ]);

it('every layout has samples', () => {
  expect(new Set(SAMPLES.map(({ layout }) => layout))).toEqual(new Set(exports.map(({ id }) => id)));
});

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('the export %s', (_, sample) => {
  it('gives its articles with date, outlet, author and title, and nothing but their texts', () => {
    expect(readingOf(sample.text)).toEqual(sample.articles);
  });

  it('says where it was split', () => {
    const { warnings } = readAll('press.txt', sample.text);
    const split = warnings.filter(({ code }) => code === 'split_file');
    expect(split).toMatchObject([{ detail: expect.stringContaining(`${sample.articles.length} article`) as string }]);
  });

  it('reads alike with other line ends and with page breaks', () => {
    expect(readingOf(sample.text.replaceAll('\n', '\r\n'))).toEqual(sample.articles);
    expect(readingOf(`\uFEFF${sample.text}`)).toEqual(sample.articles);
  });

  it('loses no article when it is cut off: the last is shorter, the others are there', () => {
    const at = sample.text.lastIndexOf(String(sample.articles.at(-1)?.[3]));
    const before = readingOf(sample.text.slice(0, at));
    expect(before.slice(0, sample.articles.length - 1).map(([, , , title]) => title)).toEqual(
      sample.articles.slice(0, -1).map(([, , , title]) => title),
    );
  });

  it('never throws, whatever is cut out or put in', () => {
    const lines = sample.text.split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length), fc.nat(12), fc.constantFrom(...lines), (at, count, line) => {
        const changed = [...lines.slice(0, at), line, ...lines.slice(at + count)].join('\n');
        for (const draft of articlesIn('press.txt', changed) ?? []) expect(draft.from).toBe('export');
      }),
      { numRuns: 200 },
    );
  });
});

it('takes no line of the edition for the title where every line is a paragraph, as in pages and Word files', () => {
  const head = (title: string): string =>
    ['1 of 1 DOCUMENTS', 'The Ledger', 'June 3, 2031 Tuesday', 'Late Edition - Final', title, 'LENGTH: 4 words'].join(
      '\n\n',
    );
  for (const title of ['Karesia threatens', 'A new edition of the treaty'])
    expect(readingOf(`${head(title)}\n\nIt will close the strait.\n\nLOAD-DATE: June 4, 2031\n`)).toEqual([
      ['2031-06-03', 'The Ledger', undefined, title, 'It will close the strait.'],
    ]);
});

it.each([
  'We read 3 of 10 DOCUMENTS that day.\n\nThen we left.',
  'He said:\n\n3 of 10 DOCUMENTS\n\nwere lost in the fire that burnt the ministry down and left nothing standing there.\n\nEnd of Document\n',
  'Full text: see below.\n\n______________________\n\nThat was all.',
])('a text that only speaks of documents is one text: %j', (text) => {
  expect(articlesIn('a.txt', text)).toBeUndefined();
});

const nexisOf = (numbers: readonly (readonly [number, number])[]) =>
  numbers
    .map(
      ([number, total]) =>
        `\n                 ${number} of ${total} DOCUMENTS\n\n\n              The Ledger\n\n           June 3, 2031\n\nTitle ${number}\n\nLENGTH: 3 words\n\nText ${number} here.\n`,
    )
    .join('\n');

it.each([
  [
    'a number that is missing',
    [
      [1, 3],
      [3, 3],
    ],
    ['the export speaks of 3 documents, and 2 were found; missing: 2'],
  ],
  [
    'a total that differs',
    [
      [1, 2],
      [2, 383],
    ],
    ['article 2 says "of 383" where the others say "of 2"'],
  ],
  [
    'nothing',
    [
      [1, 2],
      [2, 2],
    ],
    [],
  ],
] as const)('says when an export contradicts itself: %s', (_, numbers, details) => {
  const { warnings, documents } = readAll('press.txt', nexisOf(numbers));
  expect(documents).toHaveLength(numbers.length);
  expect(warnings.filter(({ code }) => code === 'split_doubt').map(({ detail }) => detail)).toEqual(details);
});

it('a line like a separator inside an article parts nothing', () => {
  const text = nexisOf([
    [1, 2],
    [2, 2],
  ]).replace(
    'Text 1 here.',
    'They burnt\n\n2 of 2 DOCUMENTS\n\nthat the inspectors of the commission had asked the ministry for in March of that year,\nand nothing came of it.',
  );
  expect(readAll('press.txt', text).documents.map(({ title }) => title)).toEqual(['Title 1', 'Title 2']);
});

it('an article without text is rejected by its number, and the others are read', () => {
  const { rejected, documents } = readAll(
    'press.txt',
    nexisOf([
      [1, 2],
      [2, 2],
    ]).replace('Text 1 here.', ''),
  );
  expect(rejected).toMatchObject([{ code: 'empty_text', record: '1' }]);
  expect(documents.map(({ id }) => id)).toEqual(['press.txt#2']);
});

it('a day that does not exist rejects its article by name', () => {
  const { rejected } = readAll('press.txt', nexisOf([[1, 1]]).replace('June 3', 'June 31'));
  expect(rejected).toMatchObject([{ code: 'bad_date', record: '1' }]);
});

const UNI = (date: string): string =>
  `Documents (1)\n\nTalks resume\n\nThe Karesia Post\n\n${date}\n\nCopyright 2031 The Karesia Post\n\nSection: NEWS\n\nLength: 12 words\n\nBody\n\nThe talks on the truce resumed.\n\nEnd of Document\n`;

it.each(['03/04/2031', '24/06/2031', '24.06.2031', 'Tuesday, 24/06/2031', '24/06/2031 Tuesday'])(
  'a day in figures is never lost without a word: %s',
  (date) => {
    for (const text of [nexisOf([[1, 1]]).replace('June 3, 2031', date), UNI(date)]) {
      const { rejected, documents } = readAll('press.txt', text);
      expect(documents).toEqual([]);
      expect(rejected).toMatchObject([{ code: 'bad_date', record: '1' }]);
    }
  },
);

it('a day in figures is read in the declared format, and what stands around it is no text', () => {
  for (const text of [nexisOf([[1, 1]]).replace('June 3, 2031', '24/06/2031'), UNI('24/06/2031')]) {
    const { documents } = readAll('press.txt', text, { dateFormat: 'DD/MM/YYYY' });
    expect(documents).toMatchObject([{ date: '2031-06-24', title: expect.any(String) as string }]);
    expect(documents[0]?.text).not.toMatch(/2031|Copyright|Karesia Post/);
  }
});

describe('the quick look for an export', () => {
  /** As `mayBe` asks, but at every line. */
  const PLAIN = {
    factiva: /^[ \t]*(?:AN[ \t]+)?Do[ck]umento?[ \t]+[A-Z\d]{4,14}\d{8}[a-z\d]{6,12}[ \t]*$/im,
    'nexis-uni': /^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)[ \t]*$/im,
  };
  const piece = fc.constantFrom(
    ...['Document', 'DOKUMENTO', 'dokuments', 'documento', 'GRDN000020310624e76o0001x', 'AN', 'End of', 'Ende des'],
    ...['Fin du', 'fin del', ' ', '  ', '\t', '\n', '\r\n', '\f', '.', 'The truce holds', 'D', 'ocument', '3 of 10'],
  );

  it.each(Object.entries(PLAIN))('finds what the plain one for %s finds', (layout, plain) => {
    const { mayBe } = exports.find(({ id }) => id === layout) ?? {};
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(mayBe?.(text)).toBe(plain.test(text));
      }),
      { numRuns: 3000 },
    );
  });
});
