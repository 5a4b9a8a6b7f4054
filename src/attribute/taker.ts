import { ADJ } from '../model/part-of-speech.js';
import { CONTRACTED_NOT } from '../model/contracted-not.js';
import { speechNoun } from '../model/speech-noun.js';
import type { VerbForm } from '../model/verb-forms.js';
import { isCue, subjectOfGerund } from './cue-verb.js';
import { fronted } from './fronted.js';
import type { Line, Range, Unit } from './line.js';
import { nounPhraseBefore } from './phrases.js';
import { isSomebody } from './somebody.js';
import { beforeVerb, sharedSubject, subjectBefore } from './subject.js';

/** What is denied or only possible is no stand taken. */
const UNREAL = new Set([
  ..."not n't never would could may might must should can will 'll 'd".split(' '),
  ...CONTRACTED_NOT,
]);

/** Verbs of going on and beginning, after which what is begun is done: "continues to blame". */
export const PHASES: ReadonlySet<string> = new Set(
  'continues continued began begins started starts proceeded rushed hastened'.split(' '),
);

/** Who takes a stand with an active verb, and where the verb begins with its auxiliaries. */
interface Taker {
  readonly source: Range;
  readonly start: number;
}

/**
 * Who takes the stand that a verb tells of: its subject, for a participle or a second verb the one before (`last`); nobody
 * where the stand is denied, only possible or an infinitive, and nobody where the subject is a thing.
 */
export function takerOf(line: Line, at: number, form: VerbForm, last: Range | undefined): Taker | undefined {
  const { units } = line;
  if (!isCue(units, at, form)) return undefined;
  const start = beforeVerb(units, at);
  const before = units[start - 1];
  // "continues to blame" is done, "wants to blame" is not.
  if (before?.norm === 'to' && PHASES.has(units[start - 2]?.norm ?? '')) return takerOf(line, start - 2, 'third', last);
  if (before?.norm === 'to' || isUnreal(units, start, at) || isAdjective(units, start)) return undefined;
  const isJoined = before?.norm === 'and' || before?.norm === 'but';
  const source =
    form === 'gerund'
      ? (authorOf(units, start) ??
        subjectOfGerund(units, start, last) ??
        (before?.norm === ',' ? nounPhraseBefore(units, start - 1) : undefined))
      : isJoined
        ? (last ?? sharedSubject(units, start - 1))
        : overWho(line, subjectBefore(units, at));
  return source && isSomebody(line, source) && !isSupposed(units, source) ? { source, start } : undefined;
}

/** The same for a participle before the main clause: "Accusing Karesia of lies, | **Doran** left". `end` is where what the participle takes is over. */
export function takerAfter(line: Line, at: number, end: number): Taker | undefined {
  const source = fronted(line.units, end);
  return source && isSomebody(line, source) ? { source, start: at } : undefined;
}

/** Who says what a thing is: the subject of the verb, or of the main clause where a participle opens the line. */
export function namerOf(
  line: Line,
  at: number,
  form: VerbForm,
  { last, end }: { readonly last: Range | undefined; readonly end: number },
): Taker | undefined {
  return takerOf(line, at, form, last) ?? (form === 'gerund' && at === 0 ? takerAfter(line, at, end) : undefined);
}

/** "**critics who** accuse Velmaria": whoever the pronoun stands for, where no name is; a name is found behind the pronoun itself. */
function overWho(line: Line, source: Range | undefined): Range | undefined {
  const { units } = line;
  if (!source || source.last - source.first !== 1 || units[source.first]?.norm !== 'who') return source;
  const end = source.first - (units[source.first - 1]?.norm === ',' ? 1 : 0);
  const named = nounPhraseBefore(units, end);
  if (!named || units[end - 1]?.mention) return source;
  const isPeople = units[named.first]?.norm === 'those' || isSomebody(line, named);
  return isPeople ? { first: named.first, last: source.last } : source;
}

/** Who puts out the words that accuse: "**X** released a report | accusing", but not "a report accusing …, X said". */
function authorOf(units: readonly Unit[], start: number): Range | undefined {
  const kind = speechNoun(units[start - 1]?.norm ?? '');
  return kind === undefined ? undefined : sharedSubject(units, start - 1);
}

/** Whether the auxiliaries of a verb deny it or make it only possible. */
export function isUnreal(units: readonly Unit[], start: number, verb: number): boolean {
  return units.slice(start, verb).some((unit) => UNREAL.has(unit.norm));
}

/** "if Karesia condemned it" */
function isSupposed(units: readonly Unit[], { first }: Range): boolean {
  return ['if', 'unless', 'whether'].includes(units[first - 1]?.norm ?? '');
}

/** "the illegal and condemned practice": an adjective. */
function isAdjective(units: readonly Unit[], start: number): boolean {
  return units[start - 1]?.norm === 'and' && units[start - 2]?.part === ADJ;
}
