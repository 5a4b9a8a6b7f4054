import type { Range } from './denial.js';
import { isDefiniteDeterminer, isInsideNounPhrase, isNominal, isPossessive, type Reading } from './reading.js';
import { wordSet } from './word-set.js';

/** Wrongs and fighting, by word or lemma: an article is enough to point at one that is there ("never accept *the invasion*"). */
const DEEDS: ReadonlySet<string> = wordSet(`
  abduction abuse aggression ambush annexation apartheid assault atrocity attack barbarism betrayal blackmail blockade bloodshed bombardment
  bombing brutality bullying carnage cleansing colonialism conflict coup crackdown crime cruelty demolition deportation destruction
  displacement encroachment expulsion fighting genocide harassment hostage-taking hostilities hostility incursion injustice interference intimidation
  invasion killing looting lie massacre murder occupation offensive onslaught oppression persecution pogrom provocation raid repression
  sabotage seizure shelling siege slaughter strike airstrike subjugation terror terrorism threats torture treachery tyranny ultimatum usurpation
  violation violence war warfare airstrikes`);

/**
 * What may be anybody's, or be spoken of in general, and is a deed where it has an owner: "*their* use of force", but not "the
 * use of force".
 */
const CONDUCT: ReadonlySet<string> = wordSet(`
  act action behaviour behavior build-up buildup breach campaign coercion conduct deed deployment escalation expansion expansionism
  force imperialism intervention manoeuvre militarism operation policy presence pressure propaganda rhetoric rule threat use`);

/** Of these no article makes a thing that is there: "the *right* to retaliate". */
const IDEAS: ReadonlySet<string> = wordSet('right idea notion principle resort recourse option possibility');

/** They speak of any that might be: "*an* attack by Karesia". */
const INDEFINITE: ReadonlySet<string> = wordSet('a an any no another every either neither');
const DEMONSTRATIVE: ReadonlySet<string> = wordSet('this that these those such');
/** They go on with a noun phrase: "the occupation *of* the valley *by* Karesia". */
const COMPLETING: ReadonlySet<string> = wordSet('of by against on in from at over upon into across along');
/** What they lead in may be the one who does it. */
const OWNING: ReadonlySet<string> = wordSet('of by from');
const THREATENING: ReadonlySet<string> = wordSet('threat ultimatum');
/** More words than this are no noun phrase; the bound keeps hostile sentences linear. */
const PHRASE = 12;
const COMPLEMENTS = 4;

/** A noun phrase with what completes it. */
interface NounPhrase extends Range {
  readonly head: number;
  readonly isIndefinite: boolean;
  readonly isOwned: boolean;
}

/**
 * The noun phrase that begins at a token, complements and all, if it speaks of a wrong or of force that is there, since it points
 * at it or names whose it is (Huddleston and Pullum 2002, 5.6, on definites and identifiability).
 */
export function knownDeed(reading: Reading, first: number): Range | undefined {
  const phrase = nounPhrase(reading, first);
  if (!phrase || phrase.isIndefinite || isPolicy(reading, phrase.head)) return undefined;
  const isDeed = isOneOf(DEEDS, reading, phrase.head);
  const isKnown = phrase.isOwned
    ? isDeed || isOneOf(CONDUCT, reading, phrase.head)
    : isDeed && reading.word(first) === 'the' && !isOfAKind(reading, first, phrase);
  return isKnown ? { first, last: phrase.last } : undefined;
}

/** The same of anything that is pointed at, named or owned: "*their hypocrisy*", "*the double game* of their envoy". */
export function knownThing(reading: Reading, first: number): Range | undefined {
  const phrase = nounPhrase(reading, first);
  // "The | unilaterally proclaimed state".
  if (!phrase) return isDefiniteDeterminer(reading.word(first)) ? { first, last: first + 1 } : undefined;
  if (phrase.isIndefinite) return undefined;
  if (phrase.isOwned || reading.pos(phrase.head) === 'PROPN') return phrase;
  const isGeneral = isOneOf(CONDUCT, reading, phrase.head) || isOneOf(IDEAS, reading, phrase.head);
  return reading.word(first) === 'the' && !isGeneral && !isOfAKind(reading, first, phrase) ? phrase : undefined;
}

