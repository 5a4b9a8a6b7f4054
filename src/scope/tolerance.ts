import { headAfter, knownThing } from './deeds.js';
import { isBe, isDefiniteDeterminer, type Reading } from './reading.js';
import { wordSet } from './word-set.js';

/*
 * Verbs that say whether one goes along with something. What they speak of need not be there ("we do not condone retaliation"), unless
 * it is pointed at or has an owner; whoever does not go along with what is offered refuses it ("we will not tolerate the truce").
 */
const TOLERATING: ReadonlySet<string> = wordSet('tolerate condone excuse recognize recognise');
/** What is offered or agreed upon. */
const SETTLEMENTS: ReadonlySet<string> = wordSet(`
  accord agreement armistice cease-fire ceasefire compromise concession deal dialogue disarmament initiative mediation negotiation
  negotiations offer pact peace plan process proposal pullout reconciliation settlement solution talk talks treaty truce withdrawal`);
/** They open a clause that is told as a fact: "we will not tolerate *that* they shell us". */
const TELLING: ReadonlySet<string> = wordSet('that how what when where who why it');
const LIST: ReadonlySet<string> = wordSet('and or nor ,');

/** Whether a verb says that one goes along with something. */
export function isTolerating(reading: Reading, verb: number): boolean {
  return TOLERATING.has(reading.lemma(verb));
}

/**
 * Whether what follows such a verb stays as it is where the verb is denied: a thing that is there, all that is said besides in the
 * passive, and what is no longer tolerated, since it was.
 */
export function standsTolerated(reading: Reading, verb: number, isNoLonger: boolean): boolean {
  if (isNoLonger || isBe(reading, verb - 1)) return true;
  const object = objectAfter(reading, verb);
  return TELLING.has(reading.word(object)) || isKnownWrong(reading, object) || isSituation(reading, object);
}

/** "A situation *in which* the rebels shell us", "a region *where* …". */
function isSituation(reading: Reading, first: number): boolean {
  const next = headAfter(reading, first) + 1;
  return reading.word(next) === 'where' || (reading.word(next) === 'in' && reading.word(next + 1) === 'which');
}

/** Whether a noun phrase speaks of something that is there, whatever it is, and of no offer. */
export function isKnownWrong(reading: Reading, first: number): boolean {
  return knownThing(reading, first) !== undefined && !isSettlement(reading, first);
}

/** "Condone | or support | the raid": the object of both. */
export function objectAfter(reading: Reading, verb: number): number {
  if (!LIST.has(reading.word(verb + 1))) return verb + 1;
  // "Support" before a determiner is a verb, whatever it was read as.
  const isShared = reading.pos(verb + 2) === 'VERB' || isDefiniteDeterminer(reading.word(verb + 3));
  return isShared ? verb + 3 : verb + 1;
}

function isSettlement(reading: Reading, first: number): boolean {
  const head = headAfter(reading, first);
  // "cease-fire" is three tokens.
  const isHyphened = reading.word(head - 1) === '-';
  const word = isHyphened ? `${reading.word(head - 2)}-${reading.word(head)}` : reading.word(head);
  return SETTLEMENTS.has(word) || SETTLEMENTS.has(reading.lemma(head));
}
