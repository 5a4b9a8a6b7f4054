import { firstDay, lastDay } from '../../model/date.js';
import type { Document } from '../../model/document.js';
import type { Period } from '../../model/figures.js';
import { UsageError } from '../../model/usage-error.js';
import { aroundEvent, isWithinPeriod, periodNamed } from '../../tally/period-named.js';
import {
  DIMENSIONS,
  selectionBy,
  type Dimension,
  type Named,
  type Placed,
  type Said,
  type Selection,
} from './criterion.js';

/** What two bodies of text may be told apart by; an event parts what was said before from what was said after. */
const CONTRASTS = [...DIMENSIONS, 'event'] as const;
type ContrastBy = (typeof CONTRASTS)[number];

/** Which passages belong to the two bodies of text that are compared. */
export interface Bodies {
  /** What they are called. */
  readonly target: string;
  readonly reference: string;
  /** The one that a passage belongs to; `both` (as a joint statement of both) and neither are not compared. */
  readonly bodyOf: (document: Placed, passage: Said) => 'target' | 'reference' | 'both' | undefined;
  readonly refuseUnknown: () => void;
}

/**
 * The target and its reference, which is all the rest where none is named. An event as the target means what was said after it, against what
 * was said before; its own days, and dates too coarse to tell, belong to neither. Throws UsageError for what cannot be compared.
 */
export function bodiesBy(by: string, target: string, reference: string | undefined, plan: Named): Bodies {
  const known: ContrastBy | undefined = CONTRASTS.find((one) => one === by);
  if (known === undefined) throw new UsageError(`unknown contrast "${by}"; allowed are ${CONTRASTS.join(', ')}`);
  if (target === reference) throw new UsageError(`target and reference are both "${target}"; name two different ones`);
  if (known === 'event') return aroundThe(target, reference, plan);
  if (target === 'all' || target === '(all)')
    throw new UsageError(`the target "${target}" leaves nothing to compare with; name a narrower one`);
  const wanted = selectionBy(known, target, plan);
  const other = reference === undefined ? restOf(known, target, wanted, plan) : selectionBy(known, reference, plan);
  return {
    ...{ target, reference: reference ?? `all but ${target}` },
    bodyOf: (document, passage) => {
      const [isTarget, isOther] = [wanted.accepts(document, passage), other.accepts(document, passage)];
      return isTarget && isOther ? 'both' : isTarget ? 'target' : isOther ? 'reference' : undefined;
    },
    refuseUnknown: () => {
      wanted.refuseUnknown();
      other.refuseUnknown();
    },
  };
}

/** A date that is missing, or only partly in the period of the target, belongs to no rest. */
function restOf(by: Dimension, target: string, wanted: Selection, { events }: Named): Selection {
  const period = by === 'period' ? periodNamed(target, events) : undefined;
  return {
    accepts: (document, passage) => (period ? isOutside(document, period) : !wanted.accepts(document, passage)),
    refuseUnknown: () => undefined,
  };
}

const isOutside = ({ date }: Pick<Document, 'date'>, { start, end }: Period): boolean =>
  date !== undefined && (lastDay(date) < start || firstDay(date) > end);

function aroundThe(id: string, reference: string | undefined, { events }: Named): Bodies {
  const event = events.find((one) => one.id === id);
  const ids = events.map((one) => one.id).join(', ');
  if (!event)
    throw new UsageError(`no event "${id}"; ${ids === '' ? 'there is no events.yaml' : `events.yaml has ${ids}`}`);
  if (reference !== undefined)
    throw new UsageError('an event has no reference: what was said after it is compared with what was said before');
  const { before, after } = aroundEvent(event);
  return {
    ...{ target: after.id, reference: before.id },
    bodyOf: ({ date }) =>
      isWithinPeriod(date, after) ? 'target' : isWithinPeriod(date, before) ? 'reference' : undefined,
    refuseUnknown: () => undefined,
  };
}
