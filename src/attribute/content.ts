import { ADP, ADV, AUX, DET, NOUN, PROPN } from '../model/part-of-speech.js';
import { speechVerb } from '../model/speech-verb.js';
import type { SpeechVerb } from '../model/speech-verb.js';
import { mayTakeBareClause, SUBORDINATORS, takesBareClause } from './bare-clause.js';
import { clauseEnd, isDash } from './clause.js';
import { ENDING, isClause, isEnd, opensClause } from './finite.js';
import type { Line, Range, Unit } from './line.js';
import { mayBeAdjunct, overTitle, skipAdjuncts } from './adjuncts.js';
import { isBetween, isCalendar, isNominal, isVerb, nounPhraseAt } from './phrases.js';
import { earlierStart, firstStart } from './possible-subject.js';
import { wordClass } from './word-class.js';
import type { Wording } from './wording.js';

const COMPLEMENTISERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what']);

const COLON = wordClass([':']);
const COMMA = wordClass([',']);
const TO = wordClass(['to']);
const COMPLEMENTISING = wordClass(COMPLEMENTISERS);

const FRONTING = new Set(
  'if although though while whereas when whenever after before since as because unless once until'.split(' '),
);
/** What opens a clause about the saying: "…, Doran said | as he left". */
const BESIDE = new Set(['as', 'when', 'while', 'after', 'before']);
/** What might be said was not. */
export const MODALS: ReadonlySet<string> = new Set(['would', 'could', 'might', 'may', 'should', 'must', 'can', "'d"]);
/** What opens a clause of the author's own behind words in marks. */
const CONTRASTING = new Set(['as', 'while', 'whereas', 'although', 'though', 'after', 'before']);
const TIMES = new Set('minutes hours days weeks months years moments shortly just'.split(' '));
const CONDITIONS = new Set(['if', 'unless']);

/** The quotation that ends right before a position, a comma or dash between them allowed. */
export function quoteEndingAt(units: readonly Unit[], end: number, used: Uint8Array): number | undefined {
  let at = end - 1;
  if ([',', '—', '–', '-', '.'].includes(units[at]?.norm ?? '')) at -= 1;
  return units[at]?.quotation && !used[at] ? at : undefined;
}

/**
 * What a verb of speaking takes, around the group of subject and verb that stands from `first` to `last`: quotations on either side,
 * a clause after it, a clause before or around it between commas. `next` when a colon leaves it to the following line.
 */
