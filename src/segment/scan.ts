import type { Token, TokenKind } from '../model/segmentation.js';
import type { Span } from '../model/span.js';
import { addressEnd, mayBeAddress } from './addresses.js';
import {
  APOSTROPHE,
  DIGIT,
  FORMAT,
  isAstralLetter,
  LETTER,
  LINE_BREAK,
  MARK,
  PUNCTUATION,
  SPACE,
  SURROGATE,
} from './classes.js';
import { normOf } from './norms.js';
import { numberEnd } from './scan-number.js';
import { symbolEnd } from './scan-symbol.js';
import { clippedEnd, runEnd, wordEnd } from './scan-word.js';

/** Longer runs are cut: no word has 200 characters, and the language model's time is quadratic in a token's length. */
const LONGEST = 200;

/** What a scan finds; runs that had to be cut stand in `cuts` as a whole. */
export interface Found {
  readonly tokens: Token[];
  readonly cuts: Span[];
}

/**
 * Cuts `text[start, end)` into the tokens of Universal Dependencies in one pass and adds them to `found`. Every character but
 * white space, and invisible characters at the edge of a word, lies in exactly one token.
 * @param classes how each unit reads, in a text or in a lexicon pattern
 */
export function scan(text: string, range: Span, classes: Uint8Array, found: Found): void {
  const to = range.end;
  let at = range.start;
  while (at < to) {
    const code = text.charCodeAt(at);
    const unit = classes[code] ?? SPACE;
    if (unit === SPACE || unit === LINE_BREAK || unit === FORMAT) {
      at += 1;
      continue;
    }
    let kind: TokenKind = 'word';
    let end: number;
    if (unit === LETTER || (unit === SURROGATE && isAstralLetter(text, at, to))) {
      const run = runEnd(text, at, to, classes);
      end = run + 1 < to && mayBeAddress(text, at, run) ? addressEnd(text, at, to) : at;
      if (end > at) kind = 'url';
      else end = wordEnd(text, at, run, to, classes);
    } else if (unit === DIGIT) {
      end = numberEnd(text, at, to, classes);
      kind = 'number';
    } else {
      end = unit === APOSTROPHE ? clippedEnd(text, at, to, classes) : taggedEnd(text, at, to, classes);
      if (end === at) {
        end = symbolEnd(text, at, to, classes);
        kind = unit === MARK || unit === SURROGATE || unit > PUNCTUATION ? 'symbol' : 'punctuation';
      }
    }
    if (end - at > LONGEST) cut(text, at, end, kind, found);
    else found.tokens.push({ start: at, end, norm: normOf(text, at, end), kind });
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

function cut(text: string, start: number, end: number, kind: TokenKind, { tokens, cuts }: Found): void {
  cuts.push({ start, end });
  for (let at = start; at < end;) {
    let next = Math.min(at + LONGEST, end);
    const last = text.charCodeAt(next - 1);
    if (next < end && last >= 0xd800 && last <= 0xdbff) next -= 1;
    tokens.push({ start: at, end: next, norm: normOf(text, at, next), kind });
    at = next;
  }
}
