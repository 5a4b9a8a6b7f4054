import type { Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';
import { isCapitalAt } from './found.js';

/** Folded words of a document by what tells names from others. */
export interface TellingWords {
  /** Those that it writes without a capital somewhere. */
  readonly common: ReadonlySet<string>;
  /** Plurals whose singular has a capital too, "Karesians" beside "Karesian", and those that are some or all of a group. */
  readonly groups: ReadonlySet<string>;
  /** Capitalised words that it says something to be in, "in Europe", and plurals with an article, "the Europeans". */
  readonly places: ReadonlySet<string>;
}

const IN = new Set(['in', 'across', 'throughout', 'inside', 'into']);
const SOME = new Set('some most many few all other these those more fewer both among'.split(' '));

const COMMON = 1;
const CAPITAL = 2;
const COUNTED = 4;
const PLACE = 8;

/** Collects them in one pass, a few bits for each distinct norm. */
export function tellingWordsIn(text: string, sentences: readonly Sentence[]): TellingWords {
  const bits = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token) continue;
      const code = text.charCodeAt(token.start);
      let found = 0;
      if (code >= 97 && code <= 122) found = COMMON;
      else if (isCapitalAt(text, token.start)) {
        const before = tokens[at - 1]?.norm ?? '';
        found = CAPITAL;
        if (SOME.has(before)) found |= COUNTED;
        const isIn = IN.has(before) && tokens[at + 1]?.norm !== "'s";
        if (isIn || (before === 'the' && token.norm.endsWith('ns'))) found |= PLACE;
      } else continue;
      const known = bits.get(token.norm) ?? 0;
      if ((known | found) !== known) bits.set(token.norm, known | found);
    }
  }
  const common = new Set<string>();
  const capitals = new Set<string>();
  const groups = new Set<string>();
  const places = new Set<string>();
  for (const [norm, found] of bits) {
    const key = fold(norm);
    if (found & COMMON) common.add(key);
    if (found & CAPITAL) capitals.add(key);
    if (found & COUNTED && key.endsWith('s')) groups.add(key);
    if (found & PLACE) places.add(key);
  }
  for (const key of capitals) if (key.endsWith('s') && capitals.has(key.slice(0, -1))) groups.add(key);
  return { common, groups, places };
}
