import type { Mention, Speaker } from '../model/actor.js';
import type { Attribution, Turn } from '../model/attribution.js';
import type { Linguist, Sentence } from '../model/segmentation.js';
import type { Span } from '../model/span.js';
import { afterLabel } from './after-label.js';
import { findingsIn } from './findings.js';
import type { Line, Range, Unit } from './line.js';
import { eachLine } from './lines.js';
import { isEmpty, isNobody, isTold } from './nobody.js';
import { isVerb } from './phrases.js';
import { quotesIn } from './quotes.js';
import { speakerOf, unresolved } from './speaker.js';

interface Given {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
  readonly turns: readonly Turn[];
  readonly mentions: readonly Mention[];
  readonly morphology: Linguist;
  /** Whether every line is read that a rule's word wakes, also where no rule can find anything: the plain version, with the same result. */
  readonly isExhaustive?: boolean;
}

/** An attribution that may still grow: copying it for every quotation it inherits would take the square of a long text. */
type Growing = Omit<Attribution, 'kind' | 'content'> & { kind: Attribution['kind']; readonly content: Span[] };

/** What a quotation without a cue may inherit. */
interface Heir {
  readonly speaker: Speaker;
  readonly source: Span | undefined;
  readonly paragraph: number;
  /** The attribution that the next quotation is part of; missing before the announced words came. */
  readonly attribution?: Growing | undefined;
  /** Whether the last quotation goes on in the next paragraph, or words were announced with a colon. */
  readonly isOpen: boolean;
  /** Whether it was the last line that gave it. */
  readonly isLast: boolean;
}

/**
 * Who says what: every quotation and every reported statement with its speaker, in text order. A quotation without a cue belongs
 * to the one who was speaking in the same paragraph, or across paragraphs when it goes on; else it is unattributed, never the
 * author's. A short one without a verb only names something, and stays the author's. Linear in the text.
 */
