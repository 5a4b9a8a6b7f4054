import { clauseEnd } from './clause-end.js';
import type { Breaks, BreaksOf } from './clauses.js';
import { standardsCompared } from './comparisons.js';
import { isContraryToFact } from './counterfactuals.js';
import type { Denial, Range } from './denial.js';
import { hasException } from './exceptives.js';
import { grantsSubject, upToGranted } from './granted.js';
import { inescapable } from './immunity.js';
import { isInOtherCompany } from './near-negators.js';
import { AFFIRMATIVE, NEGATORS, REASONS, type Reach } from './negators.js';
import { hasOwnDeterminer, ownListEnd } from './own-list.js';
import { phraseAt, type Found } from './phrases.js';
import { deniesSubject } from './predicates.js';
import { deniedQuotation, resumption } from './quotations.js';
import {
  adverbsAfter,
  adverbsBefore,
  isBeOrNot,
  isContracted,
  isFinite,
  isNegativeParticle,
  isNominal,
  isVerb,
  type Reading,
} from './reading.js';
import { standingIn } from './standing.js';
import { sharedObject } from './shared-object.js';
import { judgementsStoodBy, standsAsSubject } from './stances.js';
import { governorOf, groupStart, hasNoun, sharedPronoun, subjectStart, type Governor } from './subjects.js';
import { doubtDenied } from './undoubted.js';
import { CONTRACTED } from './word-classes.js';

const SUBJECTS: ReadonlySet<string> = new Set('i you he she it we they there'.split(' '));
const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'when',
  'as',
  'since',
  'although',
  'though',
  'while',
  'because',
]);
const COMPARATIVES: ReadonlySet<string> = new Set(
  'more fewer greater stronger closer higher larger bigger better worse nearer clearer'.split(' '),
);
/** How far behind *never* its comparative stands. */
const COMPARED = 6;
const DENYING: ReadonlySet<string> = new Set(['not', "n't", 'nt', 'never']);
/** What joins the two halves of "it was not X that …". */
const CLEFT: ReadonlySet<string> = new Set(['that', 'who', 'which']);
const QUOTES: ReadonlySet<string> = new Set(['"', "'", "''"]);
/** "Without *delay*", "without any further *delay*": nothing that follows belongs to them. */
const MANNERS: ReadonlySet<string> = new Set([
  'delay',
  'hesitation',
  'reservation',
  'reservations',
  'exception',
  'prejudice',
]);
const MANNER_PHRASE = 3;
/** Adverbs deny a verb group; *no* and *nothing* stand in a noun phrase. */
const ADVERBS: ReadonlySet<string> = new Set([
  ..."not n't nt never cannot hardly barely scarcely rarely seldom".split(' '),
  ...CONTRACTED,
]);

/**
 * What the negators of a sentence deny: each reaches over its clause, or over its own phrase.
 * @param places the tokens that `NEGATION_OPENERS` and `AFFIRMATIVE_OPENERS` name, or more
 */
export function denialsByNegators(reading: Reading, breaksOf: BreaksOf, places: readonly number[]): readonly Denial[] {
  const found = negatorsIn(reading, places);
  if (found.length === 0) return [];
  const breaks = breaksOf();
  const cues = found.filter((cue) => !asksForYes(reading, breaks, cue));
  return cues.map((cue, position) => {
    const denial = denialBy(reading, breaks, cue, cues[position - 1]);
    return isContraryToFact(reading, breaks, cue) ? { ...denial, isContrary: true } : denial;
  });
}

/** What one negator denies; `before` is the one before it in the sentence. */
function denialBy(reading: Reading, breaks: Breaks, cue: Found<Reach>, before: Range | undefined): Denial {
  const { first, group } = governor(reading, breaks, cue);
  const doubt = doubtDenied(reading, cue);
  if (doubt)
    return { cue, affected: [{ first: hasNoun(reading, first, group) ? group : first, last: cue.first }, doubt] };
  const subject = { first, last: group };
  const isSpared =
    hasNoun(reading, first, group) && (!deniesSubject(reading, group, cue) || standsAsSubject(reading, subject, cue));
  const left = { first: isSpared ? group : first, last: cue.first };
  const close = consequenceIn(reading, first, { first: cue.last, last: clauseEnd(reading, breaks, cue.last) });
  const clause = isCleft(reading, breaks, cue, close) ? clauseEnd(reading, breaks, close + 1) : close;
  const last = cue.value === 'phrase' ? phraseEnd(reading, breaks, cue.last, clause) : clause;
  const right = upToGranted(reading, { first: cue.last, last: coordinationEnd(reading, cue.last, last) });
  const reason = reasonIn(reading, right);
  if (reason) return { cue, affected: [reason] };
  const end = isRelative(reading, breaks, { first, last: cue.first }) ? mainVerbAfter(reading, right) : right.last;
  // "There is no peace and no justice": the second negator repeats the first and has no subject of its own.
  const isShared = (before?.last ?? -1) > left.first;
  const shared = first === group && isAdverb(reading, cue) ? sharedPronoun(reading, breaks, first) : undefined;
  const besides = quotedBesides(reading, breaks, { first: cue.last, last: end });
  const object = sharedObject(reading, breaks, cue);
  const affected = [
    ...(object ? [upToGranted(reading, object)] : []),
    ...(shared ? [shared] : []),
    ...(isShared || grantsSubject(reading, right) ? [] : [left]),
    { first: right.first, last: end },
    ...besides,
  ];
  const spared = isSpared && !isShared ? { spared: subject } : {};
  const granted = [right, ...besides, ...(object ? [object] : [])].flatMap((range) => [
    ...standingIn(reading, range),
    ...standardsCompared(reading, range),
    ...inescapable(reading, range),
    ...asides(reading, range),
  ]);
  const judged = judgementsStoodBy(reading, right);
  return { cue, affected, granted, judged, ...spared, isRepeated: cue.value === 'joined' };
}

