import type { Range } from './denial.js';
import { openers, type Openers } from './openers.js';
import { phraseAt, phraseTable } from './phrases.js';
import {
  adverbsBefore,
  isBe,
  isBeOrNot,
  isContracted,
  isInsideNounPhrase,
  isNegativeParticle,
  type Reading,
} from './reading.js';

/*
 * What a denied predicate does to its subject. "The threat was not mentioned" and "talks did not begin" leave nothing of
 * threat and talks; "our army will not retreat" and "coexistence is not a gift" leave army and coexistence as they were.
 * The verbs of happening follow Levin 1993 (chapters 47 and 48); the lists were put together for this project.
 */

/** Verbs that say their subject comes about: denied, there is no such thing. */
const HAPPENING: ReadonlySet<string> = new Set(
  `come happen occur materialise materialize begin start commence arise arrive appear emerge exist ensue follow
   reappear recur resume prevail loom`.split(/\s+/),
);
/**
 * Verbs that say their subject serves: denied, the subject is advised against ("force does not solve conflicts"). Told as past,
 * it took place ("the talks did not bring a truce").
 */
const SERVING: ReadonlySet<string> = new Set(
  `solve resolve settle help work bring achieve suffice succeed pay lead justify`.split(/\s+/),
);
const PAST: ReadonlySet<string> = new Set('did has have had didnt hasnt havent hadnt'.split(' '));
/**
 * Passives whose subject outlasts their denial: "our army will not be defeated", "must not be made a pretext", "talks must not be
 * delayed", "the hatred has not been overcome".
 */
const WITHSTANDING: ReadonlySet<string> = new Set(
  `make regard consider treat view confuse equate separate defeat deter intimidate weaken humiliate surprise fool bully blackmail disturb shake question limit confine
   restrict delay postpone interrupt weigh burden hijack politicise politicize neglect underestimate overestimate exaggerate miss lose
   waste squander taint tarnish overcome resolve settle solve address`.split(/\s+/),
);
/** Verbs and adjectives that hand the subject on to their infinitive: "talks are not *likely* to begin". */
const RAISING: ReadonlySet<string> = new Set(
  'seem appear tend happen go likely expect suppose need have able allow mean'.split(' '),
);

/** "War is not an *option*", "force is no *solution*". */
const DENYING_NOUNS: ReadonlySet<string> = new Set(
  `option options answer answers solution solutions way choice possibility alternative alternatives policy goal aim
   objective word path language business intention remedy recipe substitute instrument tool means method prospect reality`.split(
    /\s+/,
  ),
);
/** "A military solution has no *future*". */
const LACKED_NOUNS: ReadonlySet<string> = new Set(['future', 'chance', 'prospect', 'prospects', 'place']);
/** "A military solution is not *acceptable*". */
const DENYING_ADJECTIVES: ReadonlySet<string> = new Set(
  `acceptable possible thinkable imaginable conceivable feasible viable realistic permissible admissible desirable
   justified justifiable necessary needed required available attainable achievable tolerable workable practicable
   legitimate allowed permitted tolerated inevitable unavoidable imminent real true serious credible`.split(/\s+/),
);
/** They leave the rest standing: "peace is not our *only* goal". */
const PARTIAL: ReadonlySet<string> = new Set(['only', 'sole', 'mere', 'main', 'just']);

/** "Peace is not *on the table*". */
const DENYING_PHRASES = phraseTable<true>(
  `on the table|on the agenda|on our agenda|in sight|within reach|within our reach|at hand|under consideration|
   under discussion|up for discussion|in our interest|in our interests|in the interest|in the interests`
    .split('|')
    .map((phrase) => [phrase.trim(), true]),
);

/** Predicates that deny their subject by themselves: "a military solution is *out of the question*". */
const EXCLUDING = phraseTable<true>(
  `out of the question|off the table|off the agenda|unacceptable|inadmissible|impermissible|unthinkable|inconceivable|
   unimaginable|impossible|intolerable`
    .split('|')
    .map((phrase) => [phrase.trim(), true]),
);
export const EXCLUDING_OPENERS: Openers = openers([EXCLUDING]);
const LINKING: ReadonlySet<string> = new Set(['remain', 'stay', 'become', 'seem']);

/** What follows is the condition of the subject: "peace is not possible *without* justice", "will not come *until* …". */
const CONDITIONS: ReadonlySet<string> = new Set(['without', 'unless', 'until', 'till', 'except']);

/** Verb groups longer than this are noise; the bound keeps hostile sentences linear. */
const GROUP = 12;

/** The predicate at a token that denies its subject by itself, after a form of *be* or *remain*. */
export function excludingPredicate(reading: Reading, index: number): Range | undefined {
  const found = phraseAt(EXCLUDING, reading, index);
  if (!found || isConditioned(reading, found.last)) return undefined;
  const verb = adverbsBefore(reading, index) - 1;
  return isBe(reading, verb) || LINKING.has(reading.lemma(verb)) ? found : undefined;
}

