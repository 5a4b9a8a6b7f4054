import type { Token, Word } from '../model/segmentation.js';
import { CLASSES, LINE_BREAK } from './classes.js';
import { normOf } from './norms.js';

/** No word is longer; a chain of hyphens without end becomes several words. */
const LONGEST = 200;

/**
 * Joins the tokens of a sentence into words: over hyphens, apostrophes and clitics without white space (`peace-oriented`, `Hamas's`,
 * `leaders'`), and over a hyphen at the end of a wrapped line (`Secretary-` / `General`). A dash joins nothing.
 */
export function wordsOf(text: string, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  let openQuotes = 0;
  let first = 0;
  for (let token = tokens[first]; token !== undefined; token = tokens[first]) {
    if (token.norm === "'") openQuotes = Math.max(0, openQuotes + (isOpening(text, token) ? 1 : -1));
    const { last, end, isWrapped } = reachOf(text, tokens, first, openQuotes > 0);
    words.push({
      start: token.start,
      end,
      norm:
        last === first + 1 ? token.norm : isWrapped ? joinedNorm(tokens, first, last) : normOf(text, token.start, end),
      first,
      last,
      isCounted: isWordlike(token),
    });
    first = last;
  }
  return words;
}

function isWordlike(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'url';
}

interface Reach {
  readonly last: number;
  readonly end: number;
  readonly isWrapped: boolean;
}

/** How far the word reaches whose first token is `first`. */
function reachOf(text: string, tokens: readonly Token[], first: number, isQuoted: boolean): Reach {
  let token = tokens[first];
  const start = token?.start ?? 0;
  let last = first + 1;
  let isWrapped = false;
  while (token !== undefined && isWordlike(token)) {
    const next: Token | undefined = tokens[last];
    if (next?.start !== token.end) break;
    if (next.norm === "'" && !isQuoted && token.norm.endsWith('s')) return { last: last + 1, end: next.end, isWrapped };
    const after: Token | undefined = next.norm === '-' ? tokens[last + 1] : next;
    if (after === undefined || !isWordlike(after) || after.end - start > LONGEST) break;
    if (after !== next && after.start !== next.end) {
      if (!isLineBreak(text, next.end, after.start)) break;
      isWrapped = true;
    }
    last += after === next ? 1 : 2;
    token = after;
  }
  return { last, end: tokens[last - 1]?.end ?? start, isWrapped };
}

function joinedNorm(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map((token) => token.norm)
    .join('');
}

function isLineBreak(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (CLASSES[text.charCodeAt(index)] === LINE_BREAK) return true;
  return false;
}

/** Whether an apostrophe that is a token of its own opens a quotation: `‘`, or `'` before a word and not after one. */
function isOpening(text: string, token: Token): boolean {
  return (
    text.charCodeAt(token.start) === 0x2018 || token.start === 0 || /[\s(["“—–-]/u.test(text.charAt(token.start - 1))
  );
}
