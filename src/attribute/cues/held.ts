import { ADJ, VERB } from '../../model/part-of-speech.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line, Range } from '../line.js';
import { BE } from '../phrases.js';
import { earlierStart, firstStart, NOBODY, possibleSubject } from '../possible-subject.js';
import { agentAt, beforeVerb, subjectBefore } from '../subject.js';

/** Participles by which something is said of the subject, in words that are somebody's: "is said to have fled". */
const SAID = new Set('said reported rumoured rumored alleged claimed believed thought understood suspected'.split(' '));
/** Of these "it is alleged that …" keeps a distance; "it is said that …" is the author's own way of telling. */
const ALLEGED = new Set('reported rumoured rumored alleged claimed'.split(' '));
/** What the author tells that others make of the subject. */
const HELD = new Set(
  `expected considered seen viewed known regarded perceived presumed estimated assumed deemed predicted projected
  described portrayed depicted hailed dismissed remembered`.split(/\s+/u),
);
const AFTER = new Set(['to', 'as', 'for', 'by']);
const TAKES = new Set(
  'accused blamed criticised criticized condemned praised endorsed denounced supported opposed attacked rejected mocked booed backed urged welcomed announced'.split(
    ' ',
  ),
);

/** The passive: "Karesia is said to have fled", "is expected to win", "is seen as a friend". */
export const held: CueRule = {
  id: 'held',
  order: 75,
  begins: [...SAID, ...HELD, ...TAKES],
  mayFind: (words, at) => {
    if (!words.mayBe(at, VERB | ADJ)) return false;
    const norm = words.norm(at);
    const next = words.norm(at + 1);
    const isTaken = TAKES.has(norm) || HELD.has(norm) || AFTER.has(next) || (ALLEGED.has(norm) && next === 'that');
    if (!isTaken) return false;
    for (let start = firstStart(words, at); start >= 0; start = earlierStart(words, start)) {
      if (BE.has(words.norm(start - 1)) && possibleSubject(words, start - 1) !== NOBODY) return true;
    }
    return false;
  },
  find: (line, places) => places.flatMap((at) => findingsAt(line, at)),
};

function findingsAt({ units }: Line, at: number): Finding[] {
  const { norm, part } = units[at] ?? { norm: '', part: 0 };
  const isSaid = SAID.has(norm);
  if (part !== VERB && part !== ADJ) return [];
  const be = beforeVerb(units, at);
  if (!BE.has(units[be - 1]?.norm ?? '')) return [];
  const start = beforeVerb(units, be - 1);
  const subject = subjectBefore(units, be - 1);
  if (!subject) return [];
  let next = at + 1;
  const cue = { first: start, last: at + 1 };
  if (TAKES.has(norm)) {
    const source = units[next]?.norm === 'by' ? agentAt(units, next + 1) : undefined;
    return [{ act: 'attitude', cue, source, content: [subject], isTold: true }];
  }
  let source: Range | undefined;
  if (units[next]?.norm === 'by') {
    source = agentAt(units, next + 1);
    next = source?.last ?? next;
  }
  // "it was alleged | that Karesia had fled"
  const isImpersonal = ALLEGED.has(norm) && units[next]?.norm === 'that' && units[subject.first]?.norm === 'it';
  if (!AFTER.has(units[next]?.norm ?? '') && !HELD.has(norm) && !isImpersonal) return [];
  const end = complementEnd(units, next);
  if (end <= next) return [];
  if (isImpersonal) return [{ act: 'speech', cue, source, content: [{ first: next, last: end }] }];
  return [
    { act: 'belief', cue, source, content: [subject, { first: next, last: end }], ...(!isSaid && { isTold: true }) },
  ];
}
