import { attitudeVerb } from '../../model/attitude-verb.js';
import { SPEECH_WORDS, speechVerb } from '../../model/speech-verb.js';
import type { SpeechVerb } from '../../model/speech-verb.js';
import { relativeEnd } from '../clause.js';
import { isEnd } from '../finite.js';
import { contentAround, mayHaveContent, MODALS, quoteEndingAt } from '../content.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { isCue, mayBeVerbForm, mayHaveGerundSubject, subjectOfGerund } from '../cue-verb.js';
import type { Line, Range, Unit } from '../line.js';
import { clauseLimit } from '../noun-clause.js';
import { BE, isVerb } from '../phrases.js';
import { earlierStart, firstStart, possibleSubjectAt, SOMEBODY } from '../possible-subject.js';
import { namesSpeaker } from '../speaker.js';
import { afterDay, beforeVerb, sharedSubject, subjectAfter, subjectBefore } from '../subject.js';
import type { Wording } from '../wording.js';

/** "went on to say", "continued to insist" */
const GOING_ON = new Set(['on', 'continue', 'continued', 'continues', 'continuing', 'proceeded', 'used']);
/** What a verb that shares the subject of the one before it follows. */
const JOINING = new Set(['and', 'but', 'by']);
/** What a verb may follow that stands before its subject: "…, said X", "so says X". */
const INVERTING = new Set([',', 'so', 'as']);

/**
 * A verb of speaking and its subject: "“…,” X said", "said X", "X said: “…”", "“…,” X said, “…”", "X told reporters that …",
 * "…, X said", "X said … and added that …".
 */
export const verb: CueRule = {
  id: 'verb',
  order: 40,
  begins: SPEECH_WORDS,
  wakes: { alone: SPEECH_WORDS },
  mayFind: (words, at) => {
    const cue = speechVerb(words.norm(at));
    return (
      cue !== undefined &&
      mayBeVerbForm(words, at, cue.form) &&
      mayHaveSubject(words, at, cue) &&
      mayHaveContent(words, at, cue)
    );
  },
  find: (line, places) => {
    const findings: Finding[] = [];
    const used = new Uint8Array(line.units.length);
    let last: Range | undefined;
    for (const at of places) {
      const cue = used[at] ? undefined : speechVerb(line.units[at]?.norm ?? '');
      if (!cue || !isCue(line.units, at, cue.form)) continue;
      const outer = findings.findLastIndex(({ content }) =>
        content.some((range) => range.first <= at && at < range.last),
      );
      const inner = outer < 0 ? undefined : innerAt(line, at, cue, used, last);
      if (inner) findings[outer] = withoutWords(line, findings[outer] ?? inner, inner.content);
      const finding = inner ?? findingAt(line, at, cue, used, last);
      if (!finding) continue;
      findings.push(finding);
      last = finding.source ?? last;
      for (const range of [finding.cue, ...finding.content]) {
        for (let each = range.first; each < range.last; each += 1) {
          const isNested = range !== finding.cue && !line.units[each]?.quotation;
          if (!isNested) used[each] = 1;
        }
      }
    }
    return findings;
  },
};

/** Whether a verb of speaking, at a place of a line without quotations, may have subjects other than the author. */
function mayHaveSubject(words: Wording, at: number, { form }: SpeechVerb): boolean {
  for (let start = firstStart(words, at); start >= 0; start = earlierStart(words, start)) {
    const before = words.norm(start - 1);
    if (form === 'past' && BE.has(before)) continue;
    if (before === 'to') {
      if (GOING_ON.has(words.norm(start - 2))) return true;
    } else if (form === 'gerund') {
      if (mayHaveGerundSubject(words, start)) return true;
    } else if (JOINING.has(before)) {
      // Without a verb before it there is no subject to share.
      if (start > 1) return true;
    } else if (form !== 'base' && (start === 0 || INVERTING.has(before))) return true;
    else if ((possibleSubjectAt(words, start) & SOMEBODY) !== 0) return true;
  }
  return false;
}

/** What somebody known says in marks, in the report of another: "X said that **Y** had said, “…”". */
function innerAt(
  line: Line,
  at: number,
  cue: SpeechVerb,
  used: Uint8Array,
  last: Range | undefined,
): Finding | undefined {
  const { units } = line;
  const isSaying = cue.frame === 'clause' || cue.frame === 'addressee';
  if (!isSaying || !units.slice(at).some((unit) => unit.quotation)) return undefined;
  const free = used.map((mark, place) => (place > at && units[place]?.quotation ? 0 : mark));
  const finding = findingAt(line, at, cue, free, last);
  const [content, more] = finding?.content ?? [];
  const isInner = content !== undefined && more === undefined && content.first > at && units[content.first]?.quotation;
  if (!isInner || !finding?.source || !namesSpeaker(line, finding.source)) return undefined;
  return units.slice(finding.source.first, at).some(({ norm }) => MODALS.has(norm)) ? undefined : finding;
}