export function attribute(given: Given): Attribution[] {
  const { text, paragraphs, turns } = given;
  const quotes = quotesIn(text, paragraphs);
  const attributions: Growing[] = [];
  const turnStarts = turns.map((turn) => turn.content.start);
  let heirs: (Heir | undefined)[] = [];
  let turn = 0;

  eachLine({ ...given, quotes }, (line) => {
    const before = turn;
    while (turn < turnStarts.length && (turnStarts[turn] ?? 0) <= line.start) turn += 1;
    if (turn !== before) heirs = [];
    // What a block quote announces may stand in its next lines.
    if (heirs.length > line.depth + 1 && !isBlock(line)) heirs.length = line.depth + 1;
    const heir = heirs[line.depth];
    const next = readLine(line, heir, text, attributions);
    heirs[line.depth] = next && next === heir ? { ...next, isLast: false } : next;
  });
  for (const attribution of attributions) {
    const rest = afterLabel(text, given.sentences, attribution);
    if (rest) attribution.content.push(rest);
  }
  return attributions.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function isBlock({ units }: Line): boolean {
  return units.length === 1 && units[0]?.quotation?.quote.isBlock === true;
}

/** How far what is told of a speaker may reach before a quotation goes on. */
const ASIDE = 9;

/** Whether a quotation goes on with the one before: "“…,” X said; | “…”", "“…,” X said, his voice breaking, | “…”". */
function isLinked(units: readonly Unit[], at: number, { cue, source }: Growing): boolean {
  const end = Math.max(cue?.end ?? 0, source?.end ?? 0);
  const isMark = (unit: Unit | undefined): boolean => unit !== undefined && [';', ',', '—', '–'].includes(unit.norm);
  if (end === 0 || !isMark(units[at - 1])) return false;
  for (let mark = at - 1; mark > 0 && mark >= at - ASIDE; mark -= 1) {
    const unit = units[mark];
    if (!unit || unit.quotation || (isVerb(unit) && !/(?:ing|ed)$/u.test(unit.norm))) return false;
    if (isMark(unit) && (units[mark - 1]?.end ?? Infinity) <= end) return true;
  }
  return false;
}

function readLine(line: Line, heir: Heir | undefined, text: string, attributions: Growing[]): Heir | undefined {
  const { units, paragraph } = line;
  if (!line.isWoken) return heir?.paragraph === paragraph && !heir.isOpen ? heir : undefined;
  if (units.length === 0) return heir;
  const findings = findingsIn(line);
  const hasQuotation = holdsQuotation(line, { first: 0, last: units.length });
  if (findings.length === 0 && !hasQuotation) return heir;
  const taken = new Uint8Array(units.length);
  const isTaken = ({ first, last }: Range): boolean => {
    for (let at = first; at < last; at += 1) if (taken[at] === 1) return true;
    return false;
  };
  let next = heir;

  const goesOn = heir?.isOpen === true && heir.paragraph <= paragraph && units[0]?.quotation !== undefined;
  const opens = findings.find((finding) => finding.content.some((range) => range.first === 0));
  // “We go on. / “We stay,” X said: what had no speaker yet is X's as well.
  const orphan = goesOn && heir.speaker.via === 'unresolved' && opens ? heir.attribution : undefined;
  if (orphan) attributions.splice(attributions.lastIndexOf(orphan), 1);
  if (goesOn && !orphan) {
    taken[0] = 1;
    next = inherit(attributions, line, { first: 0, last: 1 }, heir);
  }

  let isQuoting = false;
  for (const finding of findings) {
    if (isEmpty(line, finding)) continue;
    if (isTaken(finding.cue) || finding.content.some((range) => quoteTaken(line, range, taken))) continue;
    const speaker = speakerOf(line, finding.source, text);
    taken.fill(1, finding.cue.first, finding.cue.last);
    for (const range of finding.content) markQuotes(line, range, taken);
    if (!speaker || isNobody(line, finding, speaker)) continue;
    const source = finding.source && spanOf(line, finding.source);
    const told = isTold(line, finding, speaker);
    if (told && (line.depth > 0 || finding.content.some((range) => insideContent(attributions, units[range.first]))))
      continue;
    const attribution =
      finding.content.length > 0
        ? push(attributions, line, finding.content, speaker, {
            act: finding.act,
            cue: spanOf(line, finding.cue),
            source,
            isTold: told,
            before: finding === opens ? (orphan?.content ?? []) : [],
          })
        : undefined;
    const hasQuote = finding.awaits === true || finding.content.some((range) => holdsQuotation(line, range));
    const last = finding.content.at(-1)?.last ?? 0;
    const continues = units[last - 1]?.quotation?.quote.continues ?? false;
    // “We stay,” X said, referring to the town. | “Always.”: what is said beside a quotation does not end it.
    if (!told && (hasQuote || (finding.act === 'speech' && !isQuoting))) {
      isQuoting ||= hasQuote;
      next = { speaker, source, paragraph, attribution, isOpen: finding.awaits === true || continues, isLast: true };
    }
  }

  for (let at = 0; hasQuotation && at < units.length; at += 1) {
    const quotation = units[at]?.quotation;
    if (!quotation || taken[at]) continue;
    if (at > 0 && insideContent(attributions, units[at])) continue;
    const range = { first: at, last: at + 1 };
    const isWhole = units.every((unit) => unit.quotation !== undefined || !/[\p{L}\p{N}]/u.test(unit.norm));
    // “We will stay,” X said. | “Always.”
    const isWord = isWhole && next?.paragraph === paragraph && '.!?…'.includes(quotation.ending) && !quotation.opensLow;
    if (!quotation.isClause && !isWord) continue;
    const isBlock = quotation.quote.isBlock === true;
    const follows =
      !isBlock && (next?.paragraph === paragraph || (isWhole && next?.paragraph === paragraph - 1 && next.isLast));
    if (next && follows && at === 0) {
      next = inherit(attributions, line, range, next);
      continue;
    }
    if (next?.attribution && isLinked(units, at, next.attribution)) {
      next = inherit(attributions, line, range, next);
      continue;
    }
    const speaker = unresolved('');
    const attribution = push(attributions, line, [range], speaker, {});
    next = { speaker, source: undefined, paragraph, attribution, isOpen: quotation.quote.continues, isLast: true };
  }
  return next;
}

/** Gives a quotation without a cue to whoever was speaking: as a further span of what they said. */
function inherit(attributions: Growing[], line: Line, range: Range, heir: Heir): Heir {
  const { quotation } = line.units[range.last - 1] ?? {};
  const isOpen = quotation?.quote.continues ?? false;
  const { attribution: earlier, speaker, source } = heir;
  if (earlier) {
    if (earlier.kind !== 'direct') earlier.kind = 'mixed';
    earlier.content.push(spanOf(line, range));
  }
  const attribution = earlier ?? push(attributions, line, [range], speaker, { source });
  return { speaker, source, paragraph: line.paragraph, attribution, isOpen, isLast: true };
}

function insideContent(attributions: readonly Attribution[], unit: Span | undefined): boolean {
  if (!unit) return false;
  return attributions
    .slice(-8)
    .some(({ content }) => content.some((span) => span.start <= unit.start && unit.end <= span.end));
}

function quoteTaken({ units }: Line, { first, last }: Range, taken: Uint8Array): boolean {
  for (let at = first; at < last; at += 1) if (taken[at] && units[at]?.quotation) return true;
  return false;
}

function holdsQuotation({ units }: Line, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1) if (units[at]?.quotation) return true;
  return false;
}

function markQuotes({ units }: Line, { first, last }: Range, taken: Uint8Array): void {
  for (let at = first; at < last; at += 1) if (units[at]?.quotation) taken[at] = 1;
}

function spanOf({ units }: Line, { first, last }: Range): Span {
  return { start: units[first]?.start ?? 0, end: units[last - 1]?.end ?? 0 };
}

function push(
  attributions: Growing[],
  line: Line,
  ranges: readonly Range[],
  speaker: Speaker,
  {
    act = 'speech',
    cue,
    source,
    isTold = false,
    before = [],
  }: { act?: Attribution['act']; cue?: Span; source?: Span | undefined; isTold?: boolean; before?: readonly Span[] },
): Growing {
  let quoted = 0;
  let all = 0;
  const content = [...before];
  for (const { first, last } of ranges) {
    if (last > first) content.push(spanOf(line, { first, last }));
    for (let at = first; at < last && at < line.units.length; at += 1) {
      all += 1;
      if (line.units[at]?.quotation) quoted += 1;
    }
  }
  const kind = quoted === 0 ? 'indirect' : quoted === all ? 'direct' : 'mixed';
  const attribution: Growing = {
    kind,
    act,
    content,
    ...(cue && { cue }),
    ...(source && { source }),
    speaker,
    ...(isTold && { isTold }),
  };
  attributions.push(attribution);
  return attribution;
}
