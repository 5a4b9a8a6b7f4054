import type { Mention } from '../model/actor.js';
import { afterInterruption } from '../model/interruption.js';
import { isReceiving } from '../model/receiving-verb.js';
import { isOther, isVictim, ownerAfter, phraseMention } from './target-clause.js';
import {
  beBefore,
  lemmaAt,
  mentionFrom,
  mentionUpTo,
  normAt,
  posAt,
  type TargetReading,
  wordsOf,
} from './target-reading.js';
import { subjectBefore } from './target-subject-before.js';

/**
 * Who is on the receiving end: "accused **X**", "accusations against **X**", "condemned **X**'s attack", "blame for the
 * war lies with **X**"; in the passive and the predicate the subject: "**X** was accused", "**X** is to blame".
 */
export function objectOf(reading: TargetReading): Mention | undefined {
  const { match } = reading;
  const next = afterInterruption(wordsOf(reading), match.last);
  // "hold **X** accountable": the entry goes around its object.
  for (let at = match.first; at < match.last; at++) {
    const mention = mentionFrom(reading, at);
    if (mention && mention.last <= match.last) return mention;
  }
  // Before the relative: in "said that **X** is to blame" nothing is left out.
  const be = beBefore(reading) ?? standBefore(reading);
  if (be !== undefined) {
    const on = shiftedOn(reading, next);
    return on === undefined
      ? (mentionFrom(reading, next) ?? subjectBefore(reading, be))
      : phraseMention(reading, on + 1);
  }
  const gap = relativeBefore(reading);
  if (gap !== undefined) return mentionUpTo(reading, normAt(reading, gap - 1) === ',' ? gap - 1 : gap);
  if (isReducedPassive(reading)) {
    return mentionUpTo(reading, normAt(reading, match.first - 1) === ',' ? match.first - 1 : match.first);
  }
  return heldBefore(reading) ?? receiverBefore(reading) ?? objectAfter(reading, next);
}

/** "**X** drew sharp criticism", "**X** faces an inquiry": who gets it stands before the verb. */
function receiverBefore(reading: TargetReading): Mention | undefined {
  let verb = reading.match.first - 1;
  const until = verb - PHRASE;
  while (
    verb > until &&
    ['DET', 'ADJ', 'NOUN', 'ADV'].includes(posAt(reading, verb)) &&
    !isReceiving(lemmaAt(reading, verb))
  )
    verb -= 1;
  return isReceiving(lemmaAt(reading, verb)) ? subjectBefore(reading, verb) : undefined;
}

/**
 * The "whom" that is the object of the match: "**X**, | whom Y had accused of lies". Of "that" and "which" as much is said only
 * where no object follows.
 */
function relativeBefore(reading: TargetReading): number | undefined {
  const { first, last } = reading.match;
  if (posAt(reading, first) !== 'VERB') return undefined;
  let at = first - 1;
  const until = at - PHRASE;
  while (
    at > until &&
    (IN_PHRASE.has(posAt(reading, at)) || ['AUX', 'PRON'].includes(posAt(reading, at))) &&
    !RELATIVES.has(normAt(reading, at))
  )
    at -= 1;
  const word = normAt(reading, at);
  const hasSubject = at < first - 1 && posAt(reading, at + 1) !== 'AUX' && posAt(reading, at + 1) !== 'ADV';
  if (!RELATIVES.has(word) || !hasSubject) return undefined;
  const isGap = word === 'whom' || CHARGES.has(normAt(reading, last)) || posAt(reading, last) === 'PUNCT';
  return isGap ? at : undefined;
}

/** "**X** stands accused". */
function standBefore(reading: TargetReading): number | undefined {
  const at = reading.match.first - 1;
  return STANDING.has(normAt(reading, at)) && normAt(reading, reading.match.last - 1).endsWith('ed') ? at : undefined;
}

/** "X, accused of …", "X accused of …": without an object the verb is a participle. */
function isReducedPassive(reading: TargetReading): boolean {
  const { match } = reading;
  return normAt(reading, match.last - 1).endsWith('ed') && ['of', 'by'].includes(normAt(reading, match.last));
}

/** "holds **X** responsible", "consider **X** guilty". */
function heldBefore(reading: TargetReading): Mention | undefined {
  const { match } = reading;
  const mention = posAt(reading, match.last - 1) === 'ADJ' ? mentionUpTo(reading, match.first) : undefined;
  return mention && HOLDING.has(lemmaAt(reading, mention.first - 1)) ? mention : undefined;
}

function objectAfter(reading: TargetReading, next: number): Mention | undefined {
  // "blamed the failure on **X**"
  if (SHIFTING.has(lemmaAt(reading, next - 1))) {
    const on = placeOf(reading, next);
    const blamed = on === undefined ? undefined : phraseMention(reading, on + 1);
    if (blamed) return blamed;
  }
  return nounPhraseFrom(reading, afterPreposition(reading, next));
}

