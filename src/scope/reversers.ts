import { upToAccusation } from './accusations.js';
import { denialOfClaim, FALSE_OPENERS, isAdvisedAgainst, isCharged, isClaimed, MISTAKEN_OPENERS } from './claims.js';
import type { Breaks, BreaksOf } from './clauses.js';
import { knownDeed } from './deeds.js';
import type { Denial } from './denial.js';
import { denialByEnding, ENDING_OPENERS, EVENTS, GONE_OPENERS } from './endings.js';
import { denialOfFalseCharge, FALSELY } from './false-charges.js';
import { denialOfUntruth, FAR, FAR_OPENERS } from './far-from-truth.js';
import { upToGranted } from './granted.js';
import { judgementsOn } from './judgements.js';
import { objectEnd, type Reverser } from './objects.js';
import { openers, type Openers } from './openers.js';
import { phraseAt, standsAt } from './phrases.js';
import { EXCLUDING_OPENERS, excludingPredicate } from './predicates.js';
import { purposesIn } from './purposes.js';
import {
  adverbsAfter,
  adverbsBefore,
  isBe,
  isBeOrNot,
  isInsideNounPhrase,
  isNominal,
  isPossessive,
  isVerb,
  type Reading,
} from './reading.js';
import {
  DENYING,
  INTENTIONS,
  PROMISES,
  REVERSING_HEADS,
  REVERSING_PHRASAL_VERBS,
  REVERSING_PHRASES,
  REVERSING_VERBS,
} from './reversing-words.js';
import { standingIn } from './standing.js';
import { groupStart, hasNoun, subjectStart } from './subjects.js';
import { isUndoubted } from './undoubted.js';

/** More modifiers than this before a noun are noise; the bound keeps hostile sentences linear. */
const MOST_MODIFIERS = 12;
/** Objects before a particle are short. */
const LONGEST_OBJECT = 6;
const PARTICLES: ReadonlySet<string> = new Set(['out', 'off', 'down', 'up', 'back']);
const NO_OBJECT: ReadonlySet<string> = new Set(['ADP', 'PUNCT', 'SCONJ', 'CCONJ', 'AUX']);
const QUOTES: ReadonlySet<string> = new Set(['"', "''", "'", '“', '‘']);
const MODIFIERS: ReadonlySet<string> = new Set(['NOUN', 'ADJ']);
const TIME: ReadonlySet<string> = new Set('at by towards toward until till near since in before after from'.split(' '));
const KEEPING: ReadonlySet<string> = new Set(
  'prevent stop block ban prohibit bar deter dissuade discourage keep restrain'.split(' '),
);
/** They keep from deeds, named by nouns too; who is "kept from the talks" only stays outside. */
const DETERRING: ReadonlySet<string> = new Set(['deter', 'discourage']);
const PHRASAL_VERBS = new Map(
  [...REVERSING_PHRASAL_VERBS].map(([lemma, rests]) => [
    lemma,
    rests.map(([rest, turned]) => ({ words: rest.split(' '), turned })),
  ]),
);
/** They say of somebody that he has not done it; "did not *clear* them of it" is now and then read as an adjective. */
const CLEARING: ReadonlySet<string> = new Set(['clear', 'exonerate', 'absolve', 'acquit', 'exculpate']);
/** They take back what was held out. */
const WITHDRAWING: ReadonlySet<string> = new Set(['drop', 'omit', 'shelve']);
const NO_VERBS: readonly never[] = [];
const LEAVING_OPEN: ReadonlySet<string> = new Set(['rule', 'exclude', 'preclude']);

export const REVERSAL_OPENERS: Openers = openers(
  [REVERSING_PHRASES, REVERSING_HEADS, FALSELY],
  [REVERSING_VERBS.keys(), KEEPING, CLEARING, WITHDRAWING, ['break']],
  [MISTAKEN_OPENERS, EXCLUDING_OPENERS, ENDING_OPENERS, FAR_OPENERS],
);
/** They begin something only where `isPhrasal` says so. */
export const PHRASAL_OPENERS: Openers = openers([], [REVERSING_PHRASAL_VERBS.keys()]);
/** A form of *be* begins something else only in a sentence that has one of these besides. */
export const BEING_OPENERS: Openers = openers([], [], [GONE_OPENERS, FALSE_OPENERS]);

/**
 * What the reversing words of a sentence turn round: "ruled out *the use of force*", "*the plan* was rejected".
 * @param places the tokens that `REVERSAL_OPENERS` and `PHRASAL_OPENERS` name, and forms of *be* with one of `BEING_OPENERS`, or more
 */
