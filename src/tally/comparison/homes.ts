import type { CategoryPair, Side } from '../../model/comparison.js';
import type { CategoryId } from '../../model/lexicon.js';

/** Where the matches of a leaf are compared. */
export interface Home {
  /** Numbers of all pairs at or above the leaf, from the top. */
  readonly pairs: readonly number[];
  /** The lowest of them that both sides have; missing where none is. */
  readonly lowest?: number;
}

/** Finds the pairs that a leaf of one side counts for. A leaf without a partner is compared at the nearest node above that has one. */
export function homesOf(pairs: readonly CategoryPair[], side: Side): (leaf: CategoryId) => Home {
  const numbers = new Map(pairs.flatMap((pair, number) => (pair[side] === undefined ? [] : [[pair[side], number]])));
  const known = new Map<CategoryId, Home>();
  return (leaf) => {
    const before = known.get(leaf);
    if (before) return before;
    const above: number[] = [];
    for (let end = leaf.indexOf('.'); ; end = leaf.indexOf('.', end + 1)) {
      const number = numbers.get(end < 0 ? leaf : leaf.slice(0, end));
      if (number !== undefined) above.push(number);
      if (end < 0) break;
    }
    const lowest = above.findLast((number) => isShared(pairs[number]));
    const home = { pairs: above, ...(lowest !== undefined && { lowest }) };
    known.set(leaf, home);
    return home;
  };
}

const isShared = (pair: CategoryPair | undefined): boolean => pair?.a !== undefined && pair.b !== undefined;
