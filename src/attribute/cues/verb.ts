import { speechVerb } from '../../model/speech-verb.js';
import type { SpeechVerb } from '../../model/speech-verb.js';
import { clauseEnd, isClause, isEnd, relativeEnd } from '../clause.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line, Range, Unit } from '../line.js';
import { BE, isVerb, nounPhraseAt, skipAdjuncts } from '../phrases.js';
import { beforeVerb, sharedSubject, subjectAfter, subjectBefore } from '../subject.js';

const COMPLEMENTISERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what']);

/** Verbs that may leave out "that". */
const BARE = new Set(
  `acknowledge add admit agree allege announce argue assert assume assure believe claim complain concede conclude confirm contend convince
  declare deny expect explain feel figure guess hope imagine indicate inform insist joke know maintain mean note predict promise recall
  remind report reveal say state suggest suppose swear tell testify think tweet vow warn wish worry write`.split(
    /\s+/u,
  ),
);
/** "went on to say", "continued to insist" */
const GOING_ON = new Set(['on', 'continued', 'continues', 'proceeded']);
const CONTRACTED = new Set(["'s", "'re", "'ll", "'d", "'ve", "'m"]);
const SUBORDINATORS = new Set(['while', 'if', 'although', 'though', 'because', 'unless', 'since', 'once', 'until']);

/**
 * A verb of speaking and its subject: "“…,” X said", "said X", "X said: “…”", "“…,” X said, “…”", "X told reporters that …",
 * "…, X said", "X said … and added that …".
 */
export const verb: CueRule = {
  id: 'verb',
  order: 40,
  find: (line) => {
    const findings: Finding[] = [];
    const used = new Uint8Array(line.units.length);
    let last: Range | undefined;
    for (let at = 0; at < line.units.length; at += 1) {
      const unit = line.units[at];
      const cue = unit && !unit.quotation && !used[at] ? speechVerb(unit.norm) : undefined;
      if (!cue || !unit || !isCue(line.units, at, cue)) continue;
      const finding = findingAt(line, at, cue, used, last);
      if (!finding) continue;
      findings.push(finding);
      last = finding.source ?? last;
      for (const range of [finding.cue, ...(finding.content.length > 0 ? finding.content : [])]) {
        for (let each = range.first; each < range.last; each += 1) {
          const isNested = range !== finding.cue && !line.units[each]?.quotation;
          if (!isNested) used[each] = 1;
        }
      }
    }
    return findings;
  },
};

/** Whether a form of a verb of speaking is used as one: no noun ("the claims"), no passive ("was told"), no infinitive alone. */
function isCue(units: readonly Unit[], at: number, { form }: SpeechVerb): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || unit.mention || (unit.isCapital && at > 0)) return false;
  const isSure = unit.norm === 'said' || unit.norm === 'says' || unit.norm === 'told' || unit.norm === 'added';
  if (!isSure && !isVerb(unit)) {
    // A past after its subject, which the tagger took for a noun: "has long accused".
    if (form !== 'past') return false;
    if (before && !before.quotation && ['DET', 'ADJ', 'ADP'].includes(before.pos)) return false;
  }
  if (form === 'past' && before && BE.has(units[beforeVerb(units, at) - 1]?.norm ?? '')) return false;
  return true;
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
  const isJoined = before?.norm === 'and' || before?.norm === 'but' || before?.norm === 'to' || before?.norm === 'by';
  let source: Range | undefined;
  let isInverted = false;
  const quoteBefore = quoteEndingAt(units, start, used);
  const canInvert =
    cue.form !== 'gerund' &&
    cue.form !== 'base' &&
    (quoteBefore !== undefined ||
      before?.norm === ',' ||
      before === undefined ||
      before.norm === 'so' ||
      before.norm === 'as');
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
  // "an issue called “sunset”"
  if (cue.frame === 'object' && cue.form === 'past' && units[at + 1]?.quotation && !isSomebody(units, source))
    return undefined;

  const groupFirst = isInverted ? start : Math.min(start, source.first < start ? source.first : start);
  const groupLast = isInverted ? source.last : at + 1;
  const cueRange = { first: start, last: at + 1 };
  const act = cue.frame === 'belief' ? 'belief' : 'speech';
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
  if (content === 'next') return { act, cue: cueRange, source, content: [], awaits: true };
  const isRelative = units[source.first]?.norm === 'who' && units[source.first - 1]?.norm === ',';
  const within = isRelative
    ? content.map((range) => ({ first: range.first, last: relativeEnd(units, range.first, range.last) }))
    : content;
  return { act, cue: cueRange, source, content: within };
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

function subjectOfGerund(units: readonly Unit[], start: number, last: Range | undefined): Range | undefined {
  const before = units[start - 1];
  if (
    before &&
    (before.norm === ',' || before.quotation || before.norm === 'by' || before.norm === 'as' || before.norm === 'in')
  ) {
    return last ?? sharedSubject(units, start - 1);
  }
  if (before && ['is', 'are', 'was', 'were', "'s", "'re", 'been', 'began', 'kept'].includes(before.norm))
    return subjectBefore(units, start - 1);
  return undefined;
}

/** The quotation that ends right before a position, a comma or dash between them allowed. */
function quoteEndingAt(units: readonly Unit[], end: number, used: Uint8Array): number | undefined {
  let at = end - 1;
  if ([',', '—', '–', '-', '.'].includes(units[at]?.norm ?? '')) at -= 1;
  return units[at]?.quotation && !used[at] ? at : undefined;
}

