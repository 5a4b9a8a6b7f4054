import { ADJ, ADP, ADV, AUX, NUM } from '../model/part-of-speech.js';
import type { Range, Unit } from './line.js';
import { CALENDAR, isCalendar, isNominal, nounPhraseAt } from './phrases.js';
import type { Wording } from './wording.js';

const PARTICLES = new Set(['again', 'out', 'up', 'back']);
const BEFORE_DAY = new Set(['last', 'this', 'next', 'late', 'early']);

/**
 * Skips what may stand between a verb of speaking and what is said: adverbs, days, "in a statement", "to reporters", "during a debate".
 * Gives the position after them.
 */
export function skipAdjuncts(units: readonly Unit[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const unit = units[at];
    if (!unit || unit.quotation) break;
    if (['that', 'if', 'whether', 'how', 'why', 'what'].includes(unit.norm)) break;
    if (
      isCalendar(unit) ||
      (unit.part === ADV &&
        units[at + 1]?.part !== ADJ &&
        !['when', 'where', 'not', 'none', 'both', 'most'].includes(unit.norm)) ||
      PARTICLES.has(unit.norm)
    )
      at += 1;
    else if (BEFORE_DAY.has(unit.norm) && isCalendar(units[at + 1])) at += 2;
    else if (unit.part === ADP || unit.norm === 'to' || unit.norm === 'during') {
      const calendar = isCalendar(units[at + 1]) ? { last: at + 2 } : undefined;
      const phrase = calendar ?? overTitle(units, at + 1) ?? nounPhraseAt(units, at + 1);
      if (!phrase) break;
      at = phrase.last;
      if (units[at]?.part === NUM) at += 1;
    } else break;
  }
  return overParenthesis(units, from, at);
}

/** Whether {@link skipAdjuncts} may skip anything from a place on, as far as the words alone tell. */
export function mayBeAdjunct(words: Wording, at: number): boolean {
  const norm = words.norm(at);
  if (norm === ',' || norm === 'to' || norm === 'during' || CALENDAR.has(norm)) return true;
  return PARTICLES.has(norm) || BEFORE_DAY.has(norm) || words.mayBe(at, ADV | ADP);
}

/** The place after a programme or paper named in marks, "ABC's “This Week”", "“The Long War”", where "that" or an adjunct follows. */
export function overTitle(units: readonly Unit[], from: number): Pick<Range, 'last'> | undefined {
  const owner = nounPhraseAt(units, from);
  let at = owner?.last ?? from;
  if (owner && units[at]?.norm === "'s") at += 1;
  const quotation = units[at]?.quotation;
  const next = units[at + 1];
  if (!quotation || quotation.isClause || !quotation.isTitle) return undefined;
  return next?.norm === 'that' || next?.part === ADP || isCalendar(next) ? { last: at + 1 } : undefined;
}

/** "testified, for example, that …", "wrote in a court file that …": over what stands between a verb and its "that". */
function overParenthesis(units: readonly Unit[], from: number, at: number): number {
  const unit = units[at];
  if (unit?.norm === 'that' || unit?.quotation || (unit?.norm === ',' && units[at + 1]?.quotation)) return at;
  const isBroken = unit?.norm === ',' && !isNominal(units[at + 1]);
  if (!isBroken && units[from]?.part !== ADP) return at;
  for (let next = at + 1; next < Math.min(units.length, at + 14); next += 1) {
    const { norm, quotation, part } = units[next] ?? { norm: '.', quotation: undefined, part: 0 };
    if (norm === 'that') return isBroken === (units[next - 1]?.norm === ',') ? next : at;
    if (quotation || norm === '.' || norm === 'who' || part === AUX) return at;
  }
  return at;
}
