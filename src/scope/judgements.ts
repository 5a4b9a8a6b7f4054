import { CLAIMS } from './claims.js';
import type { Range } from './denial.js';
import { isDefiniteDeterminer, isInsideNounPhrase, isNominal, isPossessive, type Reading } from './reading.js';
import { ENDING } from './reversing-words.js';
import { RHETORIC, SPEECH_NOUNS, STATEMENTS, TOPICAL } from './rhetoric-words.js';
import { wordSet } from './word-set.js';

/**
 * Who rejects these says that they were made (Fillmore 1971, Verbs of judging), by lemma. Who prevents, avoids or makes none says
 * no such thing.
 */
const REJECTING: ReadonlySet<string> = wordSet(`
  reject dismiss refute rebut rebuff spurn repudiate deny disprove debunk refuse oppose turn protest speak rejection denial
  repudiation opposition objection objections`);
/** What is said to somebody, besides claims and the utterances of `rhetoric-words.ts`. */
const SAID: ReadonlySet<string> = wordSet(`
  demand demands ultimatum ultimatums lie lies slander slanders smear smears innuendo condition conditions comparison
  comparisons argument arguments comment comments proposal proposals offer offers terms criticism criticisms`);
/** What is said of all there might be judges nothing that was said: "reject *any* false claim". */
const OPEN: ReadonlySet<string> = wordSet('any no every');
const LIST: ReadonlySet<string> = wordSet('and or ,');

/**
 * The adjectives by which a rejected utterance is judged, which are meant: "reject Karesia's *baseless* accusations". Only what
 * it is about is rejected with it ("reject *military* threats").
 * @param object where the noun phrase stands that is rejected
 * @param lemma of what rejects it
 */
export function judgementsOn(reading: Reading, object: Range, lemma: string): readonly Range[] {
  if (!REJECTING.has(lemma) && !(ENDING.has(lemma) && isPointedAt(reading, object))) return NOTHING;
  return judgementsIn(reading, object);
}

/** The same of what nobody accepts or gives way to. */
export function judgementsIn(reading: Reading, { first, last }: Range): readonly Range[] {
  if (OPEN.has(reading.word(first))) return NOTHING;
  const found: Range[] = [];
  for (let index = first; index < last && isWithin(reading, first, index); index++) {
    if (!isUtterance(reading, index)) continue;
    let start = index;
    while (start > first && isJudging(reading, first, start - 1)) start--;
    while (start < index && LIST.has(reading.word(start))) start++;
    if (start < index) found.push({ first: start, last: index });
  }
  return found;
}

const NOTHING: readonly never[] = [];

/** "Its", "Karesia 's", "these". */
function isPointedAt(reading: Reading, { first, last }: Range): boolean {
  if (isDefiniteDeterminer(reading.word(first))) return true;
  for (let index = first; index < last && isInsideNounPhrase(reading, index); index++)
    if (reading.word(index) === "'s") return true;
  return false;
}

function isUtterance(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  const isSaid =
    SAID.has(word) || CLAIMS.has(word) || SPEECH_NOUNS.has(word) || STATEMENTS.has(word) || RHETORIC.has(word);
  return isSaid && isNominal(reading, index) && reading.pos(index + 1) !== 'NOUN';
}

/** Inside the noun phrases that begin at `first`; a participle may describe one, but a verb opens a clause ("rejected *having made* …"). */
function isWithin(reading: Reading, first: number, index: number): boolean {
  return isInsideNounPhrase(reading, index) || LIST.has(reading.word(index)) || isDescribing(reading, first, index);
}

function isJudging(reading: Reading, first: number, index: number): boolean {
  const word = reading.word(index);
  if (word === '-' || LIST.has(word)) return reading.pos(index - 1) !== 'NOUN';
  return reading.pos(index) === 'ADJ' ? !TOPICAL.has(word) : isDescribing(reading, first, index);
}

/** "The *completely*", "their *fabricated*", "Karesia's *trumped-up*". */
function isDescribing(reading: Reading, first: number, index: number): boolean {
  if (reading.pos(index) === 'ADV') return true;
  const before = reading.word(index - 1);
  const isParticiple = reading.pos(index) === 'VERB' && /(?:ed|ing)$/u.test(reading.word(index));
  const isAttributive =
    index === first ||
    before === "'s" ||
    isPossessive(before) ||
    LIST.has(before) ||
    /DET|ADJ|ADV/u.test(reading.pos(index - 1));
  return isParticiple && isAttributive && isInsideNounPhrase(reading, index + 1);
}
