/** Whether an office's words mean its holder, one who held it before, or somebody else again. */
export type Standing = 'holder' | 'former' | 'other';

/** What the words around a title from token `at` to `last`, and before the phrase it stands in, make of its holder. */
export function standingOf(keys: readonly string[], phrase: number, at: number, last: number): Standing {
  if (suffixFrom(keys, last) > last) return 'other';
  for (const end of [at, phrase]) {
    const first = qualifierUpTo(keys, end);
    if (first === end) continue;
    const words = keys.slice(first, end);
    const isDefinite = !['a', 'an'].includes(keys[first - 1] ?? '');
    return isDefinite && words.some((word) => FORMER.has(word)) ? 'former' : 'other';
  }
  return 'holder';
}

/** Where a word such as "former", "then-" or "would-be" begins that ends right before a token; the token itself without one. */
export function qualifierUpTo(keys: readonly string[], end: number): number {
  const word = keys[end - 1] === '-' ? end - 2 : end - 1;
  if (COMPOUNDS.get(keys[word] ?? '') === keys[word - 2] && keys[word - 1] === '-') return word - 2;
  return FORMER.has(keys[word] ?? '') || OTHERS.has(keys[word] ?? '') ? word : end;
}

/** Where "-elect" or "designate" ends that follows right on a title; the token itself without one. */
export function suffixFrom(keys: readonly string[], last: number): number {
  const word = keys[last] === '-' ? last + 1 : last;
  return SUFFIXES.has(keys[word] ?? '') ? word + 1 : last;
}

/** Where such a suffix begins that ends right before a token; the token itself without one. */
export function suffixUpTo(keys: readonly string[], end: number): number {
  if (!SUFFIXES.has(keys[end - 1] ?? '')) return end;
  return keys[end - 2] === '-' ? end - 2 : end - 1;
}

/** Whether a word may stand between a state and its office only to say that it is no longer, not yet or not quite held. */
export function isQualifier(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? '';
  return FORMER.has(key) || OTHERS.has(key) || keys[at + 1] === '-' || keys[at - 1] === '-';
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
