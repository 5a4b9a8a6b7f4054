import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { bytes, plain, type HostileInput, type Theme } from '../input.js';

const LETTERS: Readonly<Record<string, string>> = {
  'windows-1250': 'Prezident Čapek a jeho žena mluvili o míru, řekl šéf úřadu. ',
  'windows-1251': 'Президент сказал, что переговоры продолжатся в понедельник утром. ',
  'windows-1252': 'The naïve minister’s “façade” cost him – and Zoë – dearly. ',
  'windows-1254': 'Cumhurbaşkanı, görüşmelerin pazartesi günü süreceğini söyledi. ',
  'iso-8859-2': 'Prezident Čapek a jeho žena mluvili o míru, řekl šéf úřadu. ',
  'iso-8859-5': 'Президент сказал, что переговоры продолжатся в понедельник утром. ',
  'iso-8859-9': 'Cumhurbaşkanı, görüşmelerin pazartesi günü süreceğini söyledi. ',
  'iso-8859-15': 'Le président a dit que les négociations coûteraient 5 € à l’été. ',
  'koi8-r': 'Президент сказал, что переговоры продолжатся в понедельник утром. ',
  'koi8-u': 'Президент сказав, що переговори триватимуть у понеділок їх послів. ',
  macroman: 'The naïve minister’s “façade” cost him – and Zoë – dearly. ',
};
/** East Asian encodings are not read; whatever becomes of such a file must be said. */
const UNREAD: Readonly<Record<string, string>> = {
  'shift-jis': '大統領は月曜日に交渉が続くと述べた。',
  'euc-jp': '大統領は月曜日に交渉が続くと述べた。',
  gb18030: '总统说谈判将在星期一继续进行。',
  big5: '總統說談判將在星期一繼續進行。',
  'euc-kr': '대통령은 월요일에 협상이 계속될 것이라고 말했다.',
};

const legacy = Object.entries(LETTERS).flatMap(([encoding, letters], i): HostileInput[] => [
  {
    name: `${encoding}.txt`,
    content: iconv.encode(letters.repeat(6) + plain(i), encoding),
    fate: 'analysed',
    hits: 1,
    warning: 'guessed_encoding',
  },
  // The very same as UTF-8 needs no guess.
  { name: `${encoding}-as-utf-8.txt`, content: letters.repeat(6) + plain(`u${i}`), fate: 'analysed', hits: 1 },
]);

const foreign = Object.entries(UNREAD).map(([encoding, letters]): HostileInput => ({
  name: `${encoding}.txt`,
  content: iconv.encode(letters.repeat(6) + plain(encoding), encoding),
  fate: /^(?:rejected bad_encoding|analysed)$/,
}));

const wide = (['utf-16le', 'utf-16be'] as const).flatMap((encoding): HostileInput[] => [
  {
    name: `${encoding}-bom.txt`,
    content: iconv.encode(plain(encoding), encoding, { addBOM: true }),
    fate: 'analysed',
    hits: 1,
  },
  {
    name: `${encoding}-bare.txt`,
    content: iconv.encode(plain(encoding), encoding, { addBOM: false }),
    fate: 'analysed',
    hits: 1,
    warning: 'guessed_encoding',
  },
  {
    name: `${encoding}-odd.txt`,
    content: iconv.encode(plain(encoding), encoding, { addBOM: true }).subarray(0, -1),
    fate: 'rejected bad_encoding',
  },
  {
    name: `${encoding}-half-pair.txt`,
    content: bytes(
      iconv.encode(plain(encoding), encoding, { addBOM: true }),
      ...(encoding === 'utf-16le' ? [0x00, 0xd8, 0x41, 0] : [0xd8, 0x00, 0, 0x41]),
    ),
    fate: 'rejected bad_encoding',
  },
]);

/** Sound UTF-8 around bytes that are none. */
const damaged = (name: string, ...faulty: readonly number[]): HostileInput => ({
  name: `damaged-${name}.txt`,
  content: bytes(`Émilie Ćirić, naïve: ${plain(name)}`, ...faulty, ' and Zoë.'),
  fate: 'rejected bad_encoding',
});

/** No byte twice in a row, and none that a text would have. */
const NOISE = Buffer.from(
  Array.from({ length: 400 }, (_, i) => [1, 0x81, 0xfe, 2, 0xe0, 5, 0xc1, 0x17][(i * i + 3 * i) % 8] ?? 0),
);

