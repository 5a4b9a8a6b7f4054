import type { Mention } from '../model/actor.js';
import { isPossessive, mentionFrom, mentionUpTo, normAt, posAt, type TargetReading } from './target-reading.js';

/**
 * A mention with all that are coordinated with it, in text order: "**Karesia and Vellmark**", "both **the Karesian and the
 * Vellish** army", "**Karesia, Vellmark and Dorland**". Commas alone join nothing, nor does ", and" between two, nor an
 * "and" after which a new clause begins.
 */
export function joinedWith(reading: TargetReading, mention: Mention): readonly Mention[] {
  const before = joinedBefore(reading, mention);
  return before.length > 0 ? [...before, mention] : [mention, ...joinedAfter(reading, mention)];
}

/** What joins two mentions: an "and", with or without a comma, or a comma alone. */
type Joint = 'and' | ', and' | ',';

function joinedBefore(reading: TargetReading, last: Mention): readonly Mention[] {
  const joined: Mention[] = [];
  let first: Joint | undefined;
  for (let mention = last; joined.length < MOST;) {
    let at = articleUpTo(reading, mention.first);
    const joint = jointOf(normAt(reading, at - 2), normAt(reading, at - 1));
    if (joint === undefined || (joined.length === 0 && joint === ',')) break;
    first ??= joint;
    at -= joint === ', and' ? 2 : 1;
    const before = mentionUpTo(reading, at);
    if (!before || (joint !== ',' && joined.length > 0)) break;
    joined.unshift(before);
    mention = before;
  }
  // "In Karesia, Vellmark and Dorland fought": a place that opens the sentence is none of them.
  if (joined.length > 1 && isPlace(reading, joined[0])) return joined.slice(-1);
  return first === ', and' && joined.length === 1 ? [] : joined;
}

function joinedAfter(reading: TargetReading, first: Mention): readonly Mention[] {
  const joined: Mention[] = [];
  for (let mention = first; joined.length < MOST;) {
    let at = isPossessive(reading, mention.last) ? mention.last + 1 : mention.last;
    const joint = jointOf(normAt(reading, at), normAt(reading, at + 1)) ?? jointOf('', normAt(reading, at));
    if (joint === undefined) return [];
    at += joint === ', and' ? 2 : 1;
    const after = mentionFrom(reading, at) ?? (posAt(reading, at) === 'DET' ? mentionFrom(reading, at + 1) : undefined);
    if (!after) return [];
    joined.push(after);
    if (joint !== ',') {
      const isClause = (joint === ', and' && joined.length === 1) || beginsClause(reading, after);
      return isClause ? [] : joined;
    }
    mention = after;
  }
  return [];
}

function jointOf(before: string, word: string): Joint | undefined {
  if (word === 'and') return before === ',' ? ', and' : 'and';
  return word === ',' ? ',' : undefined;
}

function articleUpTo(reading: TargetReading, token: number): number {
  return posAt(reading, token - 1) === 'DET' ? token - 1 : token;
}

function isPlace(reading: TargetReading, mention: Mention | undefined): boolean {
  return mention !== undefined && posAt(reading, 0) === 'ADP' && articleUpTo(reading, mention.first) === 1;
}

/** "by Karesia, and **Vellmark has** protested": a verb follows at once or after the noun that a mention describes. */
function beginsClause(reading: TargetReading, { last }: Mention): boolean {
  let at = last;
  while (at < last + DESCRIBED && IN_PHRASE.has(posAt(reading, at))) at += 1;
  return posAt(reading, at) === 'VERB' || posAt(reading, at) === 'AUX';
}

/** Members that a list is read for. */
const MOST = 12;
/** Tokens that may stand between a mention and its verb. */
const DESCRIBED = 4;
const IN_PHRASE = new Set(['ADJ', 'ADV', 'NOUN', 'PROPN']);