/** In "was blamed | **on** X", "was blamed | by Y **on** X": what the subject is laid to; "on Friday" lays it to nobody. */
function shiftedOn(reading: TargetReading, next: number): number | undefined {
  if (!SHIFTING.has(lemmaAt(reading, reading.match.last - 1))) return undefined;
  let at = next;
  if (normAt(reading, at) === 'by') {
    do at += 1;
    while (at < next + PHRASE && (IN_PHRASE.has(posAt(reading, at)) || normAt(reading, at) === 'of'));
  }
  const isTime = posAt(reading, at + 1) === 'NUM' || TIMES.test(normAt(reading, at + 1));
  return normAt(reading, at) === 'on' && !isTime ? at : undefined;
}

/** Steps over "on", "against", "for … on", "lies with", "and condemned" right after the match. */
function afterPreposition(reading: TargetReading, next: number): number {
  let at = next;
  if (normAt(reading, at) === 'for') {
    const on = placeOf(reading, at + 1);
    if (on !== undefined) at = on;
  } else if (normAt(reading, at - 1) === 'for') at = restingAfter(reading, at);
  if (RESTING.has(lemmaAt(reading, at))) {
    at += 1;
    while (posAt(reading, at) === 'ADV') at += 1;
    return normAt(reading, at) === 'with' || TOWARDS.has(normAt(reading, at)) ? at + 1 : at;
  }
  if (normAt(reading, at) === 'and' && posAt(reading, at + 1) === 'VERB') return at + 2;
  // "accusations by X against **Y**"
  if (normAt(reading, at) === 'by') {
    const end = at + PHRASE;
    while (at < end && normAt(reading, at) !== 'against') at += 1;
    return at + 1;
  }
  // "Unfortunately, **X** refused"
  if (normAt(reading, at) === ',' && posAt(reading, at - 1) === 'ADV') at += 1;
  while (posAt(reading, at) === 'ADV') at += 1;
  // "demanded an explanation from **X**"
  if (normAt(reading, at) === 'from' && lemmaAt(reading, reading.match.first) === 'demand') return at + 1;
  if (normAt(reading, at) === 'with' && RESTING.has(lemmaAt(reading, next - 1))) return at + 1;
  return TOWARDS.has(normAt(reading, at)) ? at + 1 : at;
}

/** In "blame for | **the war** lies with X": the verb behind the noun phrase, or where that begins without one. */
function restingAfter(reading: TargetReading, from: number): number {
  for (let at = from; at < from + PHRASE; at++) {
    if (RESTING.has(lemmaAt(reading, at)) && posAt(reading, at) === 'VERB') return at;
    if (!IN_PHRASE.has(posAt(reading, at)) && !TOWARDS.has(normAt(reading, at))) return from;
  }
  return from;
}

/** In "blame **for the war** on X" and "… lies with X": where the noun phrase after "for" ends so. */
function placeOf(reading: TargetReading, from: number): number | undefined {
  for (let at = from; at < from + PHRASE; at++) {
    if (normAt(reading, at) === 'on' || RESTING.has(lemmaAt(reading, at))) return at;
    if (!IN_PHRASE.has(posAt(reading, at)) && normAt(reading, at) !== 'of') return undefined;
  }
  return undefined;
}

/**
 * The first mention of a noun phrase: its head, its possessor or its adjective ("the **Karesian** attack"), else whose deed
 * it is: "the actions of **X**", "the killing of villagers by **X**".
 */
function nounPhraseFrom(reading: TargetReading, from: number): Mention | undefined {
  for (let at = from; at < from + PHRASE; at++) {
    const mention = mentionFrom(reading, at);
    // "X's neighbour **Y**"
    if (mention && isOther(reading, mention)) continue;
    if (mention && normAt(reading, at - 1) !== 'not')
      return isVictim(reading, mention) ? agentFrom(reading, mention.last) : mention;
    // "blame not X but **Y**"
    if (mention) return normAt(reading, mention.last) === 'but' ? mentionFrom(reading, mention.last + 1) : undefined;
    if (!IN_PHRASE.has(posAt(reading, at)))
      return at > from ? (ownerAfter(reading, at) ?? agentFrom(reading, at)) : undefined;
  }
  return undefined;
}

/** "the killing | of villagers in the north by **X**" */
function agentFrom(reading: TargetReading, from: number): Mention | undefined {
  for (let at = from; at < from + AGENT; at++) {
    if (normAt(reading, at) === 'by') return phraseMention(reading, at + 1);
    const isWithin = IN_PHRASE.has(posAt(reading, at)) || posAt(reading, at) === 'ADP' || normAt(reading, at) === 'and';
    const isDone = posAt(reading, at) === 'VERB' && normAt(reading, at + 1) === 'by';
    if (!isWithin && !isDone) return undefined;
  }
  return undefined;
}

/** Tokens that one noun phrase is searched for. */
const PHRASE = 8;
/** Tokens within which the agent of a deed is sought. */
const AGENT = 12;
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PART']);
const TOWARDS = new Set(['on', 'upon', 'against', 'at', 'of', 'toward', 'towards']);
const RESTING = new Set(['lie', 'rest', 'fall', 'belong']);
const RELATIVES = new Set(['whom', 'who', 'that', 'which']);
const CHARGES = new Set(['of', 'for', 'over']);
const STANDING = new Set(['stand', 'stands', 'stood']);
const SHIFTING = new Set(['blame', 'pin']);
const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const HOLDING = new Set(['hold', 'deem', 'consider', 'find', 'declare', 'call']);
