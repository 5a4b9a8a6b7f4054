import type { Found } from './found.js';
import type { Reading } from './reading.js';
import { CAPITAL, FINITE, NAME_WORD, PARTICLE, RANK, SMALL, TAKEN } from './word-bits.js';
import { CALLINGS, TITLES, TITLE_GENDER } from './words.js';

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

/** Words of an office that are read as titles and stand before what it is over. */
const OVER = new Set('foreign general special first defence defense interior finance chief permanent'.split(' '));

const NOBODY: readonly Candidate[] = [];

/** The runs of capitalised words of a sentence that no registered name touches; none in a headline. */
export function candidatesIn(reading: Reading, taken: readonly Found[]): readonly Candidate[] {
  if ((reading.bits & NAME_WORD) === 0) return NOBODY;
  if (isHeadline(reading)) return headlineSpeaker(reading, taken);
  for (const found of taken) reading.take(found);
  const candidates: Candidate[] = [];
  for (let at = reading.next(NAME_WORD, 0); at < reading.count; at = reading.next(NAME_WORD, at + 1)) {
    if (reading.has(at, TAKEN)) continue;
    const start = at;
    at = endOfRun(reading, start);
    const candidate = trimmed(reading, start, at);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** Where a run of capitalised words ends that begins at a token. */
function endOfRun(reading: Reading, start: number): number {
  let at = start + 1;
  while (!reading.has(at, TAKEN) && (reading.has(at, NAME_WORD) || isInside(reading, at))) at += 1;
  return at;
}

/** Whether what stands behind titles is no name but what they are over: "(the Ministry of) Foreign | Affairs", "(the) General | Staff". */
function isBody(reading: Reading, start: number, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (!DOMAINS.has(reading.key(at))) return false;
  for (let at = start; at < first; at += 1) if (!OVER.has(reading.key(at))) return false;
  return first < end;
}

/** A run of capitalised words without the titles and callings before the name: "Party Leader | Jana Okafor". */
function trimmed(reading: Reading, start: number, end: number): Candidate | undefined {
  // "Sen. Okafor, D-Karesia"
  if (reading.sign(start) !== '' && reading.isSign(start + 1, '-')) return undefined;
  let first = start;
  let gender: 'female' | 'male' | undefined;
  for (let at = start; at < end; at += 1) {
    if (!reading.has(at, RANK)) continue;
    const key = reading.key(at);
    // "Charlie King"
    if (at === end - 1 && at > start && SURNAMES.has(key)) break;
    gender = TITLE_GENDER.get(key) ?? gender;
    first = reading.isSign(at + 1, '.') && at + 1 < end ? at + 2 : at + 1;
  }
  const office = reading.key(start - 2);
  const isOf = reading.key(start - 1) === 'of' && (TITLES.has(office) || CALLINGS.has(office));
  // "Secretary of State Jana Okafor"
  if (isOf && first === start) {
    while (first < end && DOMAINS.has(reading.key(first))) first += 1;
    if (first === start || first === end) return undefined;
  }
  if (first > start && isBody(reading, start, first, end)) return undefined;
  const isShouted = end - first > 2 && isInCapitals(reading, first, end);
  if (first >= end || end - first > 6 || isShouted || !reading.isCapital(first)) return undefined;
  const before = reading.key(first - 1);
  return { first, last: end, hasTitle: first > start || TITLES.has(before), gender };
}

/** The full name that opens a headline before its verb of speaking: "**Jana Okafor** Says Talks Failed". */
function headlineSpeaker(reading: Reading, taken: readonly Found[]): Candidate[] {
  let last = 0;
  while (last < 4 && reading.has(last, NAME_WORD) && !reading.has(last, FINITE)) last += 1;
  const isSpeaker = last > 1 && reading.has(last, FINITE) && reading.key(last).endsWith('s');
  if (!isSpeaker || taken.some(({ first }) => first < last)) return [];
  const candidate = trimmed(reading, 0, last);
  return candidate && candidate.last - candidate.first > 1 ? [candidate] : [];
}

/** Whether a token joins two words of a name. */
function isInside(reading: Reading, at: number): boolean {
  // "Joris de la Cruz"
  let next = at;
  while (next < at + 3 && reading.has(next, PARTICLE)) next += 1;
  if (next > at && reading.has(next, NAME_WORD)) return true;
  if (!reading.has(at + 1, NAME_WORD) || reading.endOf(at - 1) !== reading.startOf(at)) return false;
  const sign = reading.sign(at);
  if (sign === '.') return reading.sign(at - 1) !== '' || TITLES.has(reading.key(at - 1));
  return reading.endOf(at) === reading.startOf(at + 1) && /^['’‐‑-]$/u.test(sign);
}

/** Whether nearly every longer word has a capital, and no auxiliary is without one. */
function isHeadline(reading: Reading): boolean {
  for (let at = reading.next(SMALL, 0); at < reading.count; at = reading.next(SMALL, at + 1))
    if (reading.isWritten(at, reading.key(at))) return false;
  let most = 0;
  for (let at = reading.next(CAPITAL, 0); at < reading.count; at = reading.next(CAPITAL, at + 1)) most += 1;
  let small = 0;
  let capitals = 0;
  for (let at = 0; at < reading.count; at += 1) {
    if (reading.endOf(at) - reading.startOf(at) < 4 || !reading.isLetter(at)) continue;
    if (reading.isCapital(at)) capitals += 1;
    else small += 1;
    // Too many, whatever capitals are to come.
    if (small * 7 >= most * 3) return false;
  }
  const isSentence = /^[.!?…]$/u.test(reading.sign(reading.count - 1));
  return capitals + small >= (isSentence ? 7 : 4) && capitals * 3 > small * 7;
}

/** Whether no token of a range has a small letter. */
function isInCapitals(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const text = reading.written(at) ?? '';
    if (text !== text.toUpperCase()) return false;
  }
  return true;
}
