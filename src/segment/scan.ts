import type { Span } from '../model/span.js';
import { addressEnd, mayBeAddress } from './addresses.js';
import {
  APOSTROPHE,
  CLASSES,
  DIGIT,
  FOLDED,
  FORMAT,
  HYPHEN,
  isAstralLetter,
  LETTER,
  LINE_BREAK,
  MARK,
  PUNCTUATION,
  SPACE,
  SURROGATE,
} from './classes.js';
import { numberEnd } from './scan-number.js';
import { symbolEnd } from './scan-symbol.js';
import { clippedEnd, fusedEnd, runEnd, wordEnd } from './scan-word.js';
import { MARKS, NUMBER, SIGN, type TokenTable, URL, WORD } from './token-table.js';
import { HASH_PRIME, HASH_SEED } from './vocabulary.js';

/** Longer runs are cut: no word has 200 characters, and the language model's time is quadratic in a token's length. */
const LONGEST = 200;

/** What a scan finds; runs that had to be cut stand in `cuts` as a whole. */
interface Found {
  readonly table: TokenTable;
  readonly cuts: Span[];
}

/** What letters that fold by themselves fold to; 0 for all else. */
const PLAIN = new Uint16Array(CLASSES.length);
/** What plainly ends a word that is made of them alone: nothing that could belong to it or make it an address. */
const ENDS = new Uint8Array(CLASSES.length);
CLASSES.forEach((unit, code) => {
  if (unit === LETTER) PLAIN[code] = FOLDED[code] ?? 0;
  else if (unit >= SPACE && unit !== APOSTROPHE && unit !== HYPHEN) ENDS[code] = 1;
});
for (const sign of '._&/!@+:') ENDS[sign.charCodeAt(0)] = 0;

/** Signs that are always a token of their own, unless a mark stands on them. */
const LONE = new Uint8Array(128);
for (const sign of ',()"[]{}%|') LONE[sign.charCodeAt(0)] = 1;

/**
 * Cuts `text[start, end)` into the tokens of Universal Dependencies in one pass and adds them to `found`. Every character but
 * white space, and invisible characters at the edge of a word, lies in exactly one token.
 * @param classes how each unit reads, in a text or in a lexicon pattern
 */
export function scan(text: string, range: Span, classes: Uint8Array, found: Found): void {
  const { table } = found;
  const { vocabulary } = table;
  const isText = classes === CLASSES;
  const to = range.end;
  let at = range.start;
  while (at < to) {
    const code = text.charCodeAt(at);
    // A word of plain letters with white space or a comma after it needs none of the rules below: most words by far.
    let folded = isText ? (PLAIN[code] ?? 0) : 0;
    if (folded !== 0) {
      let hash = HASH_SEED;
      let end = at;
      let next = code;
      do {
        hash = Math.imul(hash ^ next, HASH_PRIME);
        end += 1;
        next = end < to ? text.charCodeAt(end) : 0x20;
        folded = PLAIN[next] ?? 0;
      } while (folded !== 0);
      if (ENDS[next] === 1 && end - at <= LONGEST && fusedEnd(text, at, end) === end) {
        table.push(at, end, WORD, vocabulary.spellingOfHashed(text, at, end, hash));
        at = next === 0x20 ? end + 1 : end;
        continue;
      }
    }
    const unit = classes[code] ?? SPACE;
    if (unit === SPACE || unit === LINE_BREAK || unit === FORMAT) {
      at += 1;
      continue;
    }
    let kind = WORD;
    let end: number;
    if (unit === LETTER || (unit === SURROGATE && isAstralLetter(text, at, to))) {
      const run = runEnd(text, at, to, classes);
      end = run + 1 < to && mayBeAddress(text, at, run) ? addressEnd(text, at, to) : at;
      if (end > at) kind = URL;
      else end = wordEnd(text, at, run, to, classes);
    } else if (unit === DIGIT) {
      end = numberEnd(text, at, to, classes);
      kind = NUMBER;
    } else if (LONE[code] === 1 && isText && (at + 1 === to || classes[text.charCodeAt(at + 1)] !== MARK)) {
      end = at + 1;
      kind = unit > PUNCTUATION ? SIGN : MARKS;
    } else {
      end = unit === APOSTROPHE ? clippedEnd(text, at, to, classes) : taggedEnd(text, at, to, classes);
      if (end === at) {
        end = symbolEnd(text, at, to, classes);
        kind = unit === MARK || unit === SURROGATE || unit > PUNCTUATION ? SIGN : MARKS;
      }
    }
    if (end - at > LONGEST) cut(text, at, end, kind, found);
    else table.push(at, end, kind, vocabulary.spellingOf(text, at, end));
    at = end;
  }
}

/** The end of `#topic` or `@name`; `at` when there is none. */
function taggedEnd(text: string, at: number, to: number, classes: Uint8Array): number {
  const code = text.charCodeAt(at);
  if ((code !== 0x23 && code !== 0x40) || at + 1 >= to || classes[text.charCodeAt(at + 1)] !== LETTER) return at;
  const address = code === 0x40 ? addressEnd(text, at + 1, to) : at + 1;
  return address > at + 1 ? address : wordEnd(text, at + 1, runEnd(text, at + 1, to, classes), to, classes);
}

function cut(text: string, start: number, end: number, kind: number, { table, cuts }: Found): void {
  cuts.push({ start, end });
  for (let at = start; at < end;) {
    let next = Math.min(at + LONGEST, end);
    const last = text.charCodeAt(next - 1);
    if (next < end && last >= 0xd800 && last <= 0xdbff) next -= 1;
    table.push(at, next, kind, table.vocabulary.spellingOf(text, at, next));
    at = next;
  }
}
