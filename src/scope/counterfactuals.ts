import type { Breaks } from './clauses.js';
import { REACH, type Range } from './denial.js';
import { adverbsAfter, isNegativeParticle, isNominal, isVerb, type Reading } from './reading.js';
import { wordSet } from './word-set.js';

/*
 * Conditions that are told as contrary to fact, by a past perfect beside a conditional (Huddleston and Pullum 2002, 8.14, on remote
 * conditionals). What they deny took place: "if they had *not violated* the truce, he would be alive".
 */
const MODALS: ReadonlySet<string> = wordSet("would could might should 'd");
/** What might be now, had it come otherwise; another verb may be told of what is to come ("had not left by noon, they would attack"). */
const STATES: ReadonlySet<string> = wordSet('be still now live exist stand have');
const SUBJECT: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN']);
const AUXILIARY: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
/** A condition's subject is no longer. */
const CLAUSE = 24;
/** Auxiliaries and adverbs of a verb group. */
const GROUP = 5;

/** Whether a negator stands in such a condition, or denies what such a condition would have kept from taking place. */
export function isContraryToFact(reading: Reading, breaks: Breaks, cue: Range): boolean {
  if (isButFor(reading, cue)) return true;
  const condition = conditionAround(reading, breaks, cue.first);
  if (condition !== undefined) return isWish(reading, condition) || isRemote(reading, condition);
  return isKeptBack(reading, cue) && hasCondition(reading, breaks, cue.first);
}

/** "Were it | *not* | for the raids", "if it had | *n't* | been for the raids". */
function isButFor(reading: Reading, cue: Range): boolean {
  if (!isNegativeParticle(reading.word(cue.first))) return false;
  const be = reading.word(cue.last) === 'been' ? cue.last + 1 : cue.last;
  if (reading.word(be) !== 'for') return false;
  const words = [1, 2, 3].map((back) => reading.word(cue.first - back));
  return (
    words.includes('it') && (words.includes('if') || words[1] === 'were' || words[1] === 'had' || words[1] === 'was')
  );
}

/** The "if" or the inverted "had" of a past perfect condition around a token. */
function conditionAround(reading: Reading, breaks: Breaks, token: number): number | undefined {
  for (let index = token - 1; index >= Math.max(0, token - CLAUSE); index--) {
    if (opensCondition(reading, index)) return index;
    if (breaks[index] === 'end' || (breaks[index] === 'comma' && isClosing(reading, index))) return undefined;
  }
  return undefined;
}

/** A comma behind a verb closes a condition; one behind its subject only opens an aside. */
function isClosing(reading: Reading, comma: number): boolean {
  for (let index = comma - 1; index > comma - CLAUSE && !opensCondition(reading, index); index--)
    if (reading.pos(index) === 'VERB') return true;
  return false;
}

function opensCondition(reading: Reading, index: number): boolean {
  if (reading.word(index) === 'if' || isWish(reading, index)) return hasPerfect(reading, index + 1);
  if (reading.word(index) !== 'had' || reading.isQuestion) return false;
  // "Alive, *had* they …", but not "the army had the …".
  if (isNominal(reading, index - 1) || AUXILIARY.has(reading.pos(index - 1))) return false;
  return SUBJECT.has(reading.pos(index + 1)) && hasParticiple(reading, index);
}

/** "We *wish* they had not", "if *only* they had not": nothing else need follow. */
function isWish(reading: Reading, index: number): boolean {
  return reading.lemma(index) === 'wish' || (reading.word(index) === 'only' && reading.word(index - 1) === 'if');
}

/** "*Had* they not *attacked*". */
function hasParticiple(reading: Reading, had: number): boolean {
  for (let index = had + 1; index < had + CLAUSE && reading.pos(index) !== 'PUNCT'; index++)
    if (isVerb(reading, index)) return isParticiple(reading, index);
  return false;
}

/** A "had" with its participle before the clause is over. */
function hasPerfect(reading: Reading, first: number): boolean {
  for (let index = first; index < first + CLAUSE && reading.word(index) !== '.'; index++) {
    if (reading.word(index) === 'had') {
      let next = index + 1;
      while (next < index + GROUP && (reading.pos(next) === 'ADV' || isNegativeParticle(reading.word(next)))) next++;
      return isVerb(reading, next) && isParticiple(reading, next);
    }
    if (MODALS.has(reading.word(index)) && reading.pos(index) === 'AUX') return false;
  }
  return false;
}

function isParticiple(reading: Reading, verb: number): boolean {
  const word = reading.word(verb);
  return word === 'been' || (!word.endsWith('ing') && (word !== reading.lemma(verb) || reading.pos(verb) === 'VERB'));
}

/** Whether the sentence says besides what would be, or would have been, otherwise. */
function isRemote(reading: Reading, condition: number): boolean {
  for (let index = Math.max(0, condition - REACH); index < Math.min(reading.length, condition + REACH); index++) {
    if (!MODALS.has(reading.word(index)) || reading.pos(index) !== 'AUX') continue;
    let next = index + 1;
    // "Our soldiers would *be* alive", "would our soldiers *be*".
    while (next < index + GROUP && !isVerb(reading, next) && !STATES.has(reading.word(next))) next++;
    if (STATES.has(reading.word(next)) && !isToBeDone(reading, next)) return true;
  }
  return false;
}

/** "Would *be attacked*": what may be to come. */
function isToBeDone(reading: Reading, be: number): boolean {
  const next = adverbsAfter(reading, be + 1);
  return reading.word(be) === 'be' && reading.pos(next) === 'VERB' && !reading.word(next).endsWith('ing');
}

/** "We would | *not* | have attacked". */
function isKeptBack(reading: Reading, cue: Range): boolean {
  const isModal = MODALS.has(reading.word(cue.first - 1)) && reading.pos(cue.first - 1) === 'AUX';
  return isModal && reading.word(adverbsAfter(reading, cue.last)) === 'have';
}

/** Whether such a condition stands in the same clause, or right before or behind it. */
function hasCondition(reading: Reading, breaks: Breaks, token: number): boolean {
  for (const step of [-1, 1]) {
    for (let index = token; index >= 0 && index < reading.length && Math.abs(index - token) < REACH; index += step) {
      if (opensCondition(reading, index)) return true;
      const kind = breaks[index];
      if (kind !== undefined && kind !== 'comma' && kind !== 'relative' && reading.word(index + 1) !== 'had') break;
    }
  }
  return false;
}
