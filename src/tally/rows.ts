import type { ActorId } from '../model/actor.js';
import type { Period } from '../model/figures.js';
import type { CategoryId } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import { byCodeUnit, byStart, VOICES } from './order.js';
import { periodsBetween } from './periods.js';
import { type CategorySums, type Cell, noUnits, type Tally } from './tally.js';

const silence = {
  ...{ documents: 0, words: 0, sentences: 0 },
  ...{ unitWords: new Map<string, number>(), closed: noUnits(), categories: new Map<CategoryId, CategorySums>() },
};

/**
 * The cells that have rows, by actor, voice and period: for each actor and voice with any words, every period from the
 * actor's first to its last in any voice. A period in which nothing was said is a cell of zeros.
 */
export function* rowsOf(tally: Tally, plan: Pick<Plan, 'period' | 'events'>): Generator<Cell> {
  for (const [actor, cells] of byActor(tally)) {
    const periods = rangeOf(cells, plan);
    for (const voice of VOICES) {
      const spoken = new Map(cells.filter((cell) => cell.voice === voice).map((cell) => [cell.period.id, cell]));
      if (spoken.size === 0) continue;
      for (const period of periods) yield spoken.get(period.id) ?? { actor, voice, period, ...silence };
    }
  }
}

/** The same cells in the same order, without those of zeros. */
export function* spokenRowsOf(tally: Tally): Generator<Cell> {
  for (const [, cells] of byActor(tally)) {
    const inTime = cells.toSorted((a, b) => byStart(a.period, b.period));
    for (const voice of VOICES) for (const cell of inTime) if (cell.voice === voice) yield cell;
  }
}

/** The cells of each actor, by the actor's id. */
function byActor(tally: Tally): readonly (readonly [ActorId, readonly Cell[]])[] {
  const actors = new Map<ActorId, Cell[]>();
  for (const cell of tally.cells.values()) {
    const cells = actors.get(cell.actor);
    if (cells) cells.push(cell);
    else actors.set(cell.actor, [cell]);
  }
  return [...actors].sort(([a], [b]) => byCodeUnit(a, b));
}

function rangeOf(cells: readonly Cell[], plan: Pick<Plan, 'period' | 'events'>): readonly Period[] {
  const [first, ...others] = cells.map((cell) => cell.period).sort(byStart);
  return first ? [...periodsBetween(first, others.at(-1) ?? first, plan.period, plan.events)] : [];
}

/** Whether a cell is too small for figures. */
export function isSmall({ documents, words }: Cell, { minimum }: Pick<Plan, 'minimum'>): boolean {
  return documents < minimum.documents || words < minimum.words;
}
