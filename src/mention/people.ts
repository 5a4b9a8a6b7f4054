import { attitudeVerb } from '../model/attitude-verb.js';
import type { Morphology } from '../model/segmentation.js';
import { speechVerb } from '../model/speech-verb.js';
import { isCapital } from './found.js';
import type { Found, Reading } from './found.js';
import { BETWEEN, COMMON_NOUNS, FUNCTION_WORDS, PARTICLES, TITLES, TITLE_GENDER } from './words.js';

/** A run of capitalised words that may be a name, without the titles before it. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly hasTitle: boolean;
  readonly gender?: 'female' | 'male' | undefined;
}

const LONGEST_APPOSITION = 30;

/** The runs of capitalised words of a sentence that no registered name touches; none in a headline. */
export function candidatesIn(reading: Reading, taken: readonly Found[]): Candidate[] {
  const { keys, texts } = reading;
  if (isHeadline(texts)) return [];
  const isTaken = new Uint8Array(keys.length);
  for (const { first, last } of taken) isTaken.fill(1, first, last);
  const candidates: Candidate[] = [];
  for (let at = 0; at < keys.length;) {
    if (!isNameWord(reading, at) || isTaken[at]) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < keys.length && !isTaken[at] && (isNameWord(reading, at) || isInside(reading, at, start))) at += 1;
    let first = start;
    let gender: 'female' | 'male' | undefined;
    for (let title = start; title < at; title += 1) {
      if (!TITLES.has(keys[title] ?? '')) continue;
      gender = TITLE_GENDER.get(keys[title] ?? '') ?? gender;
      first = texts[title + 1] === '.' && title + 1 < at ? title + 2 : title + 1;
    }
    const hasTitle = first > start || TITLES.has(keys[start - 1] ?? '');
    if (first < at && at - first <= 6) candidates.push({ first, last: at, hasTitle, gender });
  }
  return candidates;
}

function isNameWord({ keys, texts }: Reading, at: number): boolean {
  const text = texts[at];
  if (!isCapital(text) || text === undefined || !/^\p{Lu}[\p{L}\p{M}.'’]*$/u.test(text)) return false;
  return text === 'Will' || text === 'May' || !FUNCTION_WORDS.has(keys[at] ?? '');
}

function isInside(reading: Reading, at: number, start: number): boolean {
  const { keys, texts, sentence } = reading;
  if (at === start || !isNameWord(reading, at + 1)) return false;
  if (PARTICLES.has(keys[at] ?? '')) return true;
  const isTight =
    sentence.tokens[at - 1]?.end === sentence.tokens[at]?.start &&
    sentence.tokens[at]?.end === sentence.tokens[at + 1]?.start;
  if (isTight && /^['’‐‑-]$/u.test(texts[at] ?? '')) return true;
  return (
    texts[at] === '.' &&
    sentence.tokens[at - 1]?.end === sentence.tokens[at]?.start &&
    (texts[at - 1]?.length === 1 || TITLES.has(keys[at - 1] ?? ''))
  );
}

function isHeadline(texts: readonly string[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const text of texts) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    words += 1;
    if (isCapital(text)) capitals += 1;
  }
  const isSentence = /^[.!?…]$/u.test(texts.at(-1) ?? '');
  return words >= (isSentence ? 7 : 4) && capitals * 10 > words * 7;
}

/** Whether a range of tokens is the subject of a verb of speaking: "X said", "X, who chairs it, said", "said X". */
export function isSpeaking({ keys, texts }: Reading, first: number, last: number): boolean {
  const verb = skip(keys, last);
  if (isActive(keys, verb)) return true;
  if (keys[verb] === 'who' && isActive(keys, skip(keys, verb + 1))) return true;
  if (texts[last] === ',') {
    const limit = Math.min(keys.length, last + LONGEST_APPOSITION);
    for (let at = last + 1; at < limit; at += 1) {
      if (texts[at] === ',' && isActive(keys, skip(keys, at + 1))) return true;
    }
  }
  let before = first - 1;
  while (before > 0 && TITLES.has(keys[before] ?? '')) before -= 1;
  return isFiniteSpeech(keys[before]) || (keys[before] === 'to' && keys[before - 1] === 'according');
}

function skip(keys: readonly string[], from: number): number {
  let at = from;
  while (at - from < 5 && (BETWEEN.has(keys[at] ?? '') || (keys[at]?.endsWith('ly') ?? false))) at += 1;
  return at;
}

/** Whether a verb of speaking stands here, and no passive ("is closed", "was told"). */
function isActive(keys: readonly string[], at: number): boolean {
  if (!isFiniteSpeech(keys[at])) return false;
  return !['is', 'are', 'was', 'were', 'been', 'be'].includes(keys[at - 1] ?? '');
}

/** Whether a folded word may be a finite verb of speaking, believing or taking a stand. */
export function isFiniteSpeech(key: string | undefined): boolean {
  const verb = key === undefined ? undefined : speechVerb(key);
  if (verb !== undefined && verb.form !== 'gerund' && ['clause', 'addressee', 'belief'].includes(verb.frame))
    return true;
  const attitude = key === undefined ? undefined : attitudeVerb(key);
  return attitude !== undefined && attitude.form !== 'gerund';
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
