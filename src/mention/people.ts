import type { Morphology } from '../model/segmentation.js';
import type { Found } from './found.js';
import type { Reading } from './reading.js';
import { isNameWritten, mayBeNameWord } from './name-word.js';
import { isFiniteSpeech } from './speech-words.js';
import { FUNCTION, RANK, SMALL } from './word-bits.js';
import { CALLINGS, COMMON_NOUNS, PARTICLES, TITLES, TITLE_GENDER } from './words.js';

/** A run of capitalised words that may be a name, without the titles before it. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly hasTitle: boolean;
  readonly gender?: 'female' | 'male' | undefined;
}

/** Titles that are surnames as well. */
const SURNAMES = new Set('king prince major judge bishop marshal pope captain farmer knight'.split(' '));
/** What an office is over: "Minister of Defence", "Chief of Staff". */
const DOMAINS = new Set(
  `state staff defence defense foreign affairs justice interior finance energy agriculture education health labour labor commerce
  trade treasury war elections police security culture transport economy intelligence`.split(/\s+/u),
);

const NOBODY: readonly Candidate[] = [];

/** The runs of capitalised words of a sentence that no registered name touches; none in a headline. */
export function candidatesIn(reading: Reading, taken: readonly Found[]): readonly Candidate[] {
  const { keys } = reading;
  let at = nextNameWord(reading, 0);
  if (at === keys.length) return NOBODY;
  if (isHeadline(reading)) return headlineSpeaker(reading, taken);
  const isTaken = new Uint8Array(keys.length);
  for (const { first, last } of taken) isTaken.fill(1, first, last);
  const candidates: Candidate[] = [];
  for (; at < keys.length; at = nextNameWord(reading, at)) {
    if (isTaken[at]) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < keys.length && !isTaken[at] && (isNameWord(reading, at) || isInside(reading, at, start))) at += 1;
    const candidate = trimmed(reading, start, at);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** A run of capitalised words without the titles and callings before the name: "Party Leader | Jana Okafor". */
function trimmed(reading: Reading, start: number, end: number): Candidate | undefined {
  const { keys } = reading;
  // "Sen. Okafor, D-Karesia"
  if (reading.written(start)?.length === 1 && reading.isSign(start + 1, '-')) return undefined;
  let first = start;
  let gender: 'female' | 'male' | undefined;
  for (let at = start; at < end; at += 1) {
    if (!reading.has(at, RANK)) continue;
    const key = keys[at] ?? '';
    // "Charlie King"
    if (at === end - 1 && at > start && SURNAMES.has(key)) break;
    gender = TITLE_GENDER.get(key) ?? gender;
    first = reading.isSign(at + 1, '.') && at + 1 < end ? at + 2 : at + 1;
  }
  const office = keys[start - 2] ?? '';
  const isOf = keys[start - 1] === 'of' && (TITLES.has(office) || CALLINGS.has(office));
  // "Secretary of State Jana Okafor"
  if (isOf && first === start) {
    while (first < end && DOMAINS.has(keys[first] ?? '')) first += 1;
    if (first === start || first === end) return undefined;
  }
  const isShouted = end - first > 2 && isInCapitals(reading, first, end);
  if (first >= end || end - first > 6 || isShouted || !reading.isCapital(first)) return undefined;
  const before = keys[first - 1] ?? '';
  return { first, last: end, hasTitle: first > start || TITLES.has(before), gender };
}

/** The full name that opens a headline before its verb of speaking: "**Jana Okafor** Says Talks Failed". */
function headlineSpeaker(reading: Reading, taken: readonly Found[]): Candidate[] {
  const { keys } = reading;
  let last = 0;
  while (last < 4 && isNameWord(reading, last) && !isFiniteSpeech(keys[last])) last += 1;
  const isSpeaker = last > 1 && isFiniteSpeech(keys[last]) && keys[last]?.endsWith('s') === true;
  if (!isSpeaker || taken.some(({ first }) => first < last)) return [];
  const candidate = trimmed(reading, 0, last);
  return candidate && candidate.last - candidate.first > 1 ? [candidate] : [];
}

/** The first word of a name from a place on; the number of tokens where none follows. */
function nextNameWord(reading: Reading, from: number): number {
  let at = reading.nextNameLike(from);
  while (at < reading.keys.length && !isNameWord(reading, at)) at = reading.nextNameLike(at + 1);
  return at;
}

function isNameWord(reading: Reading, at: number): boolean {
  const start = reading.startOf(at);
  if (!mayBeNameWord(reading.text, start) || reading.has(at, FUNCTION)) return false;
  if (!isNameWritten(reading.text, start, reading.endOf(at))) return false;
  const key = reading.keys[at];
  if (key !== 'will' && key !== 'may') return true;
  const written = reading.written(at);
  return written === 'Will' || written === 'May';
}

function isInside(reading: Reading, at: number, start: number): boolean {
  const { keys } = reading;
  if (at === start) return false;
  // "Joris de la Cruz"
  let next = at;
  while (next < at + 3 && PARTICLES.has(keys[next] ?? '')) next += 1;
  if (next > at && isNameWord(reading, next)) return true;
  if (!isNameWord(reading, at + 1)) return false;
  const isGlued = reading.endOf(at - 1) === reading.startOf(at);
  if (isGlued && reading.endOf(at) === reading.startOf(at + 1) && /^['’‐‑-]$/u.test(reading.written(at) ?? ''))
    return true;
  return (
    isGlued && reading.isSign(at, '.') && (reading.written(at - 1)?.length === 1 || TITLES.has(keys[at - 1] ?? ''))
  );
}

/** Whether nearly every longer word has a capital, and no auxiliary is without one. */
function isHeadline(reading: Reading): boolean {
  const { keys } = reading;
  for (let at = reading.next(SMALL, 0); at < keys.length; at = reading.next(SMALL, at + 1))
    if (reading.written(at) === keys[at]) return false;
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const start = reading.startOf(at);
    if (reading.endOf(at) - start < 4 || !isLetterAt(reading.text, start)) continue;
    words += 1;
    if (reading.isCapital(at)) capitals += 1;
  }
  const isSentence = /^[.!?…]$/u.test(reading.written(keys.length - 1) ?? '');
  return words >= (isSentence ? 7 : 4) && capitals * 10 > words * 7;
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code < 128 ? code > 96 && code < 123 : /^\p{L}/u.test(text.slice(at, at + 2));
}

/** Whether no token of a range has a small letter. */
function isInCapitals(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const text = reading.written(at) ?? '';
    if (text !== text.toUpperCase()) return false;
  }
  return true;
}

/** Whether one capitalised word is a name and no noun that opens the sentence. */
export function isProper(
  morphology: readonly Morphology[],
  at: number,
  key: string,
  common: ReadonlySet<string>,
): boolean {
  return morphology[at]?.pos === 'PROPN' && !common.has(key) && !COMMON_NOUNS.has(key);
}
