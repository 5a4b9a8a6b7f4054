import { SPEECH_WORDS, speechVerb } from '../../model/speech-verb.js';
import { clauseEnd } from '../clause.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line } from '../line.js';
import { BE, isVerb } from '../phrases.js';
import { beforeVerb, subjectBefore } from '../subject.js';

/** What a relative clause says of itself: "what X said is that …", "a plan that X said was dangerous". */
export const cleft: CueRule = {
  id: 'cleft',
  order: 38,
  begins: SPEECH_WORDS,
  find: (line, places) => places.flatMap((at) => findingsAt(line, at)),
};

function findingsAt({ units }: Line, at: number): Finding[] {
  const verb = speechVerb(units[at]?.norm ?? '');
  const next = units[at + 1];
  if (!verb || verb.form === 'gerund' || !['clause', 'belief'].includes(verb.frame) || !isVerb(units[at]) || !next)
    return [];
  if (!BE.has(next.norm) && !isVerb(next)) return [];
  const source = subjectBefore(units, at);
  const relative = source && units[source.first - 1];
  if (!source || !relative || source.last > at) return [];
  const act = verb.frame === 'belief' ? 'belief' : 'speech';
  const cue = { first: beforeVerb(units, at), last: at + 1 };
  // "what Doran said | is that the war is over"
  const outside = units[source.first - 2];
  if (relative.norm === 'what' && BE.has(next.norm) && (!outside || [',', 'and', 'but'].includes(outside.norm))) {
    const opens = units[at + 2];
    if (opens?.norm !== 'that' && !opens?.quotation) return [];
    return [{ act, cue, source, content: [{ first: at + 2, last: clauseEnd(units, at + 2) }] }];
  }
  if (!['that', 'which', 'who', 'what'].includes(relative.norm) || !isVerb(next) || next.norm.endsWith('ing'))
    return [];
  return [{ act, cue, source, content: [{ first: at + 1, last: clauseEnd(units, at + 1) }] }];
}
