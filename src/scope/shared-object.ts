import { clauseEnd } from './clause-end.js';
import type { Breaks } from './clauses.js';
import type { Range } from './denial.js';
import { isFinite, isInsideNounPhrase, isNominal, isVerb, type Reading } from './reading.js';

/** Words between the comma and the negator: "and *will* not", "and *we have* never". */
const GROUP = 4;
/** A verb group is no longer. */
const VERBS = 8;
const BEFORE_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PRON', 'PROPN', 'PART']);

/**
 * The object that two verbs share, behind the comma that closes the second: "we have not ordered, and will not order, | *airstrikes*",
 * "we do not seek, nor will we accept, | *a military solution*" (Huddleston and Pullum 2002, 15.4.1, on delayed right constituents).
 * @param cue the negator of the second verb
 */
export function sharedObject(reading: Reading, breaks: Breaks, cue: Range): Range | undefined {
  const comma = verbEnd(reading, cue.last);
  if (comma === undefined || !isSecond(reading, cue.first)) return undefined;
  const first = comma + 1;
  if (!isInsideNounPhrase(reading, first)) return undefined;
  const last = clauseEnd(reading, breaks, first);
  // "They did not come, and will not stay, | the king said": a clause of its own.
  for (let index = first + 1; index < last; index++)
    if (isFinite(reading, index) && isNominal(reading, index - 1)) return undefined;
  return { first, last };
}

/** The comma right behind the verb of a group: "will not | order | ,". */
function verbEnd(reading: Reading, from: number): number | undefined {
  let index = from;
  while (index < from + VERBS && (isVerb(reading, index) || BEFORE_VERB.has(reading.pos(index)))) index++;
  return reading.word(index) === ',' && isVerb(reading, index - 1) ? index : undefined;
}

/** Whether a negator stands in a second verb group that a comma sets off from a first without an object: "ordered, *and will* not". */
function isSecond(reading: Reading, negator: number): boolean {
  let index = reading.word(negator) === 'nor' ? negator : negator - 1;
  while (index > negator - GROUP && BEFORE_VERB.has(reading.pos(index))) index--;
  const isJoined = reading.pos(index) === 'CCONJ' || reading.word(index) === 'nor';
  return (
    isJoined && reading.word(index - 1) === ',' && (isVerb(reading, index - 2) || reading.pos(index - 2) === 'ADP')
  );
}
