import { firstDay, isCalendarDate, lastDay, type CalendarDate } from '../model/date.js';
import type { HistoricalEvent } from '../model/event.js';
import type { Period } from '../model/figures.js';
import { civilDay, civilDayOf, dayNumber, digits, written as dayOf } from '../model/calendar.js';
import { periodsOf } from './periods.js';

/** A day before and after every other. */
const [EVER_SINCE, FOR_EVER] = ['0000-01-01', '9999-12-31'];

/**
 * The stretch of time that a person names: `2031`, `2031-Q3`, `2031-07`, `2031-W27`, `2031-07-03`, the id of an event or span, or two of
 * these with `..` between, of which one may be missing (`..1993`, `2031-03..2031-Q4`). Undefined for anything else.
 */
export function periodNamed(written: string, events: readonly HistoricalEvent[]): Period | undefined {
  const [from, to, ...more] = written.split('..');
  if (from === undefined || more.length > 0) return undefined;
  if (to === undefined) return simple(from, events);
  const [first, last] = [from === '' ? undefined : simple(from, events), to === '' ? undefined : simple(to, events)];
  if ((from !== '' && !first) || (to !== '' && !last) || (!first && !last)) return undefined;
  const [start, end] = [first?.start ?? EVER_SINCE, last?.end ?? FOR_EVER];
  return start <= end ? { id: written, start, end } : undefined;
}

/** Whether every day that a date may mean lies in a stretch of time; never without a date. */
export function isWithinPeriod(date: CalendarDate | undefined, { start, end }: Period): boolean {
  return date !== undefined && start <= firstDay(date) && lastDay(date) <= end;
}

function simple(written: string, events: readonly HistoricalEvent[]): Period | undefined {
  const event = events.find(({ id }) => id === written);
  if (event) return { id: written, start: event.from, end: event.to };
  if (isCalendarDate(written)) return { id: written, start: firstDay(written), end: lastDay(written) };
  const [, year = '', unit, number = ''] = /^(\d{4})-([QW])(\d{1,2})$/.exec(written) ?? [];
  // The fourth of January lies in the first ISO week.
  const week = dayNumber({ year: Number(year), month: 1, day: 4 }) + 7 * (Number(number) - 1);
  const day = unit === 'Q' ? `${year}-${digits(Number(number) * 3, 2)}-01` : dayOf(civilDayOf(week));
  if (unit === undefined || !isCalendarDate(day)) return undefined;
  return periodsOf(day, unit === 'Q' ? 'quarter' : 'week', events).find(({ id }) => id === written);
}

/** The time before the first day of an event, and the time after its last one. */
export function aroundEvent({ id, from, to }: HistoricalEvent): { readonly before: Period; readonly after: Period } {
  const shifted = (day: string, by: number): string => dayOf(civilDayOf(dayNumber(civilDay(day)) + by));
  return {
    before: { id: `before ${id}`, start: EVER_SINCE, end: shifted(from, -1) },
    after: { id: `after ${id}`, start: shifted(to, 1), end: FOR_EVER },
  };
}