/** The index after what completes a noun that ends before `from`: "aggression | against our villages |". */
export function complementEnd(reading: Reading, from: number): number {
  let last = from;
  for (let count = 0; count < COMPLEMENTS && COMPLETING.has(reading.word(last)); count++) {
    const end = headAfter(reading, last + 1) + 1;
    if (end <= last + 1) break;
    last = end;
  }
  return last;
}

function nounPhrase(reading: Reading, first: number): NounPhrase | undefined {
  const head = headAfter(reading, first);
  if (head < first) return undefined;
  const last = infinitiveEnd(reading, head, complementEnd(reading, head + 1));
  return {
    first,
    last,
    head,
    isIndefinite: isIndefinite(reading, first, last),
    isOwned: isOwned(reading, first, head, last),
  };
}

/** "Their threat *to attack us*": the infinitive tells what the threat is. */
function infinitiveEnd(reading: Reading, head: number, last: number): number {
  if (!THREATENING.has(reading.lemma(head)) || reading.word(last) !== 'to' || reading.pos(last + 1) !== 'VERB')
    return last;
  return complementEnd(reading, headAfter(reading, last + 2) + 1);
}

/** The last noun of the noun phrase that begins at a token; the index before it where there is none. */
export function headAfter(reading: Reading, first: number): number {
  let head = first - 1;
  for (let index = first; index < first + PHRASE; index++) {
    const isNoun = isNominal(reading, index) || isMisread(reading, index, first);
    if (!isNoun && !isInsideNounPhrase(reading, index)) break;
    if (isNoun && !isPossessive(reading.word(index))) head = index;
  }
  return head;
}

/** "Karesia's *blackmail*": a noun of wrong that was read as a verb. */
function isMisread(reading: Reading, index: number, first: number): boolean {
  if (index === first || reading.pos(index) !== 'VERB' || !DEEDS.has(reading.word(index))) return false;
  const before = reading.word(index - 1);
  return before === "'s" || isPossessive(before) || reading.pos(index - 1) === 'PROPN';
}

/** Any, however it is completed ("*any* attack by Karesia"), or a case of what is told in general ("the invasion of *a* state"). */
function isIndefinite(reading: Reading, first: number, last: number): boolean {
  if (INDEFINITE.has(reading.word(first - 1))) return true;
  for (let index = first; index < last; index++) {
    const isOpening = index === first || reading.word(index - 1) === 'of';
    if (INDEFINITE.has(reading.word(index)) && (isOpening || reading.word(first) === 'such')) return true;
  }
  return false;
}

/** "The war *on terrorism*" names a policy; "the war *on our people*" was waged. */
function isPolicy(reading: Reading, head: number): boolean {
  if (reading.word(head) !== 'war' || !['on', 'against'].includes(reading.word(head + 1))) return false;
  return reading.pos(head + 2) === 'NOUN';
}

/** "*The violation of* human rights" speaks of any; "the violation of the truce" and "the brutal violation of rights" of one. */
function isOfAKind(reading: Reading, first: number, { head, last }: NounPhrase): boolean {
  if (head > first + 1 || reading.word(head + 1) !== 'of') return false;
  for (let index = head + 2; index < last; index++)
    if (isDefiniteDeterminer(reading.word(index)) || reading.pos(index) === 'PROPN') return false;
  return true;
}

/** "*Karesia's* war", "*their* war", "*this* war", "*Karesian* aggression", "aggression by *Karesia*". */
function isOwned(reading: Reading, first: number, head: number, last: number): boolean {
  // "Such" is now and then read as an adverb that opens the clause.
  if (DEMONSTRATIVE.has(reading.word(first)) || reading.word(first - 1) === 'such') return true;
  for (let index = first; index < head; index++)
    if (isPossessive(reading.word(index)) || reading.word(index) === "'s" || reading.pos(index) === 'PROPN')
      return true;
  for (let link = head + 1; link < last; link++) {
    if (!OWNING.has(reading.word(link)) || (reading.word(link) === 'of' && link > head + 1)) continue;
    if (reading.pos(headAfter(reading, link + 1)) === 'PROPN') return true;
  }
  return false;
}

function isOneOf(nouns: ReadonlySet<string>, reading: Reading, index: number): boolean {
  return nouns.has(reading.word(index)) || nouns.has(reading.lemma(index));
}
