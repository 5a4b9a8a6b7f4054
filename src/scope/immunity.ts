import type { Range } from './denial.js';
import type { Reading } from './reading.js';
import { wordSet } from './word-set.js';

/*
 * Adjectives that say that something does not reach one. Denied they say that it does, and they take it for granted either way: "no
 * country can remain *unaffected* by tyranny", "nobody is *immune* to propaganda". Put together for this project.
 */
const UNTOUCHED: ReadonlySet<string> = wordSet(`
  unaffected untouched unscathed unharmed unhurt unmoved untroubled undisturbed unshaken uninfluenced unperturbed unimpressed unaware
  unmindful ignorant oblivious immune safe exempt insulated shielded sheltered spared deaf blind indifferent insensitive`);
const LEADING: ReadonlySet<string> = wordSet('by to from of against');

/** What a denied stretch says that nobody escapes: "no state is untouched by *war and tyranny*". */
export function inescapable(reading: Reading, { first, last }: Range): readonly Range[] {
  for (let index = first; index < last; index++)
    if (UNTOUCHED.has(reading.word(index)) && LEADING.has(reading.word(index + 1)) && index + 2 < last)
      return [{ first: index + 2, last }];
  return [];
}
