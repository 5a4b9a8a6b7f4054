import { ADP, ADV, DET, NOUN, NUM, VERB } from '../model/part-of-speech.js';
import { speechNoun } from '../model/speech-noun.js';
import type { Range, Unit } from './line.js';
import { isBetween, isCalendar, isNominal, isVerb, nounPhraseAt, nounPhraseBefore, hasPart } from './phrases.js';

const DAY_WORDS = new Set(['on', 'in', 'last', 'this', 'late', 'early', 'earlier']);
const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'where', 'that']);

/** Where what stands between a subject and its verb begins: adverbs, auxiliaries, a day. */
export function beforeVerb(units: readonly Unit[], verb: number): number {
  let at = verb;
  for (;;) {
    while (at > 0 && (isBetween(units[at - 1]) || isSince(units, at - 1)) && !isQuantity(units, at - 1)) at -= 1;
    // "Doran on Friday said", "Doran last week said", "voters Tuesday said"
    if (!isCalendar(units[at - 1])) return at;
    at -= DAY_WORDS.has(units[at - 2]?.norm ?? '') ? 2 : 1;
  }
}

/** "has since said" */
function isSince(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === 'since' && ['has', 'have', 'had'].includes(units[at - 1]?.norm ?? '');
}

/** "most say", where it is no adverb as in "most of all": a subject that opens its clause. */
function isQuantity(units: readonly Unit[], at: number): boolean {
  const { norm } = units[at] ?? {};
  if (norm !== 'both' && norm !== 'most') return false;
  return at === 0 || [';', ',', 'but', 'and'].includes(units[at - 1]?.norm ?? '');
}

/** What ends a share of those asked. */
export const SHARES: ReadonlySet<string> = new Set(
  'half third quarter fifth majority minority percent % surveyed polled interviewed questioned asked'.split(' '),
);

/** A share of those asked: "nearly a third", "46 %", "those surveyed". */
function shareBefore(units: readonly Unit[], end: number): Range | undefined {
  const { norm = '', part = 0 } = units[end - 1] ?? {};
  if (!SHARES.has(norm) && part !== NUM) return undefined;
  let first = end - 1;
  while (
    first > 0 &&
    (hasPart(units[first - 1], NUM | DET) || ['out', 'of', 'in'].includes(units[first - 1]?.norm ?? ''))
  )
    first -= 1;
  return { first, last: end };
}

/** Quantities that are read as adjectives where they stand for people: "many accused Velmaria". */
export const NUMBERS: ReadonlySet<string> = new Set(['many', 'several']);

/** Quantities after which a past form is a verb where its object follows: "all accused Velmaria". */
export const QUANTITIES: ReadonlySet<string> = new Set([...NUMBERS, 'all', 'both', 'some', 'most', 'few']);

/** What may be a part of others: "some of them". */
const PARTS: ReadonlySet<string> = new Set(
  'some all many most both several few none one each two three four five half dozens hundreds thousands'.split(' '),
);

function numberBefore(units: readonly Unit[], end: number): Range | undefined {
  return NUMBERS.has(units[end - 1]?.norm ?? '') && isOpening(units, end - 1)
    ? { first: end - 1, last: end }
    : undefined;
}

/** "some of | them": the part, and who they are. */
function partBefore(units: readonly Unit[], end: number): Range | undefined {
  if (units[end - 1]?.norm !== 'them' || units[end - 2]?.norm !== 'of') return undefined;
  const first = end - 3;
  if (!PARTS.has(units[first]?.norm ?? '') || !isOpening(units, first)) return undefined;
  // "Calls | that some of them said were ignored": what is said was named before.
  const named = units[first - 2];
  if (units[first - 1]?.norm === 'that' && named && (named.part === NOUN || speechNoun(named.norm))) return undefined;
  return { first, last: end };
}

/** Where the verb begins after a day: "on Monday | has said". */
export function afterDay(units: readonly Unit[], start: number, verb: number): number {
  let at = start;
  while (at < verb && (isCalendar(units[at]) || (isCalendar(units[at + 1]) && DAY_WORDS.has(units[at]?.norm ?? ''))))
    at += 1;
  return at;
}

/**
 * The subject of a verb that follows it: "Clinton said", "the man who said", and over an apposition or a relative clause,
 * "Clinton, who chairs the group, said".
 */
