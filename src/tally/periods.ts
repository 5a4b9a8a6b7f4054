import type { CalendarDate, Day } from '../model/date.js';
import { firstDay, lastDay } from '../model/date.js';
import type { HistoricalEvent } from '../model/event.js';
import type { Period } from '../model/figures.js';
import type { PeriodUnit } from '../model/plan.js';
import { civilDay, civilDayOf, dayNumber, digits, endOfMonth, weekday, written } from '../model/calendar.js';
import type { CivilDay } from '../model/calendar.js';
import { byStart } from './order.js';

/**
 * The periods that hold every day a date may mean: one of the calendar, or each of the named spans around it, by first day
 * and id. None when the date is missing, coarser than the period, or outside all spans.
 */
export function periodsOf(
  date: CalendarDate | undefined,
  unit: PeriodUnit,
  events: readonly HistoricalEvent[],
): readonly Period[] {
  if (date === undefined) return [];
  const [from, to] = [firstDay(date), lastDay(date)];
  if (unit === 'span') return spansOf(events).filter(({ start, end }) => start <= from && to <= end);
  const period = periodAround(from, unit);
  return date.length === 10 || periodAround(to, unit).id === period.id ? [period] : [];
}

/** Every period from `first` to `last` (not before it), both inclusive, for the empty rows of a range; named spans in their own order. */
export function* periodsBetween(
  first: Period,
  last: Period,
  unit: PeriodUnit,
  events: readonly HistoricalEvent[],
): Generator<Period> {
  if (unit === 'span') {
    yield* spansOf(events).filter((span) => byStart(first, span) <= 0 && byStart(span, last) <= 0);
    return;
  }
  yield first;
  for (let period = first; byStart(period, last) < 0; yield period) period = periodAround(dayAfter(period.end), unit);
}

function spansOf(events: readonly HistoricalEvent[]): readonly Period[] {
  return events
    .filter((event) => event.isSpan)
    .map(({ id, from, to }) => ({ id, start: from, end: to }))
    .sort(byStart);
}

function dayAfter(day: Day): Day {
  return written(civilDayOf(dayNumber(civilDay(day)) + 1));
}

function periodAround(day: Day, unit: Exclude<PeriodUnit, 'span'>): Period {
  const { year, month } = civilDay(day);
  const months = (id: string, from: number, to: number): Period => ({
    id,
    start: written({ year, month: from, day: 1 }),
    end: written(endOfMonth(year, to)),
  });
  switch (unit) {
    case 'day':
      return { id: day, start: day, end: day };
    case 'week':
      return weekAround(civilDay(day));
    case 'month':
      return months(day.slice(0, 7), month, month);
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return months(`${digits(year, 4)}-Q${quarter}`, quarter * 3 - 2, quarter * 3);
    }
    case 'year':
      return months(digits(year, 4), 1, 12);
  }
}

/** ISO 8601: weeks begin on Monday and belong to the year that their Thursday lies in. */
function weekAround(day: CivilDay): Period {
  const number = dayNumber(day);
  const monday = number - weekday(number);
  const { year } = civilDayOf(monday + 3);
  const week = Math.floor((monday + 3 - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return {
    id: `${digits(year, 4)}-W${digits(week, 2)}`,
    start: written(civilDayOf(monday)),
    end: written(civilDayOf(monday + 6)),
  };
}
