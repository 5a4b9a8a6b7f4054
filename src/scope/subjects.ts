import type { Breaks } from './clauses.js';
import { REACH, type Range } from './denial.js';
import {
  adverbsAfter,
  adverbsBefore,
  isBe,
  isFinite,
  isInsideNounPhrase,
  isNegativeParticle,
  isNominal,
  isVerb,
  type Reading,
} from './reading.js';

const PRONOUNS: ReadonlySet<string> = new Set('i you he she it we they there'.split(' '));
const OPENING: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'SCONJ', 'PUNCT', 'INTJ']);
const QUESTION_WORDS: ReadonlySet<string> = new Set('why how when where what who whom'.split(' '));
/** How far back the first of two predicates is looked for. */
const SHARING = 40;
/** How far an aside between commas may reach. */
const ASIDE = 20;

/** The first token of the auxiliaries, adverbs and negations that end before `index`. */
export function groupStart(reading: Reading, index: number): number {
  let first = index;
  while (first > Math.max(0, index - ASIDE) && isInGroup(reading, first - 1)) first--;
  return first;
}

function isInGroup(reading: Reading, index: number): boolean {
  const pos = reading.pos(index);
  return pos === 'AUX' || pos === 'ADV' || isNegativeParticle(reading.word(index));
}

/**
 * The first token of the subject of the verb group that begins at `group`. Looks left to the beginning of the clause,
 * over asides between commas and over relative clauses inside the subject ("the threat that they made | was not …").
 */
export function subjectStart(reading: Reading, breaks: Breaks, group: number): number {
  const before = group - 1;
  if (PRONOUNS.has(reading.word(before))) return invertedStart(reading, before);
  if (reading.word(before) === 'to') return before;
  const limit = Math.max(0, group - REACH);
  let index = reading.word(before) === ',' ? beforeAside(reading, before) : before;
  for (; index >= limit; index--) {
    const kind = breaks[index];
    if (kind !== undefined) return afterOpening(reading, index + (kind === 'relative' ? 0 : 1), group);
    if (!isTensed(reading, index)) continue;
    const relative = relativeBefore(reading, breaks, index);
    if (relative === undefined) return afterOpening(reading, index + 1, group);
    index = relative;
  }
  return afterOpening(reading, limit, group);
}

/** The auxiliary before a pronoun, and the question word before that: "*why should* they not talk". */
function invertedStart(reading: Reading, pronoun: number): number {
  if (reading.pos(pronoun - 1) !== 'AUX') return pronoun;
  return QUESTION_WORDS.has(reading.word(pronoun - 2)) ? pronoun - 2 : pronoun - 1;
}

/**
 * The pronoun that a coordinated predicate without a subject shares with the one before, and the form of *be* where that is
 * shared too: "*they were* in the city and not at the front". Nouns there are left alone, as the subject of any other verb.
 */
export function sharedPronoun(reading: Reading, breaks: Breaks, first: number): Range | undefined {
  const conjunction = adverbsBefore(reading, first) - 1;
  if (reading.pos(conjunction) !== 'CCONJ') return undefined;
  for (let verb = conjunction - 1; verb > Math.max(0, first - SHARING); verb--) {
    if (breaks[verb] === 'end') return undefined;
    if (!isFinite(reading, verb)) continue;
    const start = groupStart(reading, verb) - 1;
    if (reading.pos(start) !== 'PRON') continue;
    const isShared = isBe(reading, verb) && !isVerb(reading, first);
    return { first: start, last: isShared ? verb + 1 : start + 1 };
  }
  return undefined;
}

/** The index before the comma that opens the aside closed at `comma`; `comma` itself where none does. */
function beforeAside(reading: Reading, comma: number): number {
  for (let index = comma - 1; index >= Math.max(1, comma - ASIDE); index--) {
    if (reading.word(index) === ',') return index - 1;
  }
  return comma;
}

/** A verb with a tense, a participle before a preposition ("the forces deployed in …") left out. */
function isTensed(reading: Reading, index: number): boolean {
  // "Cease-fires are over": half of a noun.
  if (!isFinite(reading, index) || (reading.word(index) === 'cease' && reading.word(index + 1) === '-')) return false;
  return (
    reading.pos(index) === 'AUX' || reading.word(index) === reading.lemma(index) || reading.pos(index + 1) !== 'ADP'
  );
}

/** The index of the relative word whose clause has its verb at `verb`. */
function relativeBefore(reading: Reading, breaks: Breaks, verb: number): number | undefined {
  for (let index = verb - 1; index >= Math.max(1, verb - ASIDE / 2); index--) {
    const kind = breaks[index];
    if (kind === 'relative') return index;
    if (kind !== undefined || isTensed(reading, index)) return undefined;
  }
  return undefined;
}

/** What stands before a negator: the first token that it may deny, and the verb group after the subject. */
export interface Governor {
  readonly first: number;
  /** The same as `first` where there is no subject. */
  readonly group: number;
}

/**
 * Where the clause around a negative noun ("no", "nothing") begins: with the infinitive or gerund that governs it ("to
 * spare no pains"), else with the subject of its verb; at the noun itself when it is the subject.
 */
export function governorOf(reading: Reading, breaks: Breaks, cue: Range): Governor {
  const limit = Math.max(0, cue.first - REACH);
  if (isSubject(reading, breaks, cue)) return { first: cue.first, group: cue.first };
  for (let index = cue.first - 1; index >= limit; index--) {
    if (isVerb(reading, index)) {
      const group = groupStart(reading, index);
      if (reading.word(group - 1) === 'to') return { first: group - 1, group: group - 1 };
      if (reading.word(index).endsWith('ing') && group === index) return { first: index, group: index };
      return { first: subjectStart(reading, breaks, group), group };
    }
    if (breaks[index] !== undefined) return alone(afterOpening(reading, index + 1, cue.first));
  }
  return alone(afterOpening(reading, limit, cue.first));
}

function alone(first: number): Governor {
  return { first, group: first };
}

/** A subject of pronouns names nothing, so that it hardly matters what becomes of it. */
export function hasNoun(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++)
    if (reading.pos(index) === 'NOUN' || reading.pos(index) === 'PROPN') return true;
  return false;
}

/** Whether the noun phrase that a negator begins has a verb of its own: "he said *nobody* wants war". */
function isSubject(reading: Reading, breaks: Breaks, cue: Range): boolean {
  if (isVerb(reading, cue.first - 1) && reading.pos(cue.first - 1) === 'AUX') return false;
  for (let index = cue.last; index < Math.min(reading.length, cue.last + ASIDE / 2); index++) {
    if (isFinite(reading, index) && (reading.pos(index) === 'AUX' || reading.word(index) !== reading.lemma(index)))
      return isVerb(reading, cue.first - 1) || !isNominal(reading, cue.first - 1);
    if (breaks[index] !== undefined || !(isInsideNounPhrase(reading, index) || reading.pos(index) === 'ADV'))
      return false;
  }
  return false;
}

/** Skips what only opens a clause: conjunction, *that*, adverbs, quotation marks. */
function afterOpening(reading: Reading, first: number, limit: number): number {
  let index = first;
  while (index < limit && OPENING.has(reading.pos(index))) index++;
  return Math.min(adverbsAfter(reading, index), limit);
}