export function contentAround(
  { units }: Line,
  first: number,
  last: number,
  cue: SpeechVerb,
  used: Uint8Array,
  mode: boolean | 'after',
): Range[] | 'next' | undefined {
  let right = last;
  const addressee =
    cue.frame === 'addressee' && mode !== true && !COMPLEMENTISERS.has(units[right]?.norm ?? '')
      ? nounPhraseAt(units, right)
      : undefined;
  if (addressee) right = overTitle(units, right)?.last ?? addressee.last;
  right = skipAdjuncts(units, right);
  const saying = { form: cue.form, isFronted: isFronted(units, first) };
  const leftQuote = mode === 'after' ? undefined : quoteEndingAt(units, first, used);
  const left = leftQuote === undefined ? undefined : units[leftQuote]?.quotation;
  const opensWithComma = units[right]?.norm === ',' || units[right]?.norm === ':' || isDash(units, right);
  const rightQuote = opensWithComma ? right + 1 : right;
  const hasRight = units[rightQuote]?.quotation !== undefined && !used[rightQuote];

  // "… shelled the town - “a massacre”, Ruiz said - and left"
  const isAside =
    leftQuote !== undefined &&
    isDash(units, leftQuote - 1) &&
    isDash(units, right) &&
    units[right + 1]?.quotation === undefined;
  const isDone = isEnd(units[right]) || units[right]?.norm === ',' || hasRight || isAside;
  const isLeft = left !== undefined && (left.isClause || isDone || (left.ending === ',' && left.words > 2));

  if (isLeft && leftQuote !== undefined) {
    const content: Range[] = [{ first: isAside ? leftQuote : quotedFrom(units, leftQuote, used), last: leftQuote + 1 }];
    if (isAside) return content;
    if (hasRight) content.push({ first: rightQuote, last: rightQuote + 1 });
    else if (units[right]?.norm === ',' && units[right + 1]?.norm === 'that')
      content.push({ first: right + 1, last: clauseEnd(units, right + 1, saying) });
    return content;
  }
  if (units[right]?.norm === ':' && isEnd(units[right + 1]) && mode !== true) return 'next';
  if (hasRight) {
    const quotation = units[rightQuote]?.quotation;
    const after = units[rightQuote + 1];
    const isWhole =
      isEnd(after) ||
      (quotation !== undefined && /[.?!…]/u.test(quotation.ending)) ||
      after?.norm === ',' ||
      opensBeside(units, rightQuote + 1) ||
      // "said “never,” | and the army left"
      (quotation?.ending === ',' && after?.norm === 'and' && nounPhraseAt(units, rightQuote + 2) !== undefined);
    const isNamed = cue.frame === 'object' && units[first - 1]?.norm === 'what';
    const rest = {
      first: rightQuote,
      last: isWhole || isNamed ? rightQuote + 1 : clauseEnd(units, rightQuote, saying),
    };
    const opening =
      quotation?.opensLow === true && cue.frame !== 'object' ? openingBefore(units, first, used) : undefined;
    return mode !== 'after' && units[right]?.norm === ',' && opening ? [opening, rest] : [rest];
  }
  if (cue.frame === 'quote' || cue.frame === 'object') return undefined;
  const next = units[right];
  const colon = next?.norm === ':' ? right : nounPhraseAt(units, right)?.last;
  if (colon !== undefined && units[colon]?.norm === ':' && mode !== true && isAnnouncing(cue)) {
    const isSaid = !units.slice(first, last).some(({ norm }) => MODALS.has(norm));
    return isSaid && !isEnd(units[colon + 1]) ? [spokenFrom(units, colon + 1)] : undefined;
  }
  // "…, he said, …" and "…, he said."
  if (
    mode !== 'after' &&
    (isEnd(next) || next?.norm === ',' || BESIDE.has(next?.norm ?? '')) &&
    units[first - 1]?.norm === ',' &&
    (cue.form !== 'base' || isPlural(units[last - 2]))
  ) {
    const from = clauseStart(units, first - 1, used);
    const rest = next?.norm === ',' ? afterApposition(units, right + 1, mode) : units.length;
    const isSplit = isClause(units, rest, units.length);
    if (!isClause(units, from, first - 1) && !(isSplit && first - 1 > from)) return undefined;
    if (!isSplit && isSubordinate(units, from, first - 1)) return undefined;
    const content: Range[] = [{ first: from, last: first - 1 }];
    const end = rest < units.length ? clauseEnd(units, rest, saying) : rest;
    if (
      end > rest &&
      !(cue.frame === 'addressee' && isApposition(units, rest) && !isSplit) &&
      (units[rest]?.norm !== 'and' || units[rest + 1]?.part === AUX) &&
      !isVerbOfSpeaking(units[rest])
    ) {
      content.push({ first: rest, last: end });
    }
    return content;
  }
  if (mode === true || isEnd(next) || next?.norm === ',' || next?.norm === ':') return undefined;
  // Adjuncts may have been the subject of what follows: "said in Iowa voters" is rare, "said on Tuesday he" is not.
  const end = clauseEnd(units, right, saying);
  const isComplement = COMPLEMENTISERS.has(next?.norm ?? '') || (next?.norm === 'to' && takesInfinitive(cue));
  if (!isComplement && !takesBareClause(units, right, end, cue)) return undefined;
  const isAsked = cue.frame === 'addressee' && cue.lemma !== 'tell' && next?.norm === 'to' && addressee !== undefined;
  const lead = mode === false ? leadBefore(units, first, used) : undefined;
  return [...(lead ? [lead] : []), { first: isAsked ? addressee.first : right, last: end }];
}

/** What the author sets beside words in marks: "said “we want peace” | while his army marched", "… | hours before it marched". */
function opensBeside(units: readonly Unit[], at: number): boolean {
  const isTimed = TIMES.has(units[at]?.norm ?? '');
  const { norm = '' } = units[isTimed ? at + 1 : at] ?? {};
  if (!(isTimed ? norm === 'before' || norm === 'after' : CONTRASTING.has(norm))) return false;
  return opensClause(units, isTimed ? at + 2 : at + 1);
}

/** Whether {@link contentAround} may find anything around a verb of a line without quotations, as far as the words alone tell. */
export function mayHaveContent(words: Wording, at: number, cue: SpeechVerb): boolean {
  if (words.holds(COLON, at + 1)) return true;
  if (cue.frame === 'quote' || cue.frame === 'object') return false;
  if (mayTakeBareClause(words, at + 1, cue)) return true;
  const hasComma = words.holds(COMMA, 0, at);
  if (cue.frame === 'addressee' || mayBeAdjunct(words, at + 1))
    return hasComma || words.holds(COMPLEMENTISING, at + 1) || (takesInfinitive(cue) && words.holds(TO, at + 1));
  const next = words.norm(at + 1);
  // "…, he said."
  const isClosed = next === '' || next === ',' || ENDING.has(next) || BESIDE.has(next);
  return COMPLEMENTISERS.has(next) || (hasComma && (isClosed || mayFollowComma(words, at)));
}

/** "…, said Doran." */
function mayFollowComma(words: Wording, verb: number): boolean {
  for (let start = firstStart(words, verb); start >= 0; start = earlierStart(words, start))
    if (words.norm(start - 1) === ',') return true;
  return false;
}

