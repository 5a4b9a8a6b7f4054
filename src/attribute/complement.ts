import { ADJ, ADP, AUX, DET, VERB } from '../model/part-of-speech.js';
import type { Unit } from './line.js';
import { isBetween, isCalendar, isNominal, isOf, isVerb, nounPhraseAt } from './phrases.js';
import { wordClass } from './word-class.js';

const BREAKS = new Set([
  ';',
  ':',
  '.',
  '!',
  '?',
  '…',
  '—',
  '–',
  '(',
  'but',
  'while',
  'although',
  'though',
  'whereas',
  'after',
]);
/** What may end a complement, or tells where. */
const SIGN = wordClass([...BREAKS, ',', 'to', 'and', 'or']);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));
/** What no complement ends with. */
const LOOSE = new Set([',', '.', 'and', 'or', 'as']);
const AFTER_COMMA = new Set(['of', 'for', 'to', 'against', 'and', 'or', 'as']);
const RELATIVES = new Set(['who', 'which', 'whose', 'where', 'when']);

/**
 * Where the object and complement of a verb or noun of attitude end: "accused | Karesia of sabotage | after the talks",
 * "condemned | the shelling | and left". A list goes on over its commas; a second verb, a new clause and the day do not belong.
 */
export function complementEnd(units: readonly Unit[], from: number): number {
  let end = complementLimit(units, from);
  while (end > from && LOOSE.has(units[end - 1]?.norm ?? '')) end -= 1;
  return dayBefore(units, from, end);
}

/** The end without the day of the act: "condemned the shelling | on Thursday night". */
function dayBefore(units: readonly Unit[], from: number, end: number): number {
  let at = end;
  while (at > from && isCalendar(units[at - 1])) at -= 1;
  if (at === end || !units.slice(at, end).some((unit) => DAYS.has(unit.norm))) return end;
  const before = units[at - 1];
  if (before?.norm === 'on' || before?.norm === 'late' || before?.norm === 'last') at -= 1;
  else if (before?.part === ADP || before?.part === DET || before?.part === ADJ) return end;
  return at > from + 1 ? at : end;
}

function complementLimit(units: readonly Unit[], from: number): number {
  let hasInfinitive = false;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) break;
    // "talked up his “new plan,” | promising more"
    if (unit.quotation?.ending === ',' && !goesOn(units, at + 1)) return at + 1;
    if (unit.quotation || !isOf(unit, SIGN)) continue;
    if (BREAKS.has(unit.norm) && at > from) return at;
    if (unit.norm === 'to' && isVerb(units[at + 1])) hasInfinitive = true;
    if (unit.norm === ',' && !goesOn(units, at + 1)) return at;
    if ((unit.norm === 'and' || unit.norm === 'or') && opensVerb(units, at + 1, hasInfinitive)) return at;
  }
  return units.length;
}

function goesOn(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || RELATIVES.has(unit.norm) || isVerb(unit) || isBetween(unit)) return false;
  if (AFTER_COMMA.has(unit.norm)) return true;
  const phrase = nounPhraseAt(units, at);
  if (!phrase) return unit.quotation !== undefined;
  return !hasVerb(units, phrase.last);
}

/** Whether after "and" a second verb of the same subject follows, or a clause of its own. */
function opensVerb(units: readonly Unit[], at: number, hasInfinitive: boolean): boolean {
  let verb = at;
  while (isBetween(units[verb])) verb += 1;
  if (isVerb(units[verb])) return !(hasInfinitive && !isFiniteForm(units[verb]));
  const phrase = isNominal(units[at]) || units[at]?.part === DET ? nounPhraseAt(units, at) : undefined;
  return phrase !== undefined && hasVerb(units, phrase.last);
}

function hasVerb(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (isBetween(units[at])) at += 1;
  const unit = units[at];
  // "the attack launched on Monday" is no clause of its own, but "the attack was" is.
  return isVerb(unit) && !(unit?.part === VERB && unit.norm.endsWith('ing'));
}

function isFiniteForm(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.part === AUX || /(?:ed|s)$/u.test(unit.norm));
}
