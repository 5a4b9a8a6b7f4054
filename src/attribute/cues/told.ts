import { ADV } from '../../model/part-of-speech.js';
import { clauseEnd } from '../clause.js';
import { complementEnd } from '../complement.js';
import { quoteEndingAt } from '../content.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { isEnd } from '../finite.js';
import type { Line, Range, Unit } from '../line.js';
import { BE } from '../phrases.js';
import { earlierStart, firstStart } from '../possible-subject.js';
import { agentAt, beforeVerb, subjectBefore } from '../subject.js';

const TOLD = new Set(
  'told asked warned informed advised assured reminded urged questioned pressed convinced persuaded notified'.split(
    ' ',
  ),
);
const CLAUSES = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'which', 'who', 'when', 'where']);

/** What a participle may follow that opens its clause. */
const OPENING = new Set(['when', 'while', 'and', 'but', ',', 'whenever']);

/** Somebody who was told or asked, by whom it may say: "Doran was warned by Lusk that …", "Asked whether …, Doran said". */
export const told: CueRule = {
  id: 'told',
  order: 35,
  begins: TOLD,
  mayFind: (words, at) => {
    if (words.isMention(at)) return false;
    for (let start = firstStart(words, at); start >= 0; start = earlierStart(words, start))
      if (start === 0 || BE.has(words.norm(start - 1)) || OPENING.has(words.norm(start - 1))) return true;
    return false;
  },
  find: (line, places) => places.flatMap((at) => (line.units[at]?.mention ? [] : findingsAt(line, at))),
};

function opensWords(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.norm === 'about' || CLAUSES.has(unit.norm));
}

function findingsAt({ units }: Line, at: number): Finding[] {
  const start = beforeVerb(units, at);
  const before = units[start - 1];
  const isPassive = BE.has(before?.norm ?? '');
  const opens = before === undefined || OPENING.has(before.norm);
  if (
    !isPassive &&
    !(opens && (units[at]?.isCapital === true || before?.norm.startsWith('when') === true || before?.norm === ','))
  )
    return [];
  let next = at + 1;
  let source: Range | undefined;
  if (units[next]?.norm === 'by') {
    source = agentAt(units, next + 1);
    next = source?.last ?? next;
  }
  while (units[next]?.part === ADV) next += 1;
  const subject = isPassive ? subjectBefore(units, start - 1) : undefined;
  const quote = subject && quoteEndingAt(units, subject.first, new Uint8Array(0));
  // "“…,” Doran was told by Lusk."
  if (quote !== undefined && (isEnd(units[next]) || units[next]?.norm === ','))
    return [{ act: 'speech', cue: { first: at, last: at + 1 }, source, content: [{ first: quote, last: quote + 1 }] }];
  // "Doran was told: “…”"
  if (isPassive && [':', ','].includes(units[next]?.norm ?? '') && units[next + 1]?.quotation) next += 1;
  // "Asked at a briefing about the plan, …"
  if (!isPassive && before?.norm !== ',' && ['asked', 'questioned', 'pressed'].includes(units[at]?.norm ?? '')) {
    let far = next;
    while (far < next + 9 && units[far] && units[far]?.norm !== ',' && !opensWords(units[far])) far += 1;
    if (opensWords(units[far])) next = far;
  }
  const norm = units[next]?.norm ?? '';
  const isClause = CLAUSES.has(norm);
  if (norm === 'about' || norm === 'on') next += 1;
  else if (!isClause && norm !== 'to' && !units[next]?.quotation) return [];
  const end = isClause && isPassive ? clauseEnd(units, next) : complementEnd(units, next);
  if (end <= next) return [];
  // Who told or asked is nobody's guess.
  const isTold =
    (source === undefined && units[next]?.quotation?.isClause !== true) || norm === 'about' || norm === 'on';
  return [
    {
      act: 'speech',
      cue: { first: at, last: at + 1 },
      source,
      content: [{ first: next, last: end }],
      ...(isTold && { isTold }),
    },
  ];
}
