import { clauseEnd } from '../clause.js';
import { isClause } from '../finite.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line } from '../line.js';
import { nounPhraseAt } from '../phrases.js';

const IN = new Set(['in']);
const DOCUMENTS = new Set('poll survey study'.split(' '));

/** "In the latest poll, a third wants peace", "a third wants peace in a poll". */
export const surveyed: CueRule = {
  id: 'surveyed',
  order: 73,
  begins: DOCUMENTS,
  wakes: { alone: ['poll', 'survey'] },
  mayFind: (words) => words.holdsAny(IN, 0),
  find: (line) => line.units.flatMap((unit, at) => (unit.norm === 'in' ? findingsAt(line, at) : [])),
};

function findingsAt({ units }: Line, at: number): Finding[] {
  const source = nounPhraseAt(units, at + 1);
  if (!source || !units.slice(source.first, source.last).some((unit) => DOCUMENTS.has(unit.norm))) return [];
  const cue = { first: at, last: at + 1 };
  if (at === 0) {
    let first = source.last;
    while (first < units.length && units[first]?.norm !== ',') first += 1;
    first += 1;
    if (!isClause(units, first, units.length)) return [];
    return [{ act: 'speech', cue, source, content: [{ first, last: clauseEnd(units, first) }], isTold: true }];
  }
  let first = at;
  if (units[at + 1]?.norm === 'the' && source.last - source.first < 3) return [];
  while (first > 0 && ![';', ':', ','].includes(units[first - 1]?.norm ?? '')) first -= 1;
  if (!isClause(units, first, at)) return [];
  return [{ act: 'speech', cue, source, content: [{ first, last: at }], isTold: true }];
}