/** What a denial reaches beyond its own end: a quotation that nobody said, or the second half of one. */
function quotedBesides(reading: Reading, breaks: Breaks, denied: Range): readonly Range[] {
  const quotation = deniedQuotation(reading, denied);
  if (quotation) return [{ first: Math.max(denied.last, quotation.first), last: quotation.last }];
  const first = resumption(reading, denied);
  return first === undefined ? [] : [upToGranted(reading, { first, last: clauseEnd(reading, breaks, first) })];
}

/** "It was not Karesia | *that* violated the truce": what the relative clause tells is not told of Karesia. */
function isCleft(reading: Reading, breaks: Breaks, cue: Range, end: number): boolean {
  const isJoined = isContracted(reading, cue.first);
  const be = isJoined ? cue.first : adverbsBefore(reading, cue.first) - 1;
  const isIt = isBeOrNot(reading, be) && reading.word(be - 1) === 'it';
  return (
    isIt &&
    (isJoined || DENYING.has(reading.word(cue.first))) &&
    breaks[end] === 'relative' &&
    CLEFT.has(reading.word(end))
  );
}

/** A lone adverb between commas comments on the denial: "has not, *unfortunately*, prevented …". */
function asides(reading: Reading, { first, last }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let comma = first; comma < last; comma++)
    if (reading.word(comma) === ',' && reading.pos(comma + 1) === 'ADV' && reading.word(comma + 2) === ',')
      found.push({ first: comma, last: comma + 3 });
  return found;
}

/**
 * Where the phrase after a preposition ends: at the main clause's subject or verb ("without peace | the region suffers"),
 * at the next member of a list that the phrase is itself a member of ("without preconditions | and a cease-fire"), and behind a noun
 * that says how a thing is done ("begin without further delay | talks on a cease-fire").
 */
function phraseEnd(reading: Reading, breaks: Breaks, first: number, clause: number): number {
  const last = ownListEnd(reading, breaks, { first, last: clause }, hasOwnDeterminer);
  for (let index = first; index < Math.min(last, first + MANNER_PHRASE); index++)
    if (MANNERS.has(reading.word(index))) return index + 1;
  for (let index = first + 1; index < last; index++) {
    if (!isNominal(reading, index - 1)) continue;
    const pos = reading.pos(index);
    if (pos === 'DET' || isFinite(reading, index) || (pos === 'PRON' && SUBJECTS.has(reading.word(index))))
      return index;
  }
  return last;
}

/** Where the main clause begins after a condition without a comma: "if they do not talk | they will fight". */
function consequenceIn(reading: Reading, first: number, { first: from, last }: Range): number {
  if (!CONDITIONS.has(reading.word(first - 1))) return last;
  for (let index = from + 1; index < last; index++) {
    const before = reading.pos(index - 1);
    if (SUBJECTS.has(reading.word(index)) && before !== 'VERB' && before !== 'AUX' && before !== 'SCONJ')
      if (reading.pos(adverbsAfter(reading, index + 1)) === 'AUX') return index;
  }
  return last;
}

function reasonIn(reading: Reading, { first, last }: Range): Range | undefined {
  for (let index = first; index < last; index++) {
    const reason = phraseAt(REASONS, reading, index);
    if (reason) return { first: index, last };
  }
  return undefined;
}

function isRelative(reading: Reading, breaks: Breaks, left: Range): boolean {
  return left.first < left.last && breaks[left.first] === 'relative' && reading.word(left.first) !== ',';
}

/** Where the clause around a relative clause goes on: "those who did not sign the accord | will be punished". */
function mainVerbAfter(reading: Reading, { first, last }: Range): number {
  let isVerbSeen = false;
  for (let index = first; index < last; index++) {
    if (isVerbSeen && reading.pos(index) === 'AUX' && isFinite(reading, index)) return index;
    isVerbSeen ||= isVerb(reading, index);
  }
  return last;
}

