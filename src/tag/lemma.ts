import { isGlob, matchesGlob } from './glob.js';
import { irregularLemmas } from './irregular-lemmas.js';
import { firstSound, isFormOf, spellingsOf, WordShape } from './may-have-lemma.js';
import { oneSpelling } from './spelling.js';

/** The lemmas that lexicon entries ask for. */
interface Lemmas {
  readonly add: (written: string, symbol: number) => void;
  /** Symbols of the lemmas that a norm may have in some sentence; the linguist decides which it has. */
  readonly mayBe: (norm: string) => readonly number[];
}

interface Wanted {
  readonly written: string;
  /** Missing for a glob, whose forms no shape tells. */
  readonly shape: WordShape | undefined;
  readonly symbol: number;
}

/**
 * Collects lemma parts, so that the linguist need only be asked about sentences that may hold one. The plain version is `isExhaustive`: any word
 * may have any of them, and the linguist decides.
 */
export function compileLemmas(isExhaustive = false): Lemmas {
  // A glob shares its first sound with every lemma it describes, and these with every regular form of theirs.
  const bySound = new Map<string, Wanted[]>();
  const anywhere: Wanted[] = [];
  const all: number[] = [];
  const listOf = (sound: string): Wanted[] => {
    let list = bySound.get(sound);
    if (!list) bySound.set(sound, (list = []));
    return list;
  };
  return {
    add: (written, symbol) => {
      all.push(symbol);
      const folded = comparable(written);
      const shape = isGlob(folded) ? undefined : new WordShape(folded);
      (/^[*?]/u.test(folded) ? anywhere : listOf(firstSound(folded))).push({ written: folded, shape, symbol });
    },
    mayBe: (norm) => {
      if (isExhaustive) return all;
      const folded = foldLemma(norm);
      const found = new Set(anywhere.map(({ symbol }) => symbol));
      const alike = bySound.get(firstSound(folded)) ?? [];
      const spellings = alike.length > 0 ? spellingsOf(folded) : [];
      for (const { written, shape, symbol } of alike) {
        if (shape === undefined || written === folded || isFormOf(spellings, shape)) found.add(symbol);
      }
      for (const lemma of irregularLemmas(folded)) {
        for (const { written, symbol } of bySound.get(firstSound(lemma)) ?? []) {
          if (written === lemma || hasLemma(written, lemma)) found.add(symbol);
        }
      }
      return [...found];
    },
  };
}

/** Whether a lemma part, made comparable, agrees with what the linguist says of a token. */
export function hasLemma(written: string, lemma: string): boolean {
  const folded = comparable(lemma);
  return isGlob(written) ? matchesGlob(written, folded) : written === folded;
}

/** Lemmas whose form is remembered; then all are forgotten, so that junk cannot fill the memory. */
const MOST_LEMMAS = 50_000;
const compared = new Map<string, string>();

/** The form in which lemmas are compared: as the linguist reads them, in one spelling. */
export function comparable(lemma: string): string {
  let form = compared.get(lemma);
  if (form === undefined) {
    if (compared.size >= MOST_LEMMAS) compared.clear();
    compared.set(lemma, (form = oneSpelling(foldLemma(lemma))));
  }
  return form;
}

/** The linguist reads words without their diacritics, and thousands without commas. */
function foldLemma(lemma: string): string {
  if (PLAIN.test(lemma)) return lemma;
  return lemma
    .normalize('NFD')
    .replace(/\p{M}+|,/gu, '')
    .normalize('NFC');
}

/** Every ASCII sign but the comma. */
const PLAIN = /^[^,\u0080-\uffff]*$/;
