import { ADP, ADV, CCONJ, PRON } from '../model/part-of-speech.js';
import { adverbsAfter, isFinite, isInsideNounPhrase, isNominal, isVerb, type Reading } from './reading.js';
import {
  COMMA,
  CONJUNCTION,
  END,
  OBJECT_PRONOUN,
  QUOTE,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  WEAK_SUBORDINATOR,
} from './word-classes.js';

/**
 * What begins at a token. `end` is a semicolon, colon, dash, bracket or final mark; `clause` a coordinated clause with
 * its own subject, or *but*; `verb` a coordinated verb that shares the subject; `relative`, `subordinate` and
 * `complement` the clauses of those names; `comma` any other comma.
 */
type Break = 'end' | 'clause' | 'verb' | 'relative' | 'subordinate' | 'complement' | 'comma';

/** The break before each token, `undefined` where the clause runs on. Found without a parse, so each is a judgement by pattern. */
export type Breaks = readonly (Break | undefined)[];

/** Finds the breaks of a sentence when a rule asks for them, and once. */
export type BreaksOf = () => Breaks;

/** Whatever may begin something: nothing begins at any other word. */
const BREAKING = END | COMMA | CONJUNCTION | RELATIVE | SUBORDINATOR | WEAK_SUBORDINATOR | THAT;
const COMPARING: ReadonlySet<string> = new Set(['as', 'so', 'such']);
const CONDITIONING: ReadonlySet<string> = new Set(['long', 'far', 'soon', 'much']);
/** How many tokens ahead a subject's verb is looked for. */
const SUBJECT_REACH = 14;

/** Finds where clauses begin in a sentence. Linear: every token looks at a bounded number of others. */
export function breaksIn(reading: Reading): Breaks {
  const breaks: (Break | undefined)[] = [];
  let hasVerb = false;
  /** Where the search for a verb in the clause so far goes on, once somebody asks for it. */
  let unread = 0;
  for (let index = 0; index < reading.length; index++) {
    const word = reading.classes(index);
    let kind = (word & BREAKING) === 0 ? undefined : breakBefore(reading, index, word);
    // "Bosnia and Herzegovina must …" joins two nouns: a clause without a verb cannot be coordinated with another.
    if (kind === 'clause' && reading.part(index) === CCONJ && reading.word(index) !== 'but') {
      while (!hasVerb && unread < index) hasVerb = isFinite(reading, unread++);
      if (!hasVerb) kind = undefined;
    }
    if (kind !== undefined && kind !== 'comma' && kind !== 'verb') {
      hasVerb = false;
      unread = index;
    }
    breaks.push(kind);
  }
  return breaks;
}

function breakBefore(reading: Reading, index: number, word: number): Break | undefined {
  if (word & END) return 'end';
  if (word & COMMA) return afterComma(reading, index);
  if (isConjunction(reading, index, word)) return afterConjunction(reading, index);
  if (word & RELATIVE) return index > 0 && reading.word(index - 1) !== ',' ? 'relative' : undefined;
  if (word & THAT) return afterThat(reading, index);
  if (word & SUBORDINATOR) return 'subordinate';
  if (word & WEAK_SUBORDINATOR && hasSubject(reading, index + 1) && !isComparison(reading, index)) return 'subordinate';
  return undefined;
}

/** "As strong *as* they claim": it completes a comparison. "As long as", "as far as" set a condition. */
function isComparison(reading: Reading, index: number): boolean {
  if (reading.word(index) !== 'as' || CONDITIONING.has(reading.word(index - 1))) return false;
  for (let before = index - 2; before >= index - 4; before--) if (COMPARING.has(reading.word(before))) return true;
  return false;
}

/** "Not *yet*", "never *yet*": an adverb unless it follows a comma. */
function isConjunction(reading: Reading, index: number, word: number): boolean {
  return (word & CONJUNCTION) !== 0 && (reading.word(index) !== 'yet' || reading.part(index) === CCONJ);
}

function afterComma(reading: Reading, index: number): Break {
  let next = index + 1;
  while (next < index + 3 && (reading.classes(next) & QUOTE) !== 0) next++;
  const word = reading.classes(next);
  if (word & CONJUNCTION) return afterConjunction(reading, next) ?? 'comma';
  if (word & RELATIVE) return 'relative';
  if (word & SUBORDINATOR) return 'subordinate';
  return 'comma';
}

