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
/** The last three are accents and a prime, typed or scanned for an apostrophe: "don´t". */
const APOSTROPHES = "'\u2018\u2019\u201B\u02BC\uFF07\u0060\u00B4\u2032";
/** LF, VT, FF, CR, three separators of files, groups and records, NEL, and Unicode's two. */
const LINE_BREAKS = '\n\v\f\r\x1C\x1D\x1E\x85\u2028\u2029';
const HYPHENS = '-\u2010\u2011';
const DOUBLE_QUOTES = '"\u201C\u201D\u201E\u201F';

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

/** Every unit but halves of pairs, in order: one search a class is much faster than one test a unit. */
const everyUnit = Array.from({ length: UNITS }, (_, code) =>
  code >= 0xd800 && code <= 0xdfff ? ' ' : String.fromCharCode(code),
).join('');

/** In order of precedence, the last one first: a unit is what the last search says that finds it. */
const SEARCHES: readonly (readonly [RegExp, number])[] = [
  [/\p{P}+/gu, PUNCTUATION],
  [/[\p{Cf}\p{Cc}]+/gu, FORMAT],
  [/[\t\p{Z}]+/gu, SPACE],
  [/\p{Nd}+/gu, DIGIT],
  [/\p{M}+/gu, MARK],
  [/[\p{L}\p{Nl}]+/gu, LETTER],
];
CLASSES.fill(SYMBOL);
for (const [search, kind] of SEARCHES) {
  for (const { index, 0: found } of everyUnit.matchAll(search)) CLASSES.fill(kind, index, index + found.length);
}
CLASSES.fill(SURROGATE, 0xd800, 0xe000);
for (const sign of LINE_BREAKS) CLASSES[sign.charCodeAt(0)] = LINE_BREAK;
for (const sign of HYPHENS) CLASSES[sign.charCodeAt(0)] = HYPHEN;
for (const sign of APOSTROPHES) CLASSES[sign.charCodeAt(0)] = APOSTROPHE;

for (const { index } of everyUnit.matchAll(/\p{CWU}/gu)) CASES[index] = LOWER;
for (const { index } of everyUnit.matchAll(/\p{CWL}/gu)) CASES[index] = UPPER;

/** What NFC leaves alone by itself: between the marks of the West and the compatible ideographs, nothing is changed by it. */
const isComposed = (code: number): boolean => {
  if (code < 0x300 || (code >= 0x3000 && code < 0xf900)) return true;
  const character = String.fromCharCode(code);
  return character.normalize('NFC') === character;
};

for (let code = 0; code < UNITS; code += 1) {
  const kind = CLASSES[code];
  if (kind === MARK || kind === FORMAT || kind === SURROGATE || isJoiningJamo(code)) continue;
  if (kind === APOSTROPHE) FOLDED[code] = 0x27;
  else if (kind === HYPHEN) FOLDED[code] = 0x2d;
  else if (CASES[code] === UPPER) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1 && isComposed(code)) FOLDED[code] = lower.charCodeAt(0);
  } else if (isComposed(code)) FOLDED[code] = code;
}
for (const sign of DOUBLE_QUOTES) FOLDED[sign.charCodeAt(0)] = 0x22;
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
