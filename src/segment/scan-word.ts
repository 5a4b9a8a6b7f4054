import { abbreviationOf, isOpener } from './abbreviations.js';
import { isPrefix } from './affixes.js';
import {
  APOSTROPHE,
  CASES,
  CLASSES,
  DIGIT,
  FORMAT,
  HYPHEN,
  isAstralLetter,
  LETTER,
  SPACE,
  SURROGATE,
  UPPER,
} from './classes.js';

const DOT = 0x2e;

/** The end of the letters, digits and marks from `at` on; invisible characters only between them. */
export function runEnd(text: string, at: number, to: number, classes: Uint8Array): number {
  let end = at;
  for (let index = at; index < to; index += 1) {
    const unit = classes[text.charCodeAt(index)] ?? SPACE;
    if (unit < FORMAT) end = index + 1;
    else if (unit === SURROGATE && isAstralLetter(text, index, to)) {
      index += 1;
      end = index + 1;
    } else if (unit !== FORMAT) break;
  }
  return end;
}

/**
 * The end of the token that begins with the letters `text[at, run)`: further over apostrophes that belong to the word (O'Neill), prefixes
 * (co-chair), `&` (R&D), `_` and the full stop of an abbreviation; less before a clitic (do|n't, can|not).
 */
export function wordEnd(text: string, at: number, run: number, to: number, classes: Uint8Array): number {
  let end = run;
  while (end < to) {
    const code = text.charCodeAt(end);
    const unit = classes[code] ?? SPACE;
    const isInside = end + 1 < to && isLetterAt(text, end + 1, to, classes);
    if (code === DOT) {
      const stop = dotEnd(text, at, end, to, classes);
      if (stop > end) return stop;
      break;
    }
    let next = end;
    if (unit === APOSTROPHE && isInside) {
      next = runEnd(text, end + 1, to, classes);
      if (isNegation(text, end, next)) return end - at > 1 ? end - 1 : next;
      if (isClitic(text, end, next)) return end;
    } else if (unit === HYPHEN && isInside) {
      if (!isPrefix(text, at, end)) break;
      next = runEnd(text, end + 1, to, classes);
    } else if (code === 0x5f && end + 1 < to) {
      next = runEnd(text, end + 1, to, classes);
      if (next === end + 1) break;
    } else if (
      code === 0x26 &&
      isInside &&
      CASES[text.charCodeAt(end - 1)] === UPPER &&
      CASES[text.charCodeAt(end + 1)] === UPPER
    ) {
      next = runEnd(text, end + 1, to, classes);
    } else if (code === 0x2f && end - at === 1 && isSlashed(text, at, to)) {
      return end + (text.charAt(end + 1).toLowerCase() === 'c' || text.charAt(end + 1).toLowerCase() === 'o' ? 2 : 1);
    } else if (code === 0x21 && end - at === 5 && text.slice(at, end).toLowerCase() === 'yahoo') {
      return end + 1;
    }
    if (next === end) break;
    end = next;
  }
  return end === run ? fusedEnd(text, at, end) : end;
}

function isLetterAt(text: string, index: number, to: number, classes: Uint8Array): boolean {
  const unit = classes[text.charCodeAt(index)] ?? SPACE;
  return unit === LETTER || unit === DIGIT || (unit === SURROGATE && isAstralLetter(text, index, to));
}

/** Whether the apostrophe at `apostrophe` stands in `n't`. */
function isNegation(text: string, apostrophe: number, end: number): boolean {
  return (
    end - apostrophe === 2 &&
    (text.charCodeAt(apostrophe + 1) | 0x20) === 0x74 &&
    (text.charCodeAt(apostrophe - 1) | 0x20) === 0x6e
  );
}

const CLITICS = new Set(['s', 'm', 'd', 're', 've', 'll']);

function isClitic(text: string, apostrophe: number, end: number): boolean {
  return end - apostrophe <= 3 && CLITICS.has(text.slice(apostrophe + 1, end).toLowerCase());
}

const CLIPPED = new Set(['em', 'tis', 'twas', 'til', 'cause', 'ya', 'bout', 'round']);

