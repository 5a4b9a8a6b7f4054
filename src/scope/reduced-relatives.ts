import { complementEnd, headAfter } from './deeds.js';
import type { Range } from './denial.js';
import { isDefiniteDeterminer, isInsideNounPhrase, type Reading } from './reading.js';
import { wordSet } from './word-set.js';

/*
 * A relative clause behind what is pointed at tells which one is meant, and takes what it tells for granted; so does its short form,
 * a participle (Huddleston and Pullum 2002, 14.9, on past-participial and gerund-participial modifiers).
 */

/** After them noun and participle are what is seen, wanted, said or brought about: "did not want the war *ended* by force". */
const TAKING_CLAUSES: ReadonlySet<string> = wordSet(`
  see hear watch feel find notice observe catch imagine picture want wish like prefer need have get keep leave make let allow order
  permit say think believe know claim mean prove deem consider call declare`);
/** A noun after them is nearby or present, and a form in "ing" says what it does; after "of" or "against" it may be what is feared. */
const BESIDE: ReadonlySet<string> = wordSet('with in into near at inside');
/** Participles of those who are charged, with what leads in the charge: "the men *accused of* war crimes". */
const CHARGED: ReadonlyMap<string, string> = new Map([
  ['accused', 'of'],
  ['suspected', 'of'],
  ['convicted', 'of'],
  ['charged', 'with'],
]);
/** More words than this before a noun are noise; the bound keeps hostile sentences linear. */
const MODIFIERS = 8;

/** The participles of a stretch with their agents, behind what is pointed at: "the regions *occupied by Karesia*", "with the army *occupying our towns*". */
export function reducedRelatives(reading: Reading, { first, last }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let index = first + 1; index < last; index++) {
    const end = participleEnd(reading, index);
    if (end !== undefined && tellsWhich(reading, index, first)) found.push({ first: index, last: Math.min(end, last) });
  }
  return found;
}

/** "By Karesia", "of war crimes", "with the murder". */
function phraseEnd(reading: Reading, link: number): number {
  return complementEnd(reading, headAfter(reading, link + 1) + 1);
}

/** Where a participle ends with what it takes. */
function participleEnd(reading: Reading, index: number): number | undefined {
  if (reading.pos(index) !== 'VERB' || !isInsideNounPhrase(reading, index - 1)) return undefined;
  if (reading.word(index).endsWith('ing')) {
    let end = index + 1;
    while (isInsideNounPhrase(reading, end)) end++;
    return end > index + 1 ? complementEnd(reading, end) : undefined;
  }
  const isPast = reading.word(index) !== reading.lemma(index);
  const isTaken = reading.word(index + 1) === 'by' || CHARGED.get(reading.word(index)) === reading.word(index + 1);
  return isPast && isTaken ? phraseEnd(reading, index + 1) : undefined;
}

/** Whether the noun before a participle is pointed at, and the two together are not what a verb takes. */
function tellsWhich(reading: Reading, participle: number, limit: number): boolean {
  let start = participle - 1;
  while (start >= limit && start > participle - MODIFIERS && isInsideNounPhrase(reading, start - 1)) {
    if (isDefiniteDeterminer(reading.word(start))) break;
    start--;
  }
  if (!isDefiniteDeterminer(reading.word(start)) || start + 1 === participle) return false;
  const before = start - 1;
  if (reading.word(participle).endsWith('ing')) return BESIDE.has(reading.word(before));
  if (reading.pos(before) === 'VERB') return !TAKING_CLAUSES.has(reading.lemma(before));
  return reading.pos(before) === 'ADP' || reading.pos(before) === 'PART';
}
