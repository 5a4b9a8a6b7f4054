import type { Mention } from '../model/actor.js';
import { clauseSubject, isVictim, ownerAfter, phraseMention } from './target-clause.js';
import { accusedBefore, committerBefore, isChargeOfPassive, isCommitting, verdictBefore } from './target-deed.js';
import { ACTS } from './target-nouns.js';
import { isDoneToNoun, isNaming } from './target-participle.js';
import { partySoCalled } from './target-so-called.js';
import { ownerOfPronoun } from './target-pronoun.js';
import {
  beBefore,
  isPassive,
  isPossessive,
  lemmaAt,
  mentionFrom,
  mentionUpTo,
  normAt,
  posAt,
  type TargetReading,
} from './target-reading.js';
import { subjectBefore } from './target-subject-before.js';
import { whoseOwner } from './target-whose.js';

/**
 * Who does it: "**X** violated", "accused **X** of violating", "**X**'s provocation", "**Karesian** aggression", "a violation
 * by **X**", "was violated by **X**".
 */
export function subjectOf(reading: TargetReading): Mention | undefined {
  const { match } = reading;
  const be = beBefore(reading);
  const opening = posAt(reading, match.first);
  if (isChargeOfPassive(reading)) return accusedBefore(reading);
  const verdict = verdictBefore(reading, match.first);
  if (verdict !== undefined) return subjectBefore(reading, verdict);
  if (isNaming(reading)) return partySoCalled(reading);
  if (normAt(reading, match.last - 1) === 'by') return phraseMention(reading, match.last);
  // "Committed *acts* of aggression": read as a verb.
  if (opening === 'VERB' && normAt(reading, match.first + 1) === 'of' && isCommitting(reading, match.first - 1))
    return committerBefore(reading);
  if (opening === 'VERB' || opening === 'AUX') {
    // "Brokered by X and violated by **Y**".
    const isByAgent = opening === 'VERB' && normAt(reading, match.last) === 'by' && !isParticiple(reading);
    if (be !== undefined || isByAgent) return agentAfter(reading, match.last);
    return subjectBefore(reading, match.first) ?? (isParticiple(reading) ? aroundClause(reading) : undefined);
  }
  if (opening === 'ADV' && posAt(reading, match.last) === 'VERB') {
    return be === undefined ? subjectBefore(reading, match.first) : agentAfter(reading, match.last + 1);
  }
  if (opening === 'ADP' || opening === 'ADV') {
    // "The illegally occupied towns", "is illegally occupied by **X**".
    const isPassiveVerb = be !== undefined && posAt(reading, match.last - 1) === 'VERB';
    if (isPassiveVerb || isDoneToNoun(reading)) return agentAfter(reading, match.last);
    // "**X** flagrantly violated"
    const isActiveVerb =
      opening === 'ADV' && posAt(reading, match.last - 1) === 'VERB' && !isGerund(reading, match.last - 1);
    const doer = isActiveVerb ? subjectBefore(reading, match.first) : undefined;
    if (doer) return doer;
    // What is "under occupation" suffers it.
    return normAt(reading, match.first) === 'under' && match.last - match.first < 3 ? undefined : aroundClause(reading);
  }
  return (
    agentAfter(reading, match.last) ??
    possessorBefore(reading, match.first) ??
    ownerOfPronoun(reading) ??
    (normAt(reading, match.last) === 'from' ? mentionFrom(reading, match.last + 1) : undefined) ??
    describedAfter(reading) ??
    accusedBefore(reading) ??
    (be === undefined ? committerBefore(reading) : subjectBefore(reading, be))
  );
}

function aroundClause(reading: TargetReading): Mention | undefined {
  return clauseSubject(reading, (verb) => (isPassive(reading, verb) ? undefined : subjectBefore(reading, verb)));
}

/** A participle that adds to a clause, or leads one in: ", violating the truce". */
function isParticiple(reading: TargetReading): boolean {
  return isGerund(reading, reading.match.first);
}

function isGerund(reading: TargetReading, token: number): boolean {
  return normAt(reading, token).endsWith('ing');
}

/** "the self-proclaimed **Karesian** authorities": the word describes what is theirs. */
function describedAfter(reading: TargetReading): Mention | undefined {
  const { last } = reading.match;
  if (posAt(reading, last - 1) !== 'ADJ' && posAt(reading, last - 1) !== 'VERB') return undefined;
  const mention = mentionFrom(reading, posAt(reading, last) === 'ADJ' && !mentionFrom(reading, last) ? last + 1 : last);
  return mention && !isVictim(reading, mention) ? mention : undefined;
}

