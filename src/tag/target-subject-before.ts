import type { Mention } from '../model/actor.js';
import { beforeInterruption } from '../model/interruption.js';
import { isOther, isUndergone, longSubjectBefore } from './target-clause.js';
import { controllerOf } from './target-control.js';
import { clauseAround, doerBefore } from './target-inside.js';
import { joinedWith } from './target-joined.js';
import { AUTHORITIES } from './target-nouns.js';
import { isWronged } from './target-participle.js';
import {
  isPassive,
  isPossessive,
  lemmaAt,
  mentionUpTo,
  normAt,
  posAt,
  type TargetReading,
  wordsOf,
} from './target-reading.js';
import { whoseOwner } from './target-whose.js';

/**
 * The subject of a verb group that begins at or before a token: the mention at the end of the noun phrase before it, or
 * the one that describes or possesses its head. Prepositions other than "of" and clause boundaries end the walk.
 */
export function subjectBefore(reading: TargetReading, verb: number): Mention | undefined {
  let at = verb;
  // "accused X of violating": the object of the verb above does it.
  if (CONTROLLING.has(normAt(reading, at - 1)) && normAt(reading, at).endsWith('ing')) {
    const { mention, verb: other } = controllerOf(reading, at - 1);
    return other === undefined ? mention : subjectBefore(reading, other);
  }
  while (at > 0 && isInVerbGroup(reading, at - 1)) at -= 1;
  at = beforeInterruption(wordsOf(reading), at);
  if (RELATIVES.has(normAt(reading, at - 1)) && !mentionUpTo(reading, at)) {
    at -= 1;
    if (normAt(reading, at - 1) === ',') at -= 1;
    const end = beforeContrast(reading, beforeInterruption(wordsOf(reading), at));
    const mention = doerBefore(reading, end);
    return mention && isSubject(reading, mention) ? mention : undefined;
  }
  // "Sending **X** to suppress": the object of one verb does the other.
  const isControlled = normAt(reading, at) === 'to';
  at = beforeApposition(reading, beforeContrast(reading, at));
  for (const nearest = at; at > 0 && at > nearest - PHRASE; at--) {
    const mention = mentionUpTo(reading, at);
    if (mention && (isOther(reading, mention) || isWronged(reading, mention))) return undefined;
    const around = isControlled || !mention ? undefined : clauseAround(reading, mention);
    if (around !== undefined) return doerBefore(reading, around);
    if (mention && isOfGerund(reading, mention, verb)) return mention;
    if (mention) return isSubject(reading, mention) ? mention : widerSubject(reading, nearest);
    if (!IN_SUBJECT.has(posAt(reading, at - 1))) return whoseOwner(reading, at - 1) ?? widerSubject(reading, nearest);
  }
  return undefined;
}

/** The subject of a longer noun phrase; whoever is the object of a clause in it is none ("the militants who attacked **X** in June"). */
function widerSubject(reading: TargetReading, verb: number): Mention | undefined {
  const mention = longSubjectBefore(reading, verb);
  const around = mention && clauseAround(reading, mention);
  return around === undefined ? mention : doerBefore(reading, around);
}

/** Steps over what is said of the subject between commas: "**X**, a member of the league, violated", "**X**, together with Y, violated". */
function beforeApposition(reading: TargetReading, until: number): number {
  if (normAt(reading, until - 1) !== ',') return until;
  for (let at = until - 2; at > 0 && at > until - APPOSITION; at--) {
    if (normAt(reading, at) !== ',') continue;
    const isRelative = RELATIVES.has(normAt(reading, at + 1));
    const isApposed = APPOSED.has(posAt(reading, at + 1)) || APPOSED.has(normAt(reading, at + 1));
    return (isRelative || isApposed) && mentionUpTo(reading, at) ? at : until;
  }
  return until;
}

