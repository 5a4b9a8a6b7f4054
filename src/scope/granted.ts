import { headAfter } from './deeds.js';
import type { Range } from './denial.js';
import { isBeOrNot, isPossessive, type Reading } from './reading.js';

/**
 * Factive verbs and verbs of judging (Kiparsky and Kiparsky 1970): what they speak of is taken for granted, so "we will
 * not forget the massacre" and "they failed to condemn the attack" deny neither massacre nor attack.
 */
const TAKING_FOR_GRANTED: ReadonlySet<string> = new Set(
  `forget forgive tolerate condone ignore overlook excuse pardon condemn denounce deplore regret acknowledge admit
   recognize recognise realize realise punish investigate resist withstand survive`.split(/\s+/),
);
/** Of these, what also says whether one goes along with what is offered: "we will not *tolerate* a truce" refuses it. */
const GOING_ALONG: ReadonlySet<string> = new Set('tolerate condone excuse recognize recognise'.split(/\s+/));
/** What is offered or agreed upon. */
const SETTLEMENTS: ReadonlySet<string> = new Set(
  `accord agreement armistice cease-fire ceasefire compromise concession dialogue disarmament negotiation negotiations pact peace
   reconciliation settlement talk talks treaty truce`.split(/\s+/),
);
/** A denied verb stands this near its cue. */
const NEAR = 4;

/** The verb in a denied stretch that takes its object for granted. */
function grantingVerb(reading: Reading, { first, last }: Range): number | undefined {
  for (let index = first; index < Math.min(last, first + NEAR); index++) {
    if (reading.pos(index) !== 'VERB') continue;
    const lemma = reading.lemma(index);
    const isGranting = TAKING_FOR_GRANTED.has(lemma) && !(GOING_ALONG.has(lemma) && isSettlement(reading, index + 1));
    return isGranting ? index : undefined;
  }
  return undefined;
}

function isSettlement(reading: Reading, first: number): boolean {
  const head = headAfter(reading, first);
  if (head < first) return false;
  // "cease-fire" is three tokens.
  const isHyphened = reading.word(head - 1) === '-';
  const word = isHyphened ? `${reading.word(head - 2)}-${reading.word(head)}` : reading.word(head);
  return SETTLEMENTS.has(word) || SETTLEMENTS.has(reading.lemma(head));
}

/** Ends a denied stretch at a verb that takes its object for granted: "will not forget | the massacre"; a pronoun names nothing. */
export function upToGranted(reading: Reading, range: Range): Range {
  const verb = grantingVerb(reading, range);
  if (verb === undefined) return range;
  const next = verb + 1;
  const isPronoun = reading.pos(next) === 'PRON' && next < range.last && !isPossessive(reading.word(next));
  return { first: range.first, last: verb + (isPronoun ? 2 : 1) };
}

/** Whether such a verb is passive, and takes its subject for granted: "the massacre was not | condemned". */
export function grantsSubject(reading: Reading, range: Range): boolean {
  const verb = grantingVerb(reading, range);
  if (verb === undefined) return false;
  for (let index = range.first - NEAR; index < verb; index++) if (isBeOrNot(reading, index)) return true;
  return false;
}
