import type { Mention } from '../model/actor.js';
import { clauseSubject, isVictim, ownerAfter, phraseMention } from './target-clause.js';
import { accusedBefore, committerBefore, isChargeOfPassive, isCommitting } from './target-deed.js';
import { CONDUCT } from './target-nouns.js';
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

/**
 * Who does it: "**X** violated", "accused **X** of violating", "**X**'s provocation", "**Karesian** aggression", "a violation
 * by **X**", "was violated by **X**".
 */
export function subjectOf(reading: TargetReading): Mention | undefined {
  const { match } = reading;
  const be = beBefore(reading);
  const opening = posAt(reading, match.first);
  if (isChargeOfPassive(reading)) return accusedBefore(reading);
  if (isNaming(reading)) return partySoCalled(reading);
  if (normAt(reading, match.last - 1) === 'by') return phraseMention(reading, match.last);
  if (opening === 'VERB' || opening === 'AUX') {
    if (be !== undefined) return agentAfter(reading, match.last);
    return subjectBefore(reading, match.first) ?? (isParticiple(reading) ? aroundClause(reading) : undefined);
  }
  if (opening === 'ADV' && posAt(reading, match.last) === 'VERB') {
    return be === undefined ? subjectBefore(reading, match.first) : agentAfter(reading, match.last + 1);
  }
  if (opening === 'ADP' || opening === 'ADV') {
    if (isDoneToNoun(reading)) return agentAfter(reading, match.last);
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
  return normAt(reading, reading.match.first).endsWith('ing');
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
  if (normAt(reading, next) === 'of') {
    const owner = phraseMention(reading, next + 1);
    const isConduct = CONDUCT.has(lemmaAt(reading, next - 1)) || normAt(reading, owner?.last ?? next) === 'against';
    if (owner && isConduct) return owner;
  }
  for (let at = next; at < next + PHRASE; at++) {
    if (normAt(reading, at) === 'by') return agentOf(reading, at);
    if (normAt(reading, at) === 'on') return ownerAfter(reading, at);
    const isCommitted = isCommitting(reading, at) && normAt(reading, at + 1) === 'by';
    if (!isCommitted && !IN_PHRASE.has(posAt(reading, at)) && normAt(reading, at) !== 'of') return undefined;
  }
  return undefined;
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
    if (!isDescription(reading, at - 1)) return undefined;
  }
  return undefined;
}

/** Participles are read as verbs: "**X**'s repeated …". */
function isDescription(reading: TargetReading, token: number): boolean {
  const pos = posAt(reading, token);
  const isParticiple = pos === 'VERB' && /(?:ed|ing)$/u.test(normAt(reading, token));
  return pos === 'ADJ' || pos === 'NOUN' || (isParticiple && isPossessive(reading, token - 1));
}

/** A bare name before a noun is its maker only as an adjective or noun in the same phrase, which its part of speech says. */
function isDescribing(reading: TargetReading, { last, speaker }: Mention): boolean {
  const pos = posAt(reading, last - 1);
  return speaker.via === 'possessive' || pos === 'ADJ' || pos === 'PROPN';
}

const PHRASE = 8;
const DESCRIPTION = 4;
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PART']);