function contentAround(
  { units }: Line,
  first: number,
  last: number,
  cue: SpeechVerb,
  used: Uint8Array,
  mode: boolean | 'after',
): Range[] | 'next' | undefined {
  let right = last;
  if (cue.frame === 'addressee' && mode !== true) {
    const addressee = nounPhraseAt(units, right);
    if (addressee && !COMPLEMENTISERS.has(units[right]?.norm ?? '')) right = addressee.last;
  }
  right = skipAdjuncts(units, right);
  const leftQuote = mode === 'after' ? undefined : quoteEndingAt(units, first, used);
  const left = leftQuote === undefined ? undefined : units[leftQuote]?.quotation;
  const opensWithComma = units[right]?.norm === ',' || units[right]?.norm === ':' || units[right]?.norm === '—';
  const rightQuote = opensWithComma ? right + 1 : right;
  const hasRight = units[rightQuote]?.quotation !== undefined && !used[rightQuote];

  const isDone = isEnd(units[right]) || units[right]?.norm === ',' || hasRight;
  const isLeft = left !== undefined && (left.isClause || isDone);

  if (isLeft && leftQuote !== undefined) {
    const content: Range[] = [{ first: quotedFrom(units, leftQuote, used), last: leftQuote + 1 }];
    if (hasRight) content.push({ first: rightQuote, last: rightQuote + 1 });
    else if (units[right]?.norm === ',' && units[right + 1]?.norm === 'that')
      content.push({ first: right + 1, last: clauseEnd(units, right + 1) });
    return content;
  }
  if (units[right]?.norm === ':' && isEnd(units[right + 1]) && mode !== true) return 'next';
  if (hasRight) {
    const quotation = units[rightQuote]?.quotation;
    const after = units[rightQuote + 1];
    const isWhole =
      isEnd(after) || (quotation !== undefined && /[.?!…]/u.test(quotation.ending)) || after?.norm === ',';
    return [{ first: rightQuote, last: isWhole ? rightQuote + 1 : clauseEnd(units, rightQuote) }];
  }
  if (cue.frame === 'quote' || cue.frame === 'object') return undefined;
  const next = units[right];
  const isIndirect = cue.frame === 'clause' || cue.frame === 'addressee' || cue.frame === 'belief';
  // "…, he said, …" and "…, he said."
  if (
    mode !== 'after' &&
    (isEnd(next) || next?.norm === ',') &&
    units[first - 1]?.norm === ',' &&
    cue.form !== 'base'
  ) {
    const from = clauseStart(units, first - 1, used);
    const isSplit = next?.norm === ',' && isClause(units, right + 1, units.length);
    if (!isClause(units, from, first - 1) && !(isSplit && first - 1 > from)) return undefined;
    const content: Range[] = [{ first: from, last: first - 1 }];
    const end = next?.norm === ',' ? clauseEnd(units, right + 1) : right;
    if (
      next?.norm === ',' &&
      end > right + 1 &&
      units[right + 1]?.norm !== 'and' &&
      !isVerbOfSpeaking(units[right + 1])
    ) {
      content.push({ first: right + 1, last: end });
    }
    return content;
  }
  if (mode === true || !isIndirect || isEnd(next) || next?.norm === ',' || next?.norm === ':') return undefined;
  // Adjuncts may have been the subject of what follows: "said in Iowa voters" is rare, "said on Tuesday he" is not.
  const end = clauseEnd(units, right);
  const isComplement =
    COMPLEMENTISERS.has(next?.norm ?? '') ||
    (cue.frame !== 'clause' && next?.norm === 'to') ||
    (['vow', 'promise', 'threaten', 'pledge', 'agree'].includes(cue.lemma) && next?.norm === 'to');
  if (!isComplement && !(BARE.has(cue.lemma) && opensClause(units, right, end))) return undefined;
  const lead = mode === false ? leadBefore(units, first, used) : undefined;
  return [...(lead ? [lead] : []), { first: right, last: end }];
}

/** "While not all of it is true, Doran said the rest is": what is conceded is his too. */
function leadBefore(units: readonly Unit[], first: number, used: Uint8Array): Range | undefined {
  const last = first - 1;
  if (units[last]?.norm !== ',' || !SUBORDINATORS.has(units[0]?.norm ?? '') || used.subarray(0, last).includes(1))
    return undefined;
  return isClause(units, 0, last) ? { first: 0, last } : undefined;
}

/** Whether a clause of its own begins here: a subject and, not far, its verb. */
function opensClause(units: readonly Unit[], first: number, end: number): boolean {
  if (units[first]?.quotation) return true;
  const subject = nounPhraseAt(units, first);
  if (subject && CONTRACTED.has(units[subject.last]?.norm ?? '')) return true;
  if (!isClause(units, first, end)) return false;
  const opening = units[first];
  if (SUBORDINATORS.has(opening?.norm ?? '') || opening?.norm === 'there' || opening?.pos === 'ADP') return true;
  if (!subject) return opening?.pos === 'VERB' && opening.norm.endsWith('ing');
  for (let at = subject.last; at < end && at < subject.last + 6; at += 1) {
    const unit = units[at];
    if (unit?.quotation || isVerb(unit) || ['who', 'which', 'that', ',', 'and'].includes(unit?.norm ?? '')) return true;
    if (unit?.pos === 'ADP' && unit.norm !== 'of')
      return isClause(units, at, Math.min(end, at + 12)) && subject.last - first < 3;
  }
  return false;
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
