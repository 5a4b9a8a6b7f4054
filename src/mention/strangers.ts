import type { Mention } from '../model/actor.js';
import { PERSON_NOUNS } from '../model/person-noun.js';
import type { PersonNoun } from '../model/person-noun.js';
import type { Reading } from './reading.js';
import { PERSON } from './word-bits.js';
import { CALLINGS, OFFICIALS } from './words.js';

/** They bring in somebody new: "a shepherd", and "his lawyer", who is not he. */
const INTRODUCING = new Set('a an another some one two three four five several many his her'.split(' '));
const DEFINITE = new Set('the this that these those their its my our your'.split(' '));
/** "the man" takes up whoever was named before, as "the officer" may. */
const GENERAL = new Set(
  'man men woman women boy boys girl girls person people child children youth youths lord lords'.split(' '),
);
/** What a clause may begin behind. */
const OPENINGS = new Set([',', ';', 'and', 'but', 'when', 'while', 'where', 'then']);
/** Verbs of being somewhere, of coming and of standing put their subject behind them (Levin 1993, 47.6 and 48.1): "there stood a shepherd". */
const PRESENTING = new Set('stood sat lay came waited appeared lived entered arrived knelt walked'.split(' '));
const BE = new Set(['is', 'are', 'was', 'were']);
/** How far a determiner stands before its noun: "an old Karesian shepherd". */
const PHRASE = 4;

/** The index of the last of some sentences with a subject without a name whom a pronoun of a gender may stand for; -1 where none has. */
export function lastWithStranger(
  readings: readonly Reading[],
  gender: 'female' | 'male' | 'plural',
  mentions: readonly Mention[],
): number {
  const found = readings.findLast((reading) => {
    const { index } = reading.sentence;
    return hasStranger(reading, gender, () => mentions.filter(({ sentence }) => sentence === index));
  });
  return found?.sentence.index ?? -1;
}

/** Whether a sentence, outside quotation marks, is about somebody without a name. */
function hasStranger(reading: Reading, gender: 'female' | 'male' | 'plural', named: () => readonly Mention[]): boolean {
  for (let at = reading.next(PERSON, 0); at < reading.count; at = reading.next(PERSON, at + 1)) {
    const noun = PERSON_NOUNS.get(reading.key(at));
    if (!noun || !fits(noun, gender) || reading.isQuoted(at)) continue;
    if (reading.has(at + 1, PERSON) || reading.key(at + 1) === "'s") continue;
    const first = phraseStart(reading, at, noun);
    if (first !== undefined && isSubject(reading, first) && !isNamed(reading, first, at, named())) return true;
  }
  return false;
}

function fits(noun: PersonNoun, gender: 'female' | 'male' | 'plural'): boolean {
  if (gender === 'plural') return noun.isPlural;
  return !noun.isPlural && (noun.gender === 'other' || noun.gender === gender);
}

/** Where the phrase of a noun begins, if it tells of somebody who is not one of those named before. */
function phraseStart(reading: Reading, noun: number, { isPlural }: PersonNoun): number | undefined {
  const word = reading.key(noun);
  for (let at = noun - 1; at >= Math.max(0, noun - PHRASE); at -= 1) {
    const key = reading.key(at);
    if (INTRODUCING.has(key)) return at;
    // "The officer" may be an actor who was named before.
    if (DEFINITE.has(key)) return isTakenUp(word) ? undefined : at;
    if (OPENINGS.has(key)) return isPlural && !isTakenUp(word) ? at + 1 : undefined;
  }
  return isPlural && noun < PHRASE && !isTakenUp(word) ? 0 : undefined;
}

function isTakenUp(word: string): boolean {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return GENERAL.has(word) || CALLINGS.has(singular) || OFFICIALS.has(singular);
}

/** Whether a phrase opens its clause, or follows the verb that brings it in. */
function isSubject(reading: Reading, first: number): boolean {
  const before = reading.key(first - 1);
  return (
    first === 0 ||
    OPENINGS.has(before) ||
    PRESENTING.has(before) ||
    (BE.has(before) && reading.key(first - 2) === 'there')
  );
}

/** "**Doran**, an officer, …", "a shepherd, **Doran**, …", "a friend of **Doran**": a name within the phrase or beside it. */
function isNamed(reading: Reading, first: number, noun: number, named: readonly Mention[]): boolean {
  return named.some(
    (one) =>
      (one.first <= noun && noun < one.last) ||
      one.first === noun + 1 ||
      (reading.isSign(first - 1, ',') && one.last === first - 1) ||
      (reading.isSign(noun + 1, ',') && one.first === noun + 2),
  );
}
