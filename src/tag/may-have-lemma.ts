import { irregularLemmas } from './irregular-lemmas.js';
import { oneSpelling } from './spelling.js';

/**
 * Whether the linguist could give a word this lemma in some sentence. It may say yes too often and never no too often: a
 * test compares it with the linguist. Lemmas differ from their forms at the end (`accuse`, `accusing`), in vowels and
 * doubled letters (`armour`, `armor`; `break`, `broke`), or as the table of irregular forms says. Every word that gets a yes too many
 * sends its sentences to the linguist.
 */
export function mayHaveLemma(norm: string, lemma: string): boolean {
  if (norm === lemma || irregularLemmas(norm).includes(lemma)) return true;
  const spelling = oneSpelling(norm);
  return isFormOf(norm, lemma) || isFormOf(spelling, lemma) || isFormOf(spelling.replace(/[ao]e/gu, 'e'), lemma);
}

function isFormOf(norm: string, lemma: string): boolean {
  let shared = 0;
  while (shared < lemma.length && norm.charCodeAt(shared) === lemma.charCodeAt(shared)) shared++;
  if (shared === 0) return false;
  const lost = lemma.slice(shared);
  const added = norm.slice(shared);
  if (LOST.test(lost) && ADDED.test(added)) return true;
  if (CHANGING_END.test(lost) && added.length <= 4) return true;
  const longer = norm.length - lemma.length;
  if (shared < 2 || longer < -2 || longer > 4) return false;
  const wanted = skeleton(lemma);
  const found = skeleton(norm);
  return wanted.length > 1 && found.startsWith(wanted) && ADDED_TO_SKELETON.test(found.slice(wanted.length));
}

/** A class of first letters that every regular form of a lemma shares with it; vowels come and go (`aesthetic`, `esthetic`). */
export function firstSound(word: string): string {
  const first = word.slice(0, 1);
  return VOWEL.test(first) ? 'a' : SIBILANT.test(first) ? 's' : first;
}

/** What a regular form may have lost, and what it may have instead: a consonant of either may be a doubled one. */
const LOST = /^[aefnosxyz]?$/u;
const ADDED = /^(?:.?(?:ed|ings?|e[nrs]|ers|est|in'?)|'?s|[adeinrtx]?|ae|st)$/u;
/** `knife`, `knives`; `crisis`, `crises`; `medium`, `media`. */
const CHANGING_END = /^(?:us|um|on|an|fe?|[aei]x|is|en|man)$/u;
const ADDED_TO_SKELETON = /^(?:[dnst]|n[gs]|rs?|st)?$/u;
const VOWEL = /[aeiouhwy]/u;
const SIBILANT = /[cksz]/u;

function skeleton(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/gh|[aeiouhwy'.]/gu, '')
    .replace(/z/gu, 's')
    .replace(/(.)\1+/gu, '$1')
    .replace(/[cqk]/gu, 's');
}
