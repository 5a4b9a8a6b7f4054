import { NOUN } from '../../model/part-of-speech.js';
import { speechVerb } from '../../model/speech-verb.js';
import { isClause } from '../finite.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Unit } from '../line.js';
import { BE, isCalendar, isDescribing, isVerb } from '../phrases.js';
import { beforeVerb, sharedSubject, subjectBefore } from '../subject.js';

/** A quotation inside what a verb of speaking takes: "called it a “farce”", "warned of “grave consequences”". */
export const called: CueRule = {
  id: 'called',
  order: 50,
  begins: [''],
  mayFind: () => false,
  find: ({ units }, places) => {
    const findings: Finding[] = [];
    places.forEach((at) => {
      for (let verb = at - 1; verb >= 0 && verb > at - 14; verb -= 1) {
        const before = units[verb];
        if (!before || before.quotation || [';', ':'].includes(before.norm)) return;
        const isCalling = isVerb(before) || (before.norm.endsWith('ing') && units[verb - 1]?.norm === ',');
        const cue = isCalling ? speechVerb(before.norm) : undefined;
        if (!cue || cue.frame === 'belief' || (cue.form === 'past' && isDescribing(units, verb))) continue;
        const start = beforeVerb(units, verb);
        const isPassive = cue.form === 'past' && BE.has(units[start - 1]?.norm ?? '');
        if (isPassive || isClause(units, verb + 1, at)) return;
        const isShared = cue.form === 'gerund' || units[start - 1]?.norm === 'and';
        const source = (isShared ? undefined : subjectBefore(units, verb)) ?? sharedSubject(units, start - 1);
        if (!source) return;
        findings.push({
          act: 'speech',
          cue: { first: verb, last: verb + 1 },
          source,
          content: [{ first: verb + 1, last: objectEnd(units, lastQuote(units, at) + 1) }],
        });
        return;
      }
    });
    return findings;
  },
};

/** Prepositions that go on with what is named; "in", "on" and "at" say where it was said. */
const GOING_ON = new Set(['of', 'for', 'against', 'because', 'as', 'to', 'with', 'from']);

/** The end of the object after its last quotation: "a “farce” | of a treaty", "the “Red Bridge” | plan". */
function objectEnd(units: readonly Unit[], from: number): number {
  const next = units[from];
  if (!next || !(GOING_ON.has(next.norm) || (next.part === NOUN && !isCalendar(next)))) return from;
  return Math.max(from, complementEnd(units, from));
}

/** The last of the quotations that are joined to one: "a “farce” and a “sham”". */
function lastQuote(units: readonly Unit[], first: number): number {
  let last = first;
  for (let at = first + 1; at < units.length && at - last < 6; at += 1) {
    const unit = units[at];
    if (unit?.quotation) last = at;
    else if (isVerb(unit) || [';', ':', 'because', 'but'].includes(unit?.norm ?? '')) break;
  }
  return last;
}