/** Negators from left to right, without those of phrases that deny nothing ("not only", "no doubt"). */
function negatorsIn(reading: Reading, places: readonly number[]): readonly Found<Reach>[] {
  const cues: Found<Reach>[] = [];
  let next = 0;
  for (const index of places) {
    if (index < next) continue;
    const idiom = phraseAt(AFFIRMATIVE, reading, index);
    const cue = idiom ? undefined : phraseAt(NEGATORS, reading, index);
    if (cue && isDenying(reading, cue)) cues.push(cue);
    next = (idiom ?? cue)?.last ?? 0;
  }
  return cues;
}

/** Whether a negator negates where it stands. */
function isDenying(reading: Reading, cue: Range): boolean {
  const isNoun = CONTRACTED.has(reading.word(cue.first)) && !isContracted(reading, cue.first);
  return (
    !isNoun &&
    !isAnswer(reading, cue) &&
    !isSuperlative(reading, cue) &&
    !hasException(reading, cue) &&
    !isInOtherCompany(reading, cue)
  );
}

/** "Has *never* been *closer*", "*never* before were *so* many": the most so far, and nothing is denied. */
function isSuperlative(reading: Reading, cue: Range): boolean {
  if (reading.word(cue.first) !== 'never') return false;
  for (let index = cue.last; index < cue.last + COMPARED && reading.pos(index) !== 'PUNCT'; index++) {
    const word = reading.word(index);
    const isComparative = COMPARATIVES.has(word) && (word !== 'more' || reading.pos(index + 1) === 'NOUN');
    if (isComparative || (word === 'so' && reading.word(cue.last) === 'before')) return true;
  }
  return false;
}

/** "*No*, sir": it denies what somebody else said. */
function isAnswer(reading: Reading, cue: Range): boolean {
  return (
    reading.word(cue.first) === 'no' &&
    cue.last === cue.first + 1 &&
    reading.pos(cue.last) === 'PUNCT' &&
    !QUOTES.has(reading.word(cue.last))
  );
}

/** Where a negator's clause begins: at the negator itself where it denies nothing to its left. */
function governor(reading: Reading, breaks: Breaks, cue: Found<Reach>): Governor {
  const nothing = { first: cue.first, group: cue.first };
  if (cue.value !== 'clause' || reading.pos(cue.first - 1) === 'CCONJ') return nothing;
  if (!isAdverb(reading, cue)) return governorOf(reading, breaks, cue);
  if (isConstituent(reading, cue)) return nothing;
  const group = groupStart(reading, cue.first);
  return { first: subjectStart(reading, breaks, group), group };
}

function isAdverb(reading: Reading, cue: Range): boolean {
  return ADVERBS.has(reading.word(cue.first)) || reading.word(cue.last - 1) === 'longer';
}

/** Whether *not* denies only the phrase after it: "not to fear", "and not their trimmings", "by words, not by force". */
function isConstituent(reading: Reading, cue: Range): boolean {
  if (!isNegativeParticle(reading.word(cue.first))) return false;
  if (reading.word(cue.last) === 'to') return reading.pos(cue.first - 1) !== 'AUX';
  const before = adverbsBefore(reading, cue.first) - 1;
  return reading.pos(before) !== 'AUX' && !isVerb(reading, before) && !SUBJECTS.has(reading.word(before));
}

/** The end of what is denied to the right: the next negator of a coordination takes over ("no war | and no threat"). */
function coordinationEnd(reading: Reading, first: number, last: number): number {
  // "must not and shall not attack": the second auxiliary has the verb.
  if (reading.pos(first) === 'CCONJ') return first;
  for (let index = first; index < last; index++) {
    const word = reading.word(index);
    if (word === 'nor') return index;
    if ((word === ',' || reading.pos(index) === 'CCONJ') && phraseAt(NEGATORS, reading, index + 1)) return index;
  }
  return last;
}

/** Whether a verb group asks a question that expects yes: "Is n't this war?", ", is he not?". */
function asksForYes(reading: Reading, breaks: Breaks, cue: Range): boolean {
  const isJoined = isContracted(reading, cue.first);
  if (!(isJoined || isNegativeParticle(reading.word(cue.first))) || !reading.isQuestion) return false;
  const isClitic = isJoined || reading.word(cue.first) === "n't";
  const auxiliary = isJoined ? cue.first : isClitic ? cue.first - 1 : cue.first - 2;
  if (reading.pos(auxiliary) !== 'AUX' || !beginsClause(reading, breaks, auxiliary)) return false;
  const subject = reading.pos(isClitic ? cue.last : cue.first - 1);
  return subject === 'PRON' || subject === 'DET' || subject === 'PROPN';
}

function beginsClause(reading: Reading, breaks: Breaks, index: number): boolean {
  const isAfterBreak = breaks[index] !== undefined || breaks[index - 1] !== undefined;
  return index === 0 || isAfterBreak || reading.pos(index - 1) === 'PUNCT';
}
