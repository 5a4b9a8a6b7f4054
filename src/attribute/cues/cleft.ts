import { SPEECH_WORDS, speechVerb } from '../../model/speech-verb.js';
import type { SpeechVerb } from '../../model/speech-verb.js';
import { clauseEnd } from '../clause.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line } from '../line.js';
import { BE, isVerb } from '../phrases.js';
import { possibleSubject, SOMEBODY } from '../possible-subject.js';
import { beforeVerb, subjectBefore } from '../subject.js';
import { wordClass } from '../word-class.js';

/** What a relative clause says of itself: "what X said is that …", "a plan that X said was dangerous". */
export const cleft: CueRule = {
  id: 'cleft',
  order: 38,
  begins: SPEECH_WORDS,
  mayFind: (words, at) => {
    const verb = speechVerb(words.norm(at));
    if (!verb || !isOpen(verb) || !words.mayBeVerb(at)) return false;
    if (!BE.has(words.norm(at + 1)) && !words.mayBeVerb(at + 1)) return false;
    return words.holds(RELATIVE, 0, at) && (possibleSubject(words, at) & SOMEBODY) !== 0;
  },
  find: (line, places) => places.flatMap((at) => findingsAt(line, at)),
};

/** What stands before the subject of a relative clause. */
const RELATIVES = new Set(['that', 'which', 'who', 'what']);
const RELATIVE = wordClass(RELATIVES);

/** Whether a verb may leave what it takes outside the relative clause. */
function isOpen({ form, frame }: SpeechVerb): boolean {
  return form !== 'gerund' && (frame === 'clause' || frame === 'belief');
}

function findingsAt({ units }: Line, at: number): Finding[] {
  const verb = speechVerb(units[at]?.norm ?? '');
  const next = units[at + 1];
  if (!verb || !isOpen(verb) || !isVerb(units[at]) || !next) return [];
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
  if (!RELATIVES.has(relative.norm) || !isVerb(next) || next.norm.endsWith('ing')) return [];
  return [{ act, cue, source, content: [{ first: at + 1, last: clauseEnd(units, at + 1) }] }];
}
