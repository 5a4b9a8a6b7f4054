import type { Term } from '../model/figures.js';
import type { Category, CategoryId } from '../model/lexicon.js';
import { nodesOf } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import { rounded } from './rounded.js';
import { spokenRowsOf } from './rows.js';
import type { Cell, Tally } from './tally.js';
import { wilson } from './wilson.js';

/**
 * Rows by concept in the order of the lexicons, actor, voice, period, and name in the order of the lexicon. Where a concept
 * is named at all, each of its rival names has a row; elsewhere none has.
 */
export function termsOf(tally: Tally, plan: Plan): readonly Term[] {
  const contested = plan.lexicons.filter((lexicon) => lexicon.isContested);
  if (contested.length === 0) return [];
  const cells = [...spokenRowsOf(tally)];
  return contested.flatMap((lexicon) => {
    const leaves = nodesOf(lexicon.root).filter(({ children }) => children.length === 0);
    return cells.flatMap((cell) => termsIn(cell, lexicon.id, leaves));
  });
}

function termsIn(
  { actor, voice, period, categories }: Cell,
  concept: CategoryId,
  leaves: readonly Category[],
): readonly Term[] {
  const hitsOf = (id: string): number => categories.get(id)?.hits ?? 0;
  const whole = leaves.reduce((sum, leaf) => sum + hitsOf(leaf.id), 0);
  if (whole === 0) return [];
  return leaves.map(({ id, side }) => {
    const hits = hitsOf(id);
    const share = wilson(hits, whole);
    return {
      concept,
      name: id.startsWith(`${concept}.`) ? id.slice(concept.length + 1) : id,
      ...(side !== undefined && { side }),
      ...{ actor, voice, period, hits },
      ...(share && { share: rounded(share.share), low: rounded(share.low), high: rounded(share.high) }),
    };
  });
}
