import type { Mention } from '../model/actor.js';
import { isPossessive, mentionFrom, mentionUpTo, normAt, posAt, type TargetReading } from './target-reading.js';

/**
 * A mention with all that are coordinated with it, in text order: "**Karesia and Vellmark**", "both **the Karesian and the
 * Vellish** army", "**Karesian** forces or **Vellish** militias", "**Karesia, Vellmark and Dorland**", "**Karesia** as well as
 * **Vellmark**". Commas alone join nothing, nor does ", and" between two, nor an "and" after which a new clause begins.
 */
export function joinedWith(reading: TargetReading, mention: Mention): readonly Mention[] {
  const before = joinedBefore(reading, mention);
  return before.length > 0 ? [...before, mention] : [mention, ...joinedAfter(reading, mention)];
}

/** What joins two mentions, an "and" with or without a comma or a comma alone, and how many tokens it takes. */
interface Joint {
  readonly kind: 'and' | ', and' | ',';
  readonly width: number;
}

function joinedBefore(reading: TargetReading, last: Mention): readonly Mention[] {
  const joined: Mention[] = [];
  let first: Joint['kind'] | undefined;
  for (let mention = last; joined.length < MOST;) {
    const at = articleUpTo(reading, mention.first);
    const joint = jointUpTo(reading, at);
    if (joint === undefined || (joined.length === 0 && joint.kind === ',')) break;
    first ??= joint.kind;
    const before = memberUpTo(reading, at - joint.width);
    if (!before || (joint.kind !== ',' && joined.length > 0)) break;
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
    const at = memberEnd(reading, mention);
    const joint = jointFrom(reading, at);
    if (joint === undefined) return [];
    const next = at + joint.width;
    const after =
      mentionFrom(reading, next) ?? (posAt(reading, next) === 'DET' ? mentionFrom(reading, next + 1) : undefined);
    if (!after) return [];
    joined.push(after);
    if (joint.kind !== ',') {
      const isClause = (joint.kind === ', and' && joined.length === 1) || beginsClause(reading, after);
      return isClause ? [] : joined;
    }
    mention = after;
  }
  return [];
}

function jointUpTo(reading: TargetReading, until: number): Joint | undefined {
  return jointOf(reading, (width) => until - width);
}

function jointFrom(reading: TargetReading, from: number): Joint | undefined {
  return jointOf(reading, () => from);
}

function jointOf(reading: TargetReading, place: (width: number) => number): Joint | undefined {
  const comma = place(2);
  if (normAt(reading, comma) === ',' && CONJUNCTIONS.has(normAt(reading, comma + 1)))
    return { kind: ', and', width: 2 };
  const three = place(3);
  const phrase = [0, 1, 2].map((offset) => normAt(reading, three + offset)).join(' ');
  if (phrase === 'as well as') return { kind: 'and', width: 3 };
  const together = place(2);
  if (['together with', 'along with'].includes(`${normAt(reading, together)} ${normAt(reading, together + 1)}`)) {
    return { kind: 'and', width: 2 };
  }
  const word = normAt(reading, place(1));
  if (CONJUNCTIONS.has(word)) return { kind: 'and', width: 1 };
  return word === ',' ? { kind: ',', width: 1 } : undefined;
}

/** The mention that ends before a token, or whose noun does: "**Karesian** forces | and". */
function memberUpTo(reading: TargetReading, until: number): Mention | undefined {
  const mention = mentionUpTo(reading, until);
  if (mention) return mention;
  for (let at = until - 1; at > until - DESCRIBED && posAt(reading, at) === 'NOUN'; at--) {
    const described = mentionUpTo(reading, at);
    // "They left Karesia's capital and **Vellish** forces violated …": an object is none of the subjects.
    if (described)
      return BEFORE_SUBJECT.has(posAt(reading, articleUpTo(reading, described.first) - 1)) ? described : undefined;
  }
  return undefined;
}

/** The token behind a mention and the nouns that it describes: "**Karesian** forces |". */
function memberEnd(reading: TargetReading, { last }: Mention): number {
  let at = isPossessive(reading, last) ? last + 1 : last;
  while (at < last + DESCRIBED && (posAt(reading, at) === 'NOUN' || normAt(reading, at).endsWith('ing'))) at += 1;
  return at;
}

function articleUpTo(reading: TargetReading, token: number): number {
  return posAt(reading, token - 1) === 'DET' ? token - 1 : token;
}

function isPlace(reading: TargetReading, mention: Mention | undefined): boolean {
  return mention !== undefined && posAt(reading, 0) === 'ADP' && articleUpTo(reading, mention.first) === 1;
}

/** "by Karesia, and **Vellmark has** protested": a verb follows at once or after the noun that a mention describes. */
function beginsClause(reading: TargetReading, { last }: Mention): boolean {
  let at = isPossessive(reading, last) ? last + 1 : last;
  const until = at + DESCRIBED;
  while (at < until && IN_PHRASE.has(posAt(reading, at))) at += 1;
  return posAt(reading, at) === 'VERB' || posAt(reading, at) === 'AUX';
}

const CONJUNCTIONS = new Set(['and', 'or', 'nor']);
/** Members that a list is read for. */
const MOST = 12;
/** Tokens that may stand between a mention and its verb. */
const DESCRIBED = 4;
const IN_PHRASE = new Set(['ADJ', 'ADV', 'NOUN', 'PROPN']);
/** What may stand before a subject: nothing, a mark or a conjunction. */
const BEFORE_SUBJECT = new Set(['', 'PUNCT', 'SCONJ', 'CCONJ', 'ADV']);
