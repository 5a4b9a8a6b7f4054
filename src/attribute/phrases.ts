import { ADJ, ADP, ADV, AUX, DET, NOUN, NUM, PRON, PROPN, VERB } from '../model/part-of-speech.js';
import { BE_NOT, CONTRACTED_NOT } from '../model/contracted-not.js';
import type { Range, Unit } from './line.js';
import { endingClass, wordClass } from './word-class.js';

/** Pronouns, and words used as such, that may be a subject. */
export const SUBJECT_PRONOUN = wordClass([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'which',
  'everyone',
  'none',
  'anyone',
  'everything',
  'nothing',
  'someone',
  'nobody',
  'one',
  'others',
  'many',
  'some',
  'most',
  'both',
  'all',
  'those',
  'these',
  'this',
  'that',
]);
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'me', 'us', 'you']);
const POSSESSIVE = wordClass(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
const JOINING = new Set(['of', 'for', 'from', 'with', 'in', 'at', 'on', 'to', 'by', 'near', 'against']);
/** Words for days and other stretches of time. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  today yesterday tomorrow week weekend month year morning afternoon evening night tonight`.split(/\s+/u),
);
/** Words that may stand between a subject and its verb. */
export const ADVERB = wordClass([
  ..."has have had also then later once again recently repeatedly further often never always already now still ever simply just even will would could can may might must should did does do not n't 've 'd 'll long thus both himself herself itself themselves famously first previously soon quickly almost too far long-since reportedly only".split(
    ' ',
  ),
  ...CONTRACTED_NOT,
]);
/** Forms of "be", which make a past participle passive. */
export const BE: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am'],
  ...BE_NOT,
]);

export const CALENDAR_WORD = wordClass(CALENDAR);
export const FORM_OF_BE = wordClass(BE);
export const LY = endingClass('ly');
export const ING = endingClass('ing');

/** Whether a unit has one of some parts of speech, as bits. */
export function hasPart(unit: Unit | undefined, parts: number): boolean {
  return unit !== undefined && (unit.part & parts) !== 0;
}

/** Whether the norm of a unit is of some class, as bits. */
export function isOf(unit: Unit | undefined, classes: number): boolean {
  return unit !== undefined && (unit.classes & classes) !== 0;
}

/** Whether a unit can be the head of a noun phrase. */
export function isNominal(unit: Unit | undefined): boolean {
  if (!unit) return false;
  return (
    (unit.part & (NOUN | PROPN | NUM)) !== 0 || (unit.classes & SUBJECT_PRONOUN) !== 0 || unit.mention !== undefined
  );
}

/** Whether a noun phrase may begin at a unit, as the object of a verb. */
export function opensNounPhrase(unit: Unit): boolean {
  return isNominal(unit) || hasPart(unit, DET | ADJ | NUM | PRON) || (unit.part === VERB && isOf(unit, ING));
}

/** Whether a unit names a day or another stretch of time. */
export function isCalendar(unit: Unit | undefined): boolean {
  return isOf(unit, CALENDAR_WORD);
}

/** Whether a unit is a verb, or a word mistaken for something else in a verb's place. */
export function isVerb(unit: Unit | undefined): boolean {
  return hasPart(unit, VERB | AUX);
}

/** Whether a unit may stand between a subject and its verb. */
export function isBetween(unit: Unit | undefined): boolean {
  if (!unit || unit.mention) return false;
  const { part, classes } = unit;
  return (
    (classes & ADVERB) !== 0 ||
    part === ADV ||
    ((classes & LY) !== 0 && part !== NOUN && !unit.isCapital) ||
    (part === AUX && (classes & FORM_OF_BE) === 0)
  );
}

/** Quantities that may stand behind a pronoun (Huddleston and Pullum 2002, 5.9.2). */
const FLOATING: ReadonlySet<string> = new Set(['all', 'both']);
const FLOATED: ReadonlySet<string> = new Set(['we', 'they', 'you', 'these', 'those']);

