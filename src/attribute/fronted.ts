import type { Range, Unit } from './line.js';
import { isBetween, isVerb, nounPhraseAt } from './phrases.js';

/**
 * The subject of the main clause behind what stands before it: "Accusing Karesia of lies, | **Doran** left", "In a speech
 * condemning Karesia, | **Doran** wept".
 * @param end of what stands before it, where the comma is
 */
export function fronted(units: readonly Unit[], end: number): Range | undefined {
  if (units[end]?.norm !== ',') return undefined;
  const subject = nounPhraseAt(units, end + 1);
  if (!subject) return undefined;
  let verb = subject.last;
  while (isBetween(units[verb])) verb += 1;
  return isVerb(units[verb]) ? subject : undefined;
}
