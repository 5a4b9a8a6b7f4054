import { beforeInterruption } from '../model/interruption.js';
import type { Range } from './denial.js';
import { isNegativeParticle, type Reading } from './reading.js';
import { CONTRACTED } from './word-classes.js';
import { groupStart } from './subjects.js';
import { wordSet } from './word-set.js';

/*
 * Who does not doubt a thing affirms it. Verbs of doubting put their content in question, so that their denial says that it is in
 * none (Karttunen 1971 on negative implicatives; Huddleston and Pullum 2002, 9.3.2, on covert negatives).
 */

/** By every form: the linguist takes "doubts" and "disputes" for nouns. */
const DOUBTING: ReadonlySet<string> = wordSet(`
  doubt doubts doubted doubting dispute disputes disputed disputing deny denies denied denying question questions questioned questioning
  contest contests contested contesting gainsay gainsays gainsaid`);
/** "In *doubt*", "open to *question*". */
const ISSUES: ReadonlySet<string> = wordSet('doubt dispute question');
const DOUBTFUL: ReadonlySet<string> = wordSet('doubtful debatable disputable questionable deniable');
/** What may stand before a noun of doubt; before a verb its subject does. */
const SUBJECTS: ReadonlySet<string> = new Set(['PRON', 'NUM', 'AUX', 'ADV', 'PART']);
const VERB_GROUP: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
const NOUN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'AUX', 'ADV', 'PART']);
/** Negators besides *not*; "few doubt it" denies doubt as well. */
const DENYING: ReadonlySet<string> = new Set([
  ...'no nobody none never cannot hardly scarcely few'.split(' '),
  ...CONTRACTED,
]);
/** More words than this between negator and doubt are noise; the bound keeps hostile sentences linear. */
const NEAR = 7;
/** A reporting clause between them, marks and all, is no longer. */
const INTERRUPTION = 16;

/** The doubt with its verb group, which is all that the negator at a place denies: "*nobody* doubts that …", "it is *not* in doubt". */
export function doubtDenied(reading: Reading, { first, last }: Range): Range | undefined {
  for (let index = last; index < Math.min(reading.length, last + NEAR + INTERRUPTION); index++)
    if (isDoubt(reading, index))
      return negatorOf(reading, index) === first
        ? { first: Math.max(last, groupStart(reading, linkOf(reading, index))), last: index + 1 }
        : undefined;
  return undefined;
}

/** Whether the word at a place is a doubt that nobody has, which turns nothing round. */
export function isUndoubted(reading: Reading, index: number): boolean {
  return isDoubt(reading, index) && negatorOf(reading, index) !== undefined;
}

function isDoubt(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (DOUBTFUL.has(word) || isAtIssue(reading, index)) return true;
  if (!DOUBTING.has(word)) return false;
  // "No border dispute", "no question of war".
  const isVerb = reading.pos(index) === 'VERB' || SUBJECTS.has(reading.pos(index - 1));
  return isVerb || reading.word(index + 1) === 'that' || reading.pos(index + 1) === 'DET';
}

function isAtIssue(reading: Reading, index: number): boolean {
  if (!ISSUES.has(reading.word(index))) return false;
  const link = reading.word(index - 1);
  return link === 'in' || (link === 'to' && reading.word(index - 2) === 'open');
}

/** Where a doubt begins: "*in* doubt", "*open* to question". */
function linkOf(reading: Reading, doubt: number): number {
  if (!isAtIssue(reading, doubt)) return doubt;
  return reading.word(doubt - 1) === 'in' ? doubt - 1 : doubt - 2;
}

/** The negator of a doubt: in its verb group, before it, or in its subject. */
function negatorOf(reading: Reading, doubt: number): number | undefined {
  let passes = VERB_GROUP;
  let index = linkOf(reading, doubt) - 1;
  for (let steps = 0; steps < NEAR && index >= 0; steps++) {
    const word = reading.word(index);
    if (isNegativeParticle(word) || DENYING.has(word)) return index;
    const before = beforeInterruption(reading, index + 1);
    // "No right *to* question it".
    if (word === 'to') return undefined;
    if (!VERB_GROUP.has(reading.pos(index))) passes = NOUN_PHRASE;
    if (before > index && !passes.has(reading.pos(index)) && word !== 'of' && word !== '-') return undefined;
    index = Math.min(before, index) - 1;
  }
  return undefined;
}
