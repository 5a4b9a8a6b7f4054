import type { Mention } from '../model/actor.js';
import { CONTRACTED_NOT } from '../model/contracted-not.js';
import { beforeInterruption } from '../model/interruption.js';
import { joinedWith } from './target-joined.js';
import { isPassive, lemmaAt, mentionUpTo, normAt, posAt, type TargetReading, wordsOf } from './target-reading.js';
import { subjectBefore } from './target-subject-before.js';

/** "**X** committed war crimes", "**X** is waging a campaign of aggression": who does the deed that the noun names. */
export function committerBefore(reading: TargetReading): Mention | undefined {
  let at = reading.match.first - 1;
  const until = at - PHRASE;
  while (at > until && (DESCRIBING.has(posAt(reading, at)) || JOINING.has(normAt(reading, at)))) at -= 1;
  if (lemmaAt(reading, at) === 'be') return isEqual(reading, at) ? subjectBefore(reading, at) : undefined;
  if (PARTICLES.has(normAt(reading, at))) at -= 1;
  const isDeed = posAt(reading, at) === 'VERB' && isDone(reading, at) && !isPassive(reading, at);
  return isDeed && !(SIDING.has(lemmaAt(reading, at)) && isDenied(reading, at))
    ? subjectBefore(reading, at)
    : undefined;
}

/** "**committed** crimes", "**held** an illegal referendum"; who "held the aggressor responsible" is none. */
function isDone(reading: TargetReading, verb: number): boolean {
  const isHeld = lemmaAt(reading, verb) === 'hold' && HELD.has(lemmaAt(reading, reading.match.last - 1));
  return isHeld || isCommitting(reading, verb);
}

/** "**X** does *not* justify the aggression": somebody else's. */
function isDenied(reading: TargetReading, verb: number): boolean {
  for (let at = verb - 1; at > verb - PHRASE; at--) {
    if (NEGATING.has(normAt(reading, at))) return true;
    if (!IN_VERB_GROUP.has(posAt(reading, at))) return false;
  }
  return false;
}

/** "accused **X** of bad faith", "condemned **X** for its aggression". */
export function accusedBefore(reading: TargetReading): Mention | undefined {
  let at = reading.match.first - 1;
  const until = at - PHRASE;
  while (at > until && (DESCRIBING.has(posAt(reading, at)) || OWN.has(normAt(reading, at)))) at -= 1;
  if (!CHARGES.has(normAt(reading, at))) return undefined;
  if (ACCUSING.has(lemmaAt(reading, at - 1))) return accusedOf(reading, at - 1);
  const verdict = verdictBefore(reading, at - 1);
  if (verdict !== undefined) return subjectBefore(reading, verdict);
  const accused = mentionUpTo(reading, at);
  if (!accused) return undefined;
  const first = joinedWith(reading, accused)[0]?.first ?? accused.first;
  let verb = beforeInterruption(wordsOf(reading), first) - 1;
  while (IN_PHRASE.has(posAt(reading, verb))) verb -= 1;
  return ACCUSING.has(lemmaAt(reading, verb)) ? accused : undefined;
}

/** Whom a passive accuses: "**X** was accused of lies", "**X** stands accused of aggression by Y", "**X** accused of lies". */
function accusedOf(reading: TargetReading, verb: number): Mention | undefined {
  if (!normAt(reading, verb).endsWith('ed')) return undefined;
  if (isPassive(reading, verb)) return subjectBefore(reading, verb);
  if (STANDING.has(normAt(reading, verb - 1))) return subjectBefore(reading, verb - 1);
  return mentionUpTo(reading, normAt(reading, verb - 1) === ',' ? verb - 1 : verb);
}

/** Whether what the match names is a charge in the passive, so that the one after "by" makes it: "was accused of | lies by Y". */
export function isChargeOfPassive(reading: TargetReading): boolean {
  let at = reading.match.first - 1;
  const until = at - PHRASE;
  while (at > until && DESCRIBING.has(posAt(reading, at))) at -= 1;
  if (!CHARGES.has(normAt(reading, at))) return false;
  const isAccused = ACCUSING.has(lemmaAt(reading, at - 1)) && normAt(reading, at - 1).endsWith('ed');
  return isAccused || verdictBefore(reading, at - 1) !== undefined;
}

/** The verb of a verdict in the passive, "was **held** | responsible for", "was **found** | guilty of": the one after "by" gives it. */
export function verdictBefore(reading: TargetReading, adjective: number): number | undefined {
  if (!VERDICTS.has(normAt(reading, adjective))) return undefined;
  let verb = adjective - 1;
  while (posAt(reading, verb) === 'ADV') verb -= 1;
  return JUDGING.has(normAt(reading, verb)) && isPassive(reading, verb) ? verb : undefined;
}

/** "**X**'s raid was an act of aggression"; who is "the victim of aggression" has not done it. */
function isEqual(reading: TargetReading, be: number): boolean {
  for (let at = be + 1; at < reading.match.first; at++) {
    if (normAt(reading, at) === 'of' && !KINDS.has(lemmaAt(reading, at - 1))) return false;
  }
  return true;
}

const PHRASE = 8;
/** Who takes sides with a deed is held to it, and who does not is not. */
const SIDING = new Set(['justify', 'defend', 'excuse', 'support', 'back']);
const NEGATING = new Set([..."not n't nt never cannot refuse refuses refused".split(' '), ...CONTRACTED_NOT]);
const IN_VERB_GROUP = new Set(['AUX', 'ADV', 'PART']);
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PART']);
const DESCRIBING = new Set(['DET', 'ADJ', 'NUM', 'NOUN']);
const JOINING = new Set(['of', 'and']);
const OWN = new Set(['its', 'their', 'his', 'her']);
const CHARGES = new Set(['of', 'for', 'over', 'with']);
const ACCUSING = new Set(
  'accuse accused blame condemn denounce criticise criticize charge censure castigate berate slam rebuke'.split(' '),
);
const VERDICTS = new Set(['responsible', 'accountable', 'guilty', 'liable', 'complicit', 'culpable']);
const JUDGING = new Set([
  'held',
  'found',
  'deemed',
  'declared',
  'considered',
  'judged',
  'pronounced',
  'ruled',
  'thought',
]);
const STANDING = new Set(['stand', 'stands', 'stood']);
const KINDS = new Set(['act', 'campaign', 'policy', 'case', 'form', 'pattern', 'piece', 'kind', 'sort']);
const HELD = new Set(['referendum', 'election', 'vote', 'poll', 'plebiscite', 'trial', 'exercise', 'parade']);
const PARTICLES = new Set(['out', 'up', 'to', 'in', 'on']);
/** By lemma; the linguist takes "waged" for a form of "wag". */
const COMMITTING = new Set(
  `commit perpetrate carry conduct launch stage make wage wag unleash continue pursue engage resort spread use employ invoke
    impose mount escalate intensify order orchestrate organise organize support sponsor fund finance fuel back sow incite
    practise practice prolong repeat step peddle broadcast disseminate invent seek show display adopt constitute represent
    become amount cause create justify defend excuse plan authorise authorize`.split(/\s+/u),
);

/** Whether a verb is done to bring about what a noun of blame names: "**committed** war crimes", "**waged** a campaign". */
export function isCommitting(reading: TargetReading, verb: number): boolean {
  return COMMITTING.has(lemmaAt(reading, verb));
}
