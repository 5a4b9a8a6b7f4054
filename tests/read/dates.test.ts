import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, isCalendarDate } from '../../src/model/date.js';
import { UsageError } from '../../src/model/usage-error.js';
import { checkDateFormat, dateFault, parseDate } from '../../src/read/dates.js';

describe('without a declared format', () => {
  it.each([
    ['2031', '2031'],
    ['2031-06', '2031-06'],
    ['2031-06-24', '2031-06-24'],
    [' 2031-06-24\n', '2031-06-24'],
    ['20310624', '2031-06-24'],
    ['2032-02-29', '2032-02-29'],
    ['2031-06-24T10:00:00Z', '2031-06-24'],
    ['2031-06-30T23:59:59.999-11:00', '2031-06-30'],
    ['2031-07-01T00:30+1400', '2031-07-01'],
    ['2031-06-24 10:00', '2031-06-24'],
  ])('reads %j as %s', (written, date) => {
    expect(parseDate(written)).toBe(date);
  });

  it.each([
    ['24 June 2031', '2031-06-24'],
    ['4 june 2031', '2031-06-04'],
    ['24th of June, 2031', '2031-06-24'],
    ['Tuesday, 24 June 2031', '2031-06-24'],
    ['June 24, 2031', '2031-06-24'],
    ['Tuesday June 24th 2031', '2031-06-24'],
    ['Sept. 3, 2031', '2031-09-03'],
    ['May 2031', '2031-05'],
    ['Tue, 24 Jun 2031 18:30:00 +0400', '2031-06-24'],
    ['Tue, 24 Jun 2031 18:30:00 +0400 (GST)', '2031-06-24'],
    ['24-Jun-2031', '2031-06-24'],
    ['June 24, 2031 Tuesday', '2031-06-24'],
    ['Tue. June 24, 2031', '2031-06-24'],
    ['June 24, 2031, Tuesday 10:30 PM GMT', '2031-06-24'],
    ['24 June 2031, at 18.30', '2031-06-24'],
    [' 24  JUNE\u00A02031 ', '2031-06-24'],
  ])('reads a month in letters with a year of four digits: %j', (written, date) => {
    expect(parseDate(written)).toBe(date);
  });

  it.each([
    '',
    'Statement 5',
    '2031-06-24T25:00',
    '2031-06-24 10:60',
    '2031-06-24T10:00+15:00',
    'Wednesday, 24 June 2031',
    'June 24, 2031 Monday',
    '24 June 2031, 25:10',
    '2031-02-30',
    '2031-02-29',
    '2031-13-01',
    '2031-00',
    '2031-6-24',
    '2031/06/24',
    '24/06/2031',
    '24.06.2031',
    'June 31, 2031',
    'June 24, 31',
    'Jun 24',
    '24 Juni 2031',
    '24 June 2031 at noon',
    'Tue, June 2031 18:30',
    '24-Jun-31',
    '24 June 2031 24 June 2031',
    'Someday, 24 June 2031',
    'on 24 June 2031',
    '31-06-24',
    '0024-06-24',
    '0000',
    '203106',
    '24062031',
    '1924905600',
    '2031-06-24T10',
    '2031-06-24 to 2031-06-26',
    'before 2031',
    '-2031-06-24',
    '２０３１-06-24',
    'yesterday',
  ])('rejects %j', (written) => {
    expect(parseDate(written)).toBeUndefined();
  });
});

it.each([
  ['04/06/2031', undefined, 'is 2031-06-04 or 2031-04-06'],
  ['4. 6. 2031', undefined, 'is 2031-06-04 or 2031-04-06'],
  ['24/06/2031', undefined, 'has its month in digits'],
  ['06.06.2031', undefined, 'has its month in digits'],
  ['31/31/2031', undefined, 'is no day of the calendar'],
  ['24/06/31', undefined, 'has a year of two digits'],
  ['2031-02-30', undefined, 'is no day of the calendar'],
  ['June 31, 2031', undefined, 'is no day of the calendar'],
  ['0024-06-24', undefined, 'has a year before 1000'],
  ['2031-06-24T25:00', undefined, 'has a time of day that there is not'],
  ['Wednesday, 24 June 2031', undefined, 'is a Tuesday'],
  ['soon', undefined, 'is not a date'],
  ['30/02/2031', 'DD/MM/YYYY', 'is no day of the calendar'],
  ['4/6/2031', 'DD/MM/YYYY', 'is no date in the form DD/MM/YYYY'],
])('says of %j what keeps it from being a date', (written, format, fault) => {
  expect(parseDate(written, format)).toBeUndefined();
  expect(dateFault(written, format)).toBe(fault);
});

