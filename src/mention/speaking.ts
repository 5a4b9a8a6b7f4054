import { CHARGE_NOUNS, raisingVerb } from '../model/charge-noun.js';
import { speechVerb } from '../model/speech-verb.js';
import type { Reading } from './reading.js';
import { isFiniteSpeech, isGerund } from './speech-words.js';
import { maySpeak } from './word-bits.js';
import { BETWEEN, TITLES } from './words.js';

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
/** Verbs of going on or beginning, after which "to" leads to what is done: "went on to say", "continued to insist". */
const PHASES = new Set(
  'went goes going continues continued continuing began begins started proceeded rushed hastened'.split(' '),
);
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
const DAY_WORDS = new Set(['on', 'in', 'last', 'late', 'early', 'earlier']);
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april may june july august september
  october november december`.split(/\s+/u),
);
/** How far the noun of a charge stands from its verb, "filed a strong formal complaint". */
const CHARGE_REACH = 6;

/**
 * Whether a range of tokens is the subject of a verb of speaking: "X said", "X went on to say", "X, who chairs it, said",
 * "the director, X, said", "X of the Northern Council said", "said X", "X rose and said", "X rose, saying".
 */
export function isSpeaking(reading: Reading, first: number, last: number): boolean {
  if (!maySpeak(reading.bits)) return false;
  const { keys } = reading;
  const isSingle = last - first === 1;
  // "a man in Ostrava said", "the mayor of Greater Ostrava, Karesia, said"
  if (PLACING.has(keys[first - 1] ?? '')) return false;
  if (isSingle && reading.isSign(first - 1, ',') && reading.isCapital(first - 2) && reading.isSign(last, ','))
    return false;
  if (speaksFrom(keys, last)) return true;
  // "he's saying"
  if (SUBJECTS.has(keys[first] ?? '') && keys[last] === "'s" && isGerund(keys[last + 1])) return true;
  if (reading.isSign(last, ':') && /^["“„«']/u.test(reading.written(last + 1) ?? '')) return true;
  if (keys[last] === 'who' && speaksFrom(keys, last + 1)) return true;
  if (speaksPast(reading, last)) return true;
  if (!isSingle && reading.isSign(last, ',') && reading.isSign(first - 1, ',') && speaksFrom(keys, last + 1))
    return true;
  if (JOINING.has(keys[last] ?? '') && reading.isCapital(reading.written(last + 1) === 'the' ? last + 2 : last + 1)) {
    let at = last + 1;
    while (at < last + 8 && (reading.isCapital(at) || ['the', 'of', 'and', '-'].includes(keys[at] ?? ''))) at += 1;
    if (speaksFrom(keys, at) || speaksPast(reading, at)) return true;
  }
  let before = first - 1;
  while (before > 0 && TITLES.has(keys[before] ?? '')) before -= 1;
  if (isFiniteSpeech(keys[before]) || keys[before] === 'per') return true;
  if (keys[before] === 'to' && keys[before - 1] === 'according') return true;
  if (keys[before] === 'of' && keys[before - 1] === 'words') return true;
  return speaksLater(reading, first, last);
}

/** Whether a verb of speaking follows what a comma, a dash or a bracket at a token opens. */
function speaksPast(reading: Reading, opener: number): boolean {
  const { keys } = reading;
  const closer = CLOSERS.get(reading.written(opener) ?? '');
  if (closer === undefined) return false;
  const limit = Math.min(keys.length, opener + LONGEST_APPOSITION);
  for (let at = opener + 1; at < limit; at += 1) {
    if (reading.written(at) === closer && speaksFrom(keys, at + 1)) return true;
  }
  return false;
}

/** Whether the one who opens a sentence does something else first, and nobody else comes in: "Doran rose and said", "…, saying". */
function speaksLater(reading: Reading, first: number, last: number): boolean {
  const { keys } = reading;
  let start = first;
  while (start > 0 && (TITLES.has(keys[start - 1] ?? '') || reading.isSign(start - 1, '.'))) start -= 1;
  if (start > 0 && !(start === 1 && ['and', 'but', 'then', 'so'].includes(keys[0] ?? ''))) return false;
  if (reading.isSign(last, ',') || keys[last] === 'and' || keys[last] === "'s") return false;
  const limit = Math.min(keys.length, last + SHARED_REACH);
  for (let at = last + 1; at < limit; at += 1) {
    const key = keys[at] ?? '';
    if (TURNING.has(key) || /["“”‘]/u.test(reading.written(at) ?? '')) return false;
    if (reading.isSign(at, ',') && isGerund(keys[at + 1]) && speechVerb(keys[at + 1] ?? '')?.frame !== 'belief')
      return true;
    if (key === 'and' && !reading.isCapital(at - 1) && speaksFrom(keys, at + 1)) return true;
  }
  return false;
}

/** Whether a verb of speaking stands at a token, past adverbs, auxiliaries and "went on to". */
function speaksFrom(keys: readonly string[], from: number): boolean {
  const start = afterDay(keys, from);
  let at = start;
  let hasBe = false;
  for (; at - start < 5 && (BETWEEN.has(keys[at] ?? '') || (keys[at]?.endsWith('ly') ?? false)); at += 1) {
    hasBe ||= BE.has(keys[at] ?? '');
  }
  // "was told" is a passive, "was still telling" is not.
  if (hasBe ? isGerund(keys[at]) : isFiniteSpeech(keys[at]) || raisesCharge(keys, at)) return true;
  if (!PHASES.has(keys[at] ?? '')) return false;
  const to = keys[at + 1] === 'on' ? at + 2 : at + 1;
  return keys[to] === 'to' && isFiniteSpeech(keys[to + 1]);
}

/** Steps over a day: "Doran | on Friday | said", "the League | on March 28 | filed". */
function afterDay(keys: readonly string[], from: number): number {
  const day = DAY_WORDS.has(keys[from] ?? '') ? from + 1 : from;
  if (!CALENDAR.has(keys[day] ?? '')) return from;
  return /^\d{1,2}$/u.test(keys[day + 1] ?? '') ? day + 2 : day + 1;
}

/** "has launched a criminal inquiry": a step against somebody is as good as a word. */
function raisesCharge(keys: readonly string[], at: number): boolean {
  const form = raisingVerb(keys[at] ?? '');
  if (form === undefined || form === 'gerund') return false;
  return keys.slice(at + 1, at + CHARGE_REACH).some((key) => CHARGE_NOUNS.has(key));
}
