import { expect, it } from 'vitest';
import { aroundEvent, isWithinPeriod, periodNamed } from '../../src/tally/period-named.js';

const SPRING = { id: 'spring', title: 'Spring', from: '2031-03-01', to: '2031-05-31', isSpan: true };

it.each([
  ['2031', '2031-01-01', '2031-12-31'],
  ['2031-02', '2031-02-01', '2031-02-28'],
  ['2031-Q3', '2031-07-01', '2031-09-30'],
  ['2032-W01', '2031-12-29', '2032-01-04'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2031-07-03', '2031-07-03', '2031-07-03'],
  ['spring', '2031-03-01', '2031-05-31'],
  ['..1993', '0000-01-01', '1993-12-31'],
  ['spring..', '2031-03-01', '9999-12-31'],
  ['2031-02..2031-Q3', '2031-02-01', '2031-09-30'],
])('knows the days of %s', (written, start, end) => {
  expect(periodNamed(written, [SPRING])).toEqual({ id: written, start, end });
});

it.each(['', '..', '2031-13', '2031-Q5', '2031-W54', '2031-W53', '2031-W00', 'summer', '2031..2030', '1..2..3', '31'])(
  'knows no period "%s"',
  (written) => {
    expect(periodNamed(written, [SPRING])).toBeUndefined();
  },
);

it('takes a date for inside only when every day that it may mean is', () => {
  const period = { id: 'x', start: '2031-03-01', end: '2031-12-31' };
  expect(isWithinPeriod('2031-03', period)).toBe(true);
  expect(isWithinPeriod('2031', period)).toBe(false);
  expect(isWithinPeriod(undefined, period)).toBe(false);
});

it('leaves the days of an event out of what was before and after', () => {
  const { before, after } = aroundEvent(SPRING);
  expect([before.end, after.start]).toEqual(['2031-02-28', '2031-06-01']);
});
