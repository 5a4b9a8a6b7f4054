import type { CategoryPair } from '../../model/comparison.js';
import { isWithin, nodesOf, type CategoryId, type Lexicon } from '../../model/lexicon.js';

/**
 * Which categories of two sets of lexicons mean the same: those that `mapped` names (first → second) and what lies below them
 * alike; then those of one id; then those with one name below different roots, where only one on either side is left, and the
 * roots where each side has one lexicon and nothing is mapped. In the order of the first, then of the second for what only that has.
 */
export function categoryPairs(
  first: readonly Lexicon[],
  second: readonly Lexicon[],
  mapped: ReadonlyMap<CategoryId, CategoryId>,
): readonly CategoryPair[] {
  const idsOf = (lexicons: readonly Lexicon[]): readonly CategoryId[] =>
    lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).map(({ id }) => id);
  const [as, bs] = [idsOf(first), idsOf(second)];
  const [knownA, knownB] = [new Set(as), new Set(bs)];
  const partners = new Map<CategoryId, CategoryId>();
  const taken = new Set<CategoryId>();
  const pair = (a: CategoryId, b: CategoryId | undefined): void => {
    if (b === undefined || !knownA.has(a) || !knownB.has(b) || partners.has(a) || taken.has(b)) return;
    partners.set(a, b);
    taken.add(b);
  };
  // The deepest first, so that a mapped category below another mapped one keeps its own.
  for (const [a, b] of [...mapped].sort(([one], [other]) => other.length - one.length))
    for (const id of as) if (isWithin(id, a)) pair(id, b + id.slice(a.length));
  for (const id of as) pair(id, id);
  const leftB = onlyOnes(bs.filter((id) => !taken.has(id)));
  const leftA = onlyOnes(as.filter((id) => !partners.has(id)));
  for (const [name, a] of leftA)
    if (name !== '' || (first.length === 1 && second.length === 1 && mapped.size === 0)) pair(a, leftB.get(name));
  return [
    ...as.map((a): CategoryPair => {
      const b = partners.get(a);
      return b === undefined ? { a } : { a, b };
    }),
    ...bs.filter((b) => !taken.has(b)).map((b): CategoryPair => ({ b })),
  ];
}

/** Ids by the part below their root, where no other has the same; a root's is empty. */
function onlyOnes(ids: readonly CategoryId[]): ReadonlyMap<string, CategoryId> {
  const names = new Map<string, CategoryId | undefined>();
  for (const id of ids) {
    const dot = id.indexOf('.');
    const name = dot < 0 ? '' : id.slice(dot + 1);
    names.set(name, names.has(name) ? undefined : id);
  }
  return new Map([...names].filter((pair): pair is [string, CategoryId] => pair[1] !== undefined));
}
