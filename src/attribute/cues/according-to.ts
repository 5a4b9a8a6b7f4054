import { clauseEnd } from '../clause.js';
import { isClause, isEnd } from '../finite.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line, Range, Unit } from '../line.js';
import { BE, nounPhraseAt } from '../phrases.js';
import { subjectBefore } from '../subject.js';

/** How many units the cue has that begins here; "per" only before a name, "per head" is none. */
function cueLength(units: readonly Unit[], at: number): number {
  const norm = units[at]?.norm;
  if (norm === 'according') return units[at + 1]?.norm === 'to' ? 2 : 0;
  if (norm === 'per')
    return units[at + 1]?.mention || (at === 0 && units[2]?.norm === ',' && units[1]?.isCapital) ? 1 : 0;
  return norm === 'in' &&
    units[at + 1]?.norm === 'the' &&
    units[at + 2]?.norm === 'words' &&
    units[at + 3]?.norm === 'of'
    ? 4
    : 0;
}

/** "According to X, “…”", "…, according to X", "in the words of X", "per X". */
export const accordingTo: CueRule = {
  id: 'according-to',
  order: 20,
  begins: ['according', 'per', 'words'],
  wakes: { alone: ['according', 'per', 'words'] },
  mayFind: (words, at) => {
    const norm = words.norm(at);
    if (norm === 'according') return words.norm(at + 1) === 'to';
    if (norm === 'per') return at === 0 || words.isMention(at + 1);
    return words.norm(at - 2) === 'in' && words.norm(at - 1) === 'the' && words.norm(at + 1) === 'of';
  },
  find: (line, places) =>
    places.flatMap((at) => findingsAt(line, line.units[at]?.norm === 'words' ? Math.max(0, at - 2) : at)),
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

function findingsAt({ units }: Line, at: number): Finding[] {
  const length = cueLength(units, at);
  const source = length === 0 ? undefined : nounPhraseAt(units, at + length);
  if (!source) return [];
  const cue = { first: at, last: at + length };
  let end = source.last;
  // "according to Anna Vekil, a lawyer in Ostrava, …"
  const before = units[at - 1];
  const opens = at === 0 || (at <= 2 && !isClause(units, 0, at));
  // "developed according to certain criteria"
  const isNamed = units.slice(source.first, source.last).some((unit) => unit.mention);
  // "That is according to the ministry."
  const subject = BE.has(before?.norm ?? '') ? subjectBefore(units, at - 1) : undefined;
  if (subject) return [{ act: 'speech', cue, source, content: [subject] }];
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
    if (length === 4 && units[words]?.quotation)
      return [{ act: 'speech', cue, source, content: [{ first: words, last: words + 1 }] }];
    if (
      before?.norm === ',' &&
      follows?.norm === ',' &&
      isClause(units, end + 1, units.length) &&
      !isClause(units, first, last)
    ) {
      content.push({ first: end + 1, last: clauseEnd(units, end + 1) });
    }
  }
  if (content.length === 0 || content.every(({ first, last }) => last <= first || isEnd(units[first]))) return [];
  return [{ act: 'speech', cue, source, content }];
}
