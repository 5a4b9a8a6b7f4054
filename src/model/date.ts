/** A calendar date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. No clock and no zone ever touch it. */
export type CalendarDate = string;

/** A whole day, `YYYY-MM-DD`. */
export type Day = string;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days in a month (1-12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a string is an ISO date that the calendar has; 30 February and month 13 are not. */
export function isCalendarDate(text: string): boolean {
  const parts = ISO.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  if (+month < 1 || +month > 12) return false;
  return day === undefined || (+day >= 1 && +day <= daysInMonth(Number(year), +month));
}

/** The first day that a date may mean: `2031-02` begins on `2031-02-01`. */
export function firstDay(date: CalendarDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date may mean: `2031-02` ends on `2031-02-28`. */
export function lastDay(date: CalendarDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysInMonth(+date.slice(0, 4), +date.slice(5))}`;
  return date;
}