export function denialsByReversers(reading: Reading, breaksOf: BreaksOf, places: readonly number[]): readonly Denial[] {
  const denials: Denial[] = [];
  for (const index of places) {
    if (isHyphenated(reading, index) || isUndoubted(reading, index)) continue;
    const reverser = phraseReverser(reading, index) ?? verbReverser(reading, index);
    const ofClaim = denialOfClaim(reading, index) ?? adviceAgainst(reading, breaksOf, index);
    if (ofClaim) denials.push(ofClaim);
    const denial = reverser ? denialBy(reading, breaksOf(), reverser) : denialByHead(reading, index);
    const ofFalseCharge = FALSELY.has(reading.word(index)) && denialOfFalseCharge(reading, breaksOf(), index);
    if (ofFalseCharge) denials.push(ofFalseCharge);
    const ofUntruth = phraseAt(FAR, reading, index) && denialOfUntruth(reading, breaksOf(), index);
    if (ofUntruth) denials.push(ofUntruth);
    const ofSubject = denialByPredicate(reading, breaksOf, index);
    const ofWhatEnded = denialByEnding(reading, breaksOf, index);
    if (ofSubject) denials.push(ofSubject);
    if (ofWhatEnded) denials.push(ofWhatEnded);
    if (denial) denials.push(denial);
  }
  return denials;
}

/** Part of a compound: "cease-fire", "stop-and-search". */
function isHyphenated(reading: Reading, index: number): boolean {
  return reading.word(index + 1) === '-' || reading.word(index - 1) === '-';
}

function phraseReverser(reading: Reading, index: number): Reverser | undefined {
  const found = phraseAt(REVERSING_PHRASES, reading, index);
  // "opposed to" is a participle, "stop to" no noun.
  if (!found || (reading.pos(index) === 'VERB' && reading.word(index) === reading.lemma(index))) return undefined;
  if (isEndOf(reading, index) && (isTime(reading, index) || !hasHead(reading, index + 2, EVENTS))) return undefined;
  return { cue: found, turned: found.value, lemma: reading.lemma(index) };
}

/** "It would be *wrong* to attack": *to* stays with what is advised against, so that "to blame" can be an entry. */
function adviceAgainst(reading: Reading, breaksOf: BreaksOf, index: number): Denial | undefined {
  if (!isAdvisedAgainst(reading, index)) return undefined;
  const to = { cue: { first: index, last: index + 2 }, turned: 'infinitive', lemma: reading.lemma(index) } as const;
  return {
    cue: { first: index, last: index + 1 },
    affected: [{ first: index + 1, last: objectEnd(reading, breaksOf(), to) }],
  };
}

/** "The end *of* the truce"; of a street it is another end. */
function isEndOf(reading: Reading, index: number): boolean {
  return reading.word(index) === 'end' && reading.word(index + 1) === 'of';
}

/** "At the *end of* the talks", "by the end of the war" tell when. */
function isTime(reading: Reading, index: number): boolean {
  return TIME.has(reading.word(reading.word(index - 1) === 'the' ? index - 2 : index - 1));
}

/** Whether the noun phrase that begins at a token has one of these nouns as its head. */
function hasHead(reading: Reading, first: number, nouns: ReadonlySet<string>): boolean {
  let head = first;
  while (head < first + LONGEST_OBJECT && isInsideNounPhrase(reading, head + 1)) head++;
  return nouns.has(reading.word(head));
}

/** Whether the rest of a verb of several words, known by its lemma, may stand behind it: at once, or behind an object. */
export function isPhrasal(reading: Pick<Reading, 'word'>, index: number, lemma: string): boolean {
  for (const { words } of PHRASAL_VERBS.get(lemma) ?? NO_VERBS) {
    if (standsAt(reading, index + 1, words)) return true;
    if (!isParticle(words)) continue;
    for (let rest = index; rest <= index + 1 + LONGEST_OBJECT; rest += 1)
      if (standsAt(reading, rest, words)) return true;
  }
  return false;
}

