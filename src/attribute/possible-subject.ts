import { ADV, ANY_PART } from '../model/part-of-speech.js';
import { ADVERB, CALENDAR_WORD } from './phrases.js';
import { NUMBERS, SHARES } from './subject.js';
import { wordClass } from './word-class.js';
import type { Wording } from './wording.js';

/** What may be subject of a verb, as bits, before parts of speech are known: nobody; the author ("we"), who gives no speaker; anybody else. */
export const NOBODY = 1;
const AUTHOR = 2;
export const SOMEBODY = 4;

const COMMA = wordClass([',', '—', '–', '--']);
const FIRST_PERSON = wordClass(['we', 'i']);
/** What may end a subject besides a noun: a number, whatever word it is, may be one for `mayBeNominal`. */
const SUBJECT = wordClass([')', 'them', ...SHARES, ...NUMBERS]);

/** The first place, going left, at which a verb may begin with its adverbs and auxiliaries. `beforeVerb` gives this one or an {@link earlierStart}. */
export function firstStart(words: Wording, verb: number): number {
  let start = verb;
  while (start > 0 && isSurelyBetween(words, start - 1)) start -= 1;
  return start;
}

/** The next place to the left at which it may begin; -1 when it must have begun. */
export function earlierStart(words: Wording, start: number): number {
  if (start < 1) return -1;
  const isPassed =
    words.isOf(start - 1, CALENDAR_WORD) ||
    // A word before a day belongs to it: "on Monday".
    words.isOf(start, CALENDAR_WORD) ||
    words.mayBeBetween(start - 1) ||
    words.norm(start - 1) === 'since';
  return isPassed ? firstStart(words, start - 1) : -1;
}

/** Words between a subject and its verb that may be a subject themselves. */
const QUANTITY = wordClass(['both', 'most']);

/** Whether `isBetween` holds of a token whatever its part of speech is here. */
function isSurelyBetween(words: Wording, at: number): boolean {
  if (words.isMention(at) || words.isOf(at, QUANTITY)) return false;
  return words.isOf(at, ADVERB) || !words.mayBe(at, ANY_PART & ~ADV);
}

/** What may stand as a subject right before a place where a verb begins: never without what `subjectBefore` gives there. */
export function possibleSubjectAt(words: Wording, start: number): number {
  if (start < 1) return NOBODY;
  if (words.isOf(start - 1, FIRST_PERSON) && !words.isMention(start - 1)) return AUTHOR;
  if (words.isOf(start - 1, COMMA)) return words.holds(COMMA, 0, start - 1) ? SOMEBODY | NOBODY : NOBODY;
  const mayBeSubject = words.mayBeNominal(start - 1) || words.isOf(start - 1, SUBJECT);
  return mayBeSubject ? SOMEBODY | NOBODY : NOBODY;
}

/** What may be subject of a verb that follows it, as `subjectBefore` finds it. */
export function possibleSubject(words: Wording, verb: number): number {
  let possible = 0;
  for (let start = firstStart(words, verb); start >= 0; start = earlierStart(words, start))
    possible |= possibleSubjectAt(words, start);
  return possible;
}
