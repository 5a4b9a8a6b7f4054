import { speechVerb } from '../model/speech-verb.js';
import type { Reading } from './reading.js';
import { BETWEENS, CHARGE, DAY, FINITE, GERUND, maySpeak, PHASE, QUOTE, RAISING } from './word-bits.js';
import { CALENDAR, DAY_WORDS, TITLES } from './words.js';

const LONGEST_APPOSITION = 30;
/** What closes an apposition, by what opens it. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
  ['(', ')'],
]);
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be']);
const JOINING = new Set(['of', 'from', 'at', 'with', 'for']);
/** Words after which somebody else may be the subject. */
const TURNING = new Set(
  'who which that as while when whom whose because where he she they it i we you if although though until than'.split(
    ' ',
  ),
);
/** Words before a place. */
const PLACING = new Set(['in', 'near', 'across', 'outside', 'around', 'inside', 'throughout']);
const SUBJECTS = new Set(['he', 'she', 'they']);
const SHARED_REACH = 40;
/** How far the noun of a charge stands from its verb, "filed a strong formal complaint". */
const CHARGE_REACH = 6;

/**
 * Whether a range of tokens is the subject of a verb of speaking: "X said", "X went on to say", "X, who chairs it, said",
 * "the director, X, said", "X of the Northern Council said", "said X", "X rose and said", "X rose, saying".
 */
export function isSpeaking(reading: Reading, first: number, last: number): boolean {
  return maySpeak(reading.bits) && speaks(reading, first, last);
}

/** The same, without asking first whether anybody may. */
export function speaks(reading: Reading, first: number, last: number): boolean {
  const isSingle = last - first === 1;
  // "a man in Ostrava said", "the mayor of Greater Ostrava, Karesia, said"
  if (PLACING.has(reading.key(first - 1))) return false;
  if (isSingle && reading.isSign(first - 1, ',') && reading.isCapital(first - 2) && reading.isSign(last, ','))
    return false;
  if (speaksFrom(reading, last)) return true;
  // "he's saying"
  if (SUBJECTS.has(reading.key(first)) && reading.key(last) === "'s" && reading.has(last + 1, GERUND)) return true;
  if (reading.isSign(last, ':') && /^["“„«']/u.test(reading.written(last + 1) ?? '')) return true;
  if (reading.key(last) === 'who' && speaksFrom(reading, last + 1)) return true;
  if (speaksPast(reading, last)) return true;
  if (!isSingle && reading.isSign(last, ',') && reading.isSign(first - 1, ',') && speaksFrom(reading, last + 1))
    return true;
  if (JOINING.has(reading.key(last)) && reading.isCapital(reading.isWritten(last + 1, 'the') ? last + 2 : last + 1)) {
    let at = last + 1;
    while (at < last + 8 && (reading.isCapital(at) || ['the', 'of', 'and', '-'].includes(reading.key(at)))) at += 1;
    if (speaksFrom(reading, at) || speaksPast(reading, at)) return true;
  }
  let before = first - 1;
  while (before > 0 && TITLES.has(reading.key(before))) before -= 1;
  if (reading.has(before, FINITE) || reading.key(before) === 'per') return true;
  if (reading.key(before) === 'to' && reading.key(before - 1) === 'according') return true;
  if (reading.key(before) === 'of' && reading.key(before - 1) === 'words') return true;
  return speaksLater(reading, first, last);
}

/** Whether a verb of speaking follows what a comma, a dash or a bracket at a token opens. */
function speaksPast(reading: Reading, opener: number): boolean {
  const closer = CLOSERS.get(reading.sign(opener));
  if (closer === undefined) return false;
  const limit = Math.min(reading.count, opener + LONGEST_APPOSITION);
  for (let at = opener + 1; at < limit; at += 1) {
    if (reading.isSign(at, closer) && speaksFrom(reading, at + 1)) return true;
  }
  return false;
}

/** Whether the one who opens a sentence does something else first, and nobody else comes in: "Doran rose and said", "…, saying". */
function speaksLater(reading: Reading, first: number, last: number): boolean {
  let start = first;
  while (start > 0 && (TITLES.has(reading.key(start - 1)) || reading.isSign(start - 1, '.'))) start -= 1;
  if (start > 0 && !(start === 1 && ['and', 'but', 'then', 'so'].includes(reading.key(0)))) return false;
  if (reading.isSign(last, ',') || reading.key(last) === 'and' || reading.key(last) === "'s") return false;
  const limit = Math.min(reading.count, last + SHARED_REACH);
  for (let at = last + 1; at < limit; at += 1) {
    const key = reading.key(at);
    if (TURNING.has(key) || (reading.has(at, QUOTE) && /["“”‘]/u.test(reading.written(at) ?? ''))) return false;
    if (reading.isSign(at, ',') && reading.has(at + 1, GERUND) && speechVerb(reading.key(at + 1))?.frame !== 'belief')
      return true;
    if (key === 'and' && !reading.isCapital(at - 1) && speaksFrom(reading, at + 1)) return true;
  }
  return false;
}

/** Whether a verb of speaking stands at a token, past adverbs, auxiliaries and "went on to". */
function speaksFrom(reading: Reading, from: number): boolean {
  const start = afterDay(reading, from);
  let at = start;
  let hasBe = false;
  for (; at - start < 5 && reading.has(at, BETWEENS); at += 1) {
    hasBe ||= BE.has(reading.key(at));
  }
  // "was told" is a passive, "was still telling" is not.
  if (hasBe ? reading.has(at, GERUND) : reading.has(at, FINITE) || raisesCharge(reading, at)) return true;
  if (!reading.has(at, PHASE)) return false;
  const to = reading.key(at + 1) === 'on' ? at + 2 : at + 1;
  return reading.key(to) === 'to' && reading.has(to + 1, FINITE);
}

/** Steps over a day: "Doran | on Friday | said", "the League | on March 28 | filed". */
function afterDay(reading: Reading, from: number): number {
  if (!reading.has(from, DAY)) return from;
  const day = DAY_WORDS.has(reading.key(from)) ? from + 1 : from;
  if (!CALENDAR.has(reading.key(day))) return from;
  return /^\d{1,2}$/u.test(reading.key(day + 1)) ? day + 2 : day + 1;
}

/** "has launched a criminal inquiry": a step against somebody is as good as a word. */
function raisesCharge(reading: Reading, at: number): boolean {
  return reading.has(at, RAISING) && reading.next(CHARGE, at + 1) < Math.min(at + CHARGE_REACH, reading.count);
}
