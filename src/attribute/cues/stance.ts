import { ADV } from '../../model/part-of-speech.js';
import { CONTRACTED_NOT } from '../../model/contracted-not.js';
import { speechNoun } from '../../model/speech-noun.js';
import type { VerbForm } from '../../model/verb-forms.js';
import { clauseEnd } from '../clause.js';
import { isClause } from '../finite.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { inTurn } from '../in-turn.js';
import { isVerbForm, mayBeVerbForm, mayHaveGerundSubject, subjectOfGerund } from '../cue-verb.js';
import type { Line, Range, Unit } from '../line.js';
import {
  BE,
  isCalendar,
  isNominal,
  isOf,
  isVerb,
  nounPhraseAt,
  nounPhraseBefore,
  opensNounPhrase,
} from '../phrases.js';
import { earlierStart, firstStart, NOBODY, possibleSubject, possibleSubjectAt, SOMEBODY } from '../possible-subject.js';
import { namesSpeaker } from '../speaker.js';
import { STANCE_WORDS, stanceVerb } from '../stance-verb.js';
import type { StanceVerb } from '../stance-verb.js';
import { afterDay, beforeVerb, sharedSubject, subjectBefore } from '../subject.js';
import { wordClass } from '../word-class.js';
import type { Wording } from '../wording.js';

const COMPLEMENTISERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when']);
/** What is denied or only possible. */
const UNREAL = new Set([
  'not',
  "n't",
  'never',
  'would',
  'could',
  'may',
  'might',
  'must',
  'should',
  'can',
  'will',
  "'ll",
  "'d",
  ...CONTRACTED_NOT,
]);
/** What an "-ing" form without a subject of its own follows: "by attacking", "after announcing". */
const GOVERNING = new Set('by after before without in while when since despite for and or'.split(' '));
const JOINING = new Set(['and', 'but', 'or']);
/** The ways to take an object that name a word of their own: the word, and how far behind the object it stands at most. */
const OBJECTS = [
  { open: 'object-to', words: new Set(['to']), reach: 4 },
  { open: 'object-about', words: new Set(['about']), reach: 2 },
  { open: 'as', words: new Set(['as']), reach: 6 },
];
const SHOWING = new Set('show shows showed shown showing'.split(' '));
/** What gives the answers of many, or of a search. */
const FINDINGS =
  /^(?:poll|survey|stud(?:y|ie)|report|figure|result|statistic|number|data|research|analys[ei]s|record|tall(?:y|ie)|evidence|audit|return)s?$/u;
/** Where an object is over: "supported the plan | when it came". */
const ENDING = wordClass('when before while because since until unless although though if as'.split(' '));

/**
 * What the author tells that somebody says, thinks, wants or makes of a thing: "Karesia rejected the plan", "voters want a new
 * road", "the poll shows a lead". Only outside quotations; what is said ("spoke of peace") is quoted where the speaker is known.
 */
export const stance: CueRule = {
  id: 'stance',
  order: 80,
  begins: STANCE_WORDS,
  wakes: { alone: STANCE_WORDS },
  mayFind: (words, at) => {
    const verb = stanceVerb(words.norm(at));
    if (!verb || !words.mayBeVerb(at) || !mayBeVerbForm(words, at, verb.form)) return false;
    return mayHaveSubject(words, at, verb) && mayHaveContent(words, at, verb);
  },
  find: (line, places) => {
    const { units, depth } = line;
    if (depth > 0) return [];
    return inTurn(places, (at, last) => {
      const verb = stanceVerb(units[at]?.norm ?? '');
      if (!verb || !isVerb(units[at]) || !isVerbForm(units, at, verb.form)) return undefined;
      return findingAt(line, at, verb, last);
    });
  },
};

