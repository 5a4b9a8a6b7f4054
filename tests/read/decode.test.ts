import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';
import { utf16, utf8 } from './reading.js';

const whole = (bytes: Uint8Array) => decode({ path: 'a.txt', bytes });

/** The text without its warnings, or the fault. */
const decoded = (bytes: Uint8Array) => {
  const result = whole(bytes);
  return 'code' in result ? result : result.text;
};

/** What was found to be wrong, whether a guess helped or not. */
const faultOf = (bytes: Uint8Array) => {
  const result = whole(bytes);
  return 'code' in result ? result : result.issues[0];
};

it('gives back every well-formed text but NULs and heaps of control characters', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '”', '🕊', 'Ə', '\r', '\n', '\t', ' ', '\u2028') });
  fc.assert(
    fc.property(text, (written) => {
      expect(decoded(utf8(written))).toBe(written);
      expect(decoded(utf8(`\uFEFF${written}`))).toBe(written);
      expect(decoded(utf16(written, 'LE'))).toBe(written);
      expect(decoded(utf16(written, 'BE'))).toBe(written);
    }),
  );
});

it('knows the end-of-file mark of old systems', () => {
  expect(decoded(utf8('One.\u001a'))).toBe('One.\u001a');
});

it('leaves carriage returns, control characters and a second byte order mark in the text', () => {
  const text = '\uFEFFFirst\rsecond\u0007 and a good deal of other words\u001a';
  expect(decoded(utf8(`\uFEFF${text}`))).toBe(text);
});

describe('says where UTF-8 breaks off', () => {
  it.each([
    ['a Latin-1 letter', [0x61, 0x0a, 0x62, 0xe9, 0x62], 3, 2],
    ['a lone continuation byte', [0x0d, 0x0a, 0x80], 2, 2],
    ['an overlong slash', [0x61, 0xc0, 0xaf], 1, 1],
    ['an overlong three-byte sequence', [0xe0, 0x80, 0xaf], 0, 1],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 1],
    ['a code past U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0, 1],
    ['a sequence that ends too soon', [0x61, 0x0d, 0x0d, 0xe2, 0x80], 3, 3],
    ['a byte that UTF-8 never has', [0xff], 0, 1],
  ])('%s', (_, bytes, offset, line) => {
    expect(faultOf(Uint8Array.from(bytes))).toMatchObject({
      line,
      detail: expect.stringMatching(new RegExp(`^byte ${offset} `)) as string,
    });
  });
});

describe('rejects', () => {
  it.each([
    ['UTF-32 LE', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'bad_encoding'],
    ['UTF-32 BE', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61], 'bad_encoding'],
    ['UTF-16 that ends in half a character', [0xff, 0xfe, 0x61], 'bad_encoding', 'half a character'],
    [
      'UTF-16 with half a surrogate pair',
      [0xff, 0xfe, 0x00, 0xd8, 0x61, 0],
      'bad_encoding',
      'half of a surrogate pair',
    ],
    ['UTF-16 with as many NULs as letters', [0xff, 0xfe, 0x61, 0, 0, 0], 'binary_content'],
    ['NULs among bytes that are no UTF-8', [...utf8('one two three'), 0, 0xe9, 0x61], 'binary_content', 'no UTF-8'],
    ['bytes that look like nothing', [0xff], 'bad_encoding'],
    ['UTF-8 with a broken character among sound ones', [...utf8('é è'), 0xe9], 'bad_encoding', 'and others are'],
    ['a NUL', [0x61, 0x62, 0x63, 0x64, 0x65, 0], 'binary_content'],
    ['control characters', [1, 2, 3, 0x61, 0x62], 'binary_content'],
    ['a PDF file', [...utf8('%PDF-1.4\n')], 'binary_content'],
    ['an RTF file', [...utf8('{\\rtf1\\ansi words}')], 'binary_content'],
    [
      'a program',
      [...utf8('MZ'), ...[...utf8('a program!'), 0x90].flatMap((byte) => [byte, 0])],
      'binary_content',
      'program',
    ],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(40).fill(0)], 'binary_content', 'old Word'],
    ['a DOCX file', [0x50, 0x4b, 3, 4, 0x14, 0x61], 'binary_content'],
  ])('%s', (_, bytes, code, detail = '') => {
    expect(decoded(Uint8Array.from(bytes))).toMatchObject({ code, detail: expect.stringContaining(detail) as string });
  });
});