/** The agent of a passive or of a noun: "… by **X**", "… committed by **X**", "of **X** against". */
function agentAfter(reading: TargetReading, next: number): Mention | undefined {
  // "The crime of 11 September" is nobody's.
  if (normAt(reading, next) === 'of' && posAt(reading, next + 1) !== 'NUM') {
    const owner = phraseMention(reading, next + 1);
    const isConduct = ACTS.has(lemmaAt(reading, next - 1)) || normAt(reading, owner?.last ?? next) === 'against';
    if (owner && isConduct) return owner;
  }
  for (let at = next; at < next + PHRASE; at++) {
    if (normAt(reading, at) === 'by') return agentOf(reading, at);
    if (normAt(reading, at) === 'on') return ownerAfter(reading, at);
    const by = agentAfterVerb(reading, at);
    if (by !== undefined) return agentOf(reading, by);
    if (!IN_PHRASE.has(posAt(reading, at)) && normAt(reading, at) !== 'of') return undefined;
  }
  return undefined;
}

/** The "by" behind a verb of doing: "atrocities | committed by X", "a referendum | held by X", "provocations | have been staged by X". */
function agentAfterVerb(reading: TargetReading, from: number): number | undefined {
  let verb = from;
  while (verb < from + GROUP && (posAt(reading, verb) === 'AUX' || posAt(reading, verb) === 'ADV')) verb += 1;
  if (normAt(reading, verb + 1) !== 'by' || posAt(reading, verb) !== 'VERB') return undefined;
  return isCommitting(reading, verb) || DOING.has(lemmaAt(reading, verb)) ? verb + 1 : undefined;
}

/** "by **X**", "not by X but by **Y**", "by not X but **Y**". */
function agentOf(reading: TargetReading, by: number): Mention | undefined {
  const isDenied = normAt(reading, by - 1) === 'not';
  const isInside = normAt(reading, by + 1) === 'not';
  const agent = phraseMention(reading, isInside ? by + 2 : by + 1);
  if (!agent || !(isDenied || isInside)) return agent;
  if (normAt(reading, agent.last) !== 'but') return undefined;
  const but = agent.last + 1;
  return phraseMention(reading, normAt(reading, but) === 'by' ? but + 1 : but);
}

/** "**X**'s repeated provocations", "the **Karesian** aggression": only words that describe the noun may stand between. */
function possessorBefore(reading: TargetReading, from: number): Mention | undefined {
  for (let at = from; at > from - DESCRIPTION && at > 0; at--) {
    const mention = mentionUpTo(reading, at);
    if (mention) {
      const isOwner = isPossessive(reading, at - 1) || isDescribing(reading, mention);
      return isOwner && !isVictim(reading, mention) ? mention : undefined;
    }
    if (!isDescription(reading, at - 1) && !isBetweenAdjectives(reading, at - 1)) return whoseOwner(reading, at - 1);
  }
  return undefined;
}

/** Participles are read as verbs: "**X**'s repeated …". */
function isDescription(reading: TargetReading, token: number): boolean {
  const pos = posAt(reading, token);
  const isParticiple = pos === 'VERB' && /(?:ed|ing)$/u.test(normAt(reading, token));
  return pos === 'ADJ' || pos === 'NOUN' || (isParticiple && isPossessive(reading, token - 1));
}

/** "**X**'s unjustified*,* illegal …" */
function isBetweenAdjectives(reading: TargetReading, comma: number): boolean {
  return normAt(reading, comma) === ',' && posAt(reading, comma - 1) === 'ADJ' && posAt(reading, comma + 1) === 'ADJ';
}

/** A bare name before a noun is its maker only as an adjective or noun in the same phrase, which its part of speech says. */
function isDescribing(reading: TargetReading, { last, speaker }: Mention): boolean {
  const pos = posAt(reading, last - 1);
  return speaker.via === 'possessive' || pos === 'ADJ' || pos === 'PROPN';
}

const PHRASE = 8;
const DESCRIPTION = 4;
/** Tokens of a verb group before its participle. */
const GROUP = 4;
/** What brings about a deed, besides what commits one; done to a thing it says nothing of whose the deed is ("declared the vote illegal"). */
const DOING = new Set(
  `hold proclaim declare announce enact pass issue install establish introduce erect set build run do perform maintain`.split(
    /\s+/u,
  ),
);
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PART']);