/** The noun phrase whose last unit stands before `end`, or nothing. */
export function nounPhraseBefore(units: readonly Unit[], end: number): Range | undefined {
  let last = end;
  if (units[end - 1]?.norm === ')') {
    let open = end - 2;
    while (open > 0 && end - open < 12 && units[open]?.norm !== '(') open -= 1;
    if (units[open]?.norm === '(') last = open;
  }
  const head = units[last - 1];
  if (!head || !isNominal(head) || isCalendar(head)) return undefined;
  if (isOf(head, SUBJECT_PRONOUN) && !head.mention) {
    // "*We* all condemn it".
    const isFloating = FLOATING.has(head.norm) && FLOATED.has(units[last - 2]?.norm ?? '');
    return { first: isFloating ? last - 2 : last - 1, last: end };
  }
  let first = last - 1;
  let joint = -1;
  while (first > 0) {
    const before = units[first - 1];
    const beyond = units[first - 2];
    if (!before || before.quotation || isCalendar(before)) break;
    if (before.mention && before.mention === units[first]?.mention) first -= 1;
    else if (isOf(before, POSSESSIVE)) {
      first -= 1;
      break;
    } else if (
      isOf(before, SUBJECT_PRONOUN) &&
      !['some', 'many', 'most', 'all', 'both', 'those', 'these', 'this', 'one'].includes(before.norm)
    )
      break;
    else if (
      isNominal(before) ||
      hasPart(before, ADJ | DET | NUM) ||
      ["'s", "'", '-', '&', '.', '/'].includes(before.norm)
    ) {
      if (before.norm === '.' && before.end !== units[first]?.start) break;
      // Two phrases side by side: "in Iowa voters said".
      if (isDeterminer(units[first]) && !isDeterminer(before)) break;
      first -= 1;
    } else if (JOINING.has(before.norm) && isNominal(beyond) && !isCalendar(beyond)) first -= 2;
    else if ((before.norm === 'and' || before.norm === '&') && isNominal(beyond)) {
      if (joint < 0) joint = first;
      first -= 2;
    } else if ((before.norm === 'or' || before.norm === 'nor') && beyond?.mention) {
      if (joint < 0) joint = first;
      first -= 2;
    } else if (isAsWellAs(units, first - 1) && isNominal(units[first - 4])) {
      if (joint < 0) joint = first;
      first -= 4;
    } else break;
  }
  const outside = units[first - 1];
  const isOpen =
    outside === undefined ||
    outside.quotation !== undefined ||
    outside.norm === ',' ||
    outside.norm === 'that' ||
    outside.norm === 'neither' ||
    outside.norm === 'either' ||
    outside.norm === '—' ||
    outside.norm === '-';
  if (joint > 0 && !isOpen) first = joint;
  // "In a statement Clinton said": the phrase belongs to the preposition, the subject is the name.
  const mention = units[last - 1]?.mention;
  if (outside?.part === ADP && first > 0 && joint < 0) {
    let start = last - 1;
    while (mention ? units[start - 1]?.mention === mention : start > first && !isDeterminer(units[start])) start -= 1;
    first = Math.max(first, start);
  }
  while (first < last - 1 && ['and', 'but', 'or', ',', '-', "'s", '.'].includes(units[first]?.norm ?? '')) first += 1;
  return { first: listFrom(units, first, joint > first), last: end };
}

/**
 * Where a list of names begins that ends at a phrase: "**Doran, Sahin** and Lusk", and with a comma before the "and" as well. Only
 * at the opening of a clause: in "After meeting Doran, Sahin and Lusk" the first is no member.
 */
function listFrom(units: readonly Unit[], phrase: number, isJoint: boolean): number {
  const isOxford = units[phrase - 1]?.norm === 'and' && units[phrase - 2]?.norm === ',';
  if (!isJoint && !isOxford) return phrase;
  let first = isOxford ? phrase - 1 : phrase;
  while (units[first - 1]?.norm === ',' && units[first - 2]?.mention) {
    const { mention } = units[first - 2] ?? {};
    first -= 2;
    while (first > 0 && (units[first - 1]?.mention === mention || isBeforeName(units[first - 1]))) first -= 1;
  }
  const outside = units[first - 1];
  const opens =
    outside === undefined ||
    outside.quotation !== undefined ||
    OPENING_LIST.has(outside.norm) ||
    // "On Monday, | Doran, Sahin and Lusk"
    (outside.norm === ',' && units.slice(0, first).every((unit) => !unit.mention && !unit.quotation && !isVerb(unit)));
  return opens ? first : phrase;
}

