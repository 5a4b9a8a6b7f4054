import { upToAccusation } from './accusations.js';
import type { BreaksOf } from './clauses.js';
import type { Denial } from './denial.js';
import { openers, type Openers } from './openers.js';
import { phraseAt, phraseTable } from './phrases.js';
import { adverbsAfter, isBe, isInsideNounPhrase, isNegativeParticle, isVerb, type Reading } from './reading.js';
import { groupStart, hasNoun, subjectStart } from './subjects.js';

/** Verbs without an object that say their subject is no more, whatever it is: "the war *ended*". */
const ENDING: ReadonlySet<string> = new Set(['end', 'cease', 'collapse']);
/** They say so only of what happens: "the talks *failed*", but not "our army failed". */
const FAILING: ReadonlySet<string> = new Set(['stop', 'halt', 'fail', 'break', 'expire', 'lapse']);
/** What fails to do so is no more: "the truce failed *to hold*". */
const LASTING: ReadonlySet<string> = new Set(['hold', 'last', 'survive', 'endure']);
/** What happens: nouns of fighting and of making peace. */
export const EVENTS: ReadonlySet<string> = new Set(
  `talk talks negotiation negotiations dialogue dialogues process summit summits mediation cease-fire cease-fires
   ceasefire ceasefires fire fires truce truces armistice armistices agreement agreements deal deals accord accords treaty treaties
   peace war wars conflict conflicts fighting shelling bombing bombings bombardment attack attacks offensive offensives
   hostilities violence bloodshed invasion invasions siege sieges threats strikes airstrikes raids operation operations
   clashes`.split(/\s+/),
);
/** They end as planned, and nothing is denied by it: "the talks ended on Friday". That there are none now is: "the talks are over". */
const MEETINGS: ReadonlySet<string> = new Set(['talk', 'talks', 'negotiations', 'summit', 'mediation', 'operation']);
/** Until then they go on: "*once* the talks are over". */
const TIMING: ReadonlySet<string> = new Set('when once until till after before if'.split(' '));
const PRESENT_PERFECT: ReadonlySet<string> = new Set(['has', 'have', "'s", "'ve"]);
/** After a form of *be*: "the war is *over*". */
const GONE = phraseTable<true>([
  ['over', true],
  ['at an end', true],
  ['dead', true],
  ['history', true],
]);
export const ENDING_OPENERS: Openers = openers([], [ENDING, FAILING]);
/** What a form of *be* says something by, of which `GONE` is the rest. */
export const GONE_OPENERS: Openers = openers([GONE]);

/** An object of its own may begin with these, and then it is the object that ends. */
const OBJECT: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PRON', 'ADJ', 'NUM', 'VERB']);
const HOW: ReadonlySet<string> = new Set(['in', 'with', 'up']);
/** They name the time of the end and no object. */
const TIMES: ReadonlySet<string> = new Set(
  'today yesterday tomorrow last this next monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** What its verb says is no more: "*the war* ended", "*the talks* broke down", "*the occupation* is over". Denied itself it denies nothing. */
export function denialByEnding(reading: Reading, breaksOf: BreaksOf, index: number): Denial | undefined {
  const isGone = isBe(reading, index) && phraseAt(GONE, reading, adverbsAfter(reading, index + 1)) !== undefined;
  if (!isGone && !isEnding(reading, index)) return undefined;
  const group = groupStart(reading, index);
  for (let token = group; token < index; token++) if (isNegation(reading, token)) return undefined;
  if (isGone && isNegation(reading, index + 1)) return undefined;
  const first = subjectStart(reading, breaksOf(), group);
  const isEvent = EVENTS.has(reading.word(group - 1));
  if (!hasNoun(reading, first, group)) return undefined;
  if (MEETINGS.has(reading.word(group - 1))) {
    const isTimed = TIMING.has(reading.word(first - 1));
    if (isTimed || (isGone ? isAbout(reading, index) : isPlanned(reading, group, index))) return undefined;
  }
  if ((isGone || FAILING.has(reading.lemma(index))) && !isEvent) return undefined;
  const subject = { first, last: group };
  // "The occupation must end" accuses, as "end the occupation" does.
  if (upToAccusation(reading, subject, 'end').last < group) return undefined;
  return { cue: { first: index, last: index + 1 }, affected: [subject] };
}

/** "The talks are over *prisoners*", "*the* border": what they are about, and not that they ended. */
function isAbout(reading: Reading, be: number): boolean {
  const over = adverbsAfter(reading, be + 1);
  const next = over + 1;
  return reading.word(over) === 'over' && !TIMES.has(reading.word(next)) && isInsideNounPhrase(reading, next);
}

/** "The talks *ended*", "the talks *will end*", but not "the talks *have ended*". */
function isPlanned(reading: Reading, group: number, verb: number): boolean {
  if (reading.lemma(verb) !== 'end') return false;
  for (let token = group; token < verb; token++) if (PRESENT_PERFECT.has(reading.word(token))) return false;
  return true;
}

function isNegation(reading: Reading, index: number): boolean {
  return isNegativeParticle(reading.word(index)) || reading.word(index) === 'never';
}

/** A verb of ending in the active, without an object. */
function isEnding(reading: Reading, index: number): boolean {
  const lemma = reading.lemma(index);
  if (!isVerb(reading, index) || !(ENDING.has(lemma) || FAILING.has(lemma))) return false;
  // "were ended" is a passive, and "ending" may have any object.
  if (isBe(reading, index - 1) || reading.word(index).endsWith('ing')) return false;
  const next = adverbsAfter(reading, index + 1);
  // "The war ended in peace" tells how.
  if (lemma === 'end' && HOW.has(reading.word(next))) return false;
  if (lemma === 'break') return ['down', 'off', 'apart'].includes(reading.word(index + 1));
  if (reading.word(next) === 'to')
    return lemma === 'fail' && LASTING.has(reading.word(adverbsAfter(reading, next + 1)));
  return TIMES.has(reading.word(next)) || !(OBJECT.has(reading.pos(next)) || isInsideNounPhrase(reading, next));
}
