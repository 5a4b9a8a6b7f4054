import { speechNoun } from '../../model/speech-noun.js';
import { clauseEnd, isClause } from '../clause.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { isVerbForm, subjectOfGerund } from '../cue-verb.js';
import type { Line, Range, Unit } from '../line.js';
import { namesSpeaker } from '../speaker.js';
import { BE, isCalendar, isNominal, isVerb, nounPhraseAt, nounPhraseBefore } from '../phrases.js';
import { stanceVerb } from '../stance-verb.js';
import type { StanceVerb } from '../stance-verb.js';
import { afterDay, beforeVerb, sharedSubject, subjectBefore } from '../subject.js';

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
]);
const GOVERNING = new Set([
  'by',
  'after',
  'before',
  'without',
  'in',
  'while',
  'when',
  'since',
  'despite',
  'for',
  'and',
  'or',
]);

export const stance: CueRule = {
  id: 'stance',
  order: 80,
  find: (line) => {
    const { units, depth } = line;
    if (depth > 0) return [];
    const findings: Finding[] = [];
    let last: Range | undefined;
    units.forEach((unit, at) => {
      const verbs = unit.quotation ? undefined : stanceVerb(unit.norm);
      const [form] = verbs?.values() ?? [];
      if (!verbs || !form || !isVerb(unit) || !isVerbForm(units, at, form.form)) return;
      const finding = findingAt(line, at, verbs, form.form, last);
      if (!finding) return;
      findings.push(finding);
      last = finding.source;
    });
    return findings;
  },
};

function findingAt(
  line: Line,
  at: number,
  verbs: ReadonlyMap<string, StanceVerb>,
  form: string,
  last: Range | undefined,
): Finding | undefined {
  const { units } = line;
  const start = beforeVerb(units, at);
  const before = units[start - 1];
  if ((form === 'past' || form === 'participle') && BE.has(before?.norm ?? '')) return undefined;
  const source = subjectOf(units, start, at, form, last);
  if (!source) return undefined;
  const taken = contentAt(units, at, verbs);
  if (
    !taken ||
    isCalendar(units[taken.content.first]) ||
    isCalendar(units[taken.content.first + 1]) ||
    !units
      .slice(taken.content.first, taken.content.last)
      .some((unit) => unit.quotation !== undefined || isNominal(unit) || isVerb(unit))
  )
    return undefined;
  const { act, content } = taken;
  const isTold =
    act !== 'speech' ||
    !namesSpeaker(line, source) ||
    units.slice(start, at).some(({ norm }) => UNREAL.has(norm)) ||
    before?.norm === 'to';
  return {
    act,
    cue: { first: afterDay(units, start, at), last: content.first },
    source,
    content: [content],
    ...(isTold && { isTold }),
  };
}

function subjectOf(
  units: readonly Unit[],
  start: number,
  at: number,
  form: string,
  last: Range | undefined,
): Range | undefined {
  const before = units[start - 1];
  if (before?.norm === 'to') {
    const governor = units[start - 2];
    return isVerb(governor) ? (subjectBefore(units, start - 2) ?? last) : undefined;
  }
  if (form === 'gerund') {
    const subject = subjectOfGerund(units, start, last);
    if (subject) return subject;
    // "the nominating process" is no act.
    if (isNominal(before)) return nounPhraseBefore(units, start);
    return before === undefined || GOVERNING.has(before.norm) ? sharedSubject(units, start - 1) : undefined;
  }
  if (before?.norm === 'and' || before?.norm === 'but' || before?.norm === 'or')
    return last ?? sharedSubject(units, start - 1);
  return subjectBefore(units, at);
}

function contentAt(
  units: readonly Unit[],
  at: number,
  verbs: ReadonlyMap<string, StanceVerb>,
): { content: Range; act: Finding['act'] } | undefined {
  let first = at + 1;
  const takes = (place: number): boolean =>
    verbs.has(units[place]?.norm ?? '') || verbs.has(`${units[place]?.norm ?? ''}_${units[place + 1]?.norm ?? ''}`);
  while (units[first]?.pos === 'ADV' && !takes(first)) first += 1;
  const norm = units[first]?.norm ?? '';
  const unit = units[first];
  if (!unit) return undefined;
  const range = (from: number, end: number): Range | undefined => (end > from ? { first: from, last: end } : undefined);
  const pick = (
    verb: StanceVerb | undefined,
    content: Range | undefined,
  ): { content: Range; act: Finding['act'] } | undefined => verb && content && { content, act: verb.act };
  if (COMPLEMENTISERS.has(norm)) return pick(verbs.get('that'), range(first, clauseEnd(units, first)));
  if (norm === 'to' && isVerb(units[first + 1]))
    return pick(verbs.get('to'), range(first, complementEnd(units, first)));
  const two = verbs.get(`${norm}_${units[first + 1]?.norm ?? ''}`);
  if (two) return pick(two, range(first + 2, complementEnd(units, first + 2)));
  const preposition = verbs.get(norm);
  if (preposition && norm !== 'that' && norm !== 'as')
    return pick(preposition, range(first + 1, complementEnd(units, first + 1)));
  if (!opensObject(unit)) return undefined;
  const phrase = unit.quotation ? { first, last: first + 1 } : nounPhraseAt(units, first);
  const clause = verbs.get('clause');
  const end = clauseEnd(units, first);
  if (clause && phrase && isClause(units, first, end) && isVerb(units[phrase.last]))
    return pick(clause, range(first, end));
  if (phrase && verbs.has('object-to') && units.slice(phrase.last, phrase.last + 4).some((each) => each.norm === 'to'))
    return pick(verbs.get('object-to'), range(first, complementEnd(units, first)));
  if (phrase && verbs.has('as') && units.slice(phrase.last, phrase.last + 6).some((each) => each.norm === 'as'))
    return pick(verbs.get('as'), range(first, complementEnd(units, first)));
  const object = range(first, complementEnd(units, first));
  // "repeated her claim that …": what she claims is found by its noun.
  if (object && opensReport(units, object)) return undefined;
  return pick(verbs.get('object'), object);
}

function opensReport(units: readonly Unit[], { first, last }: Range): boolean {
  for (let at = first; at + 1 < last; at += 1)
    if (units[at + 1]?.norm === 'that' && speechNoun(units[at]?.norm ?? '') !== undefined) return true;
  return false;
}

function opensObject(unit: Unit): boolean {
  if (unit.quotation) return true;
  return (
    isNominal(unit) ||
    ['DET', 'ADJ', 'NUM', 'PRON'].includes(unit.pos) ||
    (unit.pos === 'VERB' && unit.norm.endsWith('ing'))
  );
}
