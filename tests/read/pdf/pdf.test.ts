import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, pageText, type Piece } from '../../../src/read/pdf/page-text.js';
import { openAll } from '../opening.js';
import { pdfFile } from './pdf-file.js';

const page = (...texts: readonly string[]) => texts.map((text, at) => [text, 70, 700 - 16 * at] as const);

describe('a PDF', () => {
  it('gives its lines, a blank one between paragraphs and a form feed between pages', async () => {
    const bytes = pdfFile([
      [...page('We came to Velm in good', 'faith, and we leave it.'), ['Tarvia has chosen.', 70, 640]],
      page('Our door stays open.'),
    ]);
    const { texts, rejected } = await openAll('a.pdf', bytes);
    expect(rejected).toEqual([]);
    expect(texts).toEqual([
      'We came to Velm in good\nfaith, and we leave it.\n\nTarvia has chosen.\n\f\nOur door stays open.',
    ]);
  });

  it('keeps the letters of Azerbaijan, Armenia and Russia', async () => {
    const text = 'Əliyev, İlham və Sarğsyan: Սարգսյան, Саргсян “naïve”';
    expect((await openAll('a.pdf', Buffer.from(pdfFile([page(text)])))).texts).toEqual([text]);
  });

  it('has its title from its properties, no date from them, and tells of the author there', async () => {
    const properties = '/Title (Statement at Velm) /Author (Ilse Brandt) /CreationDate (D:20310624120000Z)';
    const { documents, warnings } = await openAll(
      'a.pdf',
      pdfFile([page('We came to Velm in good faith.')], { properties }),
    );
    expect(documents).toMatchObject([{ title: 'Statement at Velm' }]);
    expect(documents[0]).not.toHaveProperty('date');
    expect(documents[0]).not.toHaveProperty('author');
    expect(warnings.map(({ code }) => code)).toEqual(['author_of_file']);
  });

  it('tells of pages without text', async () => {
    const { documents, warnings } = await openAll('a.pdf', pdfFile([page('We came to Velm in good faith.'), []]));
    expect(documents).toHaveLength(1);
    expect(warnings).toMatchObject([{ code: 'pages_without_text', detail: '1 of 2 pages have no text: 2' }]);
  });

  it.each([
    ['a scan', pdfFile([[], []]), 'no_text_layer'],
    ['a scan with a stamp', pdfFile([page('Scan 12'), page('Scan 13')]), 'no_text_layer'],
    ['half a file', pdfFile([page('We came.')]).slice(0, 200), 'damaged_file'],
    ['no PDF at all', new Uint8Array([1, 2, 3]), 'damaged_file'],
    [
      'an encrypted file',
      pdfFile([page('We came.')], {
        extra: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
      }),
      'encrypted_file',
    ],
  ])('is rejected by name where it is %s', async (_, bytes, code) => {
    const { documents, rejected } = await openAll('a.pdf', bytes);
    expect(documents).toEqual([]);
    expect(rejected.map((issue) => issue.code)).toEqual([code]);
  });

  it('never throws, and gives one reading, whatever is changed in it', async () => {
    const sound = pdfFile([page('We came to Velm in good faith.')]);
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.nat(sound.length),
        async (changes, end) => {
          const bytes = sound.slice(0, end % 3 === 0 ? end : undefined);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const { documents, rejected } = await openAll('a.pdf', bytes);
          expect(documents.length + rejected.length).toBe(1);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the lines of a page', () => {
  const piece = (str: string, x: number, y: number, height = 12): Piece => ({
    ...{ str, width: 6 * str.length, height, hasEOL: false },
    transform: [12, 0, 0, 12, x, y],
  });

  it('part words that stand apart, and join what stands together', () => {
    const pieces = [piece('un', 70, 700), piece('forgiven', 82, 700), piece('threat', 140, 700)];
    expect(linesOf(pieces).map(({ text }) => text)).toEqual(['unforgiven threat']);
  });

  it('keep a raised letter in its line', () => {
    const pieces = [piece('19', 70, 700), piece('th', 82, 705), piece(' June', 94, 700)];
    expect(linesOf(pieces).map(({ text }) => text)).toEqual(['19th June']);
  });

  it('are without the marks that lead to notes, and keep other figures', () => {
    const pieces = [piece('the peace', 70, 700), piece('12', 124, 705, 7), piece(' of Velm,', 136, 700)];
    const power = [piece('10', 70, 660), piece('2', 82, 665, 7), piece(' and item 3', 88, 660)];
    expect(linesOf([...pieces, ...power]).map(({ text }) => text)).toEqual(['the peace of Velm,', '102 and item 3']);
  });

  it('have a blank line before what stands higher up the page', () => {
    expect(
      pageText(
        [
          { text: '1', foot: 40 },
          { text: 'We came', foot: 700 },
        ],
        16,
      ),
    ).toBe('1\n\nWe came');
  });
});
