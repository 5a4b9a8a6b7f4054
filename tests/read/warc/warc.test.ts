import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openAll } from '../opening.js';
import { answerOf, chunksOf, recordOf, warcOf } from './making.js';

const PAGE = '<title>At Velm</title><p>We came to Velm in good faith.</p><p>We leave it without an agreement.</p>';
const TEXT = 'We came to Velm in good faith.\n\nWe leave it without an agreement.';
const page = (target: string, block = answerOf(PAGE)) => ({ target, block });
const SOUND = warcOf(
  { type: 'warcinfo', block: 'software: a crawler' },
  { type: 'request', target: 'https://ledger.example/velm', block: 'GET /velm HTTP/1.1\r\n\r\n' },
  page('https://ledger.example/velm'),
  {
    target: '<https://ledger.example/note?a=1>',
    block: answerOf('Peace.', { type: 'text/plain' }),
    version: 'WARC/1.1',
  },
);

describe('a web archive', () => {
  it('gives pages and texts under their addresses, without a date of its own, and counts what is no answer', async () => {
    const { documents, rejected, skipped } = await openAll('crawl.warc', SOUND);
    expect(rejected).toEqual([]);
    expect(documents.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['crawl.warc#https://ledger.example/velm', 'At Velm', TEXT],
      ['crawl.warc#https://ledger.example/note?a=1', undefined, 'Peace.'],
    ]);
    for (const document of documents) expect(document).not.toHaveProperty('date');
    expect(skipped.map(({ record, skipped: why }) => [record, why])).toEqual([
      ['request records: 1', 'no_answer'],
      ['warcinfo records: 1', 'no_answer'],
    ]);
  });

  it('is read alike when each record is packed by gzip', async () => {
    const packed = Buffer.concat([
      gzipSync(recordOf(page('https://a.example/1'))),
      gzipSync(recordOf(page('https://a.example/2'))),
    ]);
    const { documents } = await openAll('crawl.warc.gz', packed);
    expect(documents.map(({ id }) => id)).toEqual([
      'crawl.warc.gz#crawl.warc#https://a.example/1',
      'crawl.warc.gz#crawl.warc#https://a.example/2',
    ]);
    expect((await openAll('crawl.warc', packed)).rejected).toMatchObject([{ code: 'bad_archive' }]);
  });

  it.each([
    ['in chunks', answerOf(chunksOf(PAGE, 7), { lines: ['Transfer-Encoding: chunked'] })],
    ['packed', answerOf(gzipSync(PAGE), { lines: ['Content-Encoding: gzip'] })],
    [
      'packed and in chunks',
      answerOf(chunksOf(gzipSync(PAGE), 20), { lines: ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'] }),
    ],
    [
      'stored unpacked under the old headers',
      answerOf(PAGE, { lines: ['Content-Encoding: gzip', 'Transfer-Encoding: chunked', 'Content-Length: 9000'] }),
    ],
  ])('reads a body %s', async (_, block) => {
    const { texts, rejected } = await openAll('a.warc', warcOf(page('https://a.example/', block)));
    expect(rejected).toEqual([]);
    expect(texts).toEqual([TEXT]);
  });

  it('reads a body in the encoding that the server names', async () => {
    const body = Uint8Array.from(iconv.encode('<p>Мир and war</p>', 'windows-1251'));
    const block = answerOf(body, { type: 'text/html; charset=windows-1251' });
    expect((await openAll('a.warc', warcOf(page('https://a.example/', block)))).texts).toEqual(['Мир and war']);
  });

  it('skips by name what is no page, and what was no answer', async () => {
    const { skipped, documents } = await openAll(
      'a.warc',
      warcOf(
        page('https://a.example/p.png', answerOf('x', { type: 'image/png' })),
        page('https://a.example/old', answerOf('gone', { status: '404 Not Found' })),
        { target: 'dns:a.example', block: '20310624\na.example. 1 IN A 1.2.3.4' },
      ),
    );
    expect(documents).toEqual([]);
    expect(skipped.map(({ record, skipped: why }) => [record, why])).toEqual([
      ['https://a.example/p.png', 'no_page'],
      ['https://a.example/old', 'http_404'],
      ['dns:a.example', 'no_page'],
    ]);
  });

  it('keeps every capture of an address', async () => {
    const { documents } = await openAll('a.warc', warcOf(page('https://a.example/'), page('https://a.example/')));
    expect(documents.map(({ record }) => record)).toEqual(['https://a.example/', 'https://a.example/ (2)']);
  });

  it.each([
    ['a length that is too short', { ...page('https://a.example/bad'), length: 20 }, 'no record ends there'],
    ['a length that is too long', { ...page('https://a.example/bad'), length: 190 }, 'no record ends there'],
    ['a length beyond the file', { ...page('https://a.example/bad'), length: 90_000 }, 'the file ends after'],
    ['another version', { ...page('https://a.example/bad'), version: 'WARC/0.18' }, 'WARC/0.18'],
    [
      'an answer that the crawler cut off',
      { ...page('https://a.example/bad'), lines: ['WARC-Truncated: length'] },
      'cut it off',
    ],
    ['no answer', { target: 'https://a.example/bad', block: 'nothing' }, 'no answer'],
    [
      'a short body',
      page('https://a.example/bad', answerOf(PAGE, { lines: ['Content-Length: 900'] })),
      'announced 900',
    ],
    [
      'chunks that break off',
      page(
        'https://a.example/bad',
        answerOf(chunksOf(PAGE, 9).subarray(0, 60), { lines: ['Transfer-Encoding: chunked'] }),
      ),
      'chunks break off',
    ],
    [
      'a gzip stream that breaks off',
      page('https://a.example/bad', answerOf(gzipSync(PAGE).subarray(0, 40), { lines: ['Content-Encoding: gzip'] })),
      'cannot be unpacked',
    ],
    [
      'another packing',
      page('https://a.example/bad', answerOf('x', { lines: ['Content-Encoding: br'] })),
      'packed by br',
    ],
  ])('rejects %s by name, and reads the records around it', async (_, bad, detail) => {
    const { documents, rejected } = await openAll(
      'a.warc',
      warcOf(page('https://a.example/1'), bad, page('https://a.example/2')),
    );
    expect(documents.map(({ record }) => record)).toEqual(['https://a.example/1', 'https://a.example/2']);
    expect(rejected).toMatchObject([
      { code: 'bad_archive', record: 'https://a.example/bad', detail: expect.stringContaining(detail) as string },
    ]);
  });

  it('is not misled by a record quoted in a page', async () => {
    const quoted = answerOf(
      `<p>They wrote:</p><pre>\r\n\r\n${new TextDecoder().decode(recordOf(page('https://b.example/')))}</pre>`,
    );
    const { documents } = await openAll('a.warc', warcOf(page('https://a.example/', quoted)));
    expect(documents.map(({ record }) => record)).toEqual(['https://a.example/']);
  });

  it.each(['', '\r\n\r\n', 'no archive', 'WARC/1.0', 'WARC/1.0\r\n\r\n'])(
    'is rejected when it is %j',
    async (content) => {
      const { documents, rejected } = await openAll('a.warc', content);
      expect([documents.length, rejected.length]).toEqual([0, 1]);
    },
  );

  it('takes linear time when many records point to one long run of line breaks', async () => {
    const run = Buffer.alloc(2_000_000, '\n');
    const bad = Buffer.concat(Array.from({ length: 5_000 }, () => recordOf({ type: 'request', length: 1_200_000 })));
    const { rejected } = await openAll('a.warc', Buffer.concat([bad, run, Buffer.from('x')]));
    expect(rejected).toHaveLength(5_000);
  }, 5_000);

  it('loses nothing in silence when it is cut off or damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(SOUND.length - 1), fc.option(fc.integer({ min: 1, max: 255 })), async (at, flip) => {
        const bytes = flip === null ? SOUND.slice(0, at) : Uint8Array.from(SOUND);
        if (flip !== null) bytes[at] = (bytes[at] ?? 0) ^ flip;
        const { readings, documents, rejected } = await openAll('a.warc', bytes);
        expect(readings.length).toBeGreaterThan(0);
        const cut = SOUND.length - 4;
        if (flip === null && at < cut && documents.length === 2) expect(rejected.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
