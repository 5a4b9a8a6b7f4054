import { ADJ, ADV, DET, NUM } from '../../model/part-of-speech.js';
import { CONTRACTED_NOT } from '../../model/contracted-not.js';
import { clauseEnd } from '../clause.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line, Unit } from '../line.js';
import { isVerb, hasPart } from '../phrases.js';
import { earlierStart, firstStart, possibleSubjectAt, SOMEBODY } from '../possible-subject.js';
import { isSomebody, mayBeThings } from '../somebody.js';
import { beforeVerb, sharedSubject, subjectBefore } from '../subject.js';
import type { Wording } from '../wording.js';

const VERBS = new Set(
  `file files filed filing launch launches launched launching offer offers offered offering express expresses expressed expressing
  voice voices voiced voicing issue issues issued issuing lodge lodges lodged lodging level levels leveled levelled leveling
  make makes made making raise raises raised raising deliver delivers delivered delivering submit submitted bring brought take takes took taking
  give gives gave giving hold holds held pay paid mount mounted write wrote release released repeat repeated renew renewed`.split(
    /\s+/u,
  ),
);
const NOUNS = new Set(
  `criticism condemnation complaint lawsuit suit accusation allegation claim concern support doubt question warning threat objection protest
  call appeal demand denunciation praise gratitude regret opposition solidarity outrage dismay promise statement defense defence case point
  credit aim issue note apology opinion belief hope confidence interest offense offence comment remark argument pitch
  plea pledge commitment investigation fear alarm skepticism scepticism frustration anger sympathy disappointment
  appreciation admiration attack speech request suggestion mention reference tribute`
    .split(/\s+/u)
    .flatMap((noun) => [noun, `${noun}s`]),
);
/** How far the noun stands from its verb. */
const REACH = 6;
const OPENS = new Set('of against about over for to at on into with that in regarding toward towards'.split(' '));
const PLAIN = new Set(['clear', 'plain', 'known', 'certain', 'public']);

/** A stand or word as the object of a light verb: "expressed concern about …", "filed a complaint against …", "made clear that …". */
export const uttered: CueRule = {
  id: 'uttered',
  order: 46,
  begins: VERBS,
  wakes: { alone: ['clear'] },
  mayFind: (words, at) => {
    if (!words.mayBeVerb(at)) return false;
    for (let noun = at + 1; noun <= at + REACH; noun += 1) {
      const norm = words.norm(noun);
      const next = words.norm(noun + 1);
      if (PLAIN.has(norm) ? next !== 'that' : !NOUNS.has(norm) || !OPENS.has(next)) continue;
      return words.norm(at).endsWith('ing') || mayHaveSubject(words, at);
    }
    return false;
  },
  find: (line, places) => places.flatMap((at) => (isVerb(line.units[at]) ? findingsAt(line, at) : [])),
};

/** Whether "and" or a subject may stand before the verb. */
function mayHaveSubject(words: Wording, at: number): boolean {
  for (let start = firstStart(words, at); start >= 0; start = earlierStart(words, start)) {
    if (words.norm(start - 1) === 'and' || (possibleSubjectAt(words, start) & SOMEBODY) !== 0) return true;
  }
  return false;
}

function findingsAt(line: Line, at: number): Finding[] {
  const { units } = line;
  let noun = at + 1;
  while (noun < at + REACH && isWithin(units[noun])) noun += 1;
  const last = units[noun];
  const isPlain = PLAIN.has(last?.norm ?? '');
  if (!last || last.quotation || !(isPlain ? units[at]?.norm.startsWith('ma') : NOUNS.has(last.norm))) return [];
  const open = units[noun + 1];
  if (!open || !OPENS.has(open.norm) || (isPlain && open.norm !== 'that')) return [];
  const start = beforeVerb(units, at);
  const before = units[start - 1];
  const source =
    before?.norm === 'and' || units[at]?.norm.endsWith('ing')
      ? sharedSubject(units, start - 1)
      : subjectBefore(units, at);
  if (!source) return [];
  const first = noun + (open.norm === 'that' || (open.norm === 'to' && isVerb(units[noun + 2])) ? 1 : 2);
  const end = open.norm === 'that' ? clauseEnd(units, first) : complementEnd(units, first);
  if (end <= first) return [];
  const isTold =
    !isSomebody(line, source) ||
    mayBeThings(line, source) ||
    units.slice(start, at).some(({ norm }) => UNREAL.has(norm));
  const act = isPlain ? 'speech' : 'attitude';
  return [
    { act, cue: { first: start, last: noun + 1 }, source, content: [{ first, last: end }], ...(isTold && { isTold }) },
  ];
}

const UNREAL = new Set([
  ...['not', "n't", 'never', 'would', 'could', 'may', 'might', 'must', 'should', 'can', 'will'],
  ...CONTRACTED_NOT,
]);

function isWithin(unit: Unit | undefined): boolean {
  if (!unit || unit.quotation || unit.mention) return false;
  const isEndpoint = NOUNS.has(unit.norm) || PLAIN.has(unit.norm);
  return (
    !isEndpoint &&
    (hasPart(unit, DET | ADJ | ADV | NUM) || ['it', 'its', 'his', 'her', 'their', 'no'].includes(unit.norm))
  );
}