it.each([
  ['half a character at the end', [0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x61], { line: 2, byte: 6 }],
  ['half of a pair', [0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x00, 0xd8, 0x61, 0], { line: 2, byte: 6 }],
  [
    'half of a pair behind a sign for no character',
    [0xfe, 0xff, 0xff, 0xfd, 0xd8, 0x00, 0, 0x61],
    { line: 1, byte: 4 },
  ],
  ['control characters', [0x61, 0x0a, 1, 2, 3], { line: 2 }],
])('says where there is %s', (_, bytes, place) => {
  expect(decoded(Uint8Array.from(bytes))).toMatchObject(place);
});

it('finds a fault exactly where the decoder of the platform does', () => {
  const isValid = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  const byte = fc.oneof(fc.integer({ min: 0x61, max: 0x7a }), fc.integer({ min: 0x80, max: 0xff }));
  fc.assert(
    fc.property(fc.array(byte, { minLength: 1, maxLength: 12 }), (values) => {
      const bytes = Uint8Array.from(values);
      const fault = faultOf(bytes);
      // A byte order mark says that it is UTF-16, whose faults have no such offset.
      const isMarked = bytes[0] === 0xff ? bytes[1] === 0xfe : bytes[0] === 0xfe && bytes[1] === 0xff;
      if (isMarked || isValid(bytes) || fault?.code === 'binary_content') return;
      const offset = Number(/^byte (\d+) /.exec(fault?.detail ?? '')?.[1]);
      expect(isValid(bytes.subarray(0, offset))).toBe(true);
      const sequence = [1, 2, 3, 4].map((length) => bytes.subarray(offset, offset + length));
      expect(sequence.some(isValid)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

describe('an encoding without a mark', () => {
  const sentence = {
    english: 'The minister said: “We won’t accept it – never.” A café in Besançon heard the rest.',
    russian: 'Министр заявил, что мы никогда не примем это предложение и готовы ответить.',
    polish: 'Minister powiedział, że nigdy nie zaakceptujemy takich żądań. Źródło: prasa.',
    turkish: 'Bakan “görüşmelerin sürdüğünü, şehrin boşaltılmadığını” söyledi – yine.',
    armenian: 'Նախարարը հերքեց լուրը',
  };
  const written = (text: string, encoding: string): Uint8Array => Uint8Array.from(iconv.encode(text, encoding));

  it.each(['naïve', 'café\t1.0\nnaïve\t-1\n', 'José Ñandú met the envoy.', 'The façade – for now – held.'])(
    'is that of Western Europe where the detector is in doubt over plain letters with an accent: %j',
    (text) => {
      expect(whole(written(text, 'windows-1252'))).toMatchObject({ text });
    },
  );

  it.each(['Title: “We went on”\n\nThey did.', 'The minister’s aide said no.', 'VELM — They said “no”, then “yes”.'])(
    'is that of old Macintosh files by its quotation marks and dashes: %j',
    (text) => {
      expect(whole(written(text, 'macroman'))).toMatchObject({ text });
    },
  );

  it.each([
    ['windows-1252', sentence.english],
    ['macroman', sentence.english],
    ['windows-1251', sentence.russian],
    ['koi8-r', sentence.russian],
    ['iso-8859-5', sentence.russian],
    ['windows-1250', sentence.polish],
    ['iso-8859-2', sentence.polish],
    ['windows-1254', sentence.turkish],
  ])('is guessed with a warning: %s', (encoding, text) => {
    const warning = { code: 'guessed_encoding', detail: expect.stringContaining(`read as ${encoding}, `) as string };
    expect(whole(written(text, encoding))).toMatchObject({ text, issues: [warning] });
  });

  it('is taken as declared, without a warning', () => {
    const bytes = written(sentence.armenian, 'armscii8');
    expect(decode({ path: 'a.txt', bytes, encoding: 'armscii8' })).toEqual({ text: sentence.armenian, issues: [] });
  });

  it('is UTF-8 where the bytes are, whatever was declared', () => {
    const bytes = utf8(sentence.armenian);
    expect(decode({ path: 'a.txt', bytes, encoding: 'windows-1252' })).toEqual({ text: sentence.armenian, issues: [] });
  });

  it.each(['utf-16le', 'utf-16be'])('is guessed where every second byte is NUL: %s', (encoding) => {
    const warning = { code: 'guessed_encoding', detail: `every second byte is NUL or alike; read as ${encoding}` };
    expect(whole(written(sentence.english, encoding))).toMatchObject({ text: sentence.english, issues: [warning] });
  });

  it.each(['russian', 'armenian', 'english'] as const)('is UTF-16 in both orders for a text in %s', (script) => {
    const text = `${sentence[script]} `.repeat(3);
    expect(whole(written(text, 'utf-16le'))).toMatchObject({ text });
    expect(whole(written(text, 'utf-16be'))).toMatchObject({ text });
  });

  it.each([
    ['windows-1251', 'windows-1251', sentence.russian],
    ['Windows-1251', 'windows-1251', sentence.russian],
    ['KOI8-R', 'koi8-r', sentence.russian],
    ['iso-8859-1', 'windows-1252', sentence.english],
    ['macintosh', 'macroman', sentence.english],
    ['ARMSCII-8', 'armscii8', sentence.armenian],
    ['gb2312', 'gbk', '部长说：和平。'],
    ['Shift_JIS', 'shift_jis', '大臣は平和を語った。'],
  ])('is taken as the file names it, without a warning: %s', (label, encoding, text) => {
    expect(decode({ path: 'a.html', bytes: written(text, encoding) }, label)).toEqual({ text, issues: [] });
  });

  it.each(['utf-8', 'hex', 'base64', 'klingon', ''])('is guessed where the file names %j', (label) => {
    const bytes = written(sentence.russian, 'koi8-r');
    expect(decode({ path: 'a.html', bytes }, label)).toMatchObject({
      text: sentence.russian,
      issues: [{ code: 'guessed_encoding' }],
    });
  });

  it('is what a person declares before what the file says', () => {
    const bytes = written(sentence.russian, 'koi8-r');
    const text = sentence.russian;
    expect(decode({ path: 'a.html', bytes, encoding: 'koi8-r' }, 'windows-1251')).toEqual({ text, issues: [] });
  });

  it('is doubted where bytes stand for no character in what was declared', () => {
    const issue = { code: 'undefined_bytes', line: 2, detail: expect.stringContaining('windows-1253') as string };
    const bytes = Uint8Array.from([0x61, 0x0a, 0xd2, 0x62]);
    expect(decode({ path: 'a.txt', bytes, encoding: 'windows-1253' })).toMatchObject({ issues: [issue] });
  });
});

it('passes over a NUL in a text, with a warning that says where', () => {
  const text = 'They con\0demned it.\r\nWe did not.\r\nThe tru\0ce holds.';
  const issue = { code: 'nul_characters', path: 'a.txt', line: 1, detail: '2 NUL characters, the first at offset 8' };
  expect(whole(utf8(text))).toEqual({ text, issues: [issue] });
});

it('takes no text in Latin letters with NULs in it for UTF-16', () => {
  const words = fc.array(fc.constantFrom('peace', 'talks', 'fire', '\0', 'a', ' ', 'na\u00efve'), { minLength: 20 });
  fc.assert(
    fc.property(words, (given) => {
      const result = whole(utf8(given.join('')));
      if (!('code' in result)) expect(result.text).toBe(given.join(''));
    }),
  );
});
