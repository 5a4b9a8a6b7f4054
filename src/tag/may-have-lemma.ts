import { irregularLemmas } from './irregular-lemmas.js';

/**
 * Whether the linguist could give a word this lemma in some sentence. It may say yes too often and never no too often: a
 * test compares it with the linguist. Lemmas differ from their forms at the end (`accuse`, `accusing`), in vowels and
 * doubled letters (`armour`, `armor`; `break`, `broke`), or as the table of irregular forms says.
 */
export function mayHaveLemma(norm: string, lemma: string): boolean {
  if (norm === lemma || irregularLemmas(norm).includes(lemma)) return true;
  let shared = 0;
  while (shared < lemma.length && norm.charCodeAt(shared) === lemma.charCodeAt(shared)) shared++;
  const missing = lemma.length - shared;
  const added = norm.length - lemma.length;
  if (shared > 0 && missing <= 1 && added <= 5) return true;
  if (shared > 0 && missing <= 2 && added <= 3 && CHANGING_END.test(lemma)) return true;
  if (firstSound(norm) !== firstSound(lemma) || added < -3 || added > 5) return false;
  const wanted = skeleton(lemma);
  const found = skeleton(norm);
  return wanted !== '' && found.startsWith(wanted) && found.length <= wanted.length + 3;
}

/** A class of first letters that every regular form of a lemma shares with it; vowels come and go (`aesthetic`, `esthetic`). */
export function firstSound(word: string): string {
  const first = word.slice(0, 1);
  return VOWEL.test(first) ? 'a' : SIBILANT.test(first) ? 's' : first;
}

/** `knife`, `knives`; `crisis`, `crises`; `medium`, `media`. */
const CHANGING_END = /(?:us|um|on|f|fe|ax|ex|ix|is)$/u;
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