const names = (signature: readonly (string | number)[], name: string): HostileInput => ({
  name,
  content: bytes(...signature, NOISE),
  fate: /^rejected (?:binary_content|bad_encoding)$/,
});

/** Bytes that are no text, text in many encodings, and text that was damaged on its way. */
export const encodings: Theme = {
  id: 'encodings',
  inputs: [
    ...legacy,
    ...foreign,
    ...wide,
    damaged('continuation', 0x80),
    damaged('overlong', 0xc0, 0xaf),
    damaged('surrogate', 0xed, 0xa0, 0x80),
    damaged('beyond', 0xf4, 0x90, 0x80, 0x80),
    damaged('ff', 0xff),
    damaged('cut', 0xe2, 0x82),
    {
      name: 'utf-32le.txt',
      content: bytes(0xff, 0xfe, 0, 0, ...Array.from(plain(1)).flatMap((c) => [c.charCodeAt(0), 0, 0, 0])),
      fate: 'rejected bad_encoding',
    },
    {
      name: 'utf-32be.txt',
      content: bytes(0, 0, 0xfe, 0xff, ...Array.from(plain(2)).flatMap((c) => [0, 0, 0, c.charCodeAt(0)])),
      fate: 'rejected bad_encoding',
    },
    { name: 'bom.txt', content: `\uFEFF${plain('bom')}`, fate: 'analysed', hits: 1 },
    { name: 'bom-twice.txt', content: `\uFEFF\uFEFF${plain('boms')}`, fate: 'analysed', hits: 1 },
    { name: 'bom-alone.txt', content: '\uFEFF', fate: 'rejected empty_text' },
    {
      name: 'bom-front-matter.md',
      content: `\uFEFF---\ndate: 2031-06-24\n---\n${plain('bf')}`,
      fate: 'analysed',
      hits: 1,
    },
    { name: 'nul-inside.txt', content: `The\0n ${plain('nul')}`, fate: 'analysed', hits: 1, warning: 'nul_characters' },
    {
      name: 'nul-in-word.txt',
      content: 'We con\0demn the raid.\n',
      fate: 'analysed',
      hits: 1,
      warning: 'nul_characters',
    },
    { name: 'nul-only.txt', content: '\0\0\0\0\0\0', fate: /^rejected / },
    {
      name: 'nul-tail.txt',
      content: plain('tail') + '\0'.repeat(4),
      fate: 'analysed',
      hits: 1,
      warning: 'nul_characters',
    },
    { name: 'old-end-of-file.txt', content: `${plain('eof')}\x1a`, fate: 'analysed', hits: 1 },
    { name: 'controls.txt', content: '\x01\x02\x03\x04\x05\x06We\x07\x08\x0e\x0f', fate: 'rejected binary_content' },
    { name: 'form-feeds.txt', content: `One.\f${plain('ff')}\v`, fate: 'analysed', hits: 1 },
    { name: 'utf-7.txt', content: `+AGMAbwBu- ${plain('utf7')}`, fate: 'analysed', hits: 1 },
    { name: 'gzip.txt', content: gzipSync(plain('gz')), fate: /^rejected (?:binary_content|bad_encoding)$/ },
    names(['\x7fELF'], 'program.txt'),
    names([0x89, 'PNG\r\n\x1a\n', 0, 0, 0], 'picture.txt'),
    names(['%PDF-1.7\n'], 'paper.txt'),
    names(['{\\rtf1\\ansi We condemn}'], 'rich.txt'),
    names(['PK\x03\x04', 20, 0], 'word.txt'),
    names([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old-word.txt'),
    names(['MZ', 0x90, 0, 3, 0], 'windows.txt'),
    names(['SQLite format 3', 0], 'database.txt'),
    names([0xca, 0xfe, 0xba, 0xbe], 'class.txt'),
    { name: 'line-ends-cr.txt', content: plain('cr').replaceAll('\n', '\r').repeat(2), fate: 'analysed', hits: 2 },
    {
      name: 'line-ends-mixed.txt',
      content: `${plain('a')}\r\n${plain('b')}\r${plain('c')}\n\r`,
      fate: 'analysed',
      hits: 3,
    },
  ],
};
