import { clauseEnd } from '../clause.js';
import { isClause, isEnd } from '../finite.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line, Range, Unit } from '../line.js';
import { BE, isVerb, nounPhraseAt } from '../phrases.js';
import { subjectBefore } from '../subject.js';

/** What somebody has of a thing besides words: "in the view of X", "in X's opinion". */
const VIEWS = new Set('view opinion judgement judgment estimation eyes telling reckoning'.split(' '));
const NOUNS = new Set(['words', ...VIEWS]);
/** How far before its noun "in" stands with an owner between: "in | President Doran's own | words". */
const OWNER = 7;

/** The units of a cue with its source, and where it is over. */
interface Cue {
  readonly act: Finding['act'];
  readonly cue: Range;
  readonly source: Range;
  readonly end: number;
  /** Whether it announces somebody's very words. */
  readonly isVerbatim: boolean;
  /** Whether it is one only between commas: "in X's eyes" is a place besides. */
  readonly isSetOff: boolean;
}

/** The cue that a word belongs to; "per" only before a name, "per head" is none. */
function cueAt(units: readonly Unit[], at: number): Cue | undefined {
  const norm = units[at]?.norm ?? '';
  if (NOUNS.has(norm)) return inWords(units, at);
  const isPer =
    norm === 'per' &&
    (units[at + 1]?.mention !== undefined || (at === 0 && units[2]?.norm === ',' && units[1]?.isCapital));
  const length = norm === 'according' && units[at + 1]?.norm === 'to' ? 2 : isPer ? 1 : 0;
  const source = length === 0 ? undefined : nounPhraseAt(units, at + length);
  return (
    source && {
      act: 'speech',
      cue: { first: at, last: at + length },
      source,
      end: source.last,
      isVerbatim: false,
      isSetOff: false,
    }
  );
}

/** "in the words of X", "in X's view". */
function inWords(units: readonly Unit[], noun: number): Cue | undefined {
  const act = VIEWS.has(units[noun]?.norm ?? '') ? 'belief' : 'speech';
  if (units[noun + 1]?.norm === 'of' && units[noun - 1]?.norm === 'the' && units[noun - 2]?.norm === 'in') {
    const source = nounPhraseAt(units, noun + 2);
    return (
      source && {
        act,
        cue: { first: noun - 2, last: noun + 2 },
        source,
        end: source.last,
        isVerbatim: act === 'speech',
        isSetOff: act === 'belief',
      }
    );
  }
  const owner = units[noun - 1]?.norm === 'own' ? noun - 1 : noun;
  if (!["'s", "'"].includes(units[owner - 1]?.norm ?? '')) return undefined;
  let first = owner - 2;
  while (first > owner - OWNER && units[first]?.norm !== 'in') first -= 1;
  const source = units[first]?.norm === 'in' ? { first: first + 1, last: owner - 1 } : undefined;
  if (!source || !units.slice(source.first, source.last).some(({ mention }) => mention)) return undefined;
  return { act, cue: { first, last: first + 1 }, source, end: noun + 1, isVerbatim: act === 'speech', isSetOff: true };
}

/** "According to X, “…”", "…, according to X", "in the words of X", "in X's view", "per X". */
export const accordingTo: CueRule = {
  id: 'according-to',
  order: 20,
  begins: ['according', 'per', ...NOUNS],
  wakes: { alone: ['according', 'per', 'words'], besideName: [...VIEWS] },
  mayFind: (words, at) => {
    const norm = words.norm(at);
    if (norm === 'according') return words.norm(at + 1) === 'to';
    if (norm === 'per') return at === 0 || words.isMention(at + 1);
    if (words.norm(at + 1) === 'of') return words.norm(at - 2) === 'in' && words.norm(at - 1) === 'the';
    return words.hasMention && ["'s", "'", 'own'].includes(words.norm(at - 1));
  },
  find: (line, places) => places.flatMap((at) => findingsAt(line, at)),
};

/** Where the words begin after what explains their source: "According to Lusk, a lawyer in Ostrava, | the bridge is closed". */
function overApposition(units: readonly Unit[], from: number): number {
  if (!['a', 'an', 'who', 'whose'].includes(units[from]?.norm ?? '')) return from;
  let end = from;
  while (end < units.length && units[end]?.norm !== ',' && !units[end]?.quotation) end += 1;
  const next = units[end + 1];
  const isOpening = next?.quotation ?? nounPhraseAt(units, end + 1);
  return units[end]?.norm === ',' && isOpening && isClause(units, end + 1, units.length) ? end + 1 : from;
}

function findingsAt({ units }: Line, place: number): Finding[] {
  const found = cueAt(units, place);
  if (!found) return [];
  const { act, cue, source } = found;
  const at = cue.first;
  let { end } = found;
  // "according to Anna Vekil, a lawyer in Ostrava, …"
  const before = units[at - 1];
  const opens = at === 0 || (at <= 2 && !isClause(units, 0, at));
  // "developed according to certain criteria"
  const isNamed = units.slice(source.first, source.last).some((unit) => unit.mention);
  // "That is according to the ministry."
  const subject = BE.has(before?.norm ?? '') ? subjectBefore(units, at - 1) : undefined;
  if (subject) return [{ act, cue, source, content: [subject] }];
  const isOpening = before === undefined && (units[end]?.norm === ',' || units[end]?.quotation !== undefined);
  if (found.isSetOff && !isOpening && before?.norm !== ',') return [];
  if (!opens && before?.norm !== ',' && before?.norm !== '—' && !before?.quotation && !isNamed) return [];
  const content: Range[] = [];
  if (opens) {
    while (end < units.length && units[end]?.norm !== ',' && !units[end]?.quotation) end += 1;
    const next = units[end]?.norm === ',' ? overApposition(units, end + 1) : end;
    if (next < units.length) content.push({ first: next, last: clauseEnd(units, next) });
  } else {
    const last = before?.norm === ',' ? at - 1 : at;
    let first = last;
    while (first > 0 && ![';', '(', '—'].includes(units[first - 1]?.norm ?? '')) first -= 1;
    while (first < last && [',', 'and', 'but'].includes(units[first]?.norm ?? '')) first += 1;
    if (first < last) content.push({ first, last });
    const follows = units[end];
    const words = follows?.norm === ',' ? end + 1 : end;
    if (found.isVerbatim && units[words]?.quotation)
      return [{ act, cue, source, content: [{ first: words, last: words + 1 }] }];
    if (
      before?.norm === ',' &&
      follows?.norm === ',' &&
      (isVerb(units[last - 1]) || (isClause(units, end + 1, units.length) && !isClause(units, first, last)))
    ) {
      content.push({ first: end + 1, last: clauseEnd(units, end + 1) });
    }
  }
  if (content.length === 0 || content.every(({ first, last }) => last <= first || isEnd(units[first]))) return [];
  return [{ act, cue, source, content }];
}
