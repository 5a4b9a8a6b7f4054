import { AUX, DET } from '../model/part-of-speech.js';
import type { Unit } from './line.js';
import { isBetween, isDescribing, isVerb, nounPhraseAt } from './phrases.js';

/** What ends a sentence, or a part of one. */
export const ENDING: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', ';']);

/** Whether a clause stands between two positions: a verb, and something besides. */
export function isClause(units: readonly Unit[], first: number, last: number): boolean {
  if (last - first < 2) return false;
  for (let at = first; at < last; at += 1) {
    if (units[at]?.quotation?.isClause) return true;
    // "the plan" that the tagger took for a verb.
    const isNoun = at > first && units[at - 1]?.part === DET;
    if (isVerb(units[at]) && !isNoun && !isDescribing(units, at)) return true;
  }
  return false;
}

/** Whether a line, or a stretch of it, ends here. */
export function isEnd(unit: Unit | undefined): boolean {
  return unit === undefined || (!unit.quotation && ENDING.has(unit.norm));
}

/** Whether a clause with a subject of its own begins here. */
export function opensClause(units: readonly Unit[], at: number): boolean {
  if (units[at]?.norm === 'there') return true;
  const phrase = nounPhraseAt(units, at);
  if (!phrase) return false;
  const verb = verbAt(units, phrase.last);
  return isFiniteVerb(units[verb]) || units[verb - 1]?.part === AUX;
}

/** The position after adverbs and auxiliaries, where a verb may stand. */
export function verbAt(units: readonly Unit[], from: number): number {
  let at = from;
  while (isBetween(units[at])) at += 1;
  return at;
}

/** Whether a unit is a verb that may have a subject, no "-ing" form. */
export function isFiniteVerb(unit: Unit | undefined): boolean {
  return unit !== undefined && isVerb(unit) && !unit.norm.endsWith('ing');
}

/** Whether a unit is "and" or "but". */
export function isJoining(unit: Unit | undefined): boolean {
  return unit?.norm === 'and' || unit?.norm === 'but';
}
