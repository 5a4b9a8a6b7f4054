import { isCalendarDate } from '../model/date.js';
import { weekdayOf } from './dates.js';

/** Months by their first letters without accents: English, German, French, Spanish, Italian, Portuguese, Dutch. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janner', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maart', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

const MONTH = String.raw`(\p{L}{3,10})\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|\.)?`;
const WEEKDAY = String.raw`(?:\p{L}{2,12}\.?,? )?`;
const END = String.raw`(\d{4})(?![\d-])`;
/** In English, which is enough to see that a date contradicts itself. */
const WEEKDAY_NAME = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** Each with the places of its year, month and day. */
const FORMS = [
  { form: new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? ${END}`, 'u'), year: 3, month: 1, day: 2 },
  { form: new RegExp(`^${WEEKDAY}${DAY} (?:de |of )?${MONTH},?(?: de)? ${END}`, 'u'), year: 3, month: 2, day: 1 },
  { form: new RegExp(`^${MONTH},? ${END}`, 'u'), year: 2, month: 1, day: undefined },
] as const;
const ISO = /^\d{4}-\d{2}-\d{2}\b/;
/** A day in figures with nothing but a weekday beside it: which of them is the month, only a declared format tells. */
const FIGURES =
  /^(?:\p{L}{2,12}\.?,? )?(\d{1,2}([./-]) ?\d{1,2}\2 ?\d{4}|\d{4}([./])\d{1,2}\3\d{1,2})\.?(?:,? \(?\p{L}{2,12}\)?)?$/u;

/** Longest line that is a date with what databases add: weekday, edition, time of day. */
const LONGEST = 80;

/**
 * The date that a line of an export begins with, a month in letters and a year of four digits, in the languages that databases
 * speak: `January 11, 2010 Monday`, `lundi 11 janvier 2010`, `11. Januar 2010`. As YYYY-MM-DD or YYYY-MM; a day that does not exist, or was another
 * weekday, as written, so that it is rejected by name; one in figures as written too, so that it is read in the declared format or rejected.
 * Undefined where there is no date.
 */
export function exportDate(line: string): string | undefined {
  const written = line.trim().replace(/\s+/g, ' ');
  if (written.length > LONGEST || !/\d{4}/.test(written)) return undefined;
  const iso = ISO.exec(written);
  if (iso) return iso[0];
  const figures = FIGURES.exec(written);
  if (figures) return figures[1];
  for (const { form, ...places } of FORMS) {
    const found = form.exec(written);
    const month = found && monthNumber(found[places.month] ?? '');
    if (!found || month === undefined) continue;
    const day = places.day === undefined ? undefined : found[places.day]?.padStart(2, '0');
    const date = [found[places.year], month, day].filter((part) => part !== undefined).join('-');
    if (!isCalendarDate(date)) return found[0];
    const weekday = day === undefined ? undefined : WEEKDAY_NAME.exec(written)?.[0];
    if (weekday === undefined || weekday.toLowerCase() === weekdayOf(date)) return date;
    return found[0].includes(weekday) ? found[0] : `${found[0]} ${weekday}`;
  }
  return undefined;
}

function monthNumber(written: string): string | undefined {
  const name = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const place = MONTHS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning)));
  return place < 0 ? undefined : String(place + 1).padStart(2, '0');
}
