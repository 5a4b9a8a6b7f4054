import { numbersByNorm } from '../model/by-norm.js';

/** Some words, or all with an ending. */
type Words = ReadonlySet<string> | { readonly ending: string };

const CLASSES: Words[] = [];
/** A number has bits for so many. */
const MOST = 31;

/**
 * Some words as a bit, so that one number tells which of them a line holds, and most questions about its words are answered without
 * looking at any. The same words are one class. Declared as the modules that ask are loaded, before there is a line.
 */
export function wordClass(words: Iterable<string>): number {
  const set = new Set(words);
  const known = CLASSES.findIndex((other) => 'has' in other && isSame(other, set));
  return known < 0 ? declared(set) : 1 << known;
}

/** All words with an ending as a bit. */
export function endingClass(ending: string): number {
  return declared({ ending });
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((word) => others.has(word));
}

function declared(words: Words): number {
  if (CLASSES.length === MOST) throw new Error(`more than ${String(MOST)} classes of words`);
  CLASSES.push(words);
  return 1 << (CLASSES.length - 1);
}

/** The classes of norms, as bits. */
export const classesOf = numbersByNorm((norm) => {
  let bits = 0;
  for (const [index, words] of CLASSES.entries())
    if ('ending' in words ? norm.endsWith(words.ending) : words.has(norm)) bits |= 1 << index;
  return bits;
});
