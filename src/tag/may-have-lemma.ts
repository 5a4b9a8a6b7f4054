import { irregularLemmas } from './irregular-lemmas.js';
import { oneSpelling } from './spelling.js';

/**
 * Whether the linguist could give a word this lemma in some sentence. It may say yes too often and never no too often: a
 * test compares it with the linguist. Lemmas differ from their forms at the end (`accuse`, `accusing`), in vowels and
 * doubled letters (`armour`, `armor`; `break`, `broke`), or as the table of irregular forms says. Every word that gets a yes too many
 * sends its sentences to the linguist.
 */
export function mayHaveLemma(norm: string, lemma: string): boolean {
  const wanted = new WordShape(lemma);
  return irregularLemmas(norm).includes(lemma) || isFormOf(spellingsOf(norm), wanted);
}

/** The ways in which a norm is spelt on its way to a lemma: as written, as an American, and without the diphthongs of Latin. */
export function spellingsOf(norm: string): readonly WordShape[] {
  const american = oneSpelling(norm);
  return [...new Set([norm, american, american.replace(/[ao]e/gu, 'e')])].map((spelling) => new WordShape(spelling));
}

/** Whether a norm looks like a form of a lemma in one of its spellings. */
export function isFormOf(spellings: readonly WordShape[], lemma: WordShape): boolean {
  for (const spelling of spellings) if (looksLike(spelling, lemma)) return true;
  return false;
}

/** Nearly all pairs part at their second or third letter. */
function looksLike(form: WordShape, lemma: WordShape): boolean {
  const norm = form.written;
  const written = lemma.written;
  let shared = 0;
  while (shared < written.length && norm.charCodeAt(shared) === written.charCodeAt(shared)) shared++;
  if (shared === 0) return norm === written;
  const lost = written.length - shared;
  const added = norm.length - shared;
  if (lost <= LONGEST_LOST && LOST.test(written.slice(shared)) && ADDED.test(norm.slice(shared))) return true;
  if (lost <= LONGEST_CHANGING_END && added <= 4 && CHANGING_END.test(written.slice(shared))) return true;
  const longer = norm.length - written.length;
  if (shared < 2 || longer < -2 || longer > 4) return false;
  const wanted = lemma.skeleton;
  const found = form.skeleton;
  return wanted.length > 1 && found.startsWith(wanted) && ADDED_TO_SKELETON.test(found.slice(wanted.length));
}

/** A word with what remains of it once vowels and doubled letters are gone, which is found out when it is asked for. */
export class WordShape {
  readonly written: string;
  #skeleton: string | undefined;

  constructor(written: string) {
    this.written = written;
  }

  get skeleton(): string {
    return (this.#skeleton ??= skeletonOf(this.written));
  }
}

/** A class of first letters that every regular form of a lemma shares with it; vowels come and go (`aesthetic`, `esthetic`). */
export function firstSound(word: string): string {
  const first = word.slice(0, 1);
  return VOWEL.test(first) ? 'a' : SIBILANT.test(first) ? 's' : first;
}

/** What a regular form may have lost, and what it may have instead: a consonant of either may be a doubled one. */
const LOST = /^[aefnosxyz]?$/u;
const LONGEST_LOST = 1;
const ADDED = /^(?:.?(?:ed|ings?|e[nrs]|ers|est|in'?)|'?s|[adeinrtx]?|ae|st)$/u;
/** `knife`, `knives`; `crisis`, `crises`; `medium`, `media`. */
const CHANGING_END = /^(?:us|um|on|an|fe?|[aei]x|is|en|man)$/u;
const LONGEST_CHANGING_END = 3;
const ADDED_TO_SKELETON = /^(?:[dnst]|n[gs]|rs?|st)?$/u;
const VOWEL = /[aeiouhwy]/u;
const SIBILANT = /[cksz]/u;

function skeletonOf(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/gh|[aeiouhwy'.]/gu, '')
    .replace(/z/gu, 's')
    .replace(/(.)\1+/gu, '$1')
    .replace(/[cqk]/gu, 's');
}
