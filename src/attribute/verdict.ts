import { ADJ } from '../model/part-of-speech.js';
import { isEnd } from './finite.js';
import type { Unit } from './line.js';
import { isNominal, opensNounPhrase } from './phrases.js';

/** What the author calls the words that were reported. */
const NOUNS = new Set(
  'accusation allegation assertion assessment charge claim contention fabrication falsehood lie slander smear statement suggestion'.split(
    ' ',
  ),
);
const FOLLOWING = new Set(['that', 'which', 'from', 'by']);

/** Whether after a comma the author says what the reported words are: "…, a lie from an old foe", "…, an allegation Lusk rejected". A list does not. */
export function opensVerdict(units: readonly Unit[], at: number): boolean {
  if (!['a', 'an', 'the'].includes(units[at]?.norm ?? '')) return false;
  let noun = at + 1;
  while (noun < at + 3 && units[noun]?.part === ADJ) noun += 1;
  if (!NOUNS.has(units[noun]?.norm ?? '')) return false;
  const next = units[noun + 1];
  if (isEnd(next) || next === undefined || FOLLOWING.has(next.norm)) return true;
  return isNominal(next) || opensNounPhrase(next);
}
