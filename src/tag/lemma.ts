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
  readonly shape: WordShape;
  readonly symbol: number;
}

/** No form of a longer lemma parts from it before its third letter, however it is spelt. */
const LONGEST_OF_ONE_LETTER = 4;
/** Norms that begin otherwise in another spelling: `aeroplane`, `foetus`. */
const RESPELT_BEGINNING = /^(?:.?[ao]e|ll|our)/u;

/**
 * Collects lemma parts, so that the linguist need only be asked about sentences that may hold one. The plain version is `isExhaustive`: any word
 * may have any of them, and the linguist decides.
 */
export function compileLemmas(isExhaustive = false): Lemmas {
  const byBeginning = new Map<string, Wanted[]>();
  const byLemma = new Map<string, number[]>();
  // A glob shares its first sound with every lemma it describes, and these with every regular form of theirs.
  const globsBySound = new Map<string, { readonly glob: string; readonly symbol: number }[]>();
  const anywhere: number[] = [];
  const all: number[] = [];
  return {
    add: (written, symbol) => {
      all.push(symbol);
      const folded = comparable(written);
      if (/^[*?]/u.test(folded)) anywhere.push(symbol);
      else if (isGlob(folded)) push(globsBySound, firstSound(folded), { glob: folded, symbol });
      else {
        const letters = folded.length > LONGEST_OF_ONE_LETTER ? 2 : 1;
        push(byBeginning, folded.slice(0, letters), { shape: new WordShape(folded), symbol });
        push(byLemma, folded, symbol);
      }
    },
    mayBe: (norm) => {
      if (isExhaustive) return all;
      const folded = foldLemma(norm);
      const found = new Set(anywhere);
      const isLike = (beginning: string): boolean => byBeginning.has(beginning);
      if (isLike(folded.slice(0, 2)) || isLike(folded.slice(0, 1)) || RESPELT_BEGINNING.test(folded)) {
        const spellings = spellingsOf(folded);
        for (const { written } of spellings)
          for (const letters of [1, 2])
            for (const { shape, symbol } of byBeginning.get(written.slice(0, letters)) ?? [])
              if (isFormOf(spellings, shape)) found.add(symbol);
      }
      for (const { symbol } of globsBySound.get(firstSound(folded)) ?? []) found.add(symbol);
      for (const lemma of irregularLemmas(folded)) {
        for (const symbol of byLemma.get(comparable(lemma)) ?? []) found.add(symbol);
        for (const { glob, symbol } of globsBySound.get(firstSound(lemma)) ?? [])
          if (hasLemma(glob, lemma)) found.add(symbol);
      }
      return found.size === 0 ? NONE : [...found];
    },
  };
}

const NONE: readonly number[] = [];

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
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
