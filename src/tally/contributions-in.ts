import type { Contribution } from '../model/figures.js';
import { nodesOf } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import { byCodeUnit } from './order.js';
import { rounded } from './rounded.js';
import type { ContributionSums, Tally } from './tally.js';

/**
 * The entries that made the hits of each category, by category in the order of the lexicons and most hits first, over all
 * documents that count, dated or not. Entries without a hit have no row.
 */
export function contributionsIn(
  { contributions }: Tally,
  { lexicons }: Pick<Plan, 'lexicons'>,
): readonly Contribution[] {
  return lexicons.flatMap(({ root }) =>
    nodesOf(root).flatMap(({ id }) => ranked([...(contributions.get(id)?.values() ?? [])].flatMap(entriesOf))),
  );
}

const entriesOf = (entries: ReadonlyMap<string, ContributionSums>): readonly ContributionSums[] => [
  ...entries.values(),
];

function ranked(entries: readonly ContributionSums[]): readonly Contribution[] {
  const whole = entries.reduce((sum, { hits }) => sum + hits, 0);
  let before = 0;
  return entries
    .toSorted((a, b) => b.hits - a.hits || byCodeUnit(a.leaf, b.leaf) || byCodeUnit(a.entry, b.entry))
    .map(({ category, leaf, entry, hits, ownHits, documents, actors }, at) => {
      before += hits;
      const [share, cumulativeShare] = [rounded(hits / whole), rounded(before / whole)];
      return {
        ...{ category, leaf, entry, rank: at + 1, hits, ownHits, share, cumulativeShare, documents },
        actors: actors.size,
      };
    });
}
