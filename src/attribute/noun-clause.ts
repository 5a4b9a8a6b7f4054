import { AUX, VERB } from '../model/part-of-speech.js';
import { clauseEnd } from './clause.js';
import { complementEnd } from './complement.js';
import { isFiniteVerb, verbAt } from './finite.js';
import type { Unit } from './line.js';
import { isBetween, isVerb } from './phrases.js';

/** What a finite verb after it shows to belong to the clause inside. */
export const INSIDE: ReadonlySet<string> = new Set(['that', 'who', 'which', 'and', 'or', 'to']);

const MODALS = new Set(['could', 'can', 'will', 'would', 'may', 'might', 'must', 'should', 'shall']);

/** Whether a unit is a verb that shows its tense. */
export function isFinite(unit: Unit | undefined): boolean {
  return unit?.part === AUX || (unit?.part === VERB && /(?:ed|s)$/u.test(unit.norm));
}

/** "that “it is over” | is false": the whole clause is quoted, and its verb with it. */
function isQuotedSubject(units: readonly Unit[], that: number): boolean {
  const quotation = units[that]?.norm === 'that' ? units[that + 1]?.quotation : undefined;
  if (quotation?.isClause !== true) return false;
  // "that “a man who never served” could command": the subject of the clause inside, for all its verb.
  if (quotation.opensLow && MODALS.has(units[that + 2]?.norm ?? '')) return false;
  const verb = verbAt(units, that + 2);
  return isFiniteVerb(units[verb]) || units[verb - 1]?.part === AUX;
}

/** Where the clause after a noun (a claim, a fear) ends: before the verb that the noun itself is subject of, "X's claim that it is over | is false". */
export function clauseLimit(units: readonly Unit[], noun: number, from: number): number {
  if (isQuotedSubject(units, from)) return from + 2;
  const isSubject = !units.slice(0, noun).some(isVerb);
  if (!isSubject) return Math.min(clauseEnd(units, from), complementEnd(units, from));
  let at = from + 1;
  while (at < units.length && !isVerb(units[at])) at += 1;
  while (units[at]?.part === AUX || (units[at]?.part !== VERB && isBetween(units[at]))) at += 1;
  if (isVerb(units[at])) at += 1;
  for (; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit || [',', ';', '.'].includes(unit.norm)) break;
    if (isFinite(unit) && !INSIDE.has(units[at - 1]?.norm ?? '')) break;
  }
  while (at > from && isBetween(units[at - 1]) && units[at - 1]?.norm !== 'back') at -= 1;
  return at;
}
