import type { Mention } from '../model/actor.js';
import { NAMING, WRONGED } from './target-nouns.js';
import { isPossessive, normAt, posAt, type TargetReading } from './target-reading.js';

/** "**X**'s occupied territories", "**X**'s illegally seized ships": the wrong was done to the owner, by whoever else. */
export function isWronged(reading: TargetReading, { last }: Mention): boolean {
  if (!isPossessive(reading, last) && !isPossessive(reading, last - 1)) return false;
  let at = isPossessive(reading, last) ? last + 1 : last;
  for (const until = at + DESCRIPTION; at < until && !WRONGED.has(normAt(reading, at)); at++) {
    if (!DESCRIBING.has(posAt(reading, at)) && normAt(reading, at) !== '-') return false;
  }
  return WRONGED.has(normAt(reading, at)) && IN_PHRASE.has(posAt(reading, at + 1));
}

/** "the | **illegally occupied** | towns": the match is told of a noun, and of nobody in the clause around it. */
export function isDoneToNoun(reading: TargetReading): boolean {
  const { first, last } = reading.match;
  const isInside = posAt(reading, first - 1) === 'DET' || isPossessive(reading, first - 1);
  return isInside && WRONGED.has(normAt(reading, last - 1)) && IN_PHRASE.has(posAt(reading, last));
}

/** "the **so-called** republic": the match says of a thing only how it is called. */
export function isNaming(reading: TargetReading): boolean {
  const { first, last } = reading.match;
  return last - first > 1 && NAMING.has(normAt(reading, last - 1));
}

/** Tokens that may describe a noun before a participle does. */
const DESCRIPTION = 4;
const DESCRIBING = new Set(['ADJ', 'ADV', 'NUM', 'VERB']);
const IN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ']);
