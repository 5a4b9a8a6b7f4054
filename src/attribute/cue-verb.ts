import { ADJ, ADP, ANY_PART, AUX, DET, NOUN, PROPN } from '../model/part-of-speech.js';
import type { VerbForm } from '../model/verb-forms.js';
import { isEnd, isFiniteVerb, opensClause, verbAt } from './finite.js';
import type { Range, Unit } from './line.js';
import { clauseLimit } from './noun-clause.js';
import { BE, isDescribing, isNominal, isVerb, nounPhraseBefore, hasPart } from './phrases.js';
import { beforeVerb, QUANTITIES, sharedSubject, subjectBefore } from './subject.js';
import type { Wording } from './wording.js';

/** Forms that are verbs whatever the tagger took them for. */
const SURE = new Set(['said', 'says', 'told', 'added']);
/** What an "-ing" form follows that shares the subject of what stands before. */
const GOVERNING = new Set([',', 'by', 'as', 'in', 'before', 'after', 'while', 'when']);
/** What an "-ing" form goes on with: "is saying", "kept saying". */
const GOING = new Set("is are was were 's 're been began begins kept keeps keep started".split(' '));

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
  if (form === 'past' && hasNumber(units, at)) return true;
  if (form === 'past' && isDescribing(units, at)) return false;
  if (SURE.has(unit.norm) || isVerb(unit)) return true;
  // "a third say they will stay", "…, analysts say", taken for a noun.
  if (unit.norm === 'say')
    return (
      before !== undefined &&
      (before.part !== DET || isNominal(before)) &&
      (isNominal(units[at + 1]) || (isNominal(before) && endsAt(units, at + 1)))
    );
  // "scholars caution that …", taken for a noun.
  if (
    form === 'base' &&
    units[at + 1]?.norm === 'that' &&
    (before?.part === NOUN || before?.part === PROPN) &&
    before.norm.endsWith('s')
  )
    return true;
  // "Karesia demands that …", taken for a noun.
  const via = before?.mention?.speaker.via;
  if (form === 'third' && units[at + 1]?.norm === 'that' && (via === 'name' || via === 'role')) return true;
  if (form === 'third' && isClaiming(units, at)) return true;
  // "has long accused", taken for a noun.
  return form === 'past' && !(before && !before.quotation && hasPart(before, DET | ADJ | ADP));
}

/**
 * "The opposition claims that Velmaria fled", taken for a noun: behind a subject that opens its clause, and without another verb for
 * which "the opposition claims that …" could be the subject.
 */
function isClaiming(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (units[at + 1]?.norm !== 'that' || before?.part !== NOUN || before.norm.endsWith('s')) return false;
  if (!opensClause(units, at + 2) || units.slice(0, at).some(isVerb)) return false;
  if (nounPhraseBefore(units, at)?.first !== 0) return false;
  const verb = verbAt(units, clauseLimit(units, at, at + 1));
  return !isFiniteVerb(units[verb]) && units[verb - 1]?.part !== AUX;
}

/** "many accused | Velmaria", "all accused | the minister", but not "many accused men". */
function hasNumber(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return QUANTITIES.has(units[at - 1]?.norm ?? '') && (next?.mention !== undefined || next?.part === DET);
}

/** Whether {@link isVerbForm} may hold, as far as the words alone tell. */
export function mayBeVerbForm(words: Wording, at: number, form: VerbForm): boolean {
  if (words.isMention(at) || (at > 0 && words.isCapital(at))) return false;
  if (SURE.has(words.norm(at)) || words.norm(at) === 'say' || words.mayBeVerb(at)) return true;
  if (form === 'past' && QUANTITIES.has(words.norm(at - 1))) return true;
  if (form === 'past') return at === 0 || words.mayBe(at - 1, ANY_PART & ~(DET | ADJ | ADP));
  return form !== 'gerund' && words.norm(at + 1) === 'that';
}

/** Whether {@link subjectOfGerund} may find anything for a verb that begins at a place. */
export function mayHaveGerundSubject(words: Wording, start: number): boolean {
  return start > 0 && (GOVERNING.has(words.norm(start - 1)) || GOING.has(words.norm(start - 1)));
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
  if (before && (GOVERNING.has(before.norm) || before.quotation))
    return (
      last ?? sharedSubject(units, start - 1) ?? (before.norm === ',' ? nounPhraseBefore(units, start - 1) : undefined)
    );
  return before && GOING.has(before.norm) ? subjectBefore(units, start - 1) : undefined;
}