/** A report without what another says in it, and without the comma or colon before that. */
function withoutWords({ units }: Line, report: Finding, words: readonly Range[]): Finding {
  const [inner] = words;
  if (!inner) return report;
  const content = report.content.flatMap((range): Range[] => {
    if (inner.first < range.first || inner.first >= range.last) return [range];
    const isSign = [',', ':'].includes(units[inner.first - 1]?.norm ?? '');
    const before = { first: range.first, last: inner.first - (isSign ? 1 : 0) };
    const after = { first: inner.last, last: range.last };
    return after.last > after.first ? [before, after] : [before];
  });
  return { ...report, content };
}

function findingAt(
  line: Line,
  at: number,
  cue: SpeechVerb,
  used: Uint8Array,
  last: Range | undefined,
): Finding | undefined {
  const { units } = line;
  const start = beforeVerb(units, at);
  const before = units[start - 1];
  if (before?.norm === 'to' && !GOING_ON.has(units[start - 2]?.norm ?? '')) return undefined;
  const isJoined = before?.norm === 'to' || JOINING.has(before?.norm ?? '');
  let source: Range | undefined;
  let isInverted = false;
  const quoteBefore = quoteEndingAt(units, start, used);
  const canInvert =
    cue.form !== 'gerund' &&
    cue.form !== 'base' &&
    (quoteBefore !== undefined || before === undefined || INVERTING.has(before.norm));
  if (cue.form === 'gerund') {
    source = subjectOfGerund(units, start, last);
  } else {
    if (canInvert) {
      const after = subjectAfter(units, at);
      const follows = after && units[after.last];
      const isFree =
        after !== undefined &&
        (quoteBefore !== undefined || isEnd(follows) || follows?.norm === ',' || follows?.quotation !== undefined);
      const isClauseAfter = quoteBefore !== undefined && isVerb(follows);
      const apposed = before?.norm === ',' ? subjectBefore(units, at) : undefined;
      if (isFree && !apposed && !isClauseAfter) {
        source = after;
        isInverted = true;
      }
    }
    source ??= isJoined ? (last ?? sharedSubject(units, start - 1)) : subjectBefore(units, at);
    source ??= quoteBefore === undefined ? undefined : sharedSubject(units, start - 1);
  }
  if (!source || isImpersonal(units, source)) return undefined;
  // "asked for a recess" is a request, and asks for that only.
  if (cue.lemma === 'ask' && units[at + 1]?.norm === 'for' && quoteBefore === undefined) return undefined;
  // "an issue called “sunset”"
  if (cue.frame === 'object' && cue.form === 'past' && units[at + 1]?.quotation && !isSomebody(units, source))
    return undefined;

  const groupFirst = isInverted ? start : Math.min(start, source.first < start ? source.first : start);
  const groupLast = isInverted ? source.last : at + 1;
  const cueRange = { first: afterDay(units, start, at), last: at + 1 };
  const content = isInverted
    ? contentAround(line, start, groupLast, cue, used, true)
    : contentAround(
        line,
        source.last <= start && !isJoined && cue.form !== 'gerund' ? groupFirst : start,
        groupLast,
        cue,
        used,
        isJoined || cue.form === 'gerund' ? 'after' : false,
      );
  if (!content) return undefined;
  const act = actOf(line, at, cue, source, content);
  if (content === 'next') return { act, cue: cueRange, source, content: [], awaits: true };
  // "Doran, who said that …, left", "Doran, adding that …, left"
  const isRelative =
    (units[source.first]?.norm === 'who' && units[source.first - 1]?.norm === ',') ||
    (cue.form === 'gerund' && source.last === start - 1 && before?.norm === ',');
  // "The minister who said that it was over | now denies it"
  const isRestrictive =
    units[source.first]?.norm === 'who' && !isRelative && !units.slice(0, source.first).some(isVerb);
  const within = isRestrictive
    ? content.map(({ first, last }) => ({ first, last: Math.min(last, clauseLimit(units, source.first, first)) }))
    : isRelative
      ? content.map((range) => ({ first: range.first, last: relativeEnd(units, range.first, range.last) }))
      : content;
  return { act, cue: cueRange, source, content: within };
}

/** "vowed to win" is a stand taken, where somebody known takes it; "vowed that it would" is a report. */
function actOf(
  line: Line,
  at: number,
  { frame }: SpeechVerb,
  source: Range,
  content: Range[] | 'next',
): Finding['act'] {
  if (frame === 'belief') return 'belief';
  const verb = attitudeVerb(line.units[at]?.norm ?? '');
  const opening = content === 'next' ? undefined : line.units[content.at(-1)?.first ?? -1]?.norm;
  return verb && opening === 'to' && namesSpeaker(line, source) ? 'attitude' : 'speech';
}

function isSomebody(units: readonly Unit[], { first, last }: Range): boolean {
  return units
    .slice(first, last)
    .some((unit) => unit.mention !== undefined || ['he', 'she', 'they'].includes(unit.norm));
}

/** "This says that …", "what does it say about …": no speaker. */
function isImpersonal(units: readonly Unit[], { first, last }: Range): boolean {
  const norm = units[first]?.norm ?? '';
  if (last - first > 1) return false;
  return norm === 'this' || (norm === 'it' && ['does', 'did', 'do'].includes(units[first - 1]?.norm ?? ''));
}
