import type { Reading } from './reading.js';

/** Whether an office's words mean its holder, one who held it before, or somebody else again. */
export type Standing = 'holder' | 'former' | 'other';

/** What the words around a title from token `at` to `last`, and before the phrase it stands in, make of its holder. */
export function standingOf(reading: Reading, phrase: number, at: number, last: number): Standing {
  if (suffixFrom(reading, last) > last) return 'other';
  for (const end of [at, phrase]) {
    const first = qualifierUpTo(reading, end);
    if (first === end) continue;
    const words = reading.keys(first, end);
    const isDefinite = !['a', 'an'].includes(reading.key(first - 1));
    return isDefinite && words.some((word) => FORMER.has(word)) ? 'former' : 'other';
  }
  return 'holder';
}

/** Where a word such as "former", "then-" or "would-be" begins that ends right before a token; the token itself without one. */
export function qualifierUpTo(reading: Reading, end: number): number {
  const word = reading.key(end - 1) === '-' ? end - 2 : end - 1;
  const isCompound = reading.key(word - 1) === '-' && COMPOUNDS.get(reading.key(word)) === reading.key(word - 2);
  if (isCompound) return word - 2;
  return FORMER.has(reading.key(word)) || OTHERS.has(reading.key(word)) ? word : end;
}

/** Where "-elect" or "designate" ends that follows right on a title; the token itself without one. */
export function suffixFrom(reading: Reading, last: number): number {
  const word = reading.key(last) === '-' ? last + 1 : last;
  return SUFFIXES.has(reading.key(word)) ? word + 1 : last;
}

/** Where such a suffix begins that ends right before a token; the token itself without one. */
export function suffixUpTo(reading: Reading, end: number): number {
  if (!SUFFIXES.has(reading.key(end - 1))) return end;
  return reading.key(end - 2) === '-' ? end - 2 : end - 1;
}

/** Whether a word may stand between a state and its office only to say that it is no longer, not yet or not quite held. */
export function isQualifier(reading: Reading, at: number): boolean {
  const key = reading.key(at);
  return FORMER.has(key) || OTHERS.has(key) || reading.key(at + 1) === '-' || reading.key(at - 1) === '-';
}

const FORMER = new Set(['former', 'ex', 'previous', 'erstwhile', 'onetime', 'time']);
const OTHERS = new Set(
  'first then outgoing be acting deputy vice shadow late next future incoming interim honorary self-styled'.split(' '),
);
const SUFFIXES = new Set(['elect', 'designate', 'emeritus']);
/** The first word of a compound by its last: "one-time", "would-be". */
const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ['time', 'one'],
  ['be', 'would'],
]);
