import type { Leaf } from './compile.js';
import type { EntryMatch } from './longest.js';
import type { Matches } from './matches.js';

/**
 * The weak matches of a sentence that nothing supports. Support is a strong match of their lexicon that is not itself
 * excluded (it may be negated or mentioned), or a support of their category on other words.
 * @param isExcluded whether an exception touches a match
 */
export function unsupportedIn(
  { matches, supports }: Matches,
  isExcluded: (match: EntryMatch) => boolean,
): readonly EntryMatch[] {
  const weak = matches.filter((match) => match.value.entry.strength === 'weak' && !isExcluded(match));
  if (weak.length === 0) return weak;
  const lexicons = new Set(
    matches
      .filter((match) => match.value.entry.strength === 'strong' && !isExcluded(match))
      .map((match) => match.value.leaf.lexicon),
  );
  const reaches = new Map<Leaf, Reach>();
  for (const { value, first, last } of supports) {
    for (const leaf of value.leaves) {
      const { firstEnd = last, lastStart = first } = reaches.get(leaf) ?? {};
      reaches.set(leaf, { firstEnd: Math.min(firstEnd, last), lastStart: Math.max(lastStart, first) });
    }
  }
  return weak.filter(({ value, first, last }) => {
    const reach = reaches.get(value.leaf);
    const isBeside = reach !== undefined && (reach.firstEnd <= first || last <= reach.lastStart);
    return !isBeside && !lexicons.has(value.leaf.lexicon);
  });
}

/** Where the first support of a leaf ends and its last one begins: all that matters to a match between or on them. */
interface Reach {
  readonly firstEnd: number;
  readonly lastStart: number;
}
