import { AUX } from '../model/part-of-speech.js';
import type { VerbForm } from '../model/verb-forms.js';
import { ENDING, isClause, isFiniteVerb, isJoining, opensClause, verbAt } from './finite.js';
import type { Unit } from './line.js';
import { agrees, goesOnElsewhere, isBelief, isSaying, opensAnother, opensAside, tellsFact } from './new-report.js';
import { opensVerdict } from './verdict.js';
import { isOf, isVerb } from './phrases.js';
import { wordClass } from './word-class.js';

/** Where something is said. */
const OCCASIONS = new Set('interview statement broadcast briefing tweet'.split(' '));
const OCCASION_REACH = 14;

/** What may end a clause, or tells where. */
const SIGN = wordClass(['will', "'ll", '(', ')', ',', ';', 'and', 'but', '—', '–', '--', '-']);

/** What is known of the verb that a clause belongs to. */
interface Saying {
  readonly form?: VerbForm;
  /** Whether it stands in a clause before the main one: "If Doran says that it is over, | we want peace". */
  readonly isFronted?: boolean;
}

/** Where the clause that begins at `from` ends: the end of the line without its full stop, or a new verb of speaking. */
export function clauseEnd(units: readonly Unit[], from: number, { form, isFronted = false }: Saying = {}): number {
  let end = units.length;
  while (end > from && (units[end - 1]?.norm === ',' || ENDING.has(units[end - 1]?.norm ?? ''))) end -= 1;
  end = occasionBefore(units, from, end);
  let parentheses = 0;
  let isInterrupted = false;
  let hasForecast = false;
  for (let at = units[from]?.quotation ? from : from + 1; at < end; at += 1) {
    const unit = units[at];
    if (!unit || !(unit.quotation ?? isOf(unit, SIGN))) continue;
    hasForecast ||= unit.norm === 'will' || unit.norm === "'ll";
    if (unit.norm === '(' && at > from && units[end - 1]?.norm === ')' && opensClause(units, at + 1)) return at;
    if (unit.norm === '(') parentheses += 1;
    if (unit.norm === ')') parentheses = 0;
    // "that, while it lasts, …"
    if (parentheses > 0 || (unit.norm === ',' && units[at - 1]?.norm === 'that')) continue;
    if (unit.quotation) {
      // "Doran - who said “we will strike” | - wants peace"
      if (at === from && isDash(units, at + 1) && hasDash(units, 0, from) && isFiniteVerb(units[verbAt(units, at + 2)]))
        return at + 1;
      if (unit.quotation.ending === ',' && opensAnother(units, at + 1)) return at + 1;
      // "warned of “a long winter” | and left", but "said he was “tired” and hungry".
      if ((unit.quotation.ending === ',' || !isClause(units, from, at)) && goesOnElsewhere(units, at + 1, form))
        return at + 1;
      // "that “the war is over” | and we agree"
      if (unit.quotation.isClause && at - from < 2 && isJoining(units[at + 1]) && opensClause(units, at + 2))
        return at + 1;
      continue;
    }
    if (unit.norm === ';') return at;
    if (unit.norm === ',' && opensVerdict(units, at + 1)) return at;
    if (unit.norm === ',' && hasForecast && units[at + 1]?.norm === 'and' && tellsFact(units, at + 2)) return at;
    if (unit.norm === ',' && (opensAnother(units, at + 1) || (isFronted && opensClause(units, at + 1)))) return at;
    if (isJoining(unit) && isSaying(units, at + 1) && !isBelief(units, at + 1) && agrees(units, at + 1, form))
      return at;
    if (isDash(units, at)) {
      isInterrupted = !isInterrupted;
      if (isInterrupted && !hasDash(units, at + 1, end) && opensAside(units, at + 1)) return at;
    }
  }
  return end;
}

/** The end without the occasion of the saying: "Doran said that it was over | in an interview on Monday". */
function occasionBefore(units: readonly Unit[], from: number, end: number): number {
  for (let at = end - 2; at > from + 2 && at > end - OCCASION_REACH; at -= 1) {
    const { norm, quotation } = units[at] ?? { norm: '', quotation: undefined };
    if (quotation || norm === ',' || isVerb(units[at])) return end;
    if (!['in', 'during', 'on', 'at'].includes(norm)) continue;
    const isNew = ['a', 'an'].includes(units[at + 1]?.norm ?? '') || units[at + 2]?.norm === "'s";
    if (isNew && units.slice(at + 2, Math.min(end, at + 6)).some((unit) => OCCASIONS.has(unit.norm))) return at;
  }
  return end;
}

/** Where a relative clause ends: before the verb of the clause around it, "who said that it was over, | left". */
export function relativeEnd(units: readonly Unit[], from: number, end: number): number {
  for (let at = from + 1; at + 1 < end; at += 1) {
    if (units[at]?.norm !== ',') continue;
    const verb = verbAt(units, at + 1);
    if (isFiniteVerb(units[verb]) || units[verb - 1]?.part === AUX) return at;
  }
  return end;
}

/** A dash between words, not the hyphen inside one. */
export function isDash(units: readonly Unit[], at: number): boolean {
  const { norm, start, end } = units[at] ?? { norm: '', start: 0, end: 0 };
  if (norm === '—' || norm === '–' || norm === '--') return true;
  return norm === '-' && start > (units[at - 1]?.end ?? start) && end < (units[at + 1]?.start ?? end);
}

function hasDash(units: readonly Unit[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (isDash(units, at)) return true;
  return false;
}