function findingAt(line: Line, at: number, verb: StanceVerb, last: Range | undefined): Finding | undefined {
  const { units } = line;
  const start = beforeVerb(units, at);
  const before = units[start - 1];
  if (isPast(verb.form) && BE.has(before?.norm ?? '')) return undefined;
  const taken = contentAt(units, at, verb);
  const source = taken && subjectOf(units, start, at, verb.form, last, taken.content.last);
  if (!source || !isContent(units, taken.content)) return undefined;
  const { act, content } = taken;
  // "the map shows a gap" tells nobody's finding; a poll does.
  if (taken.open === 'object' && SHOWING.has(units[at]?.norm ?? '') && !isFinding(units, source)) return undefined;
  const isUnreal = before?.norm === 'to' || units.slice(start, at).some(({ norm }) => UNREAL.has(norm));
  const isTold = act !== 'speech' || isUnreal || !namesSpeaker(line, source);
  const cue = { first: afterDay(units, start, at), last: content.first };
  return { act, cue, source, content: [content], ...(isTold && { isTold }) };
}

/** Whether {@link contentAt} may find anything. */
function mayHaveContent(words: Wording, at: number, { opens, takesPairs }: StanceVerb): boolean {
  for (let first = at + 1; first < words.length; first += 1) {
    const norm = words.norm(first);
    if (COMPLEMENTISERS.has(norm)) {
      if (opens.has('that')) return true;
      if (!words.mayBe(first, ADV)) return false;
      continue;
    }
    if (opens.has(norm) || (takesPairs && opens.has(`${norm}_${words.norm(first + 1)}`))) return true;
    if (words.mayOpenNounPhrase(first) && mayHaveObject(words, first, opens)) return true;
    if (!words.mayBe(first, ADV)) return false;
  }
  return false;
}

function mayHaveObject(words: Wording, first: number, opens: StanceVerb['opens']): boolean {
  if (opens.has('object')) return true;
  if (opens.has('clause') && words.mayHoldVerb(first + 1)) return true;
  for (const { open, words: own } of OBJECTS) if (opens.has(open) && words.holdsAny(own, first + 1)) return true;
  return false;
}

/** Whether anybody but the author may be subject of a verb, as {@link subjectOf} finds it. */
function mayHaveSubject(words: Wording, at: number, { form }: StanceVerb): boolean {
  for (let start = firstStart(words, at); start >= 0; start = earlierStart(words, start)) {
    const before = words.norm(start - 1);
    if (isPast(form) && BE.has(before)) continue;
    if (before === 'to') {
      if (!words.mayBeVerb(start - 2)) continue;
      const subject = possibleSubject(words, start - 2);
      // Without a subject of its own it shares that of a verb before it.
      if ((subject & SOMEBODY) !== 0 || ((subject & NOBODY) !== 0 && mayFollowAnother(words, start - 2))) return true;
    } else if (form === 'gerund') {
      if (start === 0 || GOVERNING.has(before) || words.mayBeNominal(start - 1) || mayHaveGerundSubject(words, start))
        return true;
    } else if (JOINING.has(before)) {
      for (let other = 0; other < start - 1; other += 1)
        if (words.mayBeVerb(other) || words.mayBeBetween(other)) return true;
    } else if ((possibleSubjectAt(words, start) & SOMEBODY) !== 0) return true;
  }
  return false;
}

/** Whether such a verb, whose subject the one at a place may share, may stand before it. */
function mayFollowAnother(words: Wording, at: number): boolean {
  for (let other = 0; other < at; other += 1)
    if (stanceVerb(words.norm(other)) !== undefined && words.mayBeVerb(other)) return true;
  return false;
}

function isFinding(units: readonly Unit[], { first, last }: Range): boolean {
  return units.slice(first, last).some(({ norm }) => FINDINGS.test(norm));
}

function isPast(form: VerbForm): boolean {
  return form === 'past' || form === 'participle';
}

/** "spoke on Monday", "know better": no content. */
function isContent(units: readonly Unit[], { first, last }: Range): boolean {
  if (isCalendar(units[first]) || isCalendar(units[first + 1])) return false;
  return units.slice(first, last).some((unit) => unit.quotation !== undefined || isNominal(unit) || isVerb(unit));
}

