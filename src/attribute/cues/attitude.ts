import { ADP, ADV } from '../../model/part-of-speech.js';
import { ATTITUDE_WORDS, attitudeVerb } from '../../model/attitude-verb.js';
import type { AttitudeVerb } from '../../model/attitude-verb.js';
import { speechNoun } from '../../model/speech-noun.js';
import { isAsked } from '../asked.js';
import { complementEnd } from '../complement.js';
import { isThreatNoun } from '../../model/threat-noun.js';
import { quoteEndingAt } from '../content.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { inTurn } from '../in-turn.js';
import { isPassive, isVerbForm, mayBeVerbForm, mayHaveGerundSubject } from '../cue-verb.js';
import type { Line, Range, Unit } from '../line.js';
import { INSIDE, isFinite } from '../noun-clause.js';
import { isBetween, isVerb, nounPhraseAt, nounPhraseBefore, opensNounPhrase } from '../phrases.js';
import { earlierStart, firstStart, possibleSubjectAt, SOMEBODY } from '../possible-subject.js';
import { headOf, namesSpeaker } from '../speaker.js';
import { isSomebody, mayBeThings, mayNameSomebody } from '../somebody.js';
import { agentAt, beforeVerb, subjectBefore } from '../subject.js';
import { isUnreal, PHASES, takerAfter, takerOf } from '../taker.js';
import { wordClass } from '../word-class.js';
import type { Wording } from '../wording.js';

/** What somebody is held to be. */
const HELD = new Set(['responsible', 'accountable', 'guilty', 'liable']);
/** Verbs whose subject may be a thing ("they demand attention"), or that wage as well as charge ("they prosecuted the war"). */
const OF_THINGS = new Set(['call', 'demand', 'offer', 'promise', 'prosecute']);
/** What follows the agent of a passive. */
const TAKEN = new Set(['of', 'for', 'to', 'as', 'over']);
/** What the object of a relative clause is put into. */
const GAPPED = new Set(['whom', 'who', 'that', 'which']);
/** "stands accused" */
const STANDING = new Set(['stand', 'stands', 'stood']);
const BY = wordClass(['by']);
/** How far "by" stands from the passive it belongs to. */
const AGENT_REACH = 10;

/**
 * A stand taken without "that": "X accused Karesia of sabotage", "X condemned the shelling", "X threatened to strike", and the
 * passive "was condemned by X". Only where the subject names somebody; whatever else takes a stand stays with the author.
 */
export const attitude: CueRule = {
  id: 'attitude',
  order: 45,
  begins: ATTITUDE_WORDS,
  wakes: { besideName: ATTITUDE_WORDS },
  mayFind: (words, at) => {
    const verb = attitudeVerb(words.norm(at));
    if (!verb || !mayBeVerbForm(words, at, verb.form) || !mayNameSomebody(words)) return false;
    return mayBePassive(words, at, verb) || (mayHaveObject(words, at, verb) && mayHaveTaker(words, at, verb));
  },
  find: (line, places) => {
    const { units } = line;
    return inTurn(places, (at, last) => {
      const verb = attitudeVerb(units[at]?.norm ?? '');
      if (!verb || !isVerbForm(units, at, verb.form)) return undefined;
      return passiveAt(line, at, verb) ?? activeAt(line, at, verb, last);
    });
  },
};

function isPassivable(opens: AttitudeVerb['opens']): boolean {
  return opens.has('object') || opens.has('with');
}

/** Whether {@link passiveAt} may find anything. */
function mayBePassive(words: Wording, at: number, { form, opens }: AttitudeVerb): boolean {
  if ((form !== 'past' && form !== 'participle') || !isPassivable(opens)) return false;
  return words.holds(BY, at + 1, at + AGENT_REACH);
}

/** Whether {@link objectOf} or {@link afterRelative} may find anything. */
function mayHaveObject(words: Wording, at: number, { opens }: AttitudeVerb): boolean {
  if (opens.has('held')) return words.holdsAny(HELD, at + 1);
  if (opens.has('with') || TAKEN.has(words.norm(at + 1))) return true;
  for (let first = at + 1; first < words.length; first += 1) {
    if (opens.has(words.norm(first)) || (opens.has('object') && words.mayOpenNounPhrase(first))) return true;
    if (words.norm(first) !== 'not' && !words.mayBe(first, ADV)) return false;
  }
  return false;
}

