import { complementEnd } from './deeds.js';
import type { Range } from './denial.js';
import {
  adverbsBefore,
  isBeOrNot,
  isDefiniteDeterminer,
  isInsideNounPhrase,
  isPossessive,
  isVerb,
  type Reading,
} from './reading.js';
import { ACCUSING, ENDING, PREVENTING } from './reversing-words.js';

/** What follows an accusing noun is looked at this far for an owner: "provocations on *our* border". */
const FOLLOWING = 5;
const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);

/** Who denies these denies that it was they: "we did not *commit* the massacre". */
const COMMITTING: ReadonlySet<string> = new Set(
  'commit perpetrate order plan conduct organise organize sponsor cause begin start launch see constitute represent'.split(
    ' ',
  ),
);

/**
 * The accusing nouns with a definite determiner in a denied stretch: who will not talk to *the aggressor*, or does not accept
 * *their occupation*, still says that there is one.
 */
export function knownAccusations(reading: Reading, { first, last }: Range): readonly Range[] {
  const known: Range[] = [];
  for (let index = first; index < last; index++) {
    if (!ACCUSING.has(reading.word(index))) continue;
    let start = index;
    // A determiner opens its phrase: "called the raid | a massacre".
    while (start > first && start > index - FOLLOWING && isPhraseBefore(reading, start)) start--;
    const verb = adverbsBefore(reading, start) - 1;
    const isDenied = isBeOrNot(reading, verb) || (isVerb(reading, verb) && COMMITTING.has(reading.lemma(verb)));
    if (isDenied || !isPointedAt(reading, start, index)) continue;
    const isHead = !isInsideNounPhrase(reading, index + 1);
    known.push({ first: start, last: isHead ? complementEnd(reading, index + 1) : index + 1 });
  }
  return known;
}

function isPhraseBefore(reading: Reading, index: number): boolean {
  return reading.pos(index) !== 'DET' && isInsideNounPhrase(reading, index - 1);
}

/** "*the* aggression", "Karesia *'s* aggression". */
function isPointedAt(reading: Reading, start: number, noun: number): boolean {
  if (isDefiniteDeterminer(reading.word(start))) return true;
  for (let index = start; index < noun; index++) if (reading.word(index) === "'s") return true;
  return false;
}

/**
 * Ends a range before the noun phrase that accuses: "stop the war and | this illegal occupation". Accusing nouns without
 * an owner accuse nobody in an appeal: "avoid provocations", "prevent aggression", "stop the provocations".
 * @param lemma of the reversing word
 */
export function upToAccusation(reading: Reading, { first, last }: Range, lemma: string): Range {
  for (let index = first; index < last; index++) {
    if (!ACCUSING.has(reading.word(index))) continue;
    let start = index;
    while (start > first && isInsideNounPhrase(reading, start - 1)) start--;
    if (accuses(reading, start, index, lemma)) return { first, last: start };
  }
  return { first, last };
}

function accuses(reading: Reading, start: number, noun: number, lemma: string): boolean {
  const isPreventing = PREVENTING.has(lemma);
  if (!isPreventing && !ENDING.has(lemma)) return true;
  // "Terrorist groups", "occupied land".
  if (reading.pos(noun) !== 'NOUN' || reading.pos(noun + 1) === 'NOUN') return true;
  if (!isPreventing && !reading.word(noun).endsWith('s')) return true;
  for (let index = start; index < noun; index++) if (isOwner(reading, index)) return true;
  const isFollowed = reading.pos(noun + 1) === 'ADP';
  // "The brutal violations", "the violations of …" are known to be there; "stop the provocations" says nothing of whose.
  if (reading.word(start) === 'the' && (start + 1 < noun || isFollowed || !reading.word(noun).endsWith('s')))
    return true;
  if (reading.word(noun + 1) === 'by' || reading.word(noun + 2) === 'by') return true;
  if (!isFollowed) return false;
  for (let index = noun + 2; index < noun + FOLLOWING; index++) {
    if (isOwner(reading, index)) return true;
    if (!isInsideNounPhrase(reading, index)) return false;
  }
  return false;
}

/** "its", "Karesia 's", "the Karesian", "these". */
function isOwner(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  return isPossessive(word) || POINTING.has(word) || word === "'s" || reading.pos(index) === 'PROPN';
}
