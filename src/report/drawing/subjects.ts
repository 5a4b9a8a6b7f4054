import { ALL_ACTORS, type ActorId } from '../../model/actor.js';
import type { Period } from '../../model/figures.js';
import type { Plan } from '../../model/plan.js';

/** The actors who say most in some rows, most first; the row of all actors is nobody. */
export function mostWords(
  rows: Iterable<{ readonly actor: ActorId; readonly words: number }>,
  most: number,
): readonly ActorId[] {
  const words = new Map<ActorId, number>();
  for (const row of rows) {
    if (row.actor !== ALL_ACTORS) words.set(row.actor, (words.get(row.actor) ?? 0) + row.words);
  }
  return [...words]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([actor]) => actor);
}

/** The periods of some rows, the earliest first. */
export function periodsIn(rows: Iterable<{ readonly period: Period }>): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { period } of rows) periods.set(period.id, period);
  return [...periods.values()].sort((a, b) => (a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1));
}

/** What people call an actor: the name in the registry, or the name that stands in the id. */
export function nameOf(actor: ActorId, { actors }: Pick<Plan, 'actors'>): string {
  return actors.find(({ id }) => id === actor)?.name ?? actor.replace(/^name:/, '');
}

/** The events that are drawn as a line: days, since a span is a period of its own. */
export const daysOf = ({ events }: Pick<Plan, 'events'>): Plan['events'] => events.filter(({ isSpan }) => !isSpan);
