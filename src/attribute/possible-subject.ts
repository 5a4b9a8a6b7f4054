import { ADV, ANY_PART, NUM } from '../model/part-of-speech.js';
import { ADVERBS, CALENDAR } from './phrases.js';
import { NUMBERS, SHARES } from './subject.js';
import { wordClass } from './word-class.js';
import type { Wording } from './wording.js';

/** What may be subject of a verb, as bits, before parts of speech are known: nobody; the author ("we"), who gives no speaker; anybody else. */
export const NOBODY = 1;
const AUTHOR = 2;
export const SOMEBODY = 4;

const COMMAS = new Set([',', '—', '–', '--']);
const COMMA = wordClass(COMMAS);

/** The first place, going left, at which a verb may begin with its adverbs and auxiliaries. `beforeVerb` gives this one or an {@link earlierStart}. */
export function firstStart(words: Wording, verb: number): number {
  let start = verb;
  while (start > 0 && isSurelyBetween(words, start - 1)) start -= 1;
  return start;
}

/** The next place to the left at which it may begin; -1 when it must have begun. */
export function earlierStart(words: Wording, start: number): number {
  if (start < 1) return -1;
  const before = words.norm(start - 1);
  const isPassed =
    before === 'since' ||
    CALENDAR.has(before) ||
    // A word before a day belongs to it: "on Monday".
    CALENDAR.has(words.norm(start)) ||
    words.mayBeBetween(start - 1);
  return isPassed ? firstStart(words, start - 1) : -1;
}

/** Words between a subject and its verb that may be a subject themselves. */
const QUANTITIES = new Set(['both', 'most']);

/** Whether `isBetween` holds of a token whatever its part of speech is here. */
function isSurelyBetween(words: Wording, at: number): boolean {
  const norm = words.norm(at);
  if (words.isMention(at) || QUANTITIES.has(norm)) return false;
  return ADVERBS.has(norm) || !words.mayBe(at, ANY_PART & ~ADV);
}

/** What may stand as a subject right before a place where a verb begins: never without what `subjectBefore` gives there. */
export function possibleSubjectAt(words: Wording, start: number): number {
  if (start < 1) return NOBODY;
  const before = words.norm(start - 1);
  if ((before === 'we' || before === 'i') && !words.isMention(start - 1)) return AUTHOR;
  if (COMMAS.has(before)) return words.holds(COMMA, 0, start - 1) ? SOMEBODY | NOBODY : NOBODY;
  const mayBeSubject =
    before === ')' ||
    words.mayBeNominal(start - 1) ||
    SHARES.has(before) ||
    NUMBERS.has(before) ||
    words.mayBe(start - 1, NUM);
  return mayBeSubject ? SOMEBODY | NOBODY : NOBODY;
}

/** What may be subject of a verb that follows it, as `subjectBefore` finds it. */
export function possibleSubject(words: Wording, verb: number): number {
  let possible = 0;
  for (let start = firstStart(words, verb); start >= 0; start = earlierStart(words, start))
    possible |= possibleSubjectAt(words, start);
  return possible;
}
