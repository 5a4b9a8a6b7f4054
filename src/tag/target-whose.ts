import type { Mention } from '../model/actor.js';
import { OTHERS, VICTIMS } from './target-nouns.js';
import { lemmaAt, mentionUpTo, normAt, posAt, type TargetReading } from './target-reading.js';

/**
 * Whose deed a relative clause tells: "**X**, | whose forces violated the truce", "**X**, | whose provocations go on". Whose enemies did
 * it, or whose villages suffer it, has not done it.
 * @param whose the token that may be the relative
 */
export function whoseOwner(reading: TargetReading, whose: number): Mention | undefined {
  if (normAt(reading, whose) !== 'whose') return undefined;
  const owner = mentionUpTo(reading, normAt(reading, whose - 1) === ',' ? whose - 1 : whose);
  if (!owner || isOthers(reading, owner) || isSpared(reading, headAfter(reading, whose))) return undefined;
  return owner;
}

/** "The enemies of X, whose …" */
function isOthers(reading: TargetReading, { first }: Mention): boolean {
  const of = posAt(reading, first - 1) === 'DET' ? first - 2 : first - 1;
  return normAt(reading, of) === 'of' && OTHERS.has(lemmaAt(reading, of - 1));
}

function isSpared(reading: TargetReading, head: number): boolean {
  const isMatch = reading.match.first <= head && head < reading.match.last;
  const names = [lemmaAt(reading, head), normAt(reading, head)];
  return !isMatch && names.some((name) => OTHERS.has(name) || VICTIMS.has(name));
}

function headAfter(reading: TargetReading, whose: number): number {
  let head = whose + 1;
  while (posAt(reading, head) === 'ADJ' || posAt(reading, head + 1) === 'NOUN') head += 1;
  return head;
}