export function subjectBefore(units: readonly Unit[], verb: number): Range | undefined {
  const end = beforeVerb(units, verb);
  const before = units[end - 1];
  if (!before) return undefined;
  if (![',', '—', '–', '--'].includes(before.norm))
    return (
      nounPhraseBefore(units, end) ?? shareBefore(units, end) ?? numberBefore(units, end) ?? partBefore(units, end)
    );
  // From comma to comma leftwards, until a noun phrase that opens a clause.
  let best: Range | undefined;
  let commas = 0;
  for (let at = end - 2; at > 0 && commas < 5 && end - at < 45; at -= 1) {
    const unit = units[at];
    if (unit?.quotation?.isClause) break;
    if (unit?.norm !== before.norm) continue;
    commas += 1;
    // "Lusk, also speaking in Ostrava, said"
    const inner = units[at + 1]?.part === ADV ? units[at + 2] : units[at + 1];
    const phrase = nounPhraseBefore(units, at);
    if (!phrase || !inner) continue;
    const isRelative = RELATIVES.has(inner.norm) || (inner.part === VERB && /(?:ing|ed)$/u.test(inner.norm));
    const isClause = hasVerb(units, at + 1, end - 1);
    if (isClause && !isRelative && !hasPart(inner, DET | ADP) && !isNominal(inner)) continue;
    // "Lusk, a founder of the think tank, said": the tagger sees a verb in many a name.
    const isApposed =
      hasPart(inner, DET | NOUN) && units[at - 1]?.mention !== undefined && isOpening(units, phrase.first);
    if (isClause && !isRelative && !isApposed && inner.part !== ADP && !hasRelative(units, at + 1, end - 1)) continue;
    const opens = isOpening(units, phrase.first);
    if (opens || units[phrase.first]?.mention) best = { first: phrase.first, last: end };
    if (opens && units[phrase.first]?.mention) break;
  }
  return best ?? nameBetweenCommas(units, end - 1);
}

/** "The minister who closed the road, **Garo Lusk**, said": the name alone, where the phrase before it is too long to read. */
function nameBetweenCommas(units: readonly Unit[], comma: number): Range | undefined {
  const mention = units[comma - 1]?.mention;
  let first = comma - 1;
  while (mention && units[first - 1]?.mention === mention) first -= 1;
  const isName = mention?.speaker.via === 'name' && units[first - 1]?.norm === ',';
  return isName ? { first, last: comma } : undefined;
}

/** Whether a clause may begin at a place. */
function isOpening(units: readonly Unit[], at: number): boolean {
  const outside = units[at - 1];
  return (
    !outside ||
    outside.quotation !== undefined ||
    [',', 'that', 'and', 'but', '—', '–', ':', 'as', 'while', 'when'].includes(outside.norm)
  );
}

function hasVerb(units: readonly Unit[], first: number, last: number): boolean {
  return units.slice(first, last).some(isVerb);
}

function hasRelative(units: readonly Unit[], first: number, last: number): boolean {
  return units.slice(first, last).some((unit) => RELATIVES.has(unit.norm));
}

/** The subject of a verb that comes first: "“…,” said Clinton". */
export function subjectAfter(units: readonly Unit[], verb: number): Range | undefined {
  return nounPhraseAt(units, verb + 1);
}

/** The subject that a participle or a second verb shares: the first noun phrase of the line that a verb follows. */
export function sharedSubject(units: readonly Unit[], verb: number): Range | undefined {
  for (let at = 1; at < verb; at += 1) {
    if (!isVerb(units[at]) && !isBetween(units[at])) continue;
    const phrase = subjectBefore(units, at);
    if (phrase) return phrase;
  }
  return undefined;
}

/** What an owner or the agent of a passive is followed by. */
const TAKEN = new Set(['of', 'for', 'to', 'as', 'over', 'against', 'that']);

/** The one after "by", without what the verb or noun takes: "accused by Velmaria | of sabotage". */
export function agentAt(units: readonly Unit[], first: number): Range | undefined {
  const phrase = nounPhraseAt(units, first);
  for (let at = first + 1; phrase && at < phrase.last; at += 1) {
    const { norm, mention } = units[at] ?? { norm: '', mention: undefined };
    if (!mention && units[at - 1]?.mention && TAKEN.has(norm)) return { first, last: at };
  }
  return phrase;
}
