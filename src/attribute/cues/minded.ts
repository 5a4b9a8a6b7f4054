import { ADV } from '../../model/part-of-speech.js';
import { clauseEnd } from '../clause.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line } from '../line.js';
import { BE } from '../phrases.js';
import { possibleSubject, SOMEBODY } from '../possible-subject.js';
import { beforeVerb, subjectBefore } from '../subject.js';

const LINKING = new Set(
  'seem seems seemed feel feels felt become becomes became remain remains remained sound sounds sounded stay stayed get got'.split(
    ' ',
  ),
);
/** Adjectives of the mind and what they open. */
const OPENS: Readonly<Record<string, string>> = {
  of: `skeptical sceptical wary critical suspicious supportive fearful proud afraid aware conscious convinced dismissive respectful tired
    tolerant mindful certain sure confident hopeful scared weary envious contemptuous fond leery distrustful disdainful`,
  about: `concerned worried skeptical sceptical optimistic pessimistic angry furious enthusiastic excited nervous anxious serious happy unhappy
    upset uneasy clear honest passionate cautious bullish uncertain unsure curious dismayed apprehensive ambivalent mad vocal candid frank`,
  that: `concerned worried skeptical sceptical optimistic pessimistic angry confident convinced hopeful sure certain afraid aware glad happy proud
    sorry surprised disappointed grateful adamant clear sad scared fearful shocked satisfied positive doubtful thankful relieved unhappy insistent`,
  to: `willing unwilling eager reluctant ready determined keen anxious loath hesitant committed opposed prepared unprepared afraid happy glad
    sympathetic hostile grateful proud averse receptive inclined`,
  with: 'unhappy happy disappointed angry furious frustrated satisfied dissatisfied pleased displeased comfortable uncomfortable impressed obsessed',
  at: 'angry furious outraged dismayed shocked',
  by: 'alarmed concerned outraged troubled dismayed horrified offended appalled disturbed encouraged',
  in: 'confident interested uninterested disappointed',
  on: 'keen split divided intent bent',
  for: 'eager grateful thankful responsible',
  against: 'adamant',
  over: 'divided split angry outraged',
};
const ADJECTIVES = new Map<string, Set<string>>();
for (const [opens, adjectives] of Object.entries(OPENS))
  for (const adjective of adjectives.split(/\s+/u))
    ADJECTIVES.set(adjective, (ADJECTIVES.get(adjective) ?? new Set()).add(opens));

/** What may stand before such an adjective besides adverbs. */
const DEGREES = new Set(['so', 'more', 'less', 'very', 'not', "n't"]);
/** How far the linking verb stands from its adjective. */
const REACH = 5;

export const minded: CueRule = {
  id: 'minded',
  order: 85,
  begins: [...ADJECTIVES.keys()],
  mayFind: (words, at) => {
    if (ADJECTIVES.get(words.norm(at))?.has(words.norm(at + 1)) !== true) return false;
    for (let link = at - 1; link >= 0 && link >= at - REACH; link -= 1) {
      if (isLink(words.norm(link)) && (possibleSubject(words, link) & SOMEBODY) !== 0) return true;
      if (!DEGREES.has(words.norm(link)) && !words.mayBe(link, ADV)) return false;
    }
    return false;
  },
  find: (line, places) => places.flatMap((at) => findingsAt(line, at)),
};

function isLink(norm: string): boolean {
  return BE.has(norm) || LINKING.has(norm);
}

function findingsAt({ units }: Line, at: number): Finding[] {
  const opens = ADJECTIVES.get(units[at]?.norm ?? '');
  let link = at;
  while (
    link > 0 &&
    at - link < REACH - 1 &&
    (units[link - 1]?.part === ADV || DEGREES.has(units[link - 1]?.norm ?? ''))
  )
    link -= 1;
  link -= 1;
  const isLinked = isLink(units[link]?.norm ?? '');
  const next = units[at + 1];
  if (!isLinked || !opens || !next) return [];
  const source = subjectBefore(units, link);
  if (!source) return [];
  const start = beforeVerb(units, link);
  const cue = { first: start, last: at + 1 };
  if (opens.has(next.norm)) {
    const first = next.norm === 'that' || next.norm === 'to' ? at + 1 : at + 2;
    const last = next.norm === 'that' ? clauseEnd(units, first) : complementEnd(units, first);
    return last > first ? [{ act: 'belief', cue, source, content: [{ first, last }], isTold: true }] : [];
  }
  return [];
}