describe('with a declared format', () => {
  it.each([
    ['DD/MM/YYYY', '04/06/2031', '2031-06-04'],
    ['MM/DD/YYYY', '04/06/2031', '2031-04-06'],
    ['D.M.YYYY', '4.6.2031', '2031-06-04'],
    ['D.M.YYYY', '04.06.2031', '2031-06-04'],
    ['D MMMM YYYY', '4 June 2031', '2031-06-04'],
    ['D MMMM YYYY', ' 24  JUNE\u00A02031 ', '2031-06-24'],
    ['MMMM D, YYYY', 'May 5, 2031', '2031-05-05'],
    ['MMM YYYY', 'Sep 2031', '2031-09'],
    ['DDMMYYYY', '24062031', '2031-06-24'],
    ['YYYY', '2031', '2031'],
    ['[YYYY] (MM)', '[2031] (06)', '2031-06'],
    ['YYYY-DD-MM', '2031-05-06', '2031-06-05'],
    ['DD/MM/YYYY', '2031-06-24', '2031-06-24'],
    ['DD/MM/YYYY', '2031-06', '2031-06'],
  ])('%s reads %j as %s', (format, written, date) => {
    expect(parseDate(written, format)).toBe(date);
  });

  it.each([
    ['DD/MM/YYYY', '4/6/2031'],
    ['DD/MM/YYYY', '06/24/2031'],
    ['DD/MM/YYYY', '30/02/2031'],
    ['DD/MM/YYYY', '24/06/31'],
    ['DD/MM/YYYY', '24-06-2031'],
    ['DD/MM/YYYY', '24/06/2031 and on'],
    ['D MMMM YYYY', '24 Juni 2031'],
    ['YYYY-DD-MM', '2031-06-24'],
    ['D.M.YYYY', '24a6a2031'],
  ])('%s rejects %j', (format, written) => {
    expect(parseDate(written, format)).toBeUndefined();
  });

  it.each([
    '',
    'MM/DD',
    'DD/MM/YY',
    'dd/mm/yyyy',
    'DD/MM/YYYY HH:mm',
    'YYYY YYYY',
    'D M MM YYYY',
    'DD YYYY',
    'DMYYYY',
    'DD/MYYYY',
    'YYYYM',
    'MMMMM YYYY',
    'D of MMMM YYYY',
    '%d/%m/%Y',
    'YYYYY',
  ])('refuses %j as wrong use', (format) => {
    expect(() => {
      checkDateFormat(format);
    }).toThrow(UsageError);
  });

  it('says in its refusal what was given and what is allowed', () => {
    expect(() => {
      checkDateFormat('DD/MM/YY');
    }).toThrow(/"DD\/MM\/YY".*allowed.*YYYY/);
  });
});

const day = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((date) => ({ year, month, date })),
  );
const two = (value: number): string => String(value).padStart(2, '0');

it('every day of the calendar reads back from every format that is written out', () => {
  fc.assert(
    fc.property(day, ({ year, month, date }) => {
      const iso = `${year}-${two(month)}-${two(date)}`;
      expect(parseDate(iso)).toBe(iso);
      expect(parseDate(`${year}${two(month)}${two(date)}`)).toBe(iso);
      expect(parseDate(`${two(date)}/${two(month)}/${year}`, 'DD/MM/YYYY')).toBe(iso);
      expect(parseDate(`${month}-${date}-${year}`, 'M-D-YYYY')).toBe(iso);
    }),
  );
});

it('never reads a day that no calendar has', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (month, date) => {
      const isReal = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(2031, month);
      expect(parseDate(`2031-${two(month)}-${two(date)}`) !== undefined).toBe(isReal);
    }),
  );
});

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

it('reads every day with its month in letters in every order, with a weekday and a time of day or without', () => {
  const written = fc.record({
    before: fc.constantFrom('', 'DAY, ', 'WEEKDAY '),
    after: fc.constantFrom('', ' 18:30', ', 6:30 p.m.', ' 18:30:00 +0400', ' DAY'),
    isShort: fc.boolean(),
  });
  fc.assert(
    fc.property(day, written, ({ year, month, date }, { before, after, isShort }) => {
      const name = (MONTHS[month - 1] ?? '').slice(0, isShort ? 3 : undefined);
      const iso = `${year}-${two(month)}-${two(date)}`;
      const that = WEEKDAYS[weekdayOf(iso)] ?? '';
      const other = WEEKDAYS[(weekdayOf(iso) + 1) % 7] ?? '';
      const beside = (text: string, name: string): string =>
        text.replace('WEEKDAY', name).replace('DAY', name.slice(0, 3));
      const [head, tail] = [beside(before, that), beside(after, that)];
      expect(parseDate(`${head}${date} ${name} ${year}${tail}`)).toBe(iso);
      expect(parseDate(`${head}${name} ${date}, ${year}${tail}`)).toBe(iso);
      const isNamed = (before + after).includes('DAY');
      const contradictory = `${beside(before, other)}${date} ${name} ${year}${beside(after, other)}`;
      expect(parseDate(contradictory)).toBe(isNamed ? undefined : iso);
      if (isNamed) expect(dateFault(contradictory)).toBe(`is a ${that}`);
      expect(parseDate(`${date}/${month}/${year}`)).toBeUndefined();
    }),
  );
});

it('reads any text as a day of the calendar or says what is wrong with it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/. ,JunetmayT:+')) }), (text) => {
      const read = parseDate(text);
      if (read === undefined) expect(dateFault(text)).not.toBe('');
      else expect(isCalendarDate(read)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