/** What a list of names may follow. */
const OPENING_LIST = new Set(['that', 'but', 'while', 'when', 'as', 'because', ':', ';', '—', '–']);

/** A title or an article before a name. */
function isBeforeName(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention || unit.quotation) return false;
  if (unit.norm === 'the' || unit.norm === '.') return true;
  return unit.isCapital && hasPart(unit, NOUN | PROPN | ADJ);
}

/** The "as" that ends "as well as". */
export function isAsWellAs(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === 'as' && units[at - 1]?.norm === 'well' && units[at - 2]?.norm === 'as';
}

function isDeterminer(unit: Unit | undefined): boolean {
  return unit?.part === DET && !unit.mention;
}

/** The noun phrase that begins at `first`, or nothing. */
export function nounPhraseAt(units: readonly Unit[], first: number): Range | undefined {
  const start = units[first];
  if (!start || start.quotation) return undefined;
  if (isOf(start, SUBJECT_PRONOUN) && !start.mention && !isNominal(units[first + 1]) && units[first + 1]?.norm !== 'of')
    return { first, last: first + 1 };
  const next = units[first + 1];
  if (OBJECT_PRONOUNS.has(start.norm) && (!isNominal(next) || isOf(next, SUBJECT_PRONOUN)))
    return { first, last: first + 1 };
  let last = first;
  let hasHead = false;
  while (last < units.length) {
    const unit = units[last];
    const after = units[last + 1];
    if (!unit || unit.quotation) break;
    if (unit.mention && unit.mention === units[last - 1]?.mention) last += 1;
    else if (hasHead && isInnerHyphen(unit, units[last - 1], after)) last += 2;
    else if (
      hasHead &&
      (isDeterminer(unit) ||
        isOf(unit, POSSESSIVE) ||
        isCalendar(unit) ||
        (isOf(unit, SUBJECT_PRONOUN) && !unit.mention)) &&
      !JOINING.has(units[last - 1]?.norm ?? '')
    )
      break;
    else if (isNominal(unit) && !isCalendar(unit)) {
      hasHead = true;
      last += 1;
    } else if (hasPart(unit, ADJ | DET | NUM) || isOf(unit, POSSESSIVE) || ["'s", "'", '-', '&'].includes(unit.norm))
      last += 1;
    else if (unit.norm === '.' && unit.start === units[last - 1]?.end && last + 1 < units.length && after?.isCapital)
      last += 1;
    else if (
      hasHead &&
      ['of', 'for', 'from', 'at', 'with', 'in'].includes(unit.norm) &&
      after &&
      !isCalendar(after) &&
      (isNominal(after) || isDeterminer(after) || after.part === ADJ || isOf(after, POSSESSIVE))
    ) {
      last += 1;
    } else if (hasHead && unit.norm === 'and' && after?.isCapital === true && isNominal(after)) last += 1;
    else break;
  }
  while (last > first && !isNominal(units[last - 1]) && units[last - 2]?.norm !== '-') last -= 1;
  return hasHead && last > first ? { first, last } : undefined;
}

/**
 * Whether a past form describes the noun after it, and says nothing: "the so-**called** “plan”", "the so **called** plan", "his
 * much-**praised** “reform”".
 */
export function isDescribing(units: readonly Unit[], at: number): boolean {
  const [unit, before, next] = [units[at], units[at - 1], units[at + 1]];
  if (unit?.norm.endsWith('ing')) return false;
  if (unit && before && isInnerHyphen(before, units[at - 2], unit)) return true;
  if (unit?.norm !== 'called' || before?.norm !== 'so' || !next) return false;
  return next.quotation !== undefined || next.mention !== undefined || hasPart(next, NOUN | PROPN | ADJ);
}

/** "build-up", cut at its hyphen. */
function isInnerHyphen({ norm, start, end }: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  return norm === '-' && before?.end === start && after?.start === end;
}
