import { firstDay, lastDay } from '../../model/date.js';
import type { BodyName } from '../../model/change.js';
import type { Period } from '../../model/figures.js';
import { UsageError } from '../../model/usage-error.js';
import { placeboDays, windowsAround, type Days, type Duration, type Reach } from '../../tally/change/windows.js';
import { isWithinPeriod } from '../../tally/period-named.js';
import { bodiesBy } from '../concordance/contrast.js';
import type { Named } from '../concordance/criterion.js';
import type { FinishedRun, SaidRow } from './finished-run.js';

/** What is compared with what. */
export interface BodiesOptions {
  /** `event`, `period`, `actor`, `side`, `outlet`, `kind` or `voice`. */
  readonly by: string;
  /** Of an event, its id or its day. */
  readonly target: string;
  /** All the rest when left out. */
  readonly reference?: string | undefined;
  /** Around an event: `90d`, `12w`, `6m`, `2y`; all there is when left out. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Left out on either side of an event; `0d` when left out. */
  readonly gap?: string | undefined;
}

/** Two bodies of text. */
export interface ComparedBodies {
  readonly reference: string;
  readonly target: string;
  /** The days that either spans, where an event or two periods part them. */
  readonly windows?: Readonly<Record<BodyName, Period>>;
  readonly bodyOf: (row: SaidRow) => BodyName | undefined;
  /** The same around days without the event. */
  readonly placebos: readonly ((row: SaidRow) => BodyName | undefined)[];
  readonly refuseUnknown: () => void;
}

/** The two bodies of text of a comparison. Throws UsageError for what cannot be compared. */
export function comparedBodies(options: BodiesOptions, run: FinishedRun, plan: Named): ComparedBodies {
  const { by, target, reference } = options;
  if (by === 'event') return aroundEvent(options, run, plan);
  const extra = (['before', 'after', 'gap'] as const).find((name) => options[name] !== undefined);
  if (extra !== undefined) throw new UsageError(`${extra} is for events; name one, or leave it out`);
  const bodies = bodiesBy(by, target, reference, plan);
  return {
    reference: bodies.reference,
    target: bodies.target,
    bodyOf: (row) => {
      const known = run.documents.get(row.document);
      const body = bodies.bodyOf(
        {
          ...(row.date !== undefined && { date: row.date }),
          ...(known?.outlet !== undefined && { outlet: known.outlet }),
          kind: known?.kind ?? '',
        },
        { voice: row.voice, speaker: { actors: row.actors } },
      );
      return body === 'both' ? undefined : body;
    },
    placebos: [],
    refuseUnknown: bodies.refuseUnknown,
  };
}

function aroundEvent(options: BodiesOptions, run: FinishedRun, { events }: Named): ComparedBodies {
  if (options.reference !== undefined)
    throw new UsageError('an event has no reference: what was said after it is compared with what was said before');
  const days = eventDays(options.target, events);
  const reach: Reach = {
    gap: durationOf('gap', options.gap ?? '0d'),
    ...(options.before !== undefined && { before: durationOf('before', options.before) }),
    ...(options.after !== undefined && { after: durationOf('after', options.after) }),
  };
  const dates = [...new Set(run.rows.flatMap(({ date }) => (date === undefined ? [] : [date])))];
  const between = (day: Days): ComparedBodies['bodyOf'] => {
    const [before, after] = windowsAround(day, reach);
    return ({ date }) =>
      isWithinPeriod(date, before) ? 'reference' : isWithinPeriod(date, after) ? 'target' : undefined;
  };
  const [before, after] = windowsAround(days, reach);
  return {
    reference: `before ${options.target}`,
    target: `after ${options.target}`,
    windows: { reference: before, target: after },
    bodyOf: between(days),
    placebos: placeboDays(days, reach, dates).map(between),
    refuseUnknown: () => {
      for (const window of [before, after]) {
        if (dates.some((date) => isWithinPeriod(date, window))) continue;
        throw new UsageError(`no document ${inWords(window)}; ${rangeOf(dates)}`);
      }
    },
  };
}

function inWords({ start, end }: Period): string {
  if (start === '0000-01-01') return `up to ${end}`;
  return end === '9999-12-31' ? `from ${start} on` : `from ${start} to ${end}`;
}

function rangeOf(dates: readonly string[]): string {
  if (dates.length === 0) return 'none has a date';
  const first = dates.map(firstDay).reduce((a, b) => (b < a ? b : a));
  const last = dates.map(lastDay).reduce((a, b) => (b > a ? b : a));
  return `the dates of this run go from ${first} to ${last} (a date by month or year counts only where all of it lies within)`;
}

function eventDays(named: string, events: Named['events']): Days {
  const event = events.find(({ id }) => id === named);
  if (event) return event;
  if (/^\d{4}-\d{2}-\d{2}$/.test(named)) return { from: named, to: named };
  const ids = events.map(({ id }) => id).join(', ');
  throw new UsageError(
    `no event "${named}"; ${ids === '' ? 'this run had no events.yaml' : `the events.yaml of this run has ${ids}`}; a day will do, 2031-06-24`,
  );
}

/** Reads a length of time such as `90d`. Throws UsageError for anything else. */
function durationOf(name: string, written: string): Duration {
  const [, count = '', letter] = /^(\d{1,5})([dwmy])$/.exec(written) ?? [];
  const unit = (['d', 'w', 'm', 'y'] as const).find((one) => one === letter);
  const isLong = unit !== undefined && Number(count) * { d: 1, w: 7, m: 31, y: 366 }[unit] <= 366_000;
  if (unit === undefined || !isLong || (Number(count) === 0 && name !== 'gap'))
    throw new UsageError(`${name} is a length of time such as 90d, 12w, 6m or 2y, not "${written}"`);
  return { count: Number(count), unit };
}
