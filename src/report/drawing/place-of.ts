import type { Day } from '../../model/date.js';
import type { Period } from '../../model/figures.js';

/** How many periods lie before a day, with the part of its own period that has passed; undefined outside them. For drawing only. */
export function placeOf(day: Day, periods: readonly Period[]): number | undefined {
  const i = periods.findIndex((period) => period.start <= day && day <= period.end);
  const period = periods[i];
  if (!period) return undefined;
  const first = roughDays(period.start);
  return i + (roughDays(day) - first) / Math.max(1, roughDays(period.end) - first);
}

/** Even enough for a place on a line: months of 31 days. */
const roughDays = (day: Day): number => 372 * +day.slice(0, 4) + 31 * +day.slice(5, 7) + +day.slice(8, 10);
