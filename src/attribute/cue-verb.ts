import type { VerbForm } from '../model/verb-forms.js';
import { isEnd } from './finite.js';
import type { Range, Unit } from './line.js';
import { BE, isNominal, isVerb, nounPhraseBefore } from './phrases.js';
import { beforeVerb, sharedSubject, subjectBefore } from './subject.js';

/** Whether a form of a verb is used as one: no noun ("the claims"), no passive ("was told"), no part of a name. */
export function isCue(units: readonly Unit[], at: number, form: VerbForm): boolean {
  if (!isVerbForm(units, at, form)) return false;
  return !(form === 'past' && isPassive(units, at));
}

/** Whether a word that may be a form of a verb is one here; a past after its subject is, whatever the tagger took it for. */
export function isVerbForm(units: readonly Unit[], at: number, form: VerbForm): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || unit.mention || (unit.isCapital && at > 0)) return false;
  const isSure = unit.norm === 'said' || unit.norm === 'says' || unit.norm === 'told' || unit.norm === 'added';
  if (isSure || isVerb(unit)) return true;
  // "a third say they will stay", "…, analysts say", taken for a noun.
  if (unit.norm === 'say')
    return (
      before !== undefined &&
      (before.pos !== 'DET' || isNominal(before)) &&
      (isNominal(units[at + 1]) || (isNominal(before) && endsAt(units, at + 1)))
    );
  // "scholars caution that …", taken for a noun.
  if (
    form === 'base' &&
    units[at + 1]?.norm === 'that' &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    before.norm.endsWith('s')
  )
    return true;
  // "Karesia demands that …", taken for a noun.
  const via = before?.mention?.speaker.via;
  if (form === 'third' && units[at + 1]?.norm === 'that' && (via === 'name' || via === 'role')) return true;
  // "has long accused", taken for a noun.
  return form === 'past' && !(before && !before.quotation && ['DET', 'ADJ', 'ADP'].includes(before.pos));
}

function endsAt(units: readonly Unit[], at: number): boolean {
  return isEnd(units[at]) || units[at]?.norm === ',';
}

/** Whether a form of "be" stands before a past: "was told", "has been repeatedly accused". */
export function isPassive(units: readonly Unit[], verb: number): boolean {
  return BE.has(units[beforeVerb(units, verb) - 1]?.norm ?? '');
}

/** The subject of an "-ing" form: of the report before it ("…, adding that"), or of the "be" before it ("is saying"). */
export function subjectOfGerund(units: readonly Unit[], start: number, last: Range | undefined): Range | undefined {
  const before = units[start - 1];
  if (before && ([',', 'by', 'as', 'in', 'before', 'after', 'while', 'when'].includes(before.norm) || before.quotation))
    return (
      last ?? sharedSubject(units, start - 1) ?? (before.norm === ',' ? nounPhraseBefore(units, start - 1) : undefined)
    );
  if (
    before &&
    ['is', 'are', 'was', 'were', "'s", "'re", 'been', 'began', 'begins', 'kept', 'keeps', 'keep', 'started'].includes(
      before.norm,
    )
  )
    return subjectBefore(units, start - 1);
  return undefined;
}
