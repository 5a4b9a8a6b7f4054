import { gzipSync } from 'node:zlib';
import { answerOf, type Recorded, recordOf, warcOf } from '../../read/warc/making.js';
import { type HostileInput, plain, type Theme } from '../input.js';

const A = 'analysed';

/** What is analysed of a web archive holds five hits a page. */
const warc = (name: string, fate: string | readonly string[], content: Uint8Array): HostileInput => ({
  name: name.includes('.') ? name : `${name}.warc`,
  content,
  fate,
  hits: 5 * [fate].flat().filter((one) => one === A).length,
});

const page = (name: string): string => `<article><h1>T</h1><p>${plain(name).repeat(5)}</p></article>`;
const anonymous: Recorded = {
  block: answerOf(page('a')),
  lines: ['Content-Type: application/http; msgtype=response'],
};
const answered = (name: string, more: Partial<Recorded> = {}): Recorded => ({
  ...anonymous,
  target: `https://velm.example/${name}`,
  block: answerOf(page(name)),
  ...more,
});

/** Web archives that break off, lie about lengths, or answer with something else. */
export const webArchives: Theme = {
  id: 'web-archives',
  inputs: [
    warc('sound', [A, A], warcOf(answered('a'), answered('b'))),
    warc('empty', 'rejected empty_text', new Uint8Array()),
    warc('text', 'rejected bad_archive', Buffer.from(plain('no archive'))),
    warc('cut', [A, 'rejected bad_archive'], warcOf(answered('a'), answered('b')).slice(0, -80)),
    warc('length-too-large', 'rejected bad_archive', recordOf(answered('a', { length: 2 ** 40 }))),
    warc('length-negative', 'rejected bad_archive', recordOf(answered('a', { length: -1 }))),
    warc('length-too-small', 'rejected bad_archive', recordOf(answered('a', { length: 10 }))),
    warc('version-unknown', 'rejected bad_archive', recordOf(answered('a', { version: 'WARC/9.9' }))),
    warc('twice', [A, A], warcOf(answered('a'), answered('a'))),
    warc(
      'not-found',
      'skipped http_404',
      warcOf(answered('a', { block: answerOf(page('a'), { status: '404 Not Found' }) })),
    ),
    warc('picture', 'skipped no_page', warcOf(answered('a', { block: answerOf('x', { type: 'image/png' }) }))),
    warc('address-that-runs', 'skipped no_page', warcOf(answered('a', { target: 'javascript:alert(1)' }))),
    warc('address-file', 'skipped no_page', warcOf(answered('a', { target: 'file:///etc/passwd' }))),
    warc('no-address', A, recordOf(anonymous)),
    warc('packed.warc.gz', A, gzipSync(warcOf(answered('a')))),
    warc('packed-cut.warc.gz', 'rejected bad_archive', gzipSync(warcOf(answered('a'))).subarray(0, 60)),
    warc(
      'bomb',
      'rejected bad_archive',
      warcOf(
        answered('a', {
          block: answerOf(gzipSync(Buffer.alloc(64 * 2 ** 20, 'a')), { lines: ['Content-Encoding: gzip'] }),
        }),
      ),
    ),
    warc(
      'encoding-unknown',
      'rejected bad_archive',
      warcOf(answered('a', { block: answerOf(page('a'), { lines: ['Content-Encoding: klingon'] }) })),
    ),
    warc(
      'head-endless',
      'rejected bad_archive',
      warcOf(answered('a', { lines: Array<string>(100_000).fill('X-A: b') })),
    ),
  ],
};
