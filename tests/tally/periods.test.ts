import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, isCalendarDate } from '../../src/model/date.js';
import type { HistoricalEvent } from '../../src/model/event.js';
import type { PeriodUnit } from '../../src/model/plan.js';
import { civilDay, civilDayOf, dayNumber, weekday, written } from '../../src/model/calendar.js';
import { periodsBetween, periodsOf } from '../../src/tally/periods.js';

const span = (id: string, from: string, to: string, isSpan = true): HistoricalEvent => ({
  ...{ id, title: id, from, to, isSpan },
});

const one = (date: string | undefined, unit: PeriodUnit) => periodsOf(date, unit, []);

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0, 3],
    ['1969-12-31', -1, 2],
    ['2000-02-29', 11016, 1],
    ['2000-03-01', 11017, 2],
    ['1600-01-01', -135140, 5],
    ['2031-07-03', 22463, 3],
  ])('numbers %s as day %i, weekday %i', (day, number, dayOfWeek) => {
    expect(dayNumber(civilDay(day))).toBe(number);
    expect(weekday(number)).toBe(dayOfWeek);
    expect(written(civilDayOf(number))).toBe(day);
  });

  it('walks through every day of the calendar in order', () => {
    // 0000-01-01 is day −719528, 9999-12-31 day 2932896.
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932895 }), (number) => {
        const [day, next] = [written(civilDayOf(number)), written(civilDayOf(number + 1))];
        expect(isCalendarDate(day)).toBe(true);
        expect(day < next).toBe(true);
        expect(dayNumber(civilDay(day))).toBe(number);
      }),
    );
  });
});

describe('periodsOf', () => {
  it.each([
    ['day', '2031-07-03', '2031-07-03', '2031-07-03'],
    ['week', '2031-W27', '2031-06-30', '2031-07-06'],
    ['month', '2031-07', '2031-07-01', '2031-07-31'],
    ['quarter', '2031-Q3', '2031-07-01', '2031-09-30'],
    ['year', '2031', '2031-01-01', '2031-12-31'],
  ] as const)('knows the %s of a day', (unit, id, start, end) => {
    expect(one('2031-07-03', unit)).toEqual([{ id, start, end }]);
  });

  it.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2024-12-29', '2024-W52'],
    ['2030-12-31', '2031-W01'],
    ['2027-01-01', '2026-W53'],
    ['2005-01-01', '2004-W53'],
    ['2005-01-02', '2004-W53'],
    ['2007-01-01', '2007-W01'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
  ])('puts %s into ISO week %s', (day, week) => {
    expect(one(day, 'week').map(({ id }) => id)).toEqual([week]);
  });

  it('knows leap days', () => {
    expect(one('2028-02-29', 'month')[0]?.end).toBe('2028-02-29');
    expect(one('2100-02-28', 'month')[0]?.end).toBe('2100-02-28');
    expect(one('2000-02-01', 'month')[0]?.end).toBe('2000-02-29');
  });

  it('is empty for a missing date', () => {
    expect(one(undefined, 'year')).toEqual([]);
    expect(periodsOf(undefined, 'span', [span('war', '2031-01-01', '2031-12-31')])).toEqual([]);
  });

  it.each([
    ['2031', ['year']],
    ['2031-05', ['month', 'quarter', 'year']],
    ['2031-05-06', ['day', 'week', 'month', 'quarter', 'year']],
  ])('lets %s lie in periods that hold all its days only', (date, units) => {
    const all = ['day', 'week', 'month', 'quarter', 'year'] as const;
    expect(all.filter((unit) => one(date, unit).length > 0)).toEqual(units);
  });

  it('finds every span around a date, by start and then by id', () => {
    const events = [
      span('z', '2031-05-01', '2031-05-31'),
      span('b', '2031-05-01', '2031-06-15'),
      span('a-year', '2031-01-01', '2031-12-31'),
      span('day', '2031-05-10', '2031-05-10', false),
      span('constructor', '2031-05-10', '2031-05-10'),
    ];
    const ids = (date: string) => periodsOf(date, 'span', events).map(({ id }) => id);
    expect(ids('2031-05-10')).toEqual(['a-year', 'b', 'z', 'constructor']);
    expect(ids('2031-05-31')).toEqual(['a-year', 'b', 'z']);
    expect(ids('2031-05')).toEqual(['a-year', 'b', 'z']);
    expect(ids('2031-06')).toEqual(['a-year']);
    expect(ids('2031')).toEqual(['a-year']);
    expect(ids('2030-12-31')).toEqual([]);
  });

  it('gives a period that holds the date', () => {
    const units = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2900000 }), units, (number, unit) => {
        const day = written(civilDayOf(number));
        const [period, ...others] = one(day, unit);
        expect(others).toEqual([]);
        expect(period && period.start <= day && day <= period.end).toBe(true);
        expect(period && one(period.end, unit)[0]).toEqual(period);
      }),
    );
  });
});

