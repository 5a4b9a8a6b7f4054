import type { Span } from '../model/span.js';
import { CLASSES, FOLDED, HYPHEN, LETTER } from './classes.js';

/** Marks for hashes of words; most words of a text are turned away by them. */
const MARKS = 1 << 12;

/**
 * Which of the words that are wanted (in small letters, of one part or of two with a hyphen between) a text holds outside some
 * sorted spans. Looks at each character once, and cuts out only what may be wanted.
 */
export function wordsFound(text: string, wanted: ReadonlySet<string>, except: readonly Span[]): ReadonlySet<string> {
  const marks = new Uint8Array(MARKS);
  for (const word of wanted) marks[hashOf(word)] = 1;
  const found = new Set<string>();
  const look = (start: number, end: number): void => {
    const word = text
      .slice(start, end)
      .toLowerCase()
      .replace(/[\u2010\u2011]/, '-');
    if (wanted.has(word)) found.add(word);
  };
  let from = 0;
  for (const span of [...except, { start: text.length, end: text.length }]) {
    let before = -1;
    for (let at = from; at < span.start; at += 1) {
      let code = text.charCodeAt(at);
      if (CLASSES[code] !== LETTER) continue;
      const start = at;
      let hash = 0;
      for (; at < span.start && CLASSES[code] === LETTER; code = text.charCodeAt(at)) {
        hash = withUnit(hash, code);
        at += 1;
      }
      if (marks[hash & (MARKS - 1)] === 1) look(start, at);
      if (before >= 0) look(before, at);
      before = CLASSES[text.charCodeAt(at)] === HYPHEN ? start : -1;
      if (before >= 0 && CLASSES[text.charCodeAt(at + 1)] !== LETTER) before = -1;
    }
    from = Math.max(from, span.end);
  }
  return found;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = withUnit(hash, word.charCodeAt(at));
  return hash & (MARKS - 1);
}

function withUnit(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (FOLDED[code] ?? 0)) | 0;
}
