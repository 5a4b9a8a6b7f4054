import type { Found } from './found.js';
import type { Reading } from './reading.js';

/** Where what a verb takes may be over, or somebody's own words begin. */
const ENDS = new Set([',', ';', ':', '—', '–', '(', '"', '“', '”', '„', '«', '‘']);
/** More names than this behind one pronoun are a list, and the next ones tell nothing of it. */
const MOST = 6;

/**
 * The actors whom a sentence names behind a subject pronoun in what its verb takes: it stands for none of them, since whoever means the
 * same says so by another pronoun ("he accused **Doran** of lies", "she said that **Pike** had left"; Huddleston and Pullum 2002, 17.2).
 * @param from the first of the names behind the pronoun
 */
export function namedAfter(reading: Reading, pronoun: number, names: readonly Found[], from: number): Set<string> {
  const actors = new Set<string>();
  let at = pronoun + 1;
  for (const { first, speaker } of names.slice(from, from + MOST)) {
    for (; at < first; at += 1) if (ENDS.has(reading.sign(at)) || ENDS.has(reading.written(at) ?? '')) return actors;
    for (const actor of speaker.actors) actors.add(actor);
  }
  return actors;
}
