import type { VerbForm } from '../../model/verb-forms.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { isPassive, isVerbForm, mayBeVerbForm } from '../cue-verb.js';
import type { Line, Unit } from '../line.js';
import { DESCRIBING, isName, NAMING } from '../naming-verb.js';
import { isVerb, nounPhraseBefore } from '../phrases.js';
import { isSomebody, mayNameSomebody } from '../somebody.js';
import { agentAt, beforeVerb, subjectBefore } from '../subject.js';
import { isUnreal } from '../taker.js';

const VERBS = new Map<string, VerbForm>(
  [...DESCRIBING, ...NAMING].filter(([, form]) => form === 'past' || form === 'participle'),
);
const BY = new Set(['by']);
/** How far "by" stands from the participle it belongs to. */
const REACH = 12;
/** What a name does not go over. */
const ENDS = new Set([',', ';', ':', '—', '–']);

/** The passive of naming: "was called a massacre by X", "was described by X as a massacre", "the raid, branded a crime by X,". */
export const calledBy: CueRule = {
  id: 'called-by',
  order: 52,
  begins: new Set(VERBS.keys()),
  wakes: { besideName: [...VERBS.keys()] },
  mayFind: (words, at) => {
    const form = VERBS.get(words.norm(at));
    if (form === undefined || !mayNameSomebody(words) || !mayBeVerbForm(words, at, form)) return false;
    return words.holdsAny(BY, at + 1);
  },
  find: (line, places) => places.flatMap((at) => findingAt(line, at) ?? []),
};

function findingAt(line: Line, at: number): Finding | undefined {
  const { units } = line;
  const form = VERBS.get(units[at]?.norm ?? '');
  const by = form && isVerbForm(units, at, form) ? byAfter(units, at) : undefined;
  const source = by === undefined ? undefined : agentAt(units, by + 1);
  if (by === undefined || !source || !isSomebody(line, source)) return undefined;
  const start = beforeVerb(units, at);
  const isFull = isPassive(units, at);
  if (isUnreal(units, isFull ? beforeVerb(units, start - 1) : start, at) || !(isFull || isReduced(units, start)))
    return undefined;
  const before = by > at + 1 ? { first: at + 1, last: by } : undefined;
  const name = before ?? { first: source.last, last: complementEnd(units, source.last) };
  if (!isName(units, at, name)) return undefined;
  const subject = isFull ? subjectBefore(units, start - 1) : undefined;
  return { act: 'speech', cue: { first: at, last: at + 1 }, source, content: subject ? [subject, name] : [name] };
}

/** The "by" of the agent: the last one before a verb or a comma, since a name may have its own ("an act of war by Karesia"). */
function byAfter(units: readonly Unit[], at: number): number | undefined {
  let by: number | undefined;
  for (let next = at + 1; next < at + REACH; next += 1) {
    const unit = units[next];
    if (!unit || ENDS.has(unit.norm) || isVerb(unit)) break;
    if (unit.norm === 'by') by = next;
  }
  return by;
}

/** A participle behind its noun: "the raid, | called a massacre by X,", "a raid described by X as". */
function isReduced(units: readonly Unit[], start: number): boolean {
  return units[start - 1]?.norm === ',' || nounPhraseBefore(units, start) !== undefined;
}
