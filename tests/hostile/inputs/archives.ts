import { gzipSync } from 'node:zlib';
import { plain, type HostileInput, type Theme } from '../input.js';
import { tarOf, zipOf, type Written } from '../../read/archives/making.js';

const A = 'analysed';

/** Each of its sound entries holds one hit; what is refused is refused by name, never written, never followed. */
const packed = (name: string, fate: string | readonly string[], entries: readonly Written[]): HostileInput => ({
  name: `${name}.zip`,
  content: zipOf(entries),
  fate,
  hits: [fate].flat().filter((one) => one === A).length,
});

const sound = (name: string): Written => ({ name: `${name}.txt`, content: plain(`z-${name}`) });

const inside = (depth: number): Uint8Array =>
  depth === 0 ? zipOf([sound('core')]) : zipOf([{ name: 'inner.zip', content: inside(depth - 1) }]);

/** Archives that write elsewhere, unfold without end, or say one thing and hold another. */
export const archives: Theme = {
  id: 'archives',
  inputs: [
    packed('sound', [A, A], [sound('a'), sound('b')]),
    packed('nothing', 'rejected empty_text', []),
    packed('up', ['rejected unsafe_entry', A], [{ name: '../../executed.txt', content: 'x' }, sound('up')]),
    packed('up-windows', ['rejected unsafe_entry', A], [{ name: '..\\..\\executed.txt', content: 'x' }, sound('upw')]),
    packed('absolute', ['rejected unsafe_entry', A], [{ name: '/tmp/executed.txt', content: 'x' }, sound('abs')]),
    packed('drive', ['rejected unsafe_entry', A], [{ name: 'C:\\executed.txt', content: 'x' }, sound('drive')]),
    packed(
      'link',
      ['rejected unsafe_entry', 'rejected duplicate_record'],
      [{ name: 'link.txt', content: '/etc/passwd', mode: 0o120777 }, sound('link')],
    ),
    packed(
      'device',
      ['rejected unsafe_entry', 'rejected duplicate_record'],
      [{ name: 'device.txt', content: '', mode: 0o20666 }, sound('device')],
    ),
    packed('name-empty', ['rejected unsafe_entry', A], [{ name: '', content: 'x' }, sound('empty')]),
    packed('name-nul', ['rejected unsafe_entry', A], [{ name: 'a\0b.txt', content: 'We condemn it. ' }, sound('nul')]),
    packed('name-latin', A, [{ name: Buffer.of(0xe9, 0x2e, 0x74, 0x78, 0x74), content: plain('latin'), flags: 0 }]),
    packed(
      'name-twice',
      [A, 'rejected duplicate_record'],
      [sound('same'), { name: 'same.txt', content: plain('other') }],
    ),
    packed('name-formula', A, [{ name: '=1+1.txt', content: plain('formula') }]),
    packed('name-prototype', A, [{ name: '__proto__.txt', content: plain('proto') }]),
    packed(
      'bomb',
      ['rejected archive_too_large', 'rejected duplicate_record'],
      [{ name: 'bomb.txt', content: Buffer.alloc(64 * 2 ** 20, 'a') }, sound('bomb')],
    ),
    packed(
      'bomb-hidden-size',
      ['rejected bad_archive', A],
      [{ name: 'bomb.txt', content: Buffer.alloc(32 * 2 ** 20, 'a'), size: 10 }, sound('hidden')],
    ),
    packed(
      'many-entries',
      'rejected empty_text',
      Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}.txt`, content: '' })),
    ),
    { name: 'deep.zip', content: inside(12), fate: 'rejected nested_too_deep' },
    packed('size-too-small', 'rejected bad_archive', [{ ...sound('small'), size: 3 }]),
    packed('size-too-large', 'rejected archive_too_large', [{ ...sound('large'), size: 2 ** 31 }]),
    packed('checksum', 'rejected bad_archive', [{ ...sound('checksum'), crc: 1 }]),
    packed('encrypted', 'rejected encrypted_entry', [{ ...sound('encrypted'), flags: 0x801 }]),
    packed('method-unknown', 'rejected bad_archive', [{ ...sound('method'), method: 99 }]),
    packed(
      'mac-leavings',
      ['skipped hidden', 'skipped hidden', A],
      [{ name: '__MACOSX/._a.txt', content: '\0\x05\x16\x07' }, { name: '.DS_Store', content: '\0' }, sound('mac')],
    ),
    packed('folder', A, [
      { name: 'folder/', content: '' },
      { name: 'folder/a.txt', content: plain('folder') },
    ]),
    packed('inside-unknown', [A, 'skipped unsupported_format'], [{ name: 'program.exe', content: 'MZ' }, sound('exe')]),
    packed('inside-csv', [A, A], [{ name: 'rows.csv', content: `text\n${plain('r1')}${plain('r2')}` }]),
    { name: 'cut.zip', content: zipOf([sound('cut')]).slice(0, 40), fate: 'rejected bad_archive' },
    { name: 'no-end.zip', content: zipOf([sound('noend')]).slice(0, -22), fate: 'rejected bad_archive' },
    { name: 'end-only.zip', content: zipOf([]), fate: 'rejected empty_text' },
    { name: 'nothing-at-all.zip', content: '', fate: 'rejected bad_archive' },
    { name: 'text.zip', content: plain('no zip'), fate: 'rejected bad_archive' },
    {
      name: 'before.zip',
      content: Buffer.concat([Buffer.from('#!/bin/sh\ntouch executed\n'), zipOf([sound('before')])]),
      fate: 'rejected bad_archive',
    },
    { name: 'sound.tar', content: tarOf([{ name: 'a.txt', content: plain('t-a') }]), fate: A, hits: 1 },
    { name: 'up.tar', content: tarOf([{ name: '../executed.txt', content: 'x' }]), fate: 'rejected unsafe_entry' },
    {
      name: 'absolute.tar',
      content: tarOf([{ name: '/tmp/executed.txt', content: 'x' }]),
      fate: 'rejected unsafe_entry',
    },
    {
      name: 'link.tar',
      content: tarOf([{ name: 'a.txt', type: '2', link: '/etc/passwd' }]),
      fate: 'rejected unsafe_entry',
    },
    {
      name: 'hard-link.tar',
      content: tarOf([{ name: 'a.txt', type: '1', link: '/etc/passwd' }]),
      fate: 'rejected unsafe_entry',
    },
    { name: 'pipe.tar', content: tarOf([{ name: 'a.txt', type: '6' }]), fate: 'rejected unsafe_entry' },
    {
      name: 'size.tar',
      content: tarOf([{ name: 'a.txt', content: 'x', size: 2 ** 30 }]),
      fate: ['rejected archive_too_large', 'rejected bad_archive'],
    },
    {
      name: 'cut.tar',
      content: tarOf([{ name: 'a.txt', content: plain('t-c').repeat(40) }]).slice(0, 700),
      fate: ['rejected bad_archive', 'rejected bad_archive'],
    },
    { name: 'sound.txt.gz', content: gzipSync(plain('gz')), fate: A, hits: 1 },
    { name: 'bomb.txt.gz', content: gzipSync(Buffer.alloc(64 * 2 ** 20)), fate: 'rejected archive_too_large' },
    { name: 'cut.txt.gz', content: gzipSync(plain('gzc').repeat(50)).subarray(0, 30), fate: 'rejected bad_archive' },
    {
      name: 'up.tar.gz',
      content: gzipSync(tarOf([{ name: '../executed.txt', content: 'x' }])),
      fate: 'rejected unsafe_entry',
    },
  ],
};
