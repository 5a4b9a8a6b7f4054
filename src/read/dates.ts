import { civilDay, dayNumber, weekday } from '../model/calendar.js';
import { type CalendarDate, type Day, isCalendarDate } from '../model/date.js';
import { UsageError } from '../model/usage-error.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The parts a declared format may be made of, and what each matches. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['YYYY', String.raw`(?<year>\d{4})`],
  ['MMMM', `(?<month>${MONTHS.join('|')})`],
  ['MMM', `(?<month>${MONTHS.map((month) => month.slice(0, 3)).join('|')})`],
  ['MM', String.raw`(?<month>\d{2})`],
  ['M', String.raw`(?<month>\d{1,2})`],
  ['DD', String.raw`(?<day>\d{2})`],
  ['D', String.raw`(?<day>\d{1,2})`],
]);

/** A time of day that clocks have (with a leap second, and the 24:00 of ISO 8601), and one like it that none has. */
const HOURS = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d{1,9})?)?|24:00(?::00(?:[.,]0{1,9})?)?`;
const ZONE = String.raw`Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?`;
const IMPOSSIBLE_TIME = new RegExp(String.raw`^\d{4}-\d{2}-\d{2}[T ](?=\d{2}:\d{2})(?!(?:${HOURS})(?:${ZONE})?$)`, 'i');
/** ISO 8601: a date as far as it is known, in extended or (whole days only) basic form, with or without a time of day. */
const ISO = new RegExp(
  String.raw`^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?:${HOURS})(?:${ZONE})?)?)?)?$`,
  'i',
);
const BASIC = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const NAMED = `(?<month>${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`;
const ORDINAL = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const WEEKDAY = String.raw`(?:mon|tue(?:s|\.|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri|satur|sat|sun)(?:day|\.)?`;
const BEFORE = `(?:(?<before>${WEEKDAY}),? )?`;
const AFTER = String.raw`(?:,? (?<after>${WEEKDAY}))?(?:,? (?:at )?(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-6]\d)?(?: ?[ap]\.?m\.?)?(?: \(?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})\)?){0,2})?`;
/**
 * A month in letters and a year of four digits leave no doubt: `24 June 2031`, `Tuesday, June 24th, 2031`, `June 2031`; nor do a weekday
 * and a time of day beside them, as mails (`Tue, 24 Jun 2031 18:30:00 +0400`) and news databases (`June 24, 2031 Tuesday`) have them.
 */
const WRITTEN = [
  String.raw`${BEFORE}${ORDINAL} (?:of )?${NAMED},? (?<year>\d{4})${AFTER}`,
  String.raw`${ORDINAL}-${NAMED}-(?<year>\d{4})${AFTER}`,
  String.raw`${BEFORE}${NAMED} ${ORDINAL},? (?<year>\d{4})${AFTER}`,
  String.raw`${NAMED},? (?<year>\d{4})`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));

/**
 * The date that was written, in the declared format, in ISO 8601 or with its month in English letters, and undefined for
 * anything else: nothing is guessed, and neither 30 February nor a day whose weekday is another is a date. Of a time of day only the date is taken, as written, without regard to its zone. A date
 * that has the shape of the declared format is read by it alone, even where ISO would read another day.
 */
export function parseDate(written: string, format?: string): CalendarDate | undefined {
  const groups = partsOf(spaced(written), format);
  const date = groups && dateOf(groups['year'], groups['month'], groups['day']);
  return date !== undefined && groups && otherWeekday(groups, date) === undefined ? date : undefined;
}

/** The weekday of a date, where another was written beside it. */
function otherWeekday(groups: Readonly<Record<string, string | undefined>>, date: CalendarDate): string | undefined {
  const written = (groups['before'] ?? groups['after'])?.slice(0, 3).toLowerCase();
  if (written === undefined) return undefined;
  const name = weekdayOf(date);
  return name.startsWith(written) ? undefined : name;
}

/** The weekday of a whole day, in English and small letters. */
export const weekdayOf = (day: Day): string => WEEKDAYS[weekday(dayNumber(civilDay(day)))] ?? '';

/**
 * What keeps a text from being a date, as a clause about it: a day that no calendar has, a weekday that the day was not, one that could be two days, a
 * month in digits that nobody declared, a year of two digits.
 */
export function dateFault(written: string, format?: string): string {
  const text = spaced(written);
  const groups = partsOf(text, format);
  if (groups) {
    const date = dateOf(groups['year'], groups['month'], groups['day']);
    const weekdayThen = date && otherWeekday(groups, date);
    if (weekdayThen !== undefined) return `is a ${weekdayThen.charAt(0).toUpperCase()}${weekdayThen.slice(1)}`;
    return (groups['year'] ?? '') < '1000' ? 'has a year before 1000' : 'is no day of the calendar';
  }
  if (IMPOSSIBLE_TIME.test(text)) return 'has a time of day that there is not';
  const digits = DIGITS.exec(text)?.groups;
  const [one, two, year] = [digits?.['one'] ?? '', digits?.['two'] ?? '', digits?.['year'] ?? ''];
  if (digits && year.length === 2) return 'has a year of two digits';
  if (!digits || format !== undefined)
    return format === undefined ? 'is not a date' : `is no date in the form ${format}`;
  const days = [dateOf(year, two, one), dateOf(year, one, two)].filter((date) => date !== undefined);
  const [first, second = first] = days;
  if (first === undefined) return 'is no day of the calendar';
  return first === second ? 'has its month in digits' : `is ${first} or ${second ?? ''}`;
}

/** Days as people write them in figures, each country in its own order. */
const DIGITS = /^(?<one>\d{1,2})[./-] ?(?<two>\d{1,2})[./-] ?(?<year>\d{4}|\d{2})$/;

function partsOf(text: string, format: string | undefined): RegExpExecArray['groups'] {
  const declared = format === undefined ? null : patternOf(format).exec(text);
  return (declared ?? ISO.exec(text) ?? BASIC.exec(text) ?? writtenOut(text))?.groups;
}

/**
 * Throws a `UsageError` unless a format is made of one `YYYY`, at most one of `MM`, `M`, `MMMM` (June), `MMM` (Jun), at
 * most one of `DD`, `D`, and spaces and punctuation between them.
 */
export function checkDateFormat(format: string): void {
  patternOf(format);
}

function writtenOut(text: string): RegExpExecArray | undefined {
  for (const pattern of WRITTEN) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}

function dateOf(year: string | undefined, month?: string, day?: string): CalendarDate | undefined {
  // A spreadsheet that lost its century writes 0024-06-24; nobody's statement is that old.
  if (year === undefined || year < '1000') return undefined;
  const date = [year, month && monthNumber(month), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  return isCalendarDate(date) ? date : undefined;
}

function monthNumber(month: string): string {
  const letters = month.toLowerCase().slice(0, 3);
  const named = MONTHS.findIndex((name) => name.startsWith(letters));
  return (named < 0 ? month : String(named + 1)).padStart(2, '0');
}

/** Every kind and run of white space is one space, so that `5 June` may be written with two, or one that does not break. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Compiled once: a table asks for the same format on every row. */
const patterns = new Map<string, RegExp>();

function patternOf(format: string): RegExp {
  const known = patterns.get(format);
  if (known) return known;
  const pattern = compile(format);
  patterns.set(format, pattern);
  return pattern;
}

function compile(format: string): RegExp {
  const refuse = (why: string): never => {
    throw new UsageError(
      `date_format "${format}" ${why}; allowed are YYYY, MM, M, MMMM (June), MMM (Jun), DD and D with spaces and punctuation between them, for example DD/MM/YYYY or D MMMM YYYY`,
    );
  };
  const pieces = spaced(format).match(/YYYY|M{1,4}|D{1,2}|[^YMD]/gu) ?? [];
  if (pieces.join('') !== spaced(format)) refuse('has a part that is not known');

  const counts = { Y: 0, M: 0, D: 0 };
  let before = '';
  let source = '';
  for (const piece of pieces) {
    const part = PARTS.get(piece);
    const letter = piece[0];
    if (letter === 'Y' || letter === 'M' || letter === 'D') counts[letter] += 1;
    else if (/[\p{L}\p{N}]/u.test(piece)) refuse(`has "${piece}", which is not known`);
    const isLoose = (one: string, other: string): boolean => (one === 'M' || one === 'D') && PARTS.has(other);
    if (isLoose(piece, before) || isLoose(before, piece)) refuse(`has nothing between ${before} and ${piece}`);
    source += part ?? piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    before = piece;
  }
  if (counts.Y !== 1) refuse('needs YYYY, once');
  if (counts.M > 1 || counts.D > 1) refuse('has a part twice');
  if (counts.D > counts.M) refuse('has a day without a month');
  return new RegExp(`^${source}$`, 'i');
}
