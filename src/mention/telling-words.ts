import { isCapitalAt } from '../model/capital.js';
import { byNorm } from '../model/by-norm.js';
import { rowOf } from '../model/row-of.js';
import type { Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';
import { keysOf } from './reading.js';

/** Folded words of a document by what tells names from others. */
export interface TellingWords {
  /** Words that may be of a name, and that it writes without a capital somewhere. */
  readonly common: ReadonlySet<string>;
  /** Plurals whose singular has a capital too, "Karesians" beside "Karesian", and those that are some or all of a group. */
  readonly groups: ReadonlySet<string>;
  /** Capitalised words that it says something to be in, "in Europe", and plurals with an article, "the Europeans". */
  readonly places: ReadonlySet<string>;
  /** Capitalised words that stand alone somewhere, without another beside them or an article before. */
  readonly alone: ReadonlySet<string>;
}

const IN = new Set(['in', 'across', 'throughout', 'inside', 'into']);
const ARTICLES = new Set(['the', 'a', 'an']);
const SOME = new Set('some most many few all other these those more fewer both among'.split(' '));

/** What stands behind the first letter of "d'Arnac". */
const APOSTROPHE = 39;

const COMMON = 1;
const CAPITAL = 2;
const COUNTED = 4;
const PLACE = 8;
const ARTICLE = 16;
const OWNED = 32;
const PLURAL = 64;
const ODD = 128;
/** Of a word that has a capital: it stands alone. No norm says so by itself. */
const ALONE = 128;
/** The first letter of the word that a norm folds to stands above the other bits. */
const LETTER = 8;

/**
 * What norms say alone: whether they are those of words after which a plural tells a group, or a capital a place, or an article; what tells
 * an owner, and a plural; and whether another norm may fold to the same word.
 */
const saidBy = byNorm(
  (norm) =>
    (SOME.has(norm) ? COUNTED : 0) |
    (IN.has(norm) ? PLACE : 0) |
    (ARTICLES.has(norm) ? ARTICLE : 0) |
    (norm === "'s" ? OWNED : 0) |
    (norm.endsWith('ns') ? PLURAL : 0) |
    (norm !== fold(norm) || norm.charCodeAt(1) === APOSTROPHE ? ODD : 0) |
    ((fold(norm).charCodeAt(0) & 31) << LETTER),
);

/** What is found of each norm, by its number. */
let bits = new Uint8Array(0);

/** Collects them in one pass, a few bits for each distinct norm. */
export function tellingWordsIn(text: string, sentences: readonly Sentence[]): TellingWords {
  const common = new Set<string>();
  const capitals: Capitals = { keys: [], bits: [] };
  const [opening] = sentences;
  if (!opening) return new Telling(common, capitals);
  const { norms, ids, starts, ends } = rowOf(opening).columns;
  const said = saidBy(norms);
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
        const lead = at > first ? (said[ids[at - 1] ?? 0] ?? 0) : 0;
        found = CAPITAL | (lead & COUNTED);
        const isOwner = at + 1 < last && ((said[ids[at + 1] ?? 0] ?? 0) & OWNED) !== 0;
        if ((lead & PLACE && !isOwner) || (lead & ARTICLE && (said[id] ?? 0) & PLURAL)) found |= PLACE;
        const isBeside =
          (at > first && isCapitalAt(text, starts[at - 1] ?? 0) && !isShort(text, starts[at - 1], ends[at - 1])) ||
          (at + 1 < last && isCapitalAt(text, starts[at + 1] ?? 0));
        if (!isBeside && (lead & ARTICLE) === 0) found |= ALONE;
      } else if ((known & COMMON) !== 0) continue; // Most words are small ones that were met before.
      if (known === 0) met.push(id);
      seen[id] = known | found;
    }
  }
  const odd = new Set<string>();
  // The first letters of odd words with a capital, as bits: most small words begin otherwise, and are none of them.
  let letters = 0;
  for (const id of met) {
    const found = seen[id] ?? 0;
    if ((found & CAPITAL) === 0) continue;
    const key = keyOf[id] ?? '';
    capitals.keys.push(key);
    capitals.bits.push(found);
    if (found & COMMON) common.add(key);
    const own = said[id] ?? 0;
    if ((own & ODD) === 0) continue;
    odd.add(key);
    letters |= 1 << (own >> LETTER);
  }
  for (const id of met) {
    const isCapital = ((seen[id] ?? 0) & CAPITAL) !== 0;
    seen[id] = 0;
    const own = said[id] ?? 0;
    const isOdd = (own & ODD) !== 0;
    if (isCapital || !(isOdd || (letters >> (own >> LETTER)) & 1)) continue;
    // Nobody asks about a word that never has a capital, but for "d'" and "l'" before one.
    const key = keyOf[id] ?? '';
    if (odd.has(key) || key.charCodeAt(1) === APOSTROPHE || (isOdd && capitals.keys.includes(key))) common.add(key);
  }
  return new Telling(common, capitals);
}

/** Whether a token is written short, as titles are: "Mr.", "Sen.", but not the initial "R.". */
function isShort(text: string, start = 0, end = 0): boolean {
  return end - start > 2 && text[end - 1] === '.';
}

/** The words that have a capital somewhere, with what is found of each. */
interface Capitals {
  readonly keys: string[];
  readonly bits: number[];
}

/** Groups and places are told apart once somebody asks. */
class Telling implements TellingWords {
  readonly common: ReadonlySet<string>;
  readonly #capitals: Capitals;
  #groups: ReadonlySet<string> | undefined = undefined;
  #places: ReadonlySet<string> | undefined = undefined;
  #alone: ReadonlySet<string> | undefined = undefined;

  constructor(common: ReadonlySet<string>, capitals: Capitals) {
    this.common = common;
    this.#capitals = capitals;
  }

  get groups(): ReadonlySet<string> {
    return (this.#groups ??= groupsOf(this.#capitals));
  }

  get places(): ReadonlySet<string> {
    return (this.#places ??= wordsWith(PLACE, this.#capitals));
  }

  get alone(): ReadonlySet<string> {
    return (this.#alone ??= wordsWith(ALONE, this.#capitals));
  }
}

function wordsWith(bit: number, { keys, bits }: Capitals): ReadonlySet<string> {
  return new Set(keys.filter((_, index) => ((bits[index] ?? 0) & bit) !== 0));
}

function groupsOf({ keys, bits }: Capitals): ReadonlySet<string> {
  const all = new Set(keys);
  const isGroup = (key: string, index: number): boolean =>
    key.endsWith('s') && (((bits[index] ?? 0) & COUNTED) !== 0 || all.has(key.slice(0, -1)));
  return new Set(keys.filter(isGroup));
}
