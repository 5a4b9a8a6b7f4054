import { ADJ, ADP, ADV, DET } from '../../model/part-of-speech.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { inTurn } from '../in-turn.js';
import { isVerbForm, mayBeVerbForm } from '../cue-verb.js';
import { isEnd } from '../finite.js';
import type { Line, Range, Unit } from '../line.js';
import { NAMING } from '../naming-verb.js';
import { isCalendar, nounPhraseAt, hasPart } from '../phrases.js';
import { mayNameSomebody } from '../somebody.js';
import { headOf } from '../speaker.js';
import { namerOf } from '../taker.js';

/** When somebody was called on, not what they were called: "called Lusk a day later". */
const TIMES = new Set('second minute hour day while time moment instant fortnight decade'.split(' '));
/** What a judgement in one word may be followed by: "called the charges baseless | in his speech". */
const GOING_ON = new Set([',', 'and', 'but', 'or']);

/** What somebody names a thing, without quotation marks: "called it an act of aggression", "branded Karesia an aggressor", "called the charges baseless". */
export const branded: CueRule = {
  id: 'branded',
  order: 49,
  begins: new Set(NAMING.keys()),
  wakes: { besideName: [...NAMING.keys()] },
  mayFind: (words, at) => {
    const form = NAMING.get(words.norm(at));
    return (
      form !== undefined && mayNameSomebody(words) && mayBeVerbForm(words, at, form) && words.mayOpenNounPhrase(at + 1)
    );
  },
  find: (line, places) => inTurn(places, (at, last) => findingAt(line, at, last)),
};

function findingAt(line: Line, at: number, last: Range | undefined): Finding | undefined {
  const { units } = line;
  const form = NAMING.get(units[at]?.norm ?? '');
  if (!form || !isVerbForm(units, at, form)) return undefined;
  const object = objectAt(units, at + 1);
  if (!object || !isNaming(units, object)) return undefined;
  const content = { first: object.first, last: Math.max(object.last + 1, complementEnd(units, object.last)) };
  const taker = namerOf(line, at, form, { last, end: content.last });
  if (!taker) return undefined;
  return { act: 'speech', cue: { first: taker.start, last: at + 1 }, source: taker.source, content: [content] };
}

/** What is named, with what belongs to it: "the raid | on the town", "the raid | and the siege". */
function objectAt(units: readonly Unit[], first: number): Range | undefined {
  const object = nounPhraseAt(units, first);
  if (!object || isCalendar(units[first])) return undefined;
  const isGoingOn = units[object.last]?.part === ADP || units[object.last]?.norm === 'and';
  const inner = isGoingOn ? nounPhraseAt(units, object.last + 1) : undefined;
  return inner && isNaming(units, { first, last: inner.last }) ? { first, last: inner.last } : object;
}

/** Whether what a thing is named follows it: a noun phrase with an article, or an adjective. */
function isNaming(units: readonly Unit[], { first, last }: Range): boolean {
  const unit = units[last];
  if (!unit || unit.quotation) return false;
  if (unit.part === DET) {
    const name = nounPhraseAt(units, last);
    const words = units.slice(last, name?.last ?? last);
    const head = words[headOf(words)];
    return head !== undefined && !isCalendar(head) && !TIMES.has(head.norm);
  }
  // "called a meeting open to all"
  if (!hasPart(unit, ADJ) || ['a', 'an'].includes(units[first]?.norm ?? '')) return false;
  const next = units[last + 1];
  return isEnd(next) || GOING_ON.has(next?.norm ?? '') || hasPart(next, ADP | ADV);
}
