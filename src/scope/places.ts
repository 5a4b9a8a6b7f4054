import { HEDGE_OPENERS } from './hedges.js';
import { MENTION_OPENERS } from './mentions.js';
import { NEGATION_OPENERS } from './negators.js';
import type { Openers } from './openers.js';
import { FORMS_OF_BE, type Reading } from './reading.js';
import { BEING_OPENERS, REVERSAL_OPENERS } from './reversers.js';

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

const KINDS: readonly (readonly [number, Openers])[] = [
  [MENTION, MENTION_OPENERS],
  [HEDGE, HEDGE_OPENERS],
  [NEGATION, NEGATION_OPENERS],
  [REVERSAL, REVERSAL_OPENERS],
  [BE, { words: FORMS_OF_BE, lemmas: new Set(['be']) }],
  [BEING, BEING_OPENERS],
];
export const OPENERS: readonly Openers[] = KINDS.map(([, openers]) => openers);
const BY_WORD = bitsOf(({ words }) => words);
const BY_LEMMA = bitsOf(({ lemmas }) => lemmas);

/** Looks each token up once for all rules: most begin nothing. `everywhere` is the plain version. */
export function placesIn(reading: Reading): Places {
  const mentions: number[] = [];
  const hedges: number[] = [];
  const negators: number[] = [];
  let reversers: number[] = [];
  let isBeing = false;
  for (let index = 0; index < reading.length; index++) {
    const bits = (BY_WORD.get(reading.word(index)) ?? 0) | (BY_LEMMA.get(reading.lemma(index)) ?? 0);
    if (bits === 0) continue;
    if (bits & MENTION) mentions.push(index);
    if (bits & HEDGE) hedges.push(index);
    if (bits & NEGATION) negators.push(index);
    if (bits & (REVERSAL | BE)) reversers.push(index);
    isBeing ||= (bits & BEING) !== 0;
  }
  if (!isBeing) reversers = reversers.filter((index) => isReversal(reading, index));
  return { mentions, hedges, negators, reversers };
}

/** Every rule at every token, with the same result in many times the time. */
export function everywhere({ length }: Reading): Places {
  const all = Array.from({ length }, (_, index) => index);
  return { mentions: all, hedges: all, negators: all, reversers: all };
}

function isReversal(reading: Reading, index: number): boolean {
  return REVERSAL_OPENERS.words.has(reading.word(index)) || REVERSAL_OPENERS.lemmas.has(reading.lemma(index));
}

function bitsOf(listOf: (openers: Openers) => ReadonlySet<string>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, openers] of KINDS) for (const word of listOf(openers)) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
