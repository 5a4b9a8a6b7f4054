import { byNorm } from '../model/by-norm.js';
import { rowOf } from '../model/row-of.js';
import type { AnswersAt, Morphology, Sentence } from '../model/segmentation.js';
import { FINAL_MARKS, HEDGE_OPENERS, INVERSION_OPENERS } from './hedges.js';
import { lemmaFilter } from './may-have-lemma.js';
import { MENTION_OPENERS } from './mentions.js';
import { NEGATION_OPENERS } from './negators.js';
import { openers, type Openers } from './openers.js';
import { phraseAt } from './phrases.js';
import { FORMS_OF_BE, read, type Reading } from './reading.js';
import { BEING_OPENERS, isPhrasal, PHRASAL_OPENERS, REVERSAL_OPENERS } from './reversers.js';

/** The tokens of a sentence at which rules of each kind may say something. */
export interface Places {
  readonly mentions: readonly number[];
  readonly hedges: readonly number[];
  readonly negators: readonly number[];
  readonly reversers: readonly number[];
}

const MENTION = 1;
const HEDGE = 2;
const NEGATION = 4;
const REVERSAL = 8;
const BE = 16;
const BEING = 32;
const INVERSION = 64;
const MARK = 128;
const PHRASAL = 256;
/** The norm begins a phrase, which has to be looked for. */
const PHRASE = 512;
/** It may have a lemma that opens something. */
const LEMMA = 1024;
/** It opens something wherever it stands. */
const ALWAYS = MENTION | HEDGE | NEGATION | REVERSAL;

const KINDS: readonly (readonly [number, Openers])[] = [
  [MENTION, MENTION_OPENERS],
  [HEDGE, HEDGE_OPENERS],
  [NEGATION, NEGATION_OPENERS],
  [REVERSAL, REVERSAL_OPENERS],
  [BE, openers([FORMS_OF_BE])],
  [BEING, BEING_OPENERS],
  [INVERSION, INVERSION_OPENERS],
  [MARK, FINAL_MARKS],
  [PHRASAL, PHRASAL_OPENERS],
];
export const OPENERS: readonly Openers[] = KINDS.map(([, openers]) => openers);
const BY_WORD = bitsOf(({ words }) => words);
const BY_LEMMA = bitsOf(({ lemmas }) => lemmas);
const BEGINNING = new Set(KINDS.flatMap(([, { phrases }]) => [...phrases.keys()]));

const mayHaveLemma = lemmaFilter(BY_LEMMA.keys());

const bitsOfNorms = byNorm(
  (norm) => (BY_WORD.get(norm) ?? 0) | (BEGINNING.has(norm) ? PHRASE : 0) | (mayHaveLemma(norm) ? LEMMA : 0),
);

/** Looks each token up once for all rules: most begin nothing. `everywhere` is the plain version. */
export function placesIn(sentence: Sentence, reading: Reading): Places {
  const mentions: number[] = [];
  const hedges: number[] = [];
  const negators: number[] = [];
  let reversers: number[] = [];
  let seen = 0;
  const { columns, first } = rowOf(sentence);
  const known = bitsOfNorms(columns.norms);
  for (let index = 0; index < reading.length; index++) {
    const written = known[columns.ids[first + index] ?? 0] ?? 0;
    const bits = bitsAt(reading, index, written) | ofLemma(reading, index, reading.lemma(index));
    if (bits === 0) continue;
    seen |= bits;
    if (bits & MENTION) mentions.push(index);
    if (bits & (HEDGE | INVERSION | MARK)) hedges.push(index);
    if (bits & NEGATION) negators.push(index);
    if (bits & (REVERSAL | BE)) reversers.push(index);
  }
  if (!(seen & BEING)) reversers = reversers.filter((index) => isReversal(reading, index));
  return { mentions, hedges, negators, reversers };
}

/** Every rule at every token, with the same result in many times the time. */
export function everywhere({ length }: Reading): Places {
  const all = Array.from({ length }, (_, index) => index);
  return { mentions: all, hedges: all, negators: all, reversers: all };
}

/**
 * Whether rules may find anything in a sentence, as far as its words and what each of them may be tell: most have no negator, no hedge and no
 * reverser, and nobody has to read them.
 */
export function mayHoldScopes(sentence: Sentence, answersAt: AnswersAt | undefined): boolean {
  if (!answersAt) return true;
  const { columns, first, last } = rowOf(sentence);
  const known = bitsOfNorms(columns.norms);
  const reading = read(sentence, NOT_READ);
  let seen = 0;
  for (let index = 0; index < last - first; index++) {
    const written = known[columns.ids[first + index] ?? 0] ?? 0;
    if (written === 0) continue;
    const bits = bitsAt(reading, index, written);
    if (bits & ALWAYS || (bits & INVERSION && mayOpenClause(sentence, index, answersAt))) return true;
    seen |= bits;
  }
  if (seen & BE && seen & BEING) return true;
  for (let index = 0; index < last - first; index++) {
    if (!((known[columns.ids[first + index] ?? 0] ?? 0) & LEMMA)) continue;
    for (const { lemma } of answersAt(sentence, index)) {
      const bits = ofLemma(reading, index, lemma);
      if (bits & ALWAYS || (bits & BEING && seen & BE)) return true;
    }
  }
  return false;
}

const NOT_READ: readonly Morphology[] = [];
const MARKS_FROM = 3;

/** Whether an inverted conditional may stand at a token: at the head of a clause, behind a mark, a conjunction or *that*. */
function mayOpenClause(sentence: Sentence, index: number, answersAt: AnswersAt): boolean {
  if (index === 0) return true;
  const { columns, first } = rowOf(sentence);
  const before = first + index - 1;
  if ((columns.kinds[before] ?? 0) >= MARKS_FROM || columns.norms[columns.ids[before] ?? 0] === 'that') return true;
  return answersAt(sentence, index - 1).some(({ pos }) => pos === 'CCONJ' || pos === 'PUNCT');
}

/** What a word opens by itself or with those that follow. */
function bitsAt(reading: Reading, index: number, written: number): number {
  if (!(written & PHRASE)) return written;
  let bits = written - PHRASE;
  for (const [bit, { phrases }] of KINDS) if (!(bits & bit) && phraseAt(phrases, reading, index)) bits |= bit;
  return bits;
}

function ofLemma(reading: Reading, index: number, lemma: string): number {
  const bits = BY_LEMMA.get(lemma) ?? 0;
  if (!(bits & PHRASAL)) return bits;
  return isPhrasal(reading, index, lemma) ? bits | REVERSAL : bits;
}

function isReversal(reading: Reading, index: number): boolean {
  const { words, phrases } = REVERSAL_OPENERS;
  const bits = ofLemma(reading, index, reading.lemma(index));
  return (bits & REVERSAL) !== 0 || words.has(reading.word(index)) || phraseAt(phrases, reading, index) !== undefined;
}

function bitsOf(listOf: (openers: Openers) => ReadonlySet<string>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, openers] of KINDS) for (const word of listOf(openers)) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
