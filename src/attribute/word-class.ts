import { byNorm } from '../model/by-norm.js';

const CLASSES: ReadonlySet<string>[] = [];
/** Endings, with the bits of the classes of all words that have them. */
const ENDINGS = new Map<string, number>();
/** The classes of each word that is named in one. */
const BITS = new Map<string, number>();
/** A number has bits for so many. */
const MOST = 31;

/**
 * Some words as a bit, so that one number tells which of them a line holds, and most questions about its words are answered without
 * looking at any. The same words are one class. Declared as the modules that ask are loaded, before there is a line.
 */
export function wordClass(words: Iterable<string>): number {
  const set = new Set(words);
  const known = CLASSES.findIndex((other) => isSame(other, set));
  if (known >= 0) return 1 << known;
  const bit = declared(set);
  for (const word of set) BITS.set(word, (BITS.get(word) ?? 0) | bit);
  return bit;
}

/** All words with an ending as a bit. */
export function endingClass(ending: string): number {
  const bit = declared(new Set([`-${ending}`]));
  ENDINGS.set(ending, bit);
  return bit;
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((word) => others.has(word));
}

function declared(words: ReadonlySet<string>): number {
  if (CLASSES.length === MOST) throw new Error(`more than ${String(MOST)} classes of words`);
  CLASSES.push(words);
  return 1 << (CLASSES.length - 1);
}

/** The classes of norms, as bits. */
export const classesOf = byNorm((norm) => {
  let bits = BITS.get(norm) ?? 0;
  for (const [ending, bit] of ENDINGS) if (norm.endsWith(ending)) bits |= bit;
  return bits;
});
