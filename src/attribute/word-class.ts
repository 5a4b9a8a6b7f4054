import { numbersByNorm } from '../model/by-norm.js';

const CLASSES: ReadonlySet<string>[] = [];
/** A number has bits for so many. */
const MOST = 31;

/**
 * Some words as a bit, so that one number tells which of them a line holds, and most questions about its words are answered without
 * looking at any. The same words are one class. Declared as the modules that ask are loaded, before there is a line.
 */
export function wordClass(words: Iterable<string>): number {
  const set = new Set(words);
  const known = CLASSES.findIndex((other) => other.size === set.size && [...other].every((word) => set.has(word)));
  if (known >= 0) return 1 << known;
  if (CLASSES.length === MOST) throw new Error(`more than ${String(MOST)} classes of words`);
  CLASSES.push(set);
  return 1 << (CLASSES.length - 1);
}

/** The classes of norms, as bits. */
export const classesOf = numbersByNorm((norm) => {
  let bits = 0;
  for (const [index, words] of CLASSES.entries()) if (words.has(norm)) bits |= 1 << index;
  return bits;
});