/** Steps over who is set against the subject: "**X**, not Y, violated", "**X**, unlike Y, violated", "**X** and not Y violated". */
function beforeContrast(reading: TargetReading, until: number): number {
  const isEnclosed = normAt(reading, until - 1) === ',';
  for (let at = until - 2; at > 0 && at > until - CONTRAST; at--) {
    if (normAt(reading, at) === ',') return until;
    const opener = OPENERS.get(normAt(reading, at));
    if (opener === undefined || (opener !== '' && normAt(reading, at + 1) !== opener)) continue;
    const comma = normAt(reading, at - 1);
    const isJoined = comma === 'and' || comma === ',' || comma === 'but';
    const before = isJoined ? at - 1 : at;
    const start = isJoined && normAt(reading, before - 1) === ',' ? before - 1 : before;
    return mentionUpTo(reading, start) && (isEnclosed || mentionUpTo(reading, until)) ? start : until;
  }
  return until;
}

/** "Without **X** violating the truce": the subject of an "-ing" form right behind it. */
function isOfGerund(reading: TargetReading, { first, last }: Mention, verb: number): boolean {
  const isClause = WITHOUT.has(normAt(reading, first - 1)) && normAt(reading, verb).endsWith('ing');
  return isClause && (last === verb || (last === verb - 1 && posAt(reading, last) === 'ADV'));
}

/** A name inside a prepositional phrase is no subject, but "the government of **X**" speaks for it. */
function isSubject(reading: TargetReading, mention: Mention): boolean {
  const first = joinedWith(reading, mention)[0]?.first ?? mention.first;
  const before = posAt(reading, first - 1) === 'DET' ? first - 2 : first - 1;
  // "Whether **X** violated" is now and then read as a preposition.
  if (posAt(reading, before) !== 'ADP' || normAt(reading, before) === 'whether') return true;
  // "the steps taken by **X** violate"
  if (normAt(reading, before) === 'by' && posAt(reading, before - 1) === 'VERB') return !isUndergone(reading, before);
  return normAt(reading, before) === 'of' && AUTHORITIES.has(lemmaAt(reading, before - 1));
}

/** "has not", "will also", "continues to", "tried to", "is said to". */
function isInVerbGroup(reading: TargetReading, token: number): boolean {
  if (mentionUpTo(reading, token + 1)) return false;
  const pos = posAt(reading, token);
  if (pos === 'AUX' || pos === 'ADV' || ADVERBS.has(normAt(reading, token))) return true;
  // "deliberately and repeatedly violated"
  if (normAt(reading, token) === 'and')
    return posAt(reading, token - 1) === 'ADV' && posAt(reading, token + 1) === 'ADV';
  if (pos === 'PART') return !isPossessive(reading, token);
  // "seems to have violated", read as a full verb
  if (lemmaAt(reading, token) === 'have' && normAt(reading, token - 1) === 'to')
    return posAt(reading, token + 1) === 'VERB';
  if (normAt(reading, token + 1) !== 'to') return false;
  if (pos === 'VERB' && CONTINUING.has(lemmaAt(reading, token))) return true;
  return RAISED.has(normAt(reading, token)) && isPassive(reading, token);
}

const PHRASE = 8;
/** Tokens that what is said of a subject between commas may take. */
const APPOSITION = 16;
const APPOSED = new Set(['DET', 'ADP', 'together', 'along', 'as']);
/** Tokens that one who is set against the subject may take, commas included. */
const CONTRAST = 8;
/** Words that set somebody against the subject or beside it, and the word that must follow where one must. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['not', ''],
  ['unlike', ''],
  ['like', ''],
  ['rather', 'than'],
  ['instead', 'of'],
]);
/** What may stand between a describing mention and its verb: "**Karesian** armed forces violated". */
const IN_SUBJECT = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const CONTROLLING = new Set(['of', 'for', 'from']);
const RELATIVES = new Set(['which', 'who', 'that']);
const CONTINUING = new Set(
  'continue begin start try attempt seek choose dare intend plan want threaten manage proceed prefer decide prepare seem appear happen'.split(
    ' ',
  ),
);
const WITHOUT = new Set(['without', 'with', 'despite']);
/** They hand their subject on to an infinitive: "is **said** to have violated", "is **likely** to violate". */
const RAISED = new Set(
  `said alleged reported believed thought known understood suspected rumoured rumored claimed considered expected likely certain sure bound
  set about`.split(/\s+/u),
);
/** Adverbs that are read as adjectives. */
const ADVERBS = new Set(['long', 'alone', 'itself', 'themselves']);
