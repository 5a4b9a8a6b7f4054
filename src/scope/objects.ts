import { isDefinite, isDeniedContent, isListComma } from './clause-end.js';
import { isCharged, isClaimed } from './claims.js';
import type { Breaks } from './clauses.js';
import type { Range } from './denial.js';
import { isParallelNoun, ownListEnd } from './own-list.js';
import { phraseAt } from './phrases.js';
import { deniedQuotation } from './quotations.js';
import { adverbsAfter, isFinite, isNominal, isVerb, type Reading } from './reading.js';
import { ADVERBIAL, NOUNS_WITH_INFINITIVE, type Turned } from './reversing-words.js';

/** A reversing word found in a sentence. */
export interface Reverser {
  readonly cue: Range;
  readonly turned: Turned;
  readonly lemma: string;
}

/** Objects are short: no reverser reaches farther than this many tokens. */
const REACH = 40;

/**
 * The index after the object of a reverser: before a clause, an adverbial, a purpose, a verb beside the cue, or the next
 * member of a list that a reversing noun belongs to ("a withdrawal of troops, | peacekeepers and a hotline").
 */
export function objectEnd(reading: Reading, breaks: Breaks, reverser: Reverser): number {
  const { cue } = reverser;
  const closed = phraseOrClauseEnd(reading, breaks, reverser);
  const quoted = deniedQuotation(reading, { first: cue.last, last: closed })?.last ?? closed;
  const end = reverser.turned === 'object' ? beforeManner(reading, cue.last, quoted) : quoted;
  return isVerb(reading, cue.first) ? end : ownListEnd(reading, breaks, { first: cue.last, last: end }, isParallelNoun);
}

/** "Violated the truce | *flagrantly*": how it was done belongs to the verb, unless a gerund is its object. */
function beforeManner(reading: Reading, first: number, last: number): number {
  const isManner = reading.pos(last - 1) === 'ADV' && reading.word(last - 1).endsWith('ly');
  return isManner && last - 1 > first && !isGerund(reading, first) ? last - 1 : last;
}

function phraseOrClauseEnd(reading: Reading, breaks: Breaks, { cue, turned }: Reverser): number {
  const limit = Math.min(reading.length, cue.last + REACH);
  let isInContent = reading.word(cue.last - 1) === 'that' || reading.word(cue.last) === 'that';
  let isInCharge = false;
  for (let index = cue.last; index < limit; index++) {
    const kind = breaks[index];
    isInContent ||= reading.word(index) === 'whether' || (kind === 'complement' && isDeniedContent(reading, index));
    if (kind === 'complement' && (index === cue.last || isDeniedContent(reading, index))) continue;
    isInCharge ||= isCharged(reading, index);
    if (isVerb(reading, cue.first) && isClaimed(reading, index)) {
      isInContent = true;
      continue;
    }
    if (kind === 'relative' && reading.word(index) === 'that' && !isDefinite(reading, index)) continue;
    if (turned !== 'infinitive' && beginsParallelVerb(reading, index, cue)) return index;
    if (kind === 'comma' && isListComma(reading, breaks, index, cue.last)) continue;
    if (kind !== undefined) return index;
    if (index === cue.last) continue;
    // "Against war and *for* talks".
    if (reading.pos(index) === 'CCONJ' && reading.word(index + 1) === 'for' && reading.word(cue.last - 1) === 'against')
      return index;
    // "Stopped setting people against each other *by* stirring hatred": the means belong to the gerund, and "the accusation of aggression *by* Karesia" to the noun.
    if (
      phraseAt(ADVERBIAL, reading, index) &&
      !(reading.word(index) === 'by' && (isInCharge || isGerund(reading, cue.last)))
    )
      return index;
    if (!isInContent && isNominal(reading, index - 1) && isMainVerb(reading, index, cue)) return index;
    if (turned === 'object' && !isGerund(reading, cue.last) && isPurpose(reading, index)) return index;
  }
  return limit;
}

/** The verb whose subject holds the reverser: "the lack of trust *led* to war", "those who reject peace *will* pay". */
function isMainVerb(reading: Reading, index: number, cue: Range): boolean {
  if (!isFinite(reading, index)) return false;
  if (reading.pos(index) === 'AUX' || !isVerb(reading, cue.first)) return true;
  // "*Denying* people the means *amounts* to …": a gerund is a subject.
  return (
    isGerund(reading, cue.first) && reading.word(index) !== reading.lemma(index) && reading.word(index).endsWith('s')
  );
}

/** "to stop the war *and start* talks": a verb beside the cue, unless verbs are its objects ("stop bombing and shelling"). */
function beginsParallelVerb(reading: Reading, index: number, cue: Range): boolean {
  if (reading.word(index) !== ',' && reading.pos(index) !== 'CCONJ') return false;
  const next = adverbsAfter(reading, index + 1);
  if (reading.word(next) === 'to' && isVerb(reading, next + 1)) return reading.word(cue.last - 1) !== 'to';
  if (isGerund(reading, next)) return isGerund(reading, cue.first) && !isGerund(reading, cue.last);
  // "mines, depleted uranium and gas": a participle before its noun.
  const isModifier = reading.word(next) !== reading.lemma(next) && reading.pos(next + 1) === 'NOUN';
  return reading.pos(next) === 'VERB' && !isModifier && !isVerb(reading, cue.last);
}

function isGerund(reading: Reading, index: number): boolean {
  return reading.word(index).endsWith('ing');
}

/** "stopped the war *to* save lives", unless the noun before asks for an infinitive ("abandoned its plan to attack"). */
function isPurpose(reading: Reading, index: number): boolean {
  return (
    reading.word(index) === 'to' &&
    isVerb(reading, adverbsAfter(reading, index + 1)) &&
    !NOUNS_WITH_INFINITIVE.has(reading.word(index - 1))
  );
}
