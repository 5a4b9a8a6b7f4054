import { byNorm } from '../model/by-norm.js';
import { rowOf } from '../model/row-of.js';
import type { AnswersAt, Columns, Morphology, Sentence } from '../model/segmentation.js';
import { FINAL_MARKS, HEDGE_OPENERS, INVERSION_OPENERS } from './hedges.js';
import { lemmaFilter } from './may-have-lemma.js';
import { MENTION_OPENERS } from './mentions.js';
import { AFFIRMATIVE_OPENERS, NEGATION_OPENERS } from './negators.js';
import { openers, type Openers, phrasesOf } from './openers.js';
import { phraseTable } from './phrases.js';
import { read, type Reading } from './reading.js';
import { BEING_OPENERS, isPhrasal, PHRASAL_OPENERS, REVERSAL_OPENERS } from './reversers.js';
import { FORMS_OF_BE } from './word-classes.js';

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
const AFFIRMATIVE = 2048;
/** A hyphen stands beside it, so that it reverses nothing. */
const HYPHENATED = 4096;
/** It opens something wherever it stands. */
const ALWAYS = MENTION | HEDGE | NEGATION | REVERSAL;

const KINDS: readonly (readonly [number, Openers])[] = [
  [MENTION, MENTION_OPENERS],
  [HEDGE, HEDGE_OPENERS],
  [NEGATION, NEGATION_OPENERS],
  [AFFIRMATIVE, AFFIRMATIVE_OPENERS],
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
/** Every phrase with what it opens, under its first word. */
const PHRASES = phraseTable(bitsOf(({ phrases }) => phrasesOf(phrases)));

const mayHaveLemma = lemmaFilter(BY_LEMMA.keys());

const bitsOfNorms = byNorm(
  (norm) => (BY_WORD.get(norm) ?? 0) | (PHRASES.has(norm) ? PHRASE : 0) | (mayHaveLemma(norm) ? LEMMA : 0),
);

/** The tokens of a sentence that open something as they are written, or may by their lemma, and what each of them opens: few. */
export interface WrittenOpenings {
  readonly tokens: readonly number[];
  readonly bits: readonly number[];
}

/** Looks each token up once for all rules. */
export function writtenOpenings(sentence: Sentence): WrittenOpenings {
  const { columns, first, last } = rowOf(sentence);
  const { norms, ids } = columns;
  const known = bitsOfNorms(norms);
  const tokens: number[] = [];
  const all: number[] = [];
  for (let at = first; at < last; at += 1) {
    const written = known[ids[at] ?? 0] ?? 0;
    if (written === 0) continue;
    let bits = (written & PHRASE) === 0 ? written : written | phrasesAt(columns, at, last);
    if (bits === PHRASE) continue;
    if (bits & (REVERSAL | LEMMA) && isHyphenated(columns, at, first, last)) bits = (bits | HYPHENATED) & ~REVERSAL;
    tokens.push(at - first);
    all.push(bits);
  }
  return { tokens, bits: all };
}

/** Part of a compound: "cease-fire", "peace-keeping". */
function isHyphenated({ norms, ids }: Columns, at: number, first: number, last: number): boolean {
  return (at > first && norms[ids[at - 1] ?? 0] === '-') || (at + 1 < last && norms[ids[at + 1] ?? 0] === '-');
}

/** What the phrases open that begin at a token. */
function phrasesAt({ norms, ids }: Columns, at: number, last: number): number {
  let bits = 0;
  for (const { words, value } of PHRASES.get(norms[ids[at] ?? 0] ?? '') ?? NO_PHRASES) {
    let step = 1;
    while (step < words.length && at + step < last && norms[ids[at + step] ?? 0] === words[step]) step += 1;
    if (step === words.length) bits |= value;
  }
  return bits;
}

const NO_PHRASES: readonly never[] = [];

/** The places at which rules are asked in a sentence that was read. `everywhere` is the plain version. */
export function placesIn({ tokens, bits: written }: WrittenOpenings, reading: Reading): Places {
  const mentions: number[] = [];
  const hedges: number[] = [];
  const negators: number[] = [];
  const reversals: number[] = [];
  const beings: number[] = [];
  let seen = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    const index = tokens[place] ?? 0;
    let bits = written[place] ?? 0;
    if (bits & LEMMA) bits |= ofLemma(reading, index, reading.lemma(index), bits);
    seen |= bits;
    if (bits & MENTION) mentions.push(index);
    if (bits & (HEDGE | INVERSION | MARK)) hedges.push(index);
    if (bits & (NEGATION | AFFIRMATIVE)) negators.push(index);
    if (bits & REVERSAL) reversals.push(index);
    if (bits & (REVERSAL | BE)) beings.push(index);
  }
  return { mentions, hedges, negators, reversers: seen & BEING ? beings : reversals };
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
export function mayHoldScopes(sentence: Sentence, openings: WrittenOpenings, answersAt: AnswersAt): boolean {
  const { tokens, bits: written } = openings;
  let seen = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    const bits = written[place] ?? 0;
    if (bits & (bits & AFFIRMATIVE ? ALWAYS & ~NEGATION : ALWAYS)) return true;
    if (bits & INVERSION && mayOpenClause(sentence, tokens[place] ?? 0, answersAt)) return true;
    seen |= bits;
  }
  if (seen & BE && seen & BEING) return true;
  return (seen & LEMMA) !== 0 && mayHaveLemmas(sentence, openings, answersAt, seen);
}

/** The same, as far as the lemmas tell that a token may have. */
function mayHaveLemmas(
  sentence: Sentence,
  { tokens, bits: written }: WrittenOpenings,
  answersAt: AnswersAt,
  seen: number,
): boolean {
  const reading = read(sentence, NOT_READ);
  for (let place = 0; place < tokens.length; place += 1) {
    const known = written[place] ?? 0;
    if (!(known & LEMMA)) continue;
    const index = tokens[place] ?? 0;
    for (const { lemma } of answersAt(sentence, index)) {
      const bits = ofLemma(reading, index, lemma, known);
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

/** What a token opens by a lemma. */
function ofLemma(reading: Reading, index: number, lemma: string, written: number): number {
  const bits = BY_LEMMA.get(lemma) ?? 0;
  if (written & HYPHENATED) return bits & ~REVERSAL;
  return bits & PHRASAL && isPhrasal(reading, index, lemma) ? bits | REVERSAL : bits;
}

function bitsOf(listOf: (openers: Openers) => Iterable<string>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, openers] of KINDS) for (const word of listOf(openers)) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
