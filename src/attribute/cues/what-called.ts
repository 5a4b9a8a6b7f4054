import { PRON } from '../../model/part-of-speech.js';
import type { VerbForm } from '../../model/verb-forms.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { mayBeVerbForm } from '../cue-verb.js';
import type { Line, Range, Unit } from '../line.js';
import { DESCRIBING, isName, NAMING } from '../naming-verb.js';
import { INSIDE, isFinite } from '../noun-clause.js';
import { isBetween } from '../phrases.js';
import { mayNameSomebody } from '../somebody.js';
import { takerOf } from '../taker.js';

const VERBS = new Map<string, VerbForm>([...DESCRIBING, ...NAMING].filter(([, form]) => form !== 'gerund'));
/** What stands for the thing that is named. */
const GAPPED = new Set(['what', 'which', 'whom']);

/** What somebody names a thing that a relative stands for: "in what X called a massacre", "the raid, which X described as a crime". */
export const whatCalled: CueRule = {
  id: 'what-called',
  order: 53,
  begins: new Set(VERBS.keys()),
  wakes: { besideName: [...VERBS.keys()] },
  mayFind: (words, at) => {
    const form = VERBS.get(words.norm(at));
    if (form === undefined || !mayNameSomebody(words) || !mayBeVerbForm(words, at, form)) return false;
    return words.holdsAny(GAPPED, 0) && (words.norm(at + 1) === 'as' || words.mayOpenNounPhrase(at + 1));
  },
  find: (line, places) => places.flatMap((at) => findingAt(line, at) ?? []),
};

function findingAt(line: Line, at: number): Finding | undefined {
  const { units } = line;
  const form = VERBS.get(units[at]?.norm ?? '');
  const taker = form && takerOf(line, at, form, undefined);
  const source = taker && afterGap(units, taker.source);
  if (!source || isSomePronoun(units, source)) return undefined;
  const name = { first: at + 1, last: nameEnd(units, at + 1) };
  if (!isName(units, at, name)) return undefined;
  return { act: 'speech', cue: { first: taker.start, last: at + 1 }, source, content: [name] };
}

/** Who the relative stands before, where it does; "what critics" is read as one phrase. */
function afterGap(units: readonly Unit[], { first, last }: Range): Range | undefined {
  if (GAPPED.has(units[first]?.norm ?? '') && last > first + 1) return { first: first + 1, last };
  return GAPPED.has(units[first - 1]?.norm ?? '') ? { first, last } : undefined;
}

/** A pronoun of nobody known may stand for whoever speaks around it: "Doran deplored what *he* called a crime". */
function isSomePronoun(units: readonly Unit[], { first, last }: Range): boolean {
  return last - first === 1 && units[first]?.part === PRON && units[first].mention === undefined;
}

/** The end of a name: before the verb that the relative clause is subject of ("what X called a massacre | was a raid"). */
function nameEnd(units: readonly Unit[], first: number): number {
  const last = complementEnd(units, first);
  let end = first;
  while (end < last && !(isFinite(units[end]) && !INSIDE.has(units[end - 1]?.norm ?? ''))) end += 1;
  while (end > first && isBetween(units[end - 1])) end -= 1;
  return end;
}
