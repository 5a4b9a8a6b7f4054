import fc from 'fast-check';
import iconv from 'iconv-lite';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/read/formats/index.js';
import { formatOf } from '../../src/read/read.js';
import { NASTY, readAll, utf16, utf8 } from './reading.js';

/** How each format writes texts, one document each where it can; a new format needs a line here. */
const WRITERS: ReadonlyMap<string, (texts: readonly string[]) => readonly string[]> = new Map([
  ['txt', (texts) => texts],
  ['md', (texts) => texts],
  ['csv', (texts) => [stringify([['text'], ...texts.map((text) => [text])])]],
  ['tsv', (texts) => [stringify([['text'], ...texts.map((text) => [text])], { delimiter: '\t' })]],
  ['jsonl', (texts) => [texts.map((text) => JSON.stringify({ text })).join('\n')]],
]);

it('no extension belongs to two formats', () => {
  const extensions = formats.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

const textFormats = formats.filter((format) => 'read' in format);

describe.each(textFormats.map((format) => [format.id, format] as const))('the format %s', (id, format) => {
  const extension = format.extensions[0] ?? '';
  const path = `speeches/doran.${extension}`;
  const write = WRITERS.get(id) ?? (() => []);
  const readBack = (texts: readonly string[], encode: (text: string) => Uint8Array = utf8) =>
    write(texts).flatMap((content) => readAll(path, encode(content)).texts);

  it('names itself and its extensions in small letters', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(format.title).toMatch(/\S/);
    expect(format.extensions.length).toBeGreaterThan(0);
    for (const name of format.extensions) expect(name).toMatch(/^[a-z0-9][a-z0-9.]*$/);
  });

  it('is found by its extensions, in capitals or not', () => {
    for (const name of format.extensions) {
      expect(formatOf(`a/b.${name}`)).toBe(format);
      expect(formatOf(`a/B.C.${name.toUpperCase()}`)).toBe(format);
    }
  });

  it('gives back odd texts exactly', () => {
    expect(readBack(NASTY)).toEqual(NASTY);
  });

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => utf8(`\uFEFF${text}`)],
    ['UTF-16 LE', (text: string) => utf16(text, 'LE')],
    ['UTF-16 BE', (text: string) => utf16(text, 'BE')],
  ])('reads %s as it reads UTF-8', (_, encode) => {
    expect(readBack(NASTY, encode)).toEqual(NASTY);
  });

  it('rejects an empty file', () => {
    for (const content of ['', '\uFEFF', '\n', ' \r\n\r\n']) {
      const { documents, rejected } = readAll(path, content);
      expect(documents).toEqual([]);
      expect(rejected).toMatchObject([{ code: 'empty_text', path }]);
    }
  });

  it('rejects damaged UTF-8, and says where', () => {
    const [content = ''] = write(['première\nsecond']);
    const bytes = Buffer.concat([utf8(content), Uint8Array.of(0x0a, 0x41, 0xe9, 0x41)]);
    const { documents, rejected } = readAll(path, bytes);
    expect(documents).toEqual([]);
    const line = content.split('\n').length + 1;
    expect(rejected).toMatchObject([
      { code: 'bad_encoding', path, line, detail: expect.stringContaining('0xe9') as string },
    ]);
  });

  it('reads a text in an old encoding, with a warning', () => {
    const [content = ''] = write(['The café in Besançon heard that the offer is “naïve” – or worse.']);
    const { documents, rejected } = readAll(path, Uint8Array.from(iconv.encode(content, 'windows-1252')));
    expect(rejected).toEqual([]);
    expect(documents.map(({ text }) => text.includes('“naïve” –'))).toEqual([true]);
  });

  it('rejects what is no text', () => {
    expect(readAll(path, Uint8Array.of(0x41, 0, 0x42, 0x43)).rejected).toMatchObject([{ code: 'binary_content' }]);
    expect(readAll(path, '%PDF-1.7 …').rejected).toMatchObject([{ code: 'binary_content' }]);
  });

  it('reads the same file twice alike', () => {
    const [content = ''] = write(NASTY.slice(-4));
    expect(readAll(path, content)).toEqual(readAll(path, content));
  });

  it('never throws, gives at least one reading, and no id twice, whatever the bytes', () => {
    const bits = [
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '---',
      'text',
      'id',
      'date: ',
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      'a',
      ' ',
      'é',
      '&a',
      '*a',
      '!!x',
      '#',
    ];
    const structured = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => utf8(parts.join('')));
    const headed = structured.map((bytes) => Buffer.concat([utf8(id === 'tsv' ? 'id\ttext\n' : 'id,text\n'), bytes]));
    const fronted = structured.map((bytes) => Buffer.concat([utf8('---\n'), bytes, utf8('\n---\n')]));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 80 }), structured, headed, fronted), (bytes) => {
        const { documents, rejected } = readAll(path, bytes);
        expect(documents.length + rejected.length).toBeGreaterThan(0);
        expect(new Set(documents.map((document) => document.id)).size).toBe(documents.length);
        for (const document of documents) expect(document.text).toMatch(/\S/);
        for (const issue of rejected) expect(issue.path).toBe(path);
      }),
      { numRuns: 400 },
    );
  });
});
