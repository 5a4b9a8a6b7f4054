import type { Mention } from '../model/actor.js';
import { ACTS, AUTHORITIES, OTHERS, UNDERGOING, VICTIMS } from './target-nouns.js';
import { isWronged } from './target-participle.js';
import {
  isHyphenInside,
  isPossessive,
  lemmaAt,
  mentionFrom,
  normAt,
  posAt,
  type TargetReading,
} from './target-reading.js';

/**
 * The subject of a verb whose noun phrase goes on behind its head: "**X**'s build-up along the border has been", "the
 * decision of **X** to leave was", "**X** under its new leader violated". A comma, a conjunction or another verb ends it.
 */
export function longSubjectBefore(reading: TargetReading, verb: number): Mention | undefined {
  let start = verb;
  while (start > 0 && start > verb - CLAUSE && !endsClause(reading, start - 1)) start -= 1;
  // Behind an "and" nobody knows where the phrase began.
  if (start === verb - CLAUSE || posAt(reading, start - 1) === 'CCONJ') return undefined;
  let at = start;
  while (at < verb && (IN_PHRASE.has(posAt(reading, at)) || isPossessive(reading, at))) {
    const mention = mentionFrom(reading, at);
    if (mention) return isVictim(reading, mention) ? undefined : mention;
    at += 1;
  }
  // "the steps taken | by **X** in the north"
  const isDone = at === start && normAt(reading, at) === 'by' && posAt(reading, at - 1) === 'VERB';
  if (!(at > start || isDone) || at >= verb) return undefined;
  return ownerAfter(reading, at) ?? agentWithin(reading, at, verb);
}

/** "the occupation | of the valley by **X** | is": who does what the subject names. */
function agentWithin(reading: TargetReading, from: number, verb: number): Mention | undefined {
  for (let at = from; at < verb; at++) {
    if (normAt(reading, at) === 'by') return phraseMention(reading, at + 1);
    if (!IN_PHRASE.has(posAt(reading, at)) && normAt(reading, at) !== 'of') return undefined;
  }
  return undefined;
}

/** "the actions | of **X**", "the decision | by the government of **X**", "a failure | on the part of **X**". */
export function ownerAfter(reading: TargetReading, next: number): Mention | undefined {
  const word = normAt(reading, next);
  if (word === 'by') return phraseMention(reading, next + 1);
  if (word === 'on' && normAt(reading, next + 2) === 'part') return phraseMention(reading, next + 4);
  return word === 'of' && ACTS.has(lemmaAt(reading, next - 1)) ? phraseMention(reading, next + 1) : undefined;
}

/** The first mention of a noun phrase, or of what it is the government, army or council of. */
export function phraseMention(reading: TargetReading, from: number): Mention | undefined {
  if (isUndergone(reading, from - 1)) return undefined;
  for (let at = from; at < from + PHRASE; at++) {
    const mention = mentionFrom(reading, at);
    if (mention) return isVictim(reading, mention) ? undefined : mention;
    const isOf = normAt(reading, at) === 'of' && AUTHORITIES.has(lemmaAt(reading, at - 1));
    if (!isOf && !IN_PHRASE.has(posAt(reading, at))) return undefined;
  }
  return undefined;
}

/** "The losses suffered | *by* | X": who comes behind it has done nothing. */
export function isUndergone(reading: TargetReading, by: number): boolean {
  return normAt(reading, by) === 'by' && UNDERGOING.has(lemmaAt(reading, by - 1)) && posAt(reading, by - 1) === 'VERB';
}

/** "**Karesian** airspace", "**Karesia**'s people", "**Karesia**'s occupied land": what is theirs and suffers; and "**Karesia**'s enemies", who are others. */
export function isVictim(reading: TargetReading, mention: Mention): boolean {
  const head = headAfter(reading, mention);
  return (
    VICTIMS.has(lemmaAt(reading, head)) ||
    VICTIMS.has(normAt(reading, head)) ||
    isOther(reading, mention) ||
    isWronged(reading, mention)
  );
}

/** "**Karesia**'s enemies", "**Doran**'s sworn enemies": another party, named by whose it is. */
export function isOther(reading: TargetReading, mention: Mention): boolean {
  if (!isPossessive(reading, mention.last) && !isPossessive(reading, mention.last - 1)) return false;
  const head = headAfter(reading, mention);
  return OTHERS.has(lemmaAt(reading, head)) || OTHERS.has(normAt(reading, head));
}

/** The head of what a mention owns or describes. */
function headAfter(reading: TargetReading, { last }: Mention): number {
  let at = isPossessive(reading, last) ? last + 1 : last;
  while (posAt(reading, at) === 'ADJ') at += 1;
  while (posAt(reading, at + 1) === 'NOUN' && at + 1 !== reading.match.first) at += 1;
  return at;
}

/**
 * Who does what a participle or an adverbial adds to a clause: "**X** sent guns across the line, violating the truce", "… by
 * **X** in breach of the treaty", and "By violating the truce, **X** …".
 */
export function clauseSubject(
  reading: TargetReading,
  subjectOf: (verb: number) => Mention | undefined,
): Mention | undefined {
  const { first, last } = reading.match;
  let at = first - 1;
  while (SETTING_OFF.has(normAt(reading, at))) at -= 1;
  if (at < 0 || OPENING.has(normAt(reading, at)))
    return at <= 0 || SETTING_OFF.has(normAt(reading, at - 1)) ? followingSubject(reading, last) : undefined;
  for (const until = at - CLAUSE; at > 0 && at > until; at--) {
    if (ENDS.has(normAt(reading, at)) || normAt(reading, at) === ',') return undefined;
    if (normAt(reading, at) === 'by') return phraseMention(reading, at + 1);
    if (posAt(reading, at) === 'VERB' && !normAt(reading, at).endsWith('ing')) return subjectOf(at);
  }
  return undefined;
}

/** "By violating the truce, **X** has …": right behind the comma. */
function followingSubject(reading: TargetReading, from: number): Mention | undefined {
  for (let at = from; at < from + CLAUSE; at++) {
    if (normAt(reading, at) === ',') return phraseMention(reading, at + 1);
    if (ENDS.has(normAt(reading, at))) return undefined;
  }
  return undefined;
}

function endsClause(reading: TargetReading, token: number): boolean {
  const pos = posAt(reading, token);
  return (
    pos === 'VERB' ||
    pos === 'AUX' ||
    pos === 'SCONJ' ||
    pos === 'CCONJ' ||
    (pos === 'PUNCT' && !isHyphenInside(reading.sentence, token)) ||
    ENDS.has(normAt(reading, token))
  );
}

/** Tokens that a clause is looked through. */
const CLAUSE = 16;
const PHRASE = 6;
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const ENDS = new Set([';', ':', 'that', 'which', 'who', 'whose', 'because', 'while', 'although', 'but', '—', '.']);
/** What sets an adverbial off, and what may lead it in. */
const SETTING_OFF = new Set([',', '-', '–', '—', 'thus', 'thereby', 'and']);
const OPENING = new Set(['by', 'in', 'through', 'while', 'when', 'after']);
