import type { Issue } from '../model/issue.js';
import { decodeLegacy, encodingNamed, guessEncoding } from './legacy-encoding.js';
import { lineBreaksIn } from './lines.js';
import type { Source } from './source.js';
import { unmarkedUtf16 } from './unmarked-utf16.js';

/** How files begin that are no plain text, whatever their name says. */
const SIGNATURES = [
  ['%PDF-', 'a PDF file'],
  ['{\\rtf', 'an RTF file'],
  ['PK\u0003\u0004', 'a ZIP, DOCX or ODT file'],
] as const;
/** Likewise, of files that hold NULs and are no UTF-8: texts begin with such letters too. */
const BINARY_SIGNATURES = [
  ['MZ', 'a program'],
  ['\u007FELF', 'a program'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word, Excel or mail file'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['GIF8', 'a picture'],
  ['SQLite format 3', 'a database'],
] as const;
/** A text of more control characters than this is none. */
const MOST_CONTROL = 0.1;

/** A decoded file. */
export interface DecodedText {
  readonly text: string;
  /** Warnings: the encoding had to be guessed, bytes stand for no character, NULs lie in the text. */
  readonly issues: readonly Issue[];
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, which is not part of the text; else the encoding that a
 * person declared for the corpus, else the one `declared` that the file itself names (`<meta charset>`, an XML declaration, a
 * mail's header; any name of it, an unknown one is passed over), else the one its bytes look most like, with a warning that says
 * which and how sure. Otherwise nothing is changed: carriage returns and control characters stay, NULs with a warning. Bytes
 * that are no such text give an issue, with the offset of the first bad byte (from 0) and its line.
 */
export function decode(source: Source, declared?: string): DecodedText | Issue {
  const { path, bytes } = source;
  const [a, b, c, d] = bytes;
  const isUtf32 = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
  if (isUtf32) return { code: 'bad_encoding', path, line: 1, detail: 'the file is UTF-32' };
  const decoded =
    a === 0xff && b === 0xfe
      ? utf16(path, bytes, 'utf-16le')
      : a === 0xfe && b === 0xff
        ? utf16(path, bytes, 'utf-16be')
        : unmarked(source, declared);
  if ('code' in decoded) return decoded;
  const { text, issues } = decoded;
  const { controls, nuls, first } = controlsIn(text);
  if (controls > text.length * MOST_CONTROL) {
    const detail = `${controls} of ${text.length} characters are control characters`;
    return { code: 'binary_content', path, line: lineAt(text, first), detail };
  }
  return nuls === 0 ? decoded : { text, issues: [...issues, nulsIn(path, text, nuls)] };
}

function nulsIn(path: string, text: string, nuls: number): Issue {
  const first = text.indexOf('\0');
  const line = lineAt(text, first);
  const characters = nuls === 1 ? 'a NUL character' : `${nuls} NUL characters`;
  return { code: 'nul_characters', path, line, detail: `${characters}, the first at offset ${first}` };
}

/** The line, from 1, on which a place of a text lies. */
const lineAt = (text: string, at: number): number => 1 + (text.slice(0, at).match(/\r\n?|\n/g)?.length ?? 0);

function unmarked(source: Source, declared: string | undefined): DecodedText | Issue {
  const { path, bytes } = source;
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = SIGNATURES.find(([beginning]) => head.startsWith(beginning));
  if (signature) return { code: 'binary_content', path, detail: `the file is ${signature[1]}` };

  const nul = bytes.indexOf(0);
  const binary = nul < 0 ? undefined : BINARY_SIGNATURES.find(([beginning]) => head.startsWith(beginning));
  if (binary && invalidUtf8(bytes) < bytes.length)
    return { code: 'binary_content', path, detail: `the file is ${binary[1]}` };
  const order = nul < 0 ? undefined : unmarkedUtf16(bytes);
  if (order !== undefined) {
    const line = 1 + lineBreaksIn(bytes, 0, nul);
    const decoded = utf16(path, bytes, order);
    return 'code' in decoded
      ? decoded
      : guessed(decoded.text, { path, line }, `every second byte is NUL or alike`, order);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    if (nul < 0) return legacy(source, declared);
    const line = 1 + lineBreaksIn(bytes, 0, nul);
    return {
      code: 'binary_content',
      path,
      line,
      byte: nul,
      detail: `a NUL byte at byte ${nul}, and the bytes are no UTF-8`,
    };
  }
}

/** Bytes that are no UTF-8. */
function legacy({ path, bytes, encoding }: Source, declared: string | undefined): DecodedText | Issue {
  if (encoding !== undefined) return taken(path, decodeLegacy(bytes, encoding), encoding);
  const at = invalidUtf8(bytes);
  const place = { path, line: 1 + lineBreaksIn(bytes, 0, at), byte: at };
  const detail = `byte ${at} (0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}) is not valid UTF-8`;
  if (isDamagedUtf8(bytes)) return { code: 'bad_encoding', ...place, detail: `${detail}, and others are` };
  const named = declared === undefined ? undefined : encodingNamed(declared);
  if (named !== undefined) {
    const text = decodeLegacy(bytes, named);
    if (!text.includes(NO_CHARACTER)) return { text, issues: [] };
  }
  const guess = guessEncoding(bytes);
  if (!guess) return { code: 'bad_encoding', ...place, detail };
  const sure = `${guess.encoding}, confidence ${guess.confidence} of 100`;
  return guessed(decodeLegacy(bytes, guess.encoding), place, detail, sure);
}

const NO_CHARACTER = '\uFFFD';

/** A text in the encoding that a person declared; bytes that stand for nothing in it make one doubt the declaration. */
function taken(path: string, text: string, encoding: string): DecodedText {
  const holes = text.split(NO_CHARACTER).length - 1;
  if (holes === 0) return { text, issues: [] };
  const line = lineAt(text, text.indexOf(NO_CHARACTER));
  const bytes = holes === 1 ? 'a byte stands' : `${holes} bytes stand`;
  const detail = `${bytes} for no character in ${encoding}, which the configuration declares`;
  return { text, issues: [{ code: 'undefined_bytes', path, line, detail }] };
}

function guessed(text: string, place: Pick<Issue, 'path' | 'line' | 'byte'>, why: string, as: string): DecodedText {
  return { text, issues: [{ code: 'guessed_encoding', ...place, detail: `${why}; read as ${as}` }] };
}

function utf16(path: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText | Issue {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    let lone = text.indexOf(NO_CHARACTER);
    const isWritten = (at: number): boolean => (bytes[at * 2] ?? 0) + (bytes[at * 2 + 1] ?? 0) === 0xff + 0xfd;
    while (lone >= 0 && isWritten(lone)) lone = text.indexOf(NO_CHARACTER, lone + 1);
    const isCut = bytes.length % 2 === 1;
    const byte = isCut && lone === text.length - 1 ? bytes.length - 1 : lone * 2;
    const why = isCut ? 'it ends in half a character' : 'it holds half of a surrogate pair';
    return {
      ...{ code: 'bad_encoding', path, line: lineAt(text, lone), byte },
      detail: `the file is not valid UTF-16: ${why}`,
    };
  }
}

/** Control characters that no text needs; tab, line breaks, vertical tab, form feed and the old end-of-file mark are left out. */
function controlsIn(text: string): { readonly controls: number; readonly nuls: number; readonly first: number } {
  let controls = 0;
  let first = 0;
  let nuls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) nuls += 1;
    if (code < 9 || (code > 13 && code < 32 && code !== 26) || (code >= 127 && code < 160 && code !== 0x85)) {
      if (controls === 0) first = at;
      controls += 1;
    }
  }
  return { controls, nuls, first };
}

/** Offset of the first byte that breaks UTF-8, or the length of the bytes. */
function invalidUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** Whether as many characters of several bytes are well-formed as not: no other encoding looks so by chance. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) sound += 1;
    if (length === 0) broken += 1;
    at += length || 1;
  }
  return sound >= broken;
}

/** Bytes of the well-formed character at an offset, or 0 where there is none (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    const low = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    const byte = bytes[at + next] ?? 0;
    if (byte < low || byte > high) return 0;
  }
  return length;
}
