import { gzipSync } from 'node:zlib';
import { plain, type HostileInput, type Theme } from '../input.js';
import { tarOf, zipOf, type Written } from '../../read/archives/making.js';

/** Refused as a whole, or the entry refused by name and the sound ones read: never written, never followed. */
const HELD = /^(?:analysed|rejected \w+|skipped .+)$/;

const packed = (name: string, entries: readonly Written[], more: Partial<HostileInput> = {}): HostileInput => ({
  name: `${name}.zip`,
  content: zipOf(entries),
  fate: HELD,
  ...more,
});

const sound = (name: string): Written => ({ name: `${name}.txt`, content: plain(`z-${name}`) });

const inside = (depth: number): Uint8Array =>
  depth === 0 ? zipOf([sound('core')]) : zipOf([{ name: 'inner.zip', content: inside(depth - 1) }]);

/** Archives that write elsewhere, unfold without end, or say one thing and hold another. */
export const archives: Theme = {
  id: 'archives',
  inputs: [
    packed('sound', [sound('a'), sound('b')], { hits: 2 }),
    packed('nothing', []),
    packed('up', [{ name: '../../executed.txt', content: 'x' }, sound('up')]),
    packed('up-windows', [{ name: '..\\..\\executed.txt', content: 'x' }, sound('upw')]),
    packed('absolute', [{ name: '/tmp/executed.txt', content: 'x' }, sound('abs')]),
    packed('drive', [{ name: 'C:\\executed.txt', content: 'x' }, sound('drive')]),
    packed('link', [{ name: 'link.txt', content: '/etc/passwd', mode: 0o120777 }, sound('link')]),
    packed('device', [{ name: 'device.txt', content: '', mode: 0o20666 }, sound('device')]),
    packed('name-empty', [{ name: '', content: 'x' }, sound('empty')]),
    packed('name-nul', [{ name: 'a\0b.txt', content: 'We condemn it. ' }, sound('nul')]),
    packed('name-latin', [{ name: Buffer.of(0xe9, 0x2e, 0x74, 0x78, 0x74), content: plain('latin'), flags: 0 }]),
    packed('name-twice', [sound('same'), { name: 'same.txt', content: plain('other') }]),
    packed('name-formula', [{ name: '=1+1.txt', content: plain('formula') }]),
    packed('name-prototype', [{ name: '__proto__.txt', content: plain('proto') }]),
    packed('bomb', [{ name: 'bomb.txt', content: Buffer.alloc(64 * 2 ** 20, 'a') }, sound('bomb')]),
    packed('bomb-hidden-size', [
      { name: 'bomb.txt', content: Buffer.alloc(32 * 2 ** 20, 'a'), size: 10 },
      sound('hidden'),
    ]),
    packed(
      'many-entries',
      Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}.txt`, content: '' })),
    ),
    { name: 'deep.zip', content: inside(12), fate: HELD },
    packed('size-too-small', [{ ...sound('small'), size: 3 }]),
    packed('size-too-large', [{ ...sound('large'), size: 2 ** 31 }]),
    packed('checksum', [{ ...sound('checksum'), crc: 1 }]),
    packed('encrypted', [{ ...sound('encrypted'), flags: 0x801 }]),
    packed('method-unknown', [{ ...sound('method'), method: 99 }]),
    packed('mac-leavings', [
      { name: '__MACOSX/._a.txt', content: '\0\x05\x16\x07' },
      { name: '.DS_Store', content: '\0' },
      sound('mac'),
    ]),
    packed('folder', [
      { name: 'folder/', content: '' },
      { name: 'folder/a.txt', content: plain('folder') },
    ]),
    packed('inside-unknown', [{ name: 'program.exe', content: 'MZ' }, sound('exe')]),
    packed('inside-csv', [{ name: 'rows.csv', content: `text\n${plain('r1')}${plain('r2')}` }]),
    { name: 'cut.zip', content: zipOf([sound('cut')]).slice(0, 40), fate: HELD },
    { name: 'no-end.zip', content: zipOf([sound('noend')]).slice(0, -22), fate: HELD },
    { name: 'end-only.zip', content: zipOf([]), fate: HELD },
    { name: 'nothing-at-all.zip', content: '', fate: HELD },
    { name: 'text.zip', content: plain('no zip'), fate: HELD },
    {
      name: 'before.zip',
      content: Buffer.concat([Buffer.from('#!/bin/sh\ntouch executed\n'), zipOf([sound('before')])]),
      fate: HELD,
    },
    { name: 'sound.tar', content: tarOf([{ name: 'a.txt', content: plain('t-a') }]), fate: HELD },
    { name: 'up.tar', content: tarOf([{ name: '../executed.txt', content: 'x' }]), fate: HELD },
    { name: 'absolute.tar', content: tarOf([{ name: '/tmp/executed.txt', content: 'x' }]), fate: HELD },
    { name: 'link.tar', content: tarOf([{ name: 'a.txt', type: '2', link: '/etc/passwd' }]), fate: HELD },
    { name: 'hard-link.tar', content: tarOf([{ name: 'a.txt', type: '1', link: '/etc/passwd' }]), fate: HELD },
    { name: 'pipe.tar', content: tarOf([{ name: 'a.txt', type: '6' }]), fate: HELD },
    { name: 'size.tar', content: tarOf([{ name: 'a.txt', content: 'x', size: 2 ** 30 }]), fate: HELD },
    {
      name: 'cut.tar',
      content: tarOf([{ name: 'a.txt', content: plain('t-c').repeat(40) }]).slice(0, 700),
      fate: HELD,
    },
    { name: 'sound.txt.gz', content: gzipSync(plain('gz')), fate: HELD },
    { name: 'bomb.txt.gz', content: gzipSync(Buffer.alloc(64 * 2 ** 20)), fate: HELD },
    { name: 'cut.txt.gz', content: gzipSync(plain('gzc').repeat(50)).subarray(0, 30), fate: HELD },
    { name: 'up.tar.gz', content: gzipSync(tarOf([{ name: '../executed.txt', content: 'x' }])), fate: HELD },
  ],
};