/** Whether anybody but the author may take the stand with an active verb. */
function mayHaveTaker(words: Wording, at: number, { form }: AttitudeVerb): boolean {
  for (let start = firstStart(words, at); start >= 0; start = earlierStart(words, start)) {
    const before = words.norm(start - 1);
    if (before === 'to') {
      if (PHASES.has(words.norm(start - 2))) return true;
    } else if (form === 'gerund') {
      if (start === 0 || speechNoun(before) !== undefined || mayHaveGerundSubject(words, start)) return true;
    } else if (before === 'and' || before === 'but') return true;
    else if ((possibleSubjectAt(words, start) & SOMEBODY) !== 0) return true;
  }
  return false;
}

function activeAt(line: Line, at: number, verb: AttitudeVerb, last: Range | undefined): Finding | undefined {
  const { units } = line;
  if (quoteEndingAt(units, at, new Uint8Array(0)) !== undefined) return undefined;
  const taker = takerOf(line, at, verb.form, last) ?? frontedTaker(line, at, verb);
  if (!taker) return undefined;
  const { source, start } = taker;
  if (isAsked(units, source)) return undefined;
  // "its president asked for a recess" is no stand of somebody unknown.
  if (verb.lemma === 'ask' && !namesSpeaker(line, source)) return undefined;
  if (OF_THINGS.has(verb.lemma) && mayBeThings(line, source)) return undefined;
  const object = objectOf(units, at, verb) ?? afterRelative(units, at, verb, source);
  const content = object && withinRelative(units, source, object);
  return content && { act: 'attitude', cue: { first: start, last: content.first }, source, content: [content] };
}

/** What "critics who accuse Velmaria of theft | are wrong" takes: up to the verb that the critics are subject of. */
function withinRelative(units: readonly Unit[], source: Range, { first, last }: Range): Range {
  const isSubject = units[source.last - 1]?.norm === 'who' && !units.slice(0, source.last).some(isVerb);
  if (!isSubject) return { first, last };
  let end = first + 1;
  while (end < last && !(isFinite(units[end]) && !INSIDE.has(units[end - 1]?.norm ?? ''))) end += 1;
  while (end > first + 1 && isBetween(units[end - 1])) end -= 1;
  return { first, last: end };
}

/** Who a participle before the main clause belongs to: at the head of the sentence, or of the words named there. */
function frontedTaker(line: Line, at: number, verb: AttitudeVerb): { source: Range; start: number } | undefined {
  const { units } = line;
  const before = units[at - 1];
  if (verb.form !== 'gerund' || (before && speechNoun(before.norm) === undefined)) return undefined;
  if (before && units[0]?.part !== ADP) return undefined;
  const content = objectOf(units, at, verb);
  return content && takerAfter(line, at, content.last);
}

/** What is left where the object stands before the subject: "Lusk, whom Doran accused | of lies". */
function afterRelative(units: readonly Unit[], at: number, verb: AttitudeVerb, source: Range): Range | undefined {
  if (!verb.opens.has('object') || !GAPPED.has(units[source.first - 1]?.norm ?? '')) return undefined;
  if (!TAKEN.has(units[at + 1]?.norm ?? '')) return undefined;
  const last = complementEnd(units, at + 1);
  return last > at + 2 ? { first: at + 1, last } : undefined;
}

/** What the verb takes, when it takes it in one of its ways. */
function objectOf(units: readonly Unit[], at: number, { opens }: AttitudeVerb): Range | undefined {
  let first = at + 1;
  while (units[first]?.part === ADV && !opens.has(units[first]?.norm ?? '')) first += 1;
  // "blamed not Karesia but the weather"
  const denied = units[first]?.norm === 'not' ? first : undefined;
  if (denied !== undefined) first += 1;
  const norm = units[first]?.norm ?? '';
  if (opens.has('held')) {
    const ends = units.slice(first, first + 8).findIndex(({ norm: adjective }) => HELD.has(adjective));
    if (ends < 1) return undefined;
  } else if (!opens.has(norm) && !(opens.has('object') && opensObject(units[first]))) {
    const isThreat = opens.has('threat') && announcesThreat(units, first);
    if (!isThreat && !(opens.has('with') && threatens(units, first))) return undefined;
  } else if (norm === 'to' && !isVerb(units[first + 1]) && !opens.has('for')) return undefined;
  // "lashed out at"
  if (norm === 'out') {
    if (!['at', 'against'].includes(units[first + 1]?.norm ?? '')) return undefined;
    first += 2;
  }
  // "called for", "called on": the preposition is part of the verb.
  if (opens.has('upon') && norm !== 'to') first += 1;
  const last = denied === undefined ? complementEnd(units, first) : overBut(units, first);
  return last > first ? { first: denied ?? first, last } : undefined;
}

