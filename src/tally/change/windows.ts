import { daysInMonth, firstDay, lastDay, type CalendarDate, type Day } from '../../model/date.js';
import type { Period } from '../../model/figures.js';
import { civilDay, civilDayOf, dayNumber, written } from '../../model/calendar.js';
import { isWithinPeriod } from '../period-named.js';

/** A length of time: so many days, weeks, months or years. */
export interface Duration {
  readonly count: number;
  readonly unit: 'd' | 'w' | 'm' | 'y';
}

/** How much is looked at on either side of a day, and how much around it is left out; without a length, all there is. */
export interface Reach {
  readonly before?: Duration;
  readonly after?: Duration;
  readonly gap: Duration;
}

/** A day or several; both ends inclusive. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The time before days and the time after them. The days themselves, and the gap, are in neither. */
export function windowsAround(
  { from, to }: Days,
  { before, after, gap }: Reach,
): readonly [before: Period, after: Period] {
  const end = plusDays(shifted(from, gap, -1), -1);
  const start = plusDays(shifted(to, gap, 1), 1);
  const first = before ? shifted(plusDays(end, 1), before, -1) : '0000-01-01';
  const last = after ? shifted(plusDays(start, -1), after, 1) : '9999-12-31';
  return [
    { id: 'before', start: first, end },
    { id: 'after', start, end: last },
  ];
}

/** Placebo days at most; over a long range they lie further apart. */
const MOST = 200;
const WEEK = 7;

/**
 * Days without the event around which both windows lie within the dates that there are and reach neither the event nor its days: one a week, or 200
 * evenly spaced. Days around which the same dates are compared count once. None without both lengths.
 */
export function placeboDays(event: Days, reach: Reach, dates: readonly CalendarDate[]): readonly Days[] {
  if (!reach.before || !reach.after || dates.length === 0) return [];
  const ordered = [...new Set(dates)].sort();
  const first = ordered.map(firstDay).reduce((a, b) => (b < a ? b : a));
  const last = ordered.map(lastDay).reduce((a, b) => (b > a ? b : a));
  const [from, to] = [dayNumber(civilDay(first)), dayNumber(civilDay(last))];
  const length = dayNumber(civilDay(event.to)) - dayNumber(civilDay(event.from));
  const step = Math.max(WEEK, Math.ceil((to - from) / MOST));
  const seen = new Set<string>();
  const days: Days[] = [];
  for (let number = from; number + length <= to; number += step) {
    const day = { from: written(civilDayOf(number)), to: written(civilDayOf(number + length)) };
    const [before, after] = windowsAround(day, reach);
    const isInside = before.start >= first && after.end <= last;
    const meetsEvent = before.start <= event.to && after.end >= event.from;
    if (!isInside || meetsEvent) continue;
    const compared = ordered
      .map((date) => (isWithinPeriod(date, before) ? 'b' : isWithinPeriod(date, after) ? 'a' : '-'))
      .join('');
    if (seen.has(compared)) continue;
    seen.add(compared);
    days.push(day);
  }
  return days;
}

const plusDays = (day: Day, days: number): Day => written(civilDayOf(dayNumber(civilDay(day)) + days));

/** Months keep the day of the month, as far as the month has it. */
function shifted(day: Day, { count, unit }: Duration, sign: 1 | -1): Day {
  if (unit === 'd' || unit === 'w') return plusDays(day, sign * count * (unit === 'w' ? WEEK : 1));
  const { year, month, day: dayOfMonth } = civilDay(day);
  const months = year * 12 + (month - 1) + sign * count * (unit === 'y' ? 12 : 1);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return written({ year: toYear, month: toMonth, day: Math.min(dayOfMonth, daysInMonth(toYear, toMonth)) });
}