function verbReverser(reading: Reading, index: number): Reverser | undefined {
  const isVerbForm =
    isVerb(reading, index) ||
    isVerbInDisguise(reading, index) ||
    (!isBeOrNot(reading, index - 1) && clearedOf(reading, index) !== undefined);
  const lemma = reading.lemma(index);
  for (const { words, turned } of PHRASAL_VERBS.get(lemma) ?? NO_VERBS) {
    if (!isVerbForm && !(isParticle(words) && isAfterSubject(reading, index))) continue;
    if (standsAt(reading, index + 1, words)) {
      return { cue: { first: index, last: index + 1 + words.length }, turned, lemma };
    }
    if (isParticle(words) && standsAt(reading, objectAfter(reading, index), words)) {
      return { cue: { first: index, last: index + 1 }, turned, lemma };
    }
  }
  // "By opposing interests and weapons": an adjective before its noun.
  if (reading.word(index) === 'opposing' && reading.pos(index + 1) !== 'DET' && !isBe(reading, index - 1))
    return undefined;
  // "Broke the truce", but not "broke the news".
  if (isVerbForm && lemma === 'break' && hasHead(reading, index + 1, PROMISES))
    return { cue: { first: index, last: index + 1 }, turned: 'object', lemma };
  // "Dropped his threat of war", but not "dropped the bombs".
  if (isVerbForm && WITHDRAWING.has(lemma) && hasHead(reading, index + 1, INTENTIONS))
    return { cue: { first: index, last: index + 1 }, turned: 'object', lemma };
  const isKept = isVerbForm && keptFrom(reading, index) !== undefined;
  const turned = isVerbForm ? (REVERSING_VERBS.get(lemma) ?? (isKept ? 'content' : undefined)) : undefined;
  if (!turned || reading.pos(index) === 'AUX') return undefined;
  const isBeforeTo = reading.word(index + 1) === 'to';
  if (turned === 'infinitive' && !isBeforeTo) return undefined;
  return { cue: { first: index, last: index + (isBeforeTo ? 2 : 1) }, turned, lemma };
}

/**
 * A verb read as a noun: a third person ("the treaty *bans* nuclear weapons") or an order at the head of a sentence
 * ("*Phase* out the frigates").
 */
function isVerbInDisguise(reading: Reading, index: number): boolean {
  const next = reading.pos(index + 1);
  if (index === 0) return next === 'DET' || next === 'ADJ' || next === 'ADP' || next === 'ADV';
  return reading.pos(index) === 'NOUN' && isNominal(reading, index - 1) && (next === 'DET' || next === 'ADJ');
}

/** What makes one verb with the verb before it, and may follow its object. */
function isParticle(words: readonly string[]): boolean {
  return words.length === 1 ? PARTICLES.has(words[0] ?? '') : words[0] === 'off';
}

/** "Ardvinia *rules* out …", whatever part of speech was read; "the *rules* out there" follows an article. */
function isAfterSubject(reading: Reading, index: number): boolean {
  const before = reading.pos(index - 1);
  return (
    (reading.pos(index) === 'NOUN' || reading.pos(index) === 'ADJ') &&
    (isNominal(reading, index - 1) || before === 'ADV' || before === 'AUX' || before === 'CCONJ') &&
    reading.word(index + 2) !== 'of' &&
    reading.word(index + 2) !== 'there'
  );
}

/** The index after the object of "laid their arms | down", "took the use of force | off the table"; the verb itself without one. */
function objectAfter(reading: Reading, verb: number): number {
  let index = verb + 1;
  while (index <= verb + LONGEST_OBJECT && (isInsideNounPhrase(reading, index) || reading.word(index) === 'of'))
    index++;
  return index === verb + 1 ? verb : index;
}

function denialBy(reading: Reading, breaks: Breaks, reverser: Reverser): Denial | undefined {
  const { cue, lemma } = reverser;
  const leavesOpen = LEAVING_OPEN.has(lemma);
  const from = keptFrom(reading, cue.first);
  if (from !== undefined) {
    const kept = { ...reverser, cue: { first: cue.first, last: from + 1 } };
    return { cue, affected: [{ first: from + 1, last: objectEnd(reading, breaks, kept) }] };
  }
  if (isPassive(reading, cue.first)) {
    const group = groupStart(reading, cue.first);
    const subject = { first: subjectStart(reading, breaks, group), last: group };
    if (DENYING.has(lemma) || holdsClaim(reading, subject) || upToAccusation(reading, subject, lemma).last === group)
      return { cue, affected: [subject], judged: judgementsOn(reading, subject, lemma), leavesOpen };
    return { cue, affected: [], granted: [subject] };
  }
  const start = afterVerdict(reading, cue.last);
  const shifted = start === cue.last ? reverser : { ...reverser, cue: { first: cue.first, last: start } };
  if (!hasObject(reading, shifted)) return undefined;
  const object = { first: start, last: objectEnd(reading, breaks, shifted) };
  if (reading.word(cue.last - 1) === 'to' && isVerb(reading, adverbsAfter(reading, cue.last))) {
    return {
      cue,
      affected: [upToGranted(reading, object)],
      granted: standingIn(reading, object),
      leavesOpen,
    };
  }
  const judged = judgementsOn(reading, object, lemma);
  if (DENYING.has(lemma) || holdsClaim(reading, object)) return { cue, affected: [object], judged, leavesOpen };
  const meant = upToAccusation(reading, object, lemma);
  const granted = [{ first: meant.last, last: object.last }, ...purposesIn(reading, object)];
  return { cue, affected: [meant], granted, judged, leavesOpen };
}