/** The end of "not Karesia | but the weather": a complement, and the one that takes its place. */
function overBut(units: readonly Unit[], first: number): number {
  const last = complementEnd(units, first);
  return units[last]?.norm === 'but' ? complementEnd(units, last + 1) : last;
}

function opensObject(unit: Unit | undefined): boolean {
  if (!unit) return false;
  return unit.quotation ? !unit.quotation.isClause : opensNounPhrase(unit);
}

/** "threatened | further strikes on the port": what is threatened, not what is in danger. */
function announcesThreat(units: readonly Unit[], first: number): boolean {
  const phrase = nounPhraseAt(units, first);
  if (!phrase) return false;
  const words = units.slice(first, phrase.last);
  return isThreatNoun(words[headOf(words)]?.norm ?? '') && !words.some(({ mention }) => mention);
}

/** "threatened Velmaria with war"; "threatens the peace" is no act of words. */
function threatens(units: readonly Unit[], first: number): boolean {
  return (
    nounPhraseAt(units, first) !== undefined && units.slice(first + 1, first + 6).some((unit) => unit.norm === 'with')
  );
}

/** "The shelling was condemned by X", "Karesia was accused by X of sabotage", "Karesia, accused by X of sabotage,". */
function passiveAt(line: Line, at: number, verb: AttitudeVerb): Finding | undefined {
  const { units } = line;
  const passive = isPassive(units, at) || STANDING.has(units[at - 1]?.norm ?? '');
  if ((verb.form !== 'past' && verb.form !== 'participle') || !isPassivable(verb.opens)) return undefined;
  // "was threatened | with war | by X"; "was threatened by the flood" is no stand.
  if (!verb.opens.has('object') && units[at + 1]?.norm !== 'with') return undefined;
  // Without an object it can be nothing but a participle: "Karesia accused of lies by X".
  const isReduced = verb.opens.has('object') && TAKEN.has(units[at + 1]?.norm ?? '');
  const limit = passive || isReduced ? Math.min(units.length, at + AGENT_REACH) : at + 2;
  let by = at + 1;
  while (by < limit && units[by]?.norm !== 'by') {
    // What "of" or "for" takes is a noun, whatever the tagger took it for, or a gerund: "accused of lies".
    const isCharge = TAKEN.has(units[by - 1]?.norm ?? '') && units[by - 1]?.norm !== 'to';
    if (units[by]?.quotation || [',', ';', 'and'].includes(units[by]?.norm ?? '') || (isVerb(units[by]) && !isCharge))
      return undefined;
    by += 1;
  }
  if (by >= limit || units[by]?.norm !== 'by') return undefined;
  const source = agentAt(units, by + 1);
  if (!source || !isSomebody(line, source)) return undefined;
  const start = beforeVerb(units, at);
  if (isUnreal(units, isPassive(units, at) ? beforeVerb(units, start - 1) : start, at)) return undefined;
  const accused = passive ? undefined : nounPhraseBefore(units, start);
  if (accused && isAsked(units, accused)) return undefined;
  const subject = passive ? subjectBefore(units, start - 1) : undefined;
  const end = complementEnd(units, source.last);
  const after = TAKEN.has(units[source.last]?.norm ?? '') ? { first: source.last, last: end } : undefined;
  const content = [subject, by > at + 1 ? { first: at + 1, last: by } : undefined, after].filter(
    (range) => range !== undefined,
  );
  return content.length === 0 ? undefined : { act: 'attitude', cue: { first: at, last: at + 1 }, source, content };
}