function afterConjunction(reading: Reading, index: number): Break | undefined {
  const word = reading.word(index);
  if (word === 'but') return 'clause';
  if (word === 'so' && reading.word(index - 1) !== ',') return undefined;
  let next = adverbsAfter(reading, index + 1);
  if (reading.classes(next) & (THAT | SUBORDINATOR)) return 'clause';
  if (hasSubject(reading, next)) return 'clause';
  if (reading.word(next) === 'not') next++;
  if (word === 'or' && isInflected(reading, index - 1) && isInflected(reading, next)) return undefined;
  return beginsNewTense(reading, next) ? 'verb' : undefined;
}

/** "Was not intimidated *or blackmailed*", "never attacked *or bombed* them": two verbs beside each other in one form. */
function isInflected(reading: Reading, index: number): boolean {
  return reading.pos(index) === 'VERB' && reading.word(index) !== reading.lemma(index);
}

/**
 * Whether the verb after a conjunction has a tense of its own: "did not stop *and went* on" does, "did not stop *and
 * think*" does not; *to* and a participle go on with what was begun.
 */
function beginsNewTense(reading: Reading, index: number): boolean {
  if (!isVerb(reading, index)) return false;
  const word = reading.word(index);
  if (reading.pos(index) === 'AUX') return isFinite(reading, index);
  return isFinite(reading, index) && word !== reading.lemma(index);
}

function afterThat(reading: Reading, index: number): Break | undefined {
  const before = reading.pos(index - 1);
  if (index === 0) return undefined;
  if (before === 'VERB' || before === 'ADJ' || before === 'AUX' || reading.word(index - 1) === 'enough')
    return opensClause(reading, index) ? 'complement' : undefined;
  if (before === 'NOUN' || before === 'PROPN' || before === 'PRON') {
    return isFinite(reading, adverbsAfter(reading, index + 1)) || hasSubject(reading, index + 1)
      ? 'relative'
      : undefined;
  }
  return undefined;
}

/** Whether *that* after a verb opens a clause, and does not point ("support that war"). */
function opensClause(reading: Reading, that: number): boolean {
  const next = reading.pos(that + 1);
  return (
    next === 'DET' ||
    next === 'PRON' ||
    next === 'PROPN' ||
    next === 'ADP' ||
    next === 'PART' ||
    hasSubject(reading, that + 1)
  );
}

/** Whether a noun phrase and then a finite verb follow, before anything that would end the phrase. */
function hasSubject(reading: Reading, first: number): boolean {
  let seen = false;
  const last = Math.min(reading.length, first + SUBJECT_REACH);
  for (let index = first; index < last; index++) {
    const word = reading.classes(index);
    if (index === first && (word & OBJECT_PRONOUN) !== 0) return false;
    if (seen && isFinite(reading, index)) return !isPassiveModifier(reading, index);
    if (index > first && (word & (THAT | RELATIVE)) !== 0) return false;
    const part = reading.part(index);
    if ((word & SUBJECT_PRONOUN) !== 0 && index === first && part === PRON) seen = true;
    else if (isNominal(reading, index)) seen = true;
    else if (isVerb(reading, index) && !seen) continue;
    else if (!isInsideNounPhrase(reading, index) && part !== ADP && part !== ADV) return false;
    if (word & OBJECT_PRONOUN) return false;
  }
  return false;
}

/** "regimes *suspected* of", "arms *made* by": a participle, not the verb of a clause. */
function isPassiveModifier(reading: Reading, verb: number): boolean {
  const next = reading.word(verb + 1);
  return reading.pos(verb) === 'VERB' && (next === 'of' || next === 'by');
}

/**
 * The index at which the stretch from `from` stops: the first break that `stops` accepts, or `limit`.
 * Commas inside a list ("arms, troops and threats") and around a lone aside (", however,") never reach `stops`.
 */
export function endOf(
  breaks: Breaks,
  from: number,
  limit: number,
  stops: (kind: Break, index: number) => boolean,
): number {
  const last = Math.min(breaks.length, limit);
  for (let index = from; index < last; index++) {
    const kind = breaks[index];
    if (kind !== undefined && stops(kind, index)) return index;
  }
  return last;
}

/** The index after the nearest break before `from` that `stops` accepts, not below `limit`; a break's own mark or word stays outside. */
export function startOf(
  breaks: Breaks,
  from: number,
  limit: number,
  stops: (kind: Break, index: number) => boolean,
): number {
  for (let index = from; index >= Math.max(0, limit); index--) {
    const kind = breaks[index];
    if (kind !== undefined && stops(kind, index)) return index;
  }
  return Math.max(0, limit);
}