/**
 * Whether what a negator denies is the subject too. The verb group begins at `group`, and `cue` stands in it or after
 * it. Passives and verbs of happening or serving deny their subject; other verbs, and nouns after *be*, do not.
 */
export function deniesSubject(reading: Reading, group: number, cue: Range): boolean {
  return !isConditioned(reading, cue.last) && isDenied(reading, group, cue);
}

/** Whether a condition follows in the same clause. */
function isConditioned(reading: Reading, from: number): boolean {
  for (let index = from; index < Math.min(reading.length, from + GROUP); index++) {
    if (CONDITIONS.has(reading.word(index))) return true;
    if (reading.pos(index) === 'PUNCT') return false;
  }
  return false;
}

function isDenied(reading: Reading, group: number, cue: Range): boolean {
  let auxiliary = isContracted(reading, cue.first) ? cue.first : -1;
  const last = Math.min(reading.length, Math.max(group, cue.last) + GROUP);
  for (let index = group; index < last; index++) {
    if (cue.first <= index && index < cue.last) continue;
    const pos = reading.pos(index);
    if (pos === 'AUX') auxiliary = index;
    else if (pos === 'VERB') return verbDeniesSubject(reading, index, auxiliary, cue);
    else if (pos !== 'ADV' && !isNegativeParticle(reading.word(index)))
      return predicateDeniesSubject(reading, index, auxiliary, cue);
  }
  return false;
}

function verbDeniesSubject(reading: Reading, verb: number, auxiliary: number, cue: Range): boolean {
  const lemma = reading.lemma(verb);
  const isProgressive = reading.word(verb).endsWith('ing');
  if (isRaised(reading, verb)) return isDenied(reading, verb + 2, { first: verb + 2, last: verb + 2 });
  if (isBeOrNot(reading, auxiliary) && !isProgressive)
    return !WITHSTANDING.has(lemma) || DENYING_ADJECTIVES.has(reading.word(verb));
  // "did not come as a surprise": it came.
  if (lemma === 'come' && reading.word(verb + 1) === 'as') return false;
  if (lemma === 'take') return reading.word(verb + 1) === 'place';
  if (lemma === 'offer') return reading.word(cue.last) === 'solution';
  return HAPPENING.has(lemma) || (SERVING.has(lemma) && !PAST.has(reading.word(auxiliary)));
}

function isRaised(reading: Reading, index: number): boolean {
  return reading.word(index + 1) === 'to' && (RAISING.has(reading.lemma(index)) || RAISING.has(reading.word(index)));
}

/** After *be* or *have*: an adjective, a phrase or a noun phrase. */
function predicateDeniesSubject(reading: Reading, index: number, auxiliary: number, cue: Range): boolean {
  if (auxiliary < 0) return false;
  if (isRaised(reading, index)) return isDenied(reading, index + 2, { first: index + 2, last: index + 2 });
  const head = nounPhraseHead(reading, index);
  if (!isBeOrNot(reading, auxiliary)) return cue.last <= index && LACKED_NOUNS.has(reading.word(head));
  if (phraseAt(DENYING_PHRASES, reading, index) ?? phraseAt(EXCLUDING, reading, index)) return true;
  if (DENYING_ADJECTIVES.has(reading.word(head))) return true;
  return DENYING_NOUNS.has(reading.word(head)) && !isPartial(reading, index, head) && !isCorrected(reading, head);
}

/** The last token of the noun phrase, or of the adjectives, that begin at a token. */
function nounPhraseHead(reading: Reading, first: number): number {
  let head = first;
  while (head < first + GROUP && isInsideNounPhrase(reading, head + 1) && !isNounThenModifier(reading, head)) head++;
  return head;
}

/** "The way | forward": a noun ends the phrase unless another noun follows. */
function isNounThenModifier(reading: Reading, index: number): boolean {
  const next = reading.pos(index + 1);
  return reading.pos(index) === 'NOUN' && next !== 'NOUN' && next !== 'PART' && next !== 'PUNCT';
}

function isPartial(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (PARTIAL.has(reading.word(index))) return true;
  return false;
}

/** "Peace is not an option *but* a duty", "… not a choice, *it is* a duty". */
function isCorrected(reading: Reading, head: number): boolean {
  const next = reading.pos(head + 1) === 'PUNCT' ? head + 2 : head + 1;
  if (reading.word(next) === 'but') return !['PRON', 'AUX', 'VERB'].includes(reading.pos(next + 1));
  return reading.pos(head + 1) === 'PUNCT' && reading.word(next) === 'it' && isBe(reading, next + 1);
}
