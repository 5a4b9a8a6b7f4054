import type { Actor, ActorId } from '../../model/actor.js';
import type { Passage } from '../../model/attribution.js';
import type { Document } from '../../model/document.js';
import type { Plan } from '../../model/plan.js';
import { UsageError } from '../../model/usage-error.js';
import { isWithinPeriod, periodNamed } from '../../tally/period-named.js';

/** What passages can be told apart by. */
export const DIMENSIONS = ['actor', 'side', 'voice', 'period', 'outlet', 'kind'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Which passages are wanted; what is left out is not restricted. */
export type SelectionOptions = Readonly<Partial<Record<Dimension, string | undefined>>>;

/** What dimensions are told apart by: sides of actors, and named times. */
export interface Named extends Pick<Plan, 'events'> {
  readonly actors: readonly Pick<Actor, 'id' | 'side'>[];
}

/** What is asked of a document. */
export type Placed = Pick<Document, 'date' | 'outlet' | 'kind'>;

/** What is asked of a passage: whose words it is, in which voice. */
export interface Said extends Pick<Passage, 'voice'> {
  readonly speaker: { readonly actors: readonly ActorId[] };
}

/** Whether a passage of a document is one of those that are meant. */
export type Criterion = (document: Placed, passage: Said) => boolean;

/** A selection of passages that remembers what there was to select from. */
export interface Selection {
  readonly accepts: Criterion;
  /** Throws UsageError for an actor, side, outlet or kind that neither the registry nor any document asked about has. */
  readonly refuseUnknown: () => void;
}

const ALL = new Set(['all', '(all)']);
const LISTED = 30;

/** A selection by one dimension. Throws UsageError for a voice or a period that cannot be. */
export function selectionBy(dimension: Dimension, value: string, { actors, events }: Named): Selection {
  const ofEveryone: Selection = { accepts: () => true, refuseUnknown: () => undefined };
  if (dimension === 'period') {
    const period = periodNamed(value, events);
    if (period) return { ...ofEveryone, accepts: ({ date }) => isWithinPeriod(date, period) };
    throw new UsageError(
      `unknown period "${value}"; write 2031, 2031-Q3, 2031-07, 2031-W27, 2031-07-03, the id of an event, or a range such as ..2030 or 2031-07..2031-Q4`,
    );
  }
  if (ALL.has(value) && (dimension === 'voice' || dimension === 'actor')) return ofEveryone;
  if (dimension === 'voice') {
    if (value === 'own' || value === 'quoted') return { ...ofEveryone, accepts: (_, { voice }) => voice === value };
    throw new UsageError(`unknown voice "${value}"; allowed are own, quoted, all`);
  }
  const sides = new Map(actors.map(({ id, side }) => [id, side ?? '']));
  const known = new Set(dimension === 'actor' ? sides.keys() : dimension === 'side' ? sides.values() : []);
  const valuesOf = (document: Placed, { speaker }: Said): readonly string[] => {
    if (dimension === 'actor') return speaker.actors;
    if (dimension === 'side')
      return speaker.actors.map((id) => sides.get(id) ?? /^unnamed:(.*)$/su.exec(id)?.[1] ?? '');
    return [(dimension === 'kind' ? document.kind : document.outlet) ?? ''];
  };
  return {
    accepts: (document, passage) => {
      const values = valuesOf(document, passage);
      for (const one of values) known.add(one);
      return values.includes(value);
    },
    refuseUnknown: () => {
      if (known.has(value)) return;
      const some = [...known].filter((one) => one !== '').sort();
      const more = some.length > LISTED ? ', …' : '';
      throw new UsageError(`no ${dimension} "${value}" here; there are ${some.slice(0, LISTED).join(', ')}${more}`);
    },
  };
}

/** A selection by all dimensions that are named. */
export function selectionOf(options: SelectionOptions, plan: Named): Selection {
  const all = DIMENSIONS.flatMap((dimension) => {
    const value = options[dimension];
    return value === undefined ? [] : [selectionBy(dimension, value, plan)];
  });
  return {
    accepts: (document, passage) => all.map(({ accepts }) => accepts(document, passage)).every(Boolean),
    refuseUnknown: () => {
      for (const one of all) one.refuseUnknown();
    },
  };
}
