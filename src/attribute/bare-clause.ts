import { ADJ, ADP, DET, NOUN, PRON, PROPN, VERB } from '../model/part-of-speech.js';
import type { SpeechVerb } from '../model/speech-verb.js';
import { isClause } from './finite.js';
import type { Unit } from './line.js';
import { isNominal, isVerb, nounPhraseAt, hasPart } from './phrases.js';
import { wordClass } from './word-class.js';
import type { Wording } from './wording.js';

/** What opens a clause that hangs on another. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'while if although though because unless since once until'.split(' '),
);

/** Verbs that may leave out "that". */
const BARE = new Set(
  `acknowledge add admit agree allege announce argue assert assume assure believe claim complain concede conclude confirm contend convince
  declare deny expect explain feel figure guess hope imagine indicate inform insist joke know maintain mean note predict promise recall
  remind report reveal say state suggest suppose swear tell testify think tweet vow warn wish worry write`.split(
    /\s+/u,
  ),
);

/** Verbs whose bare object is a clause wherever it holds a verb: "said the key to all of it was simple". */
const CLAUSAL = new Set(['say', 'insist', 'think', 'argue', 'contend', 'complain', 'assert', 'hope', 'suggest']);

const CONTRACTED = new Set(["'s", "'re", "'ll", "'d", "'ve", "'m"]);

const CONTRACTION = wordClass(CONTRACTED);

const POINTING = new Set(['it', 'this', 'that', 'these', 'those', 'such']);

/** Whether a verb of speaking takes what stands here, up to `end`, as a clause without "that": "said | the war was over". */
export function takesBareClause(units: readonly Unit[], first: number, end: number, cue: SpeechVerb): boolean {
  if (!BARE.has(cue.lemma) || isObject(units, first)) return false;
  return (
    opensBareClause(units, first, end) ||
    opensLong(units, first, end, cue) ||
    (cue.lemma === 'say' && hidesVerb(units, first, end))
  );
}

/** Whether {@link takesBareClause} may hold of what follows from a place on in a line without quotations, as far as the words alone tell. */
export function mayTakeBareClause(words: Wording, first: number, { lemma }: SpeechVerb): boolean {
  return BARE.has(lemma) && (lemma === 'say' || words.mayHoldVerb(first) || words.holds(CONTRACTION, first));
}

/** "says | the war costs lives", "the war ruins him": a verb taken for a plural noun, for nothing but a clause goes on after it. */
function hidesVerb(units: readonly Unit[], first: number, end: number): boolean {
  const noun = units[first]?.part === DET ? first + 1 : first;
  const verb = units[noun + 1];
  const after = units[noun + 2];
  return (
    noun + 2 < end &&
    hasPart(units[noun], NOUN | PROPN) &&
    units[noun]?.norm.endsWith('s') === false &&
    verb?.part === NOUN &&
    /[^s]s$/u.test(verb.norm) &&
    (after?.part === DET || after?.part === NOUN || after?.part === PRON || after?.part === PROPN)
  );
}

/** "said it herself", "says these things because they please": an object, and no clause. */
function isObject(units: readonly Unit[], first: number): boolean {
  const subject = nounPhraseAt(units, first);
  const next = units[subject?.last ?? first]?.norm ?? '';
  return (
    POINTING.has(units[first]?.norm ?? '') &&
    (SUBORDINATORS.has(next) || next.endsWith('self') || next.endsWith('selves'))
  );
}

/** Whether a clause of its own begins here: a subject and, not far, its verb. */
function opensBareClause(units: readonly Unit[], first: number, end: number): boolean {
  if (units[first]?.quotation) return true;
  const subject = nounPhraseAt(units, first);
  if (subject && CONTRACTED.has(units[subject.last]?.norm ?? '')) return true;
  if (!isClause(units, first, end)) return false;
  const opening = units[first];
  if (SUBORDINATORS.has(opening?.norm ?? '') || opening?.norm === 'there' || opening?.part === ADP) return true;
  if (!subject) return opening?.part === VERB && opening.norm.endsWith('ing');
  for (let at = subject.last; at < end && at < subject.last + 6; at += 1) {
    const unit = units[at];
    if (unit?.quotation || isVerb(unit) || ['who', 'which', 'that', ',', 'and'].includes(unit?.norm ?? '')) return true;
    if (unit?.part === ADP && unit.norm !== 'of')
      return isClause(units, at, Math.min(end, at + 12)) && subject.last - first < 3;
  }
  return false;
}

function opensLong(units: readonly Unit[], first: number, end: number, { lemma }: SpeechVerb): boolean {
  const unit = units[first];
  const isOpening = unit !== undefined && (isNominal(unit) || hasPart(unit, DET | ADJ | PRON));
  return CLAUSAL.has(lemma) && isOpening && isClause(units, first + 1, end);
}