function subjectOf(
  units: readonly Unit[],
  start: number,
  at: number,
  form: VerbForm,
  last: Range | undefined,
  end: number,
): Range | undefined {
  const before = units[start - 1];
  if (before?.norm === 'to') {
    return isVerb(units[start - 2]) ? (subjectBefore(units, start - 2) ?? last) : undefined;
  }
  if (form === 'gerund') {
    const subject = subjectOfGerund(units, start, last);
    if (subject) return subject;
    if (isNominal(before)) return nounPhraseBefore(units, start);
    // "the nominating process" is no act.
    if (before !== undefined && !GOVERNING.has(before.norm)) return undefined;
    // "After announcing the plan, Doran left."
    if (start <= 1) return units[end]?.norm === ',' ? nounPhraseAt(units, end + 1) : undefined;
    return sharedSubject(units, start - 1);
  }
  if (JOINING.has(before?.norm ?? '')) return last ?? sharedSubject(units, start - 1);
  return subjectBefore(units, at);
}

function contentAt(
  units: readonly Unit[],
  at: number,
  { opens, takesPairs }: StanceVerb,
): { readonly content: Range; readonly act: Finding['act']; readonly open: string } | undefined {
  const two = (place: number): string =>
    takesPairs ? `${units[place]?.norm ?? ''}_${units[place + 1]?.norm ?? ''}` : '';
  let first = at + 1;
  while (units[first]?.part === ADV && !opens.has(units[first]?.norm ?? '') && !opens.has(two(first))) first += 1;
  const unit = units[first];
  if (!unit) return undefined;
  const pick = (open: string, from: number, last: number): ReturnType<typeof contentAt> => {
    const act = opens.get(open);
    return act && last > from ? { act, open, content: { first: from, last } } : undefined;
  };
  if (COMPLEMENTISERS.has(unit.norm)) return pick('that', first, clauseEnd(units, first));
  if (unit.norm === 'to' && isVerb(units[first + 1])) return pick('to', first, objectEnd(units, first));
  if (opens.has(two(first))) return pick(two(first), first + 2, objectEnd(units, first + 2));
  if (opens.has(unit.norm) && unit.norm !== 'as') return pick(unit.norm, first + 1, objectEnd(units, first + 1));
  if (!opensObject(unit)) return undefined;
  const phrase = unit.quotation ? { first, last: first + 1 } : nounPhraseAt(units, first);
  if (opens.has('clause') && phrase && isVerb(units[phrase.last])) {
    const end = clauseEnd(units, first);
    if (isClause(units, first, end)) return pick('clause', first, end);
  }
  for (const { open, words, reach } of OBJECTS) {
    if (!phrase || !opens.has(open)) continue;
    let word = phrase.last;
    while (word < phrase.last + reach && !words.has(units[word]?.norm ?? '')) word += 1;
    if (word === phrase.last + reach) continue;
    const from = open === 'object-about' ? word + 1 : first;
    return pick(open, from, complementEnd(units, from));
  }
  const last = objectEnd(units, first);
  // "repeated her claim that …": what she claims is found by its noun.
  return opensReport(units, first, last) ? undefined : pick('object', first, last);
}

function objectEnd(units: readonly Unit[], first: number): number {
  const end = complementEnd(units, first);
  for (let at = first + 1; at < end; at += 1) if (isOf(units[at], ENDING) && !isRole(units, at, end)) return at;
  return end;
}

/** "spoke of the raid | as a crime": what follows "as" is no clause, and goes on with the object. */
function isRole(units: readonly Unit[], as: number, end: number): boolean {
  return units[as]?.norm === 'as' && !isClause(units, as + 1, end);
}

function opensReport(units: readonly Unit[], first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at += 1)
    if (units[at + 1]?.norm === 'that' && speechNoun(units[at]?.norm ?? '') !== undefined) return true;
  return false;
}

function opensObject(unit: Unit): boolean {
  return unit.quotation !== undefined || opensNounPhrase(unit);
}
