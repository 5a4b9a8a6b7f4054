import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAll } from '../opening.js';
import { zipFile } from '../archives/making.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const word = (body: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipFile({
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...others,
  });
const textOf = async (body: string): Promise<string | undefined> => (await openAll('a.docx', word(body))).texts[0];

describe('a Word document', () => {
  it('gives a paragraph a paragraph, and words in pieces whole', async () => {
    const body =
      paragraph(run('We con') + run('demn')) +
      paragraph(
        '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>' + run('Peace') + '<w:r><w:br/><w:t>now</w:t></w:r>',
      );
    expect(await textOf(body)).toBe('We condemn\n\nPeace\nnow');
  });

  it('gives the signs of fonts of symbols as characters, and pictures as a space', async () => {
    const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const signs = [
      ...[
        sign('Symbol', 'F061'),
        sign('Symbol', 'F05A'),
        sign('Symbol', 'F02D'),
        sign('Symbol', 'F0B7'),
        sign('Symbol', '0032'),
      ],
      ...[
        sign('Wingdings', 'F0E0'),
        sign('Wingdings', 'F04A'),
        sign('Wingdings 2', '0050'),
        sign('Arial', '2019'),
        sign('', 'zz'),
      ],
    ];
    expect(await textOf(paragraph(run('We') + signs.join('') + run('came')))).toBe('WeαΖ−•2→  ’ came');
  });

  it('leaves out deletions, fields, hidden letters and marks of notes, and keeps insertions', async () => {
    const body = paragraph(
      `${run('We ')}<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>${run('always ')}</w:ins>` +
        `<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly </w:t></w:r>` +
        `${run('want peace')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}`,
    );
    expect(await textOf(body)).toBe('We always want peace.');
  });

  it('gives a row a line, and paragraphs where cells hold several', async () => {
    const cell = (...texts: readonly string[]) => `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const body = `<w:tbl>${row(cell('Karesia'), cell('12'))}${row(cell('Tarvia'), cell('7'))}${row(cell('We came.', 'We left.'))}</w:tbl>`;
    expect(await textOf(body)).toBe('Karesia\t12\nTarvia\t7\n\nWe came.\n\nWe left.');
  });

  it('marks quotations, and shows what is drawn twice once', async () => {
    const quote = paragraph(`<w:pPr><w:pStyle w:val="IntenseQuote"/></w:pPr>${run('We are ready.')}`);
    const box = paragraph(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Boxed'))}</w:txbxContent></mc:Choice>` +
        `<mc:Fallback>${paragraph(run('Boxed'))}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(await textOf(quote + box)).toBe('> We are ready.\n\nBoxed');
  });

  it('has its title from its properties, no date from them, and tells of the author there', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="cp" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">' +
      '<dc:title>At Velm</dc:title><dc:creator>I. Brandt</dc:creator><dcterms:created>2031-06-24T10:00:00Z</dcterms:created></cp:coreProperties>';
    const { documents, warnings } = await openAll(
      'a.docx',
      word(paragraph(run('Peace.')), { 'docProps/core.xml': core }),
    );
    expect(documents).toMatchObject([{ title: 'At Velm', text: 'Peace.' }]);
    expect(documents[0]).not.toHaveProperty('date');
    expect(documents[0]).not.toHaveProperty('author');
    expect(warnings.map(({ code }) => code)).toEqual(['author_of_file']);
  });

  it('is found where its relations say', async () => {
    const rels =
      '<Relationships><Relationship Target="/word/document2.xml" Type="http://x/officeDocument"/></Relationships>';
    const xml = `<w:document ${W}>${paragraph(run('Peace.'))}</w:document>`;
    expect((await openAll('a.docx', zipFile({ '_rels/.rels': rels, 'word/document2.xml': xml }))).texts).toEqual([
      'Peace.',
    ]);
  });
});

describe('an OpenDocument text', () => {
  it('gives its running text, and its title', async () => {
    const body =
      '<text:h>At Velm</text:h><text:p>We<text:s text:c="2"/>came.<text:note><text:p>A note</text:p></text:note>' +
      '<office:annotation><text:p>Really?</text:p></office:annotation></text:p>' +
      '<table:table-row><table:table-cell><text:p>Karesia</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row>';
    const content = `<office:text xmlns:office="o" xmlns:text="t" xmlns:table="b">${body}</office:text>`;
    const meta = '<office:meta xmlns:office="o" xmlns:dc="d"><dc:title>Statement</dc:title></office:meta>';
    const { documents } = await openAll('a.odt', zipFile({ 'content.xml': content, 'meta.xml': meta }));
    expect(documents).toMatchObject([{ title: 'Statement', text: 'At Velm\n\nWe  came.\n\nKaresia\t12' }]);
  });
});

describe('an office file is rejected by name where it', () => {
  const sound = word(paragraph(run('We came to Velm in good faith.')));
  const old = (text: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(text, 'utf16le')]);
  it.each([
    ['is empty', new Uint8Array(), 'damaged_file'],
    ['is cut off', sound.slice(0, -30), 'damaged_file'],
    ['has no running text', zipFile({ 'a.txt': 'x' }), 'damaged_file'],
    ['breaks off inside', zipFile({ 'word/document.xml': `<w:document ${W}><w:p>` }), 'damaged_file'],
    [
      'names entities',
      zipFile({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "war">]><w:document ${W}>&b;</w:document>` }),
      'damaged_file',
    ],
    ['wants a password', old('EncryptedPackage'), 'encrypted_file'],
    ['is of an old program', old('WordDocument'), 'damaged_file'],
    ['unpacks to far more than it is', word(' '.repeat(60_000_000)), 'damaged_file'],
    ['holds no words', word(paragraph('')), 'empty_text'],
  ])('%s', async (_, bytes, code) => {
    const { documents, rejected } = await openAll('a.docx', bytes);
    expect(documents).toEqual([]);
    expect(rejected.map((issue) => issue.code)).toEqual([code]);
  });

  it('whatever is changed in it, and never throws', async () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(sound.length), async (changes, end) => {
        const bytes = sound.slice(0, end % 2 === 0 ? end : undefined);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const { documents, rejected } = await openAll('a.docx', bytes);
        expect(documents.length + rejected.length).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it('not for its depth', async () => {
    const deep = word('<w:sdt>'.repeat(50_000) + paragraph(run('Peace.')) + '</w:sdt>'.repeat(50_000));
    expect((await openAll('a.docx', deep)).texts).toEqual(['Peace.']);
  });
});