/** The end of a clitic (`'s`, `'ll`) or a word clipped at its beginning (`'em`, `'90s`) that begins with the apostrophe at `at`; else `at`. */
export function clippedEnd(text: string, at: number, to: number, classes: Uint8Array): number {
  if (at + 1 >= to || !isLetterAt(text, at + 1, to, classes)) return at;
  const end = runEnd(text, at + 1, to, classes);
  if (end - at > 6) return at;
  const clipped = text.slice(at + 1, end).toLowerCase();
  return CLITICS.has(clipped) || CLIPPED.has(clipped) || /^\d0s$/u.test(clipped) ? end : at;
}

const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
]);

/** The end of the first half of two words written as one: can|not, gon|na. */
export function fusedEnd(text: string, at: number, end: number): number {
  if (end - at < 5 || end - at > 6) return end;
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x63 && first !== 0x67 && first !== 0x77) return end;
  return at + (FUSED.get(text.slice(at, end).toLowerCase()) ?? end - at);
}

/** `b/c`, `w/o`, `w/`. */
function isSlashed(text: string, at: number, to: number): boolean {
  return /^(?:b\/c|w\/o|w\/)(?![\p{L}\d])/iu.test(text.slice(at, Math.min(at + 4, to)));
}

/** The end of a word before the full stop at `dot`, with it where it belongs to the word. */
function dotEnd(text: string, at: number, dot: number, to: number, classes: Uint8Array): number {
  if (dot - at > 7) return dot;
  const isGlued = dot + 1 < to && isLetterAt(text, dot + 1, to, classes);
  const previous = at > 0 ? (CLASSES[text.charCodeAt(at - 1)] ?? SPACE) : SPACE;
  if (isGlued) {
    if (dot - at === 1) {
      const end = acronymEnd(text, dot, to, classes);
      if (end > dot) return end;
    }
    const second = runEnd(text, dot + 1, to, classes);
    const isDotted = second < to && text.charCodeAt(second) === DOT && second - at <= 7;
    if (isDotted && abbreviationOf(text.slice(at, second), false) !== undefined) return second + 1;
    return abbreviationOf(text.slice(at, dot), false) === 'title' && CASES[text.charCodeAt(at)] === UPPER
      ? dot + 1
      : dot;
  }
  if (dot + 1 < to && text.charCodeAt(dot + 1) === DOT) return dot;
  const next = nextWord(text, dot + 1, to, classes);
  switch (abbreviationOf(text.slice(at, dot), previous === HYPHEN)) {
    case 'title':
    case 'open':
      return dot + 1;
    case 'number':
      return next.unit === DIGIT ? dot + 1 : dot;
    case undefined:
      return isInitial(text, at, dot, next) ? dot + 1 : dot;
  }
}

/** The end of single letters with full stops, `U.S.`, `a.m.`, `J.K.`; the first stop, at `dot`, is known. */
function acronymEnd(text: string, dot: number, to: number, classes: Uint8Array): number {
  let end = dot;
  while (end + 1 < to && text.charCodeAt(end) === DOT && classes[text.charCodeAt(end + 1)] === LETTER) {
    const after = runEnd(text, end + 1, to, classes);
    if (after - end > 2) return end === dot ? dot : end + 1;
    end = after;
  }
  if (end === dot) return dot;
  return end < to && text.charCodeAt(end) === DOT && text.charCodeAt(end + 1) !== DOT ? end + 1 : end;
}

interface Following {
  readonly unit: number;
  readonly start: number;
  readonly norm: string;
}

/** What follows after white space, on the same or the next line. */
function nextWord(text: string, from: number, to: number, classes: Uint8Array): Following {
  let start = from;
  while (start < to && start - from < 8 && (classes[text.charCodeAt(start)] ?? SPACE) !== LETTER) {
    const unit = classes[text.charCodeAt(start)] ?? SPACE;
    if (unit < SPACE || unit > SPACE + 1) return { unit, start, norm: '' };
    start += 1;
  }
  if (start === from || start >= to || start - from >= 8) return { unit: SPACE, start, norm: '' };
  return {
    unit: LETTER,
    start,
    norm: text.slice(start, Math.min(runEnd(text, start, Math.min(to, start + 20), classes), to)).toLowerCase(),
  };
}

/** A single capital before a name: `J. Doran`; "Plan B. The …" is none. */
function isInitial(text: string, at: number, dot: number, next: Following): boolean {
  if (dot - at !== 1 || CASES[text.charCodeAt(at)] !== UPPER) return false;
  return next.unit === LETTER && CASES[text.charCodeAt(next.start)] === UPPER && !isOpener(next.norm);
}