/** Whether a colon after a verb opens the words themselves, marks or not: "Doran said: We will stay"; "Doran believes: …" is nobody's speech. */
function isAnnouncing({ frame }: SpeechVerb): boolean {
  return frame === 'clause' || frame === 'addressee';
}

/** The words after a colon: a sentence of their own where they begin with a capital, else a clause. */
function spokenFrom(units: readonly Unit[], first: number): Range {
  if (units[first]?.isCapital !== true) return { first, last: clauseEnd(units, first) };
  let last = units.length;
  while (last > first && ENDING.has(units[last - 1]?.norm ?? '')) last -= 1;
  return { first, last };
}

function takesInfinitive({ frame, lemma }: SpeechVerb): boolean {
  return frame !== 'clause' || ['vow', 'promise', 'threaten', 'pledge', 'agree'].includes(lemma);
}

/**
 * Where the report goes on after the comma that follows its speaker. Over what explains a speaker who comes after the verb: "The
 * war, said Doran, a minister, | was over"; the end of the line where nothing but that follows.
 */
function afterApposition(units: readonly Unit[], from: number, isInverted: boolean): number {
  if (!isInverted) return from;
  for (let at = from; at < units.length; at += 1) {
    if (units[at - 1]?.norm !== ',') continue;
    if (isVerb(units[at]) || isBetween(units[at]) || units[at]?.norm === 'but') return at;
  }
  return units.length;
}

/** "Any such plan, Doran said, | “is a farce”": the part of the sentence before a speaker whose quotation only ends it. */
function openingBefore(units: readonly Unit[], first: number, used: Uint8Array): Range | undefined {
  if (units[first - 1]?.norm !== ',') return undefined;
  const from = clauseStart(units, first - 1, used);
  const unit = units[from];
  if (from >= first - 1 || !unit || unit.part === ADV || unit.part === ADP || isCalendar(unit)) return undefined;
  return { first: from, last: first - 1 };
}

/** "…, analysts say", "…, they say": a base form after its subject. */
function isPlural(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && isNominal(unit) && (unit.norm.endsWith('s') || ['they', 'some', 'many'].includes(unit.norm))
  );
}

/** "…, Doran told the Courier, | a newspaper": what explains the one who is told. */
function isApposition(units: readonly Unit[], first: number): boolean {
  return units[first]?.part === DET || units[first]?.part === PROPN || units[first]?.part === NOUN;
}

/** Whether a saying stands in a clause that opens the line before the main one: "Although Doran says …", "A week after he said …". */
function isFronted(units: readonly Unit[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 4; at -= 1) {
    const unit = units[at];
    if (!unit || unit.quotation || unit.norm === ',' || isVerb(unit)) return false;
    if (FRONTING.has(unit.norm))
      return !units.slice(0, at).some((each) => each.quotation !== undefined || isVerb(each));
  }
  return false;
}

/** "If the army stays, Doran said there will be war": the condition is his too; what is only conceded ("while", "although") is the author's. */
function leadBefore(units: readonly Unit[], first: number, used: Uint8Array): Range | undefined {
  const last = first - 1;
  if (units[last]?.norm !== ',' || !CONDITIONS.has(units[0]?.norm ?? '') || used.subarray(0, last).includes(1))
    return undefined;
  return isClause(units, 0, last) ? { first: 0, last } : undefined;
}

/** "It was late, | and when the war began |, Doran said so": what only says when or why is no report. */
function isSubordinate(units: readonly Unit[], from: number, end: number): boolean {
  let first = end - 1;
  while (first > from && ![',', 'and', 'but'].includes(units[first - 1]?.norm ?? '')) first -= 1;
  const norm = units[first]?.norm ?? '';
  return first > from && units[first - 1]?.norm !== ',' && (SUBORDINATORS.has(norm) || norm === 'when');
}

function isVerbOfSpeaking(unit: Unit | undefined): boolean {
  return unit !== undefined && isVerb(unit) && speechVerb(unit.norm) !== undefined;
}

/** The start of the quotations, and of the words before them, that belong to the one that ends a clause: "The deal is “a farce,” he said". */
function quotedFrom(units: readonly Unit[], quote: number, used: Uint8Array): number {
  const quotation = units[quote]?.quotation;
  const opening = units[quote];
  if (!quotation || !opening) return quote;
  const from = clauseStart(units, quote, used);
  return from < quote && !/[.:]/u.test(units[quote - 1]?.norm ?? '') ? from : quote;
}

/** Where the clause before a position begins: after what other cues have taken, without a conjunction. */
function clauseStart(units: readonly Unit[], end: number, used: Uint8Array): number {
  let from = end;
  while (from > 0 && !used[from - 1] && units[from - 1]?.norm !== ';' && units[from - 1]?.norm !== ':') from -= 1;
  while (from < end && [',', 'and', 'but', '.', '•', '-', '—'].includes(units[from]?.norm ?? '')) from += 1;
  return from;
}
