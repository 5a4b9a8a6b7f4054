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
  for (const word of wanted) marks[hashOf(word, 0, word.length)] = 1;
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
      if (CLASSES[text.charCodeAt(at)] !== LETTER) continue;
      const start = at;
      while (at < span.start && CLASSES[text.charCodeAt(at)] === LETTER) at += 1;
      if (marks[hashOf(text, start, at)] === 1) look(start, at);
      if (before >= 0) look(before, at);
      before = CLASSES[text.charCodeAt(at)] === HYPHEN ? start : -1;
      if (before >= 0 && CLASSES[text.charCodeAt(at + 1)] !== LETTER) before = -1;
    }
    from = Math.max(from, span.end);
  }
  return found;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (FOLDED[text.charCodeAt(at)] ?? 0)) | 0;
  return hash & (MARKS - 1);
}
