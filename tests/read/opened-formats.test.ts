import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/read/formats/index.js';
import { SAMPLES } from './exports/samples.js';
import { openAll } from './opening.js';
import { pdfFile } from './pdf/pdf-file.js';
import { utf8 } from './reading.js';
import { zipFile } from './archives/making.js';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const inRtf = (text: string): string =>
  text.replace(/[\\{}]|[^\0-\x7f]/g, (one) =>
    one.length === 1 && one > '\x7f' ? `\\u${one.charCodeAt(0)}?` : `\\${one}`,
  );

/** How each format of one text a file writes its paragraphs; a new one needs a line here. */
const WRITERS: ReadonlyMap<string, (paragraphs: readonly string[]) => Uint8Array> = new Map([
  [
    'html',
    (all: readonly string[]) =>
      utf8(`<meta charset="utf-8">${all.map((text) => `<p>${escaped(text)}</p>`).join('\n')}`),
  ],
  [
    'docx',
    (all) =>
      zipFile({
        'word/document.xml': `<w:document ${W}>${all.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('')}</w:document>`,
      }),
  ],
  [
    'odt',
    (all) =>
      zipFile({
        'content.xml': `<o xmlns:text="t">${all.map((text) => `<text:p>${escaped(text)}</text:p>`).join('')}</o>`,
      }),
  ],
  ['rtf', (all) => utf8(`{\\rtf1\\ansi ${all.map((text) => `${inRtf(text)}\\par\n`).join('')}}`)],
  ['pdf', (all) => pdfFile([all.map((text, at) => [text, 50, 760 - (at === 0 ? 0 : 14) - 30 * at] as const)])],
]);

const PARAGRAPHS = [
  'We came to Velm in good faith, and we leave it without an agreement.',
  'constructor __proto__ NA 007 don’t so-called naïve & <b> {x} \\par',
  'Sarğsyan, Əliyev, Սարգսյան, Саргсян and “peace”',
];
const extensionOf = (id: string): string => formats.find((format) => format.id === id)?.extensions[0] ?? '';

describe.each([...WRITERS])('the format %s', (id, write) => {
  const path = `speeches/doran.${extensionOf(id)}`;

  it('gives back its paragraphs, whatever letters they are in', async () => {
    const { texts, rejected } = await openAll(path, write(PARAGRAPHS));
    expect(rejected).toEqual([]);
    expect(texts.map((text) => text.split(/\n+/))).toEqual([PARAGRAPHS]);
  });

  it('reads the same file twice alike', async () => {
    expect(await openAll(path, write(PARAGRAPHS))).toEqual(await openAll(path, write(PARAGRAPHS)));
  });

  it('gives the articles of an export', async () => {
    const sample = SAMPLES.find(({ layout }) => layout === 'nexis');
    if (id === 'pdf' || !sample) return;
    const lines = sample.text
      .replaceAll('\f', '')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const { documents, warnings } = await openAll(path, write(lines));
    expect(documents.map(({ date }) => date)).toEqual(sample.articles.map(([date]) => date));
    expect(warnings.map(({ code }) => code)).toContain('split_file');
  });

  it('never throws, and gives a reading, whatever the bytes', async () => {
    const sound = write(PARAGRAPHS);
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    const changed = fc.tuple(fc.array(change, { maxLength: 8 }), fc.nat(sound.length)).map(([changes, end]) => {
      const bytes = sound.slice(0, end % 2 === 0 ? end : undefined);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      return bytes;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, fc.uint8Array({ maxLength: 60 })), async (bytes) => {
        const { documents, rejected } = await openAll(path, bytes);
        expect(documents.length + rejected.length).toBeGreaterThan(0);
        for (const { text } of documents) expect(text).toMatch(/\S/);
        for (const issue of rejected) expect(issue.path).toBe(path);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
