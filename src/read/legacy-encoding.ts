import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Encodings without a mark of their own, by the names that a person may declare; the last three are never guessed. */
export const LEGACY_ENCODINGS = [
  'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1257',
  'iso-8859-1', 'iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-9', 'iso-8859-15',
  'koi8-r', 'koi8-u', 'macroman', 'armscii8',
] as const; // prettier-ignore
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** An encoding by its bytes alone. */
export interface Guess {
  readonly encoding: LegacyEncoding;
  /** From 0 to 100, as the detector gives it. */
  readonly confidence: number;
}

/** Below this the detector has seen nothing typical. */
const LEAST_CONFIDENCE = 20;
/** A detector needs no more to make up its mind. */
const LOOKED_AT = 65_536;

/** The encoding that bytes which are no UTF-8 are most likely in, or nothing when they look like none of those known. */
export function guessEncoding(bytes: Uint8Array): Guess | undefined {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - LOOKED_AT / 2);
  const sample = bytes.subarray(start, start + LOOKED_AT);
  const [best] = analyse(sample)
    .map(({ name, confidence }) => ({ encoding: known(name), confidence }))
    .filter((guess): guess is Guess => guess.encoding !== undefined && guess.confidence >= LEAST_CONFIDENCE);
  if (best && WESTERN.has(best.encoding) && hasMacQuotes(sample)) return { ...best, encoding: 'macroman' };
  return best && best.confidence < SURE && !WESTERN.has(best.encoding) && looksWestern(sample)
    ? { ...best, encoding: 'windows-1252' }
    : best;
}

const WESTERN: ReadonlySet<LegacyEncoding> = new Set(['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macroman']);
/** From here on the detector is believed when it takes a text in plain letters for one of Central Europe or Turkey. */
const SURE = 50;
/** English has fewer accents in a hundred letters than any language that is written with them; of a few words nobody can count. */
const MOST_ACCENTS = { share: 0.03, few: 100, shareOfFew: 0.3 };
/** What stands beyond ASCII in English, with the names and loan words of Western Europe: `naïve`, `José`, “–”. */
const ACCENTS = new Set('ÀÁÂÄÅÆÇÈÉÊËÍÏÑÓÔÖØÙÚÜßàáâãäåæçèéêëíîïñóôõöøùúûüÿŒœ');
const MARKS = new Set('“”‘’–—…«»„‚£€°§©®™·•½¼¾´×¿¡\u00a0');

/** Whether the few bytes beyond ASCII are, in windows-1252, accents inside words and marks beside them. */
function looksWestern(bytes: Uint8Array): boolean {
  const text = decodeLegacy(bytes, 'windows-1252');
  const high = text.match(/[^\0-\x7f]/gu) ?? [];
  const letters = text.match(/[a-z]/giu) ?? [];
  const share = letters.length < MOST_ACCENTS.few ? MOST_ACCENTS.shareOfFew : MOST_ACCENTS.share;
  return high.length <= letters.length * share && high.every((one) => ACCENTS.has(one) || MARKS.has(one));
}

/** Names under which web pages, mails and XML files declare other encodings than they mean (WHATWG Encoding Standard, 4.2). */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...['iso88591', 'latin1', 'l1', 'ascii', 'usascii', 'ansix341968', 'cp819', 'ibm819', 'xcp1252', 'cp1252'].map(
    (name) => [name, 'windows-1252'] as const,
  ),
  ...['iso88599', 'latin5', 'l5'].map((name) => [name, 'windows-1254'] as const),
  ...['macintosh', 'mac', 'xmacroman'].map((name) => [name, 'macroman'] as const),
  ['latin2', 'iso-8859-2'],
  ['cyrillic', 'iso-8859-5'],
  ['greek', 'iso-8859-7'],
  ['koi', 'koi8-r'],
  ['xxbig5', 'big5'],
  ['gb2312', 'gbk'],
  ['xgbk', 'gbk'],
  ['xsjis', 'shift_jis'],
]);
/** The library also knows `hex`, `base64` and the like by name, which are no encodings of letters. */
const ENCODING =
  /^(?:(?:windows|cp|x-?cp|ibm)-?\d{3,4}|iso[-_]?8859[-_]?\d{1,2}|koi8-?[ru]|mac[a-z]{5,12}|x-mac-[a-z]{5,12}|armscii-?8|tis-?620|big5(?:-?hkscs)?|gbk|gb18030|shift[-_]?jis|sjis|euc[-_]?(?:jp|kr)|ks_c_5601-1987)$/;

/**
 * The encoding that a file means by the name that it declares, in capitals or not; undefined for one that is unknown, and for
 * those of Unicode, which its bytes would show.
 */
export function encodingNamed(name: string): string | undefined {
  const label = name.trim().toLowerCase();
  const meant = MEANT.get(label.replace(/[-_:.\s]/g, '')) ?? label.replace(/^x-(?=cp|mac)/, '').replace(/^mac-/, 'mac');
  return ENCODING.test(meant) && iconv.encodingExists(meant) ? meant : undefined;
}

/** Decodes bytes; those left open by the encoding become U+FFFD. */
export function decodeLegacy(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

function known(name: string): LegacyEncoding | undefined {
  return LEGACY_ENCODINGS.find((encoding) => encoding === name.toLowerCase());
}

/**
 * Whether the quotation marks and dashes are those of old Macintosh files, which the detector does not know: 0xD0 to 0xD5
 * beside a space or a line's end, where windows-1252 would have capital letters, and none of its own marks (0x91 to 0x97) other
 * than between two letters, where they are the ë, ì, î and ï of the Macintosh.
 */
function hasMacQuotes(bytes: Uint8Array): boolean {
  let mac = 0;
  let capitals = 0;
  for (const [at, byte] of bytes.entries()) {
    const isMark = byte >= 0x91 && byte <= 0x97;
    if (!isMark && (byte < 0xd0 || byte > 0xd5)) continue;
    const isAfterLetter = isLetter(bytes[at - 1]);
    const isBeforeLetter = isLetter(bytes[at + 1]);
    if (isMark) {
      if (!isAfterLetter || !isBeforeLetter || byte === 0x92) return false;
      continue;
    }
    // “x and x”, x – x, and the apostrophe of it’s: a capital stands before a letter and after none.
    if (byte >= 0xd4 && isAfterLetter && isBeforeLetter) mac += 1;
    else if (isAfterLetter !== isBeforeLetter && !(isBeforeLetter && byte !== 0xd2 && byte !== 0xd4)) mac += 1;
    else if (!isAfterLetter && !isBeforeLetter) mac += 1;
    else capitals += 1;
  }
  return mac > capitals;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
}
