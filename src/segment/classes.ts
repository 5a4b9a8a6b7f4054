/** What a UTF-16 unit is to the scanner. Everything up to `FORMAT` can stand inside a word. */
export const LETTER = 0;
/** Continues a word, never begins one. */
export const MARK = 1;
export const DIGIT = 2;
/** Soft hyphen, zero-width and control characters: invisible, part of a word inside it, white space elsewhere. */
export const FORMAT = 3;
export const SURROGATE = 4;
export const SPACE = 5;
export const LINE_BREAK = 6;
export const APOSTROPHE = 7;
export const HYPHEN = 8;
export const PUNCTUATION = 9;
export const SYMBOL = 10;

const UNITS = 0x10000;
const APOSTROPHES = "'\u2018\u2019\u201B\u02BC\uFF07";
/** LF, VT, FF, CR, three separators of files, groups and records, NEL, and Unicode's two. */
const LINE_BREAKS = '\n\v\f\r\x1C\x1D\x1E\x85\u2028\u2029';
const HYPHENS = '-\u2010\u2011';
const DOUBLE_QUOTES = '"\u201C\u201D\u201E\u201F';

function classOf(character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (LINE_BREAKS.includes(character)) return LINE_BREAK;
  if (/[\p{L}\p{Nl}]/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (character === '\t' || /\p{Z}/u.test(character)) return SPACE;
  if (/\p{Cs}/u.test(character)) return SURROGATE;
  if (/[\p{Cf}\p{Cc}]/u.test(character)) return FORMAT;
  return /\p{P}/u.test(character) ? PUNCTUATION : SYMBOL;
}

/** The class of every UTF-16 unit. */
export const CLASSES = new Uint8Array(UNITS);

/** In a pattern `*` and `?` are letters of the word they touch. */
export const PATTERN_CLASSES = new Uint8Array(UNITS);

/** The unit that stands for a unit in a norm; 0 where only the whole string tells (marks, pieces of Korean syllables, format characters, surrogates). */
export const FOLDED = new Uint16Array(UNITS);

/** 1 for a lower-case letter, 2 for an upper-case or title-case one, 0 for what has no case. */
export const CASES = new Uint8Array(UNITS);

export const LOWER = 1;
export const UPPER = 2;

/** Vowels and finals of Korean written in pieces: letters, no marks, that NFC joins to what stands before them. */
const isJoiningJamo = (code: number): boolean =>
  (code >= 0x1161 && code <= 0x1175) || (code >= 0x11a8 && code <= 0x11c2);

for (let code = 0; code < UNITS; code += 1) {
  const character = String.fromCharCode(code);
  const kind = classOf(character);
  CLASSES[code] = kind;
  const lower = character.toLowerCase();
  if (lower !== character) CASES[code] = UPPER;
  else if (character.toUpperCase() !== character) CASES[code] = LOWER;
  if (kind === MARK || kind === FORMAT || kind === SURROGATE || isJoiningJamo(code)) continue;
  if (kind === APOSTROPHE) FOLDED[code] = 0x27;
  else if (kind === HYPHEN) FOLDED[code] = 0x2d;
  else if (DOUBLE_QUOTES.includes(character)) FOLDED[code] = 0x22;
  else if (lower.length === 1 && character.normalize('NFC') === character) FOLDED[code] = lower.charCodeAt(0);
}
PATTERN_CLASSES.set(CLASSES);
PATTERN_CLASSES[0x2a] = LETTER;
PATTERN_CLASSES[0x3f] = LETTER;

const ASTRAL_LETTER = /^[\p{L}\p{M}\p{Nd}\p{Nl}]$/u;

/** Whether a whole surrogate pair stands at `index`, before `to`, and is a letter, mark or digit of a rare script. */
export function isAstralLetter(text: string, index: number, to: number): boolean {
  if (index + 1 >= to) return false;
  const point = text.codePointAt(index) ?? 0;
  return point >= UNITS && ASTRAL_LETTER.test(String.fromCodePoint(point));
}