/** "Dismissed | as baseless | the accusation": where the object begins behind what it is dismissed as. */
function afterVerdict(reading: Reading, from: number): number {
  if (reading.word(from) !== 'as') return from;
  const first = reading.pos(from + 1) === 'DET' ? from + 2 : from + 1;
  for (let index = first; index < first + LONGEST_OBJECT; index++) {
    if (index > first && (reading.pos(index) === 'DET' || isPossessive(reading.word(index)))) return index;
    if (!isInsideNounPhrase(reading, index)) return from;
  }
  return from;
}

/**
 * The "from" behind which stands what somebody is kept from, and not they: "were prevented *from* attacking", "were deterred *from*
 * retaliation", "deterred them *from* an attack".
 */
function keptFrom(reading: Reading, verb: number): number | undefined {
  const lemma = reading.lemma(verb);
  const of = clearedOf(reading, verb);
  if (of !== undefined || CLEARING.has(lemma)) return of;
  if (!KEEPING.has(lemma)) return undefined;
  if (isPassive(reading, verb)) {
    const isDeed = reading.word(verb + 2).endsWith('ing') || DETERRING.has(lemma);
    return reading.word(verb + 1) === 'from' && isDeed ? verb + 1 : undefined;
  }
  if (!DETERRING.has(lemma)) return undefined;
  const from = reading.pos(verb + 1) === 'PRON' ? verb + 2 : objectAfter(reading, verb);
  return from > verb + 1 && reading.word(from) === 'from' ? from : undefined;
}

/** The "of" behind which stands what somebody is cleared of: "was acquitted *of* the murder", "cleared them *of* any part in it". */
function clearedOf(reading: Reading, verb: number): number | undefined {
  if (!CLEARING.has(reading.lemma(verb))) return undefined;
  let index = verb + 1;
  while (index <= verb + LONGEST_OBJECT && isInsideNounPhrase(reading, index)) index++;
  const isCleared = index > verb + 1 || isPassive(reading, verb);
  return reading.word(index) === 'of' && isCleared ? index : undefined;
}

/** "rejected the *claim that* they were the aggressor": what is denied is a claim, accusations and all. */
function holdsClaim(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  for (let index = first; index < Math.min(last, first + LONGEST_OBJECT); index++)
    if (isClaimed(reading, index) || isCharged(reading, index)) return true;
  return false;
}

/** A participle after a form of *be*: "was firmly rejected"; "is opposed *to*" has an object. */
function isPassive(reading: Reading, verb: number): boolean {
  if (reading.word(verb + 1) === 'to' && !isVerb(reading, verb + 2) && reading.lemma(verb) === 'oppose') return false;
  const word = reading.word(verb);
  if (reading.pos(verb) !== 'VERB' || word.endsWith('ing') || word === reading.lemma(verb)) return false;
  return isBeOrNot(reading, adverbsBefore(reading, verb) - 1);
}

function hasObject(reading: Reading, { cue, turned }: Reverser): boolean {
  const next = adverbsAfter(reading, cue.last);
  if (next >= reading.length) return false;
  if (QUOTES.has(reading.word(next))) return true;
  if (reading.word(next) === 'that') return turned === 'content' || reading.pos(next) === 'DET';
  return !NO_OBJECT.has(reading.pos(next)) || (turned !== 'object' && reading.pos(next) === 'AUX');
}

/** A predicate over its subject: "*a military solution* is out of the question". */
function denialByPredicate(reading: Reading, breaksOf: BreaksOf, index: number): Denial | undefined {
  const cue = excludingPredicate(reading, index);
  if (!cue) return undefined;
  const group = groupStart(reading, adverbsBefore(reading, index) - 1);
  const subject = { first: subjectStart(reading, breaksOf(), group), last: group };
  if (!hasNoun(reading, subject.first, group)) return undefined;
  if (knownDeed(reading, subject.first)) return undefined;
  return upToAccusation(reading, subject, reading.lemma(index)).last === group
    ? { cue, affected: [subject] }
    : undefined;
}

/** A reversing head noun over the nouns before it: "*troop* withdrawal". */
function denialByHead(reading: Reading, head: number): Denial | undefined {
  if (!REVERSING_HEADS.has(reading.word(head)) || reading.pos(head) !== 'NOUN') return undefined;
  let first = head;
  while (first > 0 && head - first < MOST_MODIFIERS && MODIFIERS.has(reading.pos(first - 1))) first--;
  return { cue: { first: head, last: head + 1 }, affected: [{ first, last: head }] };
}
