import { isCapitalAt } from '../model/capital.js';
import { byNorm } from '../model/by-norm.js';
import { rowOf } from '../model/row-of.js';
import type { Sentence } from '../model/segmentation.js';
import { keysOf } from './reading.js';

/** Folded words of a document by what tells names from others. */
export interface TellingWords {
  /** Words that may be of a name, and that it writes without a capital somewhere. */
  readonly common: ReadonlySet<string>;
  /** Plurals whose singular has a capital too, "Karesians" beside "Karesian", and those that are some or all of a group. */
  readonly groups: ReadonlySet<string>;
  /** Capitalised words that it says something to be in, "in Europe", and plurals with an article, "the Europeans". */
  readonly places: ReadonlySet<string>;
}

const IN = new Set(['in', 'across', 'throughout', 'inside', 'into']);
const SOME = new Set('some most many few all other these those more fewer both among'.split(' '));

/** What stands behind the first letter of "d'Arnac". */
const APOSTROPHE = 39;

const COMMON = 1;
const CAPITAL = 2;
const COUNTED = 4;
const PLACE = 8;
const ARTICLE = 16;

/** Whether norms are those of words after which a plural tells a group, or a capital a place, or an article. */
const leadsOf = byNorm(
  (norm) => (SOME.has(norm) ? COUNTED : 0) | (IN.has(norm) ? PLACE : 0) | (norm === 'the' ? ARTICLE : 0),
);

/** What is found of each norm, by its number. */
let bits = new Uint8Array(0);

/** Collects them in one pass, a few bits for each distinct norm. */
export function tellingWordsIn(text: string, sentences: readonly Sentence[]): TellingWords {
  const common = new Set<string>();
  const capitals = new Set<string>();
  const groups = new Set<string>();
  const places = new Set<string>();
  const [opening] = sentences;
  if (!opening) return { common, groups, places };
  const { norms, ids, starts } = rowOf(opening).columns;
  const leads = leadsOf(norms);
  const keyOf = keysOf(norms);
  // Kept between texts, and clean between them: most of a vocabulary does not stand in a text.
  if (bits.length < norms.length) bits = new Uint8Array(2 * norms.length);
  const seen = bits;
  const met: number[] = [];
  for (const sentence of sentences) {
    const { first, last } = rowOf(sentence);
    for (let at = first; at < last; at += 1) {
      const id = ids[at] ?? 0;
      const start = starts[at] ?? 0;
      const code = text.charCodeAt(start);
      const known = seen[id] ?? 0;
      let found = COMMON;
      if (code < 97 || code > 122) {
        if (!isCapitalAt(text, start)) continue;
        const lead = at > first ? (leads[ids[at - 1] ?? 0] ?? 0) : 0;
        found = CAPITAL | (lead & COUNTED);
        const isOwner = at + 1 < last && norms[ids[at + 1] ?? 0] === "'s";
        if ((lead & PLACE && !isOwner) || (lead & ARTICLE && norms[id]?.endsWith('ns') === true)) found |= PLACE;
      } else if ((known & COMMON) !== 0) continue; // Most words are small ones that were met before.
      if (known === 0) met.push(id);
      seen[id] = known | found;
    }
  }
  for (const id of met) {
    const found = seen[id] ?? 0;
    if ((found & CAPITAL) === 0) continue;
    const key = keyOf[id] ?? '';
    capitals.add(key);
    if (found & COUNTED && key.endsWith('s')) groups.add(key);
    if (found & PLACE) places.add(key);
  }
  for (const id of met) {
    const found = seen[id] ?? 0;
    seen[id] = 0;
    const key = keyOf[id] ?? '';
    // Nobody asks about a word that never has a capital, but for "d'" and "l'" before one.
    if (found & COMMON && (found & CAPITAL || capitals.has(key) || key.charCodeAt(1) === APOSTROPHE)) common.add(key);
  }
  for (const key of capitals) if (key.endsWith('s') && capitals.has(key.slice(0, -1))) groups.add(key);
  return { common, groups, places };
}