describe('periodsBetween', () => {
  const between = (first: string, last: string, unit: PeriodUnit, events: readonly HistoricalEvent[] = []) => {
    const [from] = periodsOf(first, unit, events);
    const to = periodsOf(last, unit, events).at(-1);
    return from && to ? [...periodsBetween(from, to, unit, events)].map(({ id }) => id) : [];
  };

  it('fills a range of months, quarters and years over the turn of a year', () => {
    expect(between('2030-11-30', '2031-02-01', 'month')).toEqual(['2030-11', '2030-12', '2031-01', '2031-02']);
    expect(between('2030-08-30', '2031-02-01', 'quarter')).toEqual(['2030-Q3', '2030-Q4', '2031-Q1']);
    expect(between('2029', '2031', 'year')).toEqual(['2029', '2030', '2031']);
  });

  it('fills a range of weeks and days', () => {
    expect(between('2020-12-24', '2021-01-05', 'week')).toEqual(['2020-W52', '2020-W53', '2021-W01']);
    expect(between('2028-02-28', '2028-03-01', 'day')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it('is one period when first and last are the same', () => {
    expect(between('2031-05-01', '2031-05-31', 'month')).toEqual(['2031-05']);
  });

  it('ends at the last day of the calendar', () => {
    expect(between('9999-12-30', '9999-12-31', 'day')).toEqual(['9999-12-30', '9999-12-31']);
    expect(between('9999-12-25', '9999-12-31', 'week')).toEqual(['9999-W51', '9999-W52']);
  });

  it('holds all spans from the first to the last, in their order', () => {
    const events = [
      span('truce', '2031-03-01', '2031-03-20'),
      span('summit', '2031-03-10', '2031-03-10', false),
      span('war', '2031-01-01', '2031-02-28'),
      span('after', '2031-06-01', '2031-06-30'),
      span('thaw', '2031-03-01', '2031-04-30'),
      span('election', '2031-05-01', '2031-05-31'),
    ];
    expect(between('2031-01-15', '2031-05-03', 'span', events)).toEqual(['war', 'thaw', 'truce', 'election']);
  });

  it('has neither gap nor overlap', () => {
    const units = fc.constantFrom('week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60000 }), fc.nat(900), units, (from, length, unit) => {
        const [first] = one(written(civilDayOf(from)), unit);
        const [last] = one(written(civilDayOf(from + length)), unit);
        const periods = first && last ? [...periodsBetween(first, last, unit, [])] : [];
        expect(periods[0]).toEqual(first);
        expect(periods.at(-1)).toEqual(last);
        for (const [index, period] of periods.slice(1).entries()) {
          const before = periods[index];
          expect(dayNumber(civilDay(period.start)) - dayNumber(civilDay(before?.end ?? ''))).toBe(1);
        }
        expect(first && firstDay(first.start)).toBe(first?.start);
      }),
    );
  });
});
