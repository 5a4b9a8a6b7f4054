import type { Mention } from '../model/actor.js';
import type { TargetReading } from './target.js';
import { beBefore, isPossessive, lemmaAt, mentionFrom, mentionUpTo, normAt, posAt } from './target-words.js';

/**
 * Who does it: "**X** violated", "accused **X** of violating", "**X**'s provocation", "**Karesian** aggression", "a violation
 * by **X**", "was violated by **X**".
 */
export function subjectOf(reading: TargetReading): Mention | undefined {
  const { match } = reading;
  const by = agentAfter(reading, match.last);
  if (by) return by;
  if (beBefore(reading) !== undefined && posAt(reading, match.last - 1) === 'VERB') return undefined;
  const isVerb = posAt(reading, match.first) === 'VERB' || posAt(reading, match.first) === 'AUX';
  return isVerb ? subjectBefore(reading, match.first) : possessorBefore(reading, match.first);
}

/** The agent of a passive or of a noun: "… by **X**", "… committed by **X**", "aggression from **X**", "of **X** against". */
function agentAfter(reading: TargetReading, next: number): Mention | undefined {
  if (normAt(reading, next) === 'from') return mentionFrom(reading, next + 1);
  if (normAt(reading, next) === 'of') {
    const owner = mentionFrom(reading, next + 1);
    if (owner && normAt(reading, owner.last) === 'against') return owner;
  }
  for (let at = next; at < next + PHRASE; at++) {
    if (normAt(reading, at) === 'by') return mentionAfterArticle(reading, at + 1);
    const isCommitted = COMMITTING.has(lemmaAt(reading, at)) && normAt(reading, at + 1) === 'by';
    if (!isCommitted && !IN_PHRASE.has(posAt(reading, at)) && normAt(reading, at) !== 'of') return undefined;
  }
  return undefined;
}

function mentionAfterArticle(reading: TargetReading, from: number): Mention | undefined {
  const at = posAt(reading, from) === 'DET' && !mentionFrom(reading, from) ? from + 1 : from;
  return mentionFrom(reading, at);
}

/** "**X**'s repeated provocations", "the **Karesian** aggression": only words that describe the noun may stand between. */
function possessorBefore(reading: TargetReading, from: number): Mention | undefined {
  for (let at = from; at > from - 4 && at > 0; at--) {
    const mention = mentionUpTo(reading, at);
    if (mention) return isPossessive(reading, at - 1) || isDescribing(reading, mention) ? mention : undefined;
    if (posAt(reading, at - 1) !== 'ADJ' && posAt(reading, at - 1) !== 'NOUN') return undefined;
  }
  return undefined;
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
    return mentionUpTo(reading, at);
  }
  for (const nearest = at; at > 0 && at > nearest - PHRASE; at--) {
    const mention = mentionUpTo(reading, at);
    if (mention) {
      const before = normAt(reading, mention.first - 1);
      const article = posAt(reading, mention.first - 1) === 'DET' ? normAt(reading, mention.first - 2) : before;
      const isInside = posAt(reading, mention.first - 1) === 'ADP' || ARTICLE_FREE.has(article);
      return isInside && before !== 'of' ? undefined : mention;
    }
    if (!IN_SUBJECT.has(posAt(reading, at - 1))) return undefined;
  }
  return undefined;
}

/** "has not", "will also", "continues to", "tried to". */
function isInVerbGroup(reading: TargetReading, token: number): boolean {
  if (mentionUpTo(reading, token + 1)) return false;
  const pos = posAt(reading, token);
  if (pos === 'AUX' || pos === 'ADV') return true;
  if (pos === 'PART') return !isPossessive(reading, token);
  return pos === 'VERB' && normAt(reading, token + 1) === 'to';
}

const PHRASE = 8;
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PART']);
/** What may stand between a describing mention and its verb: "**Karesian** armed forces violated". */
const IN_SUBJECT = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const CONTROLLING = new Set(['of', 'for', 'from']);
const RELATIVES = new Set(['which', 'who', 'that']);
const COMMITTING = new Set(['commit', 'perpetrate', 'carry', 'conduct', 'launch', 'stage', 'make']);
const ARTICLE_FREE = new Set([
  'in',
  'on',
  'at',
  'with',
  'to',
  'from',
  'by',
  'near',
  'against',
  'for',
  'between',
  'about',
]);
