import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyze, openProject, theLinguist, type Analyze, type Document } from '../../src/index.js';
import { NO_METADATA } from '../../src/read/metadata.js';
import { readText } from '../../src/read/read.js';

let analyze: Analyze;
beforeAll(async () => {
  const { plan } = openProject({ corpus: 'tests/cases/voices/corpus', lexicons: 'lexicons' });
  const actors = [
    { id: 'vardanyan', name: 'Émilie Vardanyan', type: 'person' as const },
    { id: 'karesia', name: 'Karesia', type: 'state' as const },
  ].map((actor) => ({ ...actor, aliases: [], transliterations: [], roles: [], adjectives: [], members: [] }));
  analyze = createAnalyze({ lexicons: plan.lexicons, actors }, await theLinguist());
});

const TEXT = `---
date: 2031-03-05
author: karesia
---
We don’t want war. If they cross the border, we’ll strike back, and Karesia’s missiles are ready for retaliation.

“The enemy’s threats don’t frighten us,” Émilie Vardanyan said on Friday. “We are ready for peace talks — but ‘negotiations’ under fire? No.”

She accused Karesia of violating the cease-fire. According to Émilie Vardanyan, a naïve compromise is no peace agreement.

The so-called “military solution” has failed; the co-operation of the two neighbours has not.
`;

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

const read = (content: Uint8Array, path = 'a.md'): Document => {
  const options = { columns: new Map(), dateFormat: undefined, kinds: new Map(), metadata: NO_METADATA };
  const [reading] = [...readText({ path, bytes: content }, options)];
  if (!reading || !('document' in reading)) throw new Error('the document was rejected');
  return reading.document;
};

/** What a document gives, whatever its characters are: measurements, and tags and quotations in plain letters. */
const heard = (content: Uint8Array, path?: string) => {
  const document = read(content, path);
  const { measurements, tags, attributions } = analyze(document);
  const plain = ({ start, end }: { start: number; end: number }): string =>
    straight(document.text.slice(start, end).replaceAll(INVISIBLE, '')).normalize('NFC').replaceAll(/\s+/g, ' ');
  return {
    measurements: measurements.map(({ counts, ...rest }) => ({ ...rest, counts: [...counts] })),
    tags: tags.map((tag) => [plain(tag), tag.category, tag.fate, tag.hedge, tag.speaker.actors, tag.target?.actors]),
    attributions: attributions.map(({ content: spans, speaker, kind }) => [spans.map(plain), speaker.actors, kind]),
  };
};

/** Without the id of the document, which is its path. */
const unplaced = ({ measurements, ...rest }: ReturnType<typeof heard>) => ({
  ...rest,
  measurements: measurements.map((measurement) => ({ ...measurement, document: undefined })),
});

/** Lines of at most so many characters, as old systems and mails break them; front matter as it was. */
const wrapped = (text: string, columns: number): string => {
  const [head = '', date = '', ...body] = text.split('---\n');
  const line = new RegExp(`(.{1,${columns}})(?: |$)`, 'gm');
  return [
    head,
    date,
    body
      .join('---\n')
      .replace(line, '$1\n')
      .replace(/\n{3,}/g, '\n\n'),
  ].join('---\n');
};

const straight = (text: string): string => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

const INVISIBLE = /\p{Cf}|(?![\r\n\t])\p{Cc}/gu;

/** A sign that is not seen inside every long word, as typesetters and exports leave them; front matter as it was. */
const softened = (text: string, sign = '\u00AD'): string => {
  const [head = '', date = '', ...body] = text.split('---\n');
  return [head, date, body.join('---\n').replace(/\b(\p{L}{3})(\p{L}{4,})/gu, `$1${sign}$2`)].join('---\n');
};

describe('a document gives the same tags, voices and counts', () => {
  it.each([
    ['in decomposed letters', TEXT.normalize('NFD')],
    ['in composed letters', TEXT.normalize('NFC')],
    ['with straight quotation marks and apostrophes', straight(TEXT)],
    ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${TEXT}`],
    ['with soft hyphens inside its words', softened(TEXT)],
    ['with zero-width spaces inside its words', softened(TEXT, '\u200B')],
    ['with zero-width joiners inside its words', softened(TEXT, '\u200D')],
    ['with word joiners and marks of byte order inside its words', softened(TEXT, '\u2060\uFEFF')],
    ['with NULs inside its words', softened(TEXT, '\0')],
    ['with control characters inside its words', softened(TEXT, '\u0007')],
    ['with all of that', `\uFEFF${straight(softened(TEXT)).normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('%s', (_, other) => {
    const plain = heard(bytes(TEXT));
    expect(plain).toMatchObject({ tags: expect.arrayContaining([expect.arrayContaining(['strike back'])]) as unknown });
    expect(heard(bytes(other))).toEqual(plain);
  });

  it.each(Array.from({ length: 71 }, (_, at) => 30 + at))('broken into lines of at most %i characters', (columns) => {
    expect(heard(bytes(wrapped(TEXT, columns)))).toEqual(heard(bytes(TEXT)));
  });

  it('under another name', () => {
    expect(unplaced(heard(bytes(TEXT), 'other/ＮＡＭＥ 2031.txt'))).toEqual(unplaced(heard(bytes(TEXT))));
  });

  it('cut into two documents between paragraphs', () => {
    const whole = heard(bytes(TEXT));
    const at = TEXT.indexOf('The so-called');
    const [head = ''] = /^---\n[\s\S]*?---\n/.exec(TEXT) ?? [];
    const parts = [TEXT.slice(0, at), head + TEXT.slice(at)].map((text) => heard(bytes(text)));
    expect(parts.flatMap(({ tags }) => tags)).toEqual(whole.tags);
    expect(parts.flatMap(({ attributions }) => attributions)).toEqual(whole.attributions);
    const words = (all: readonly (typeof whole)[]): number =>
      all.flatMap(({ measurements }) => measurements).reduce((sum, { words: count }) => sum + count, 0);
    expect(words(parts)).toBe(words([whole]));
  });

  it.each(['windows-1252', 'macroman', 'utf-16le', 'utf-16be'])('in %s', (encoding) => {
    expect(heard(iconv.encode(TEXT, encoding))).toEqual(heard(bytes(TEXT)));
  });
});
