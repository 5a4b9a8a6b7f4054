import type { Mention } from '../model/actor.js';
import { clauseSubject, isVictim, longSubjectBefore, ownerAfter, phraseMention } from './target-clause.js';
import { joinedWith } from './target-joined.js';
import { AUTHORITIES, CONDUCT } from './target-nouns.js';
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

/**
 * Who does it: "**X** violated", "accused **X** of violating", "**X**'s provocation", "**Karesian** aggression", "a violation
 * by **X**", "was violated by **X**".
 */
export function subjectOf(reading: TargetReading): Mention | undefined {
  const { match } = reading;
  const be = beBefore(reading);
  const opening = posAt(reading, match.first);
  if (normAt(reading, match.last - 1) === 'by') return phraseMention(reading, match.last);
  if (opening === 'VERB' || opening === 'AUX') {
    if (be !== undefined) return agentAfter(reading, match.last);
    return subjectBefore(reading, match.first) ?? (isParticiple(reading) ? aroundClause(reading) : undefined);
  }
  if (opening === 'ADV' && posAt(reading, match.last) === 'VERB') {
    return be === undefined ? subjectBefore(reading, match.first) : agentAfter(reading, match.last + 1);
  }
  if (opening === 'ADP' || opening === 'ADV') {
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
    const isCommitted = COMMITTING.has(lemmaAt(reading, at)) && normAt(reading, at + 1) === 'by';
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

/** "**X** committed war crimes", "**X** is waging a campaign of aggression": who does the deed that the noun names. */
function committerBefore(reading: TargetReading): Mention | undefined {
  let at = reading.match.first - 1;
  const until = at - PHRASE;
  while (at > until && (DESCRIBING.has(posAt(reading, at)) || JOINING.has(normAt(reading, at)))) at -= 1;
  if (lemmaAt(reading, at) === 'be') return isEqual(reading, at) ? subjectBefore(reading, at) : undefined;
  if (PARTICLES.has(normAt(reading, at))) at -= 1;
  const isDeed = posAt(reading, at) === 'VERB' && COMMITTING.has(lemmaAt(reading, at)) && !isPassive(reading, at);
  return isDeed ? subjectBefore(reading, at) : undefined;
}

/** "accused **X** of bad faith", "condemned **X** for its aggression". */
function accusedBefore(reading: TargetReading): Mention | undefined {
  let at = reading.match.first - 1;
  const until = at - PHRASE;
  while (at > until && (DESCRIBING.has(posAt(reading, at)) || OWN.has(normAt(reading, at)))) at -= 1;
  if (!CHARGES.has(normAt(reading, at))) return undefined;
  const accused = mentionUpTo(reading, at);
  if (!accused) return undefined;
  let verb = accused.first - 1;
  while (IN_PHRASE.has(posAt(reading, verb))) verb -= 1;
  return ACCUSING.has(lemmaAt(reading, verb)) ? accused : undefined;
}

/** "**X**'s raid was an act of aggression"; who is "the victim of aggression" has not done it. */
function isEqual(reading: TargetReading, be: number): boolean {
  for (let at = be + 1; at < reading.match.first; at++) {
    if (normAt(reading, at) === 'of' && !KINDS.has(lemmaAt(reading, at - 1))) return false;
  }
  return true;
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

/**
 * The subject of a verb group that begins at or before a token: the mention at the end of the noun phrase before it, or
 * the one that describes or possesses its head. Prepositions other than "of" and clause boundaries end the walk.
 */
export function subjectBefore(reading: TargetReading, verb: number): Mention | undefined {
  let at = verb;
  // "accused X of violating": the object of the verb above does it.
  if (CONTROLLING.has(normAt(reading, at - 1)) && normAt(reading, at).endsWith('ing')) {
    return mentionUpTo(reading, at - 1);
  }
  while (at > 0 && isInVerbGroup(reading, at - 1)) at -= 1;
  if (RELATIVES.has(normAt(reading, at - 1)) && !mentionUpTo(reading, at)) {
    at -= 1;
    if (normAt(reading, at - 1) === ',') at -= 1;
    const mention = mentionUpTo(reading, beforeContrast(reading, at));
    return mention && isSubject(reading, mention) ? mention : undefined;
  }
  at = beforeContrast(reading, at);
  for (const nearest = at; at > 0 && at > nearest - PHRASE; at--) {
    const mention = mentionUpTo(reading, at);
    if (mention) return isSubject(reading, mention) ? mention : longSubjectBefore(reading, nearest);
    if (!IN_SUBJECT.has(posAt(reading, at - 1))) return longSubjectBefore(reading, nearest);
  }
  return undefined;
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

/** A name inside a prepositional phrase is no subject, but "the government of **X**" speaks for it. */
function isSubject(reading: TargetReading, mention: Mention): boolean {
  const first = joinedWith(reading, mention)[0]?.first ?? mention.first;
  const before = posAt(reading, first - 1) === 'DET' ? first - 2 : first - 1;
  if (posAt(reading, before) !== 'ADP') return true;
  return normAt(reading, before) === 'of' && AUTHORITIES.has(lemmaAt(reading, before - 1));
}

/** "has not", "will also", "continues to", "tried to". */
function isInVerbGroup(reading: TargetReading, token: number): boolean {
  if (mentionUpTo(reading, token + 1)) return false;
  const pos = posAt(reading, token);
  if (pos === 'AUX' || pos === 'ADV' || ADVERBS.has(normAt(reading, token))) return true;
  if (pos === 'PART') return !isPossessive(reading, token);
  return pos === 'VERB' && normAt(reading, token + 1) === 'to' && CONTINUING.has(lemmaAt(reading, token));
}

const PHRASE = 8;
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
const DESCRIPTION = 4;
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PART']);
/** What may stand between a describing mention and its verb: "**Karesian** armed forces violated". */
const IN_SUBJECT = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const CONTROLLING = new Set(['of', 'for', 'from']);
const RELATIVES = new Set(['which', 'who', 'that']);
const DESCRIBING = new Set(['DET', 'ADJ', 'NUM', 'NOUN']);
const JOINING = new Set(['of', 'and']);
const OWN = new Set(['its', 'their', 'his', 'her']);
const CHARGES = new Set(['of', 'for', 'over', 'with']);
const ACCUSING = new Set(
  'accuse blame condemn denounce criticise criticize charge censure castigate berate slam rebuke'.split(' '),
);
const KINDS = new Set(['act', 'campaign', 'policy', 'case', 'form', 'pattern', 'piece', 'kind', 'sort']);
const PARTICLES = new Set(['out', 'up', 'to', 'in', 'on']);
const COMMITTING = new Set(
  `commit perpetrate carry conduct launch stage make wage unleash continue pursue engage resort spread use employ invoke
    impose mount escalate intensify order orchestrate organise organize support sponsor fund finance fuel back sow incite
    practise practice prolong repeat step peddle broadcast disseminate invent seek show display adopt constitute represent
    become amount cause create justify defend excuse plan authorise authorize`.split(/\s+/u),
);
const CONTINUING = new Set(
  'continue begin start try attempt seek choose dare intend plan want threaten manage proceed prefer decide prepare'.split(
    ' ',
  ),
);
/** Adverbs that are read as adjectives. */
const ADVERBS = new Set(['long', 'alone', 'itself', 'themselves']);
