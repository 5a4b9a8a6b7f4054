import { describe, expect, it } from 'vitest';
import { placeboDays, windowsAround } from '../../../src/tally/change/windows.js';

const day = (date: string): { from: string; to: string } => ({ from: date, to: date });
const days = (count: number): { count: number; unit: 'd' } => ({ count, unit: 'd' });

describe('windowsAround', () => {
  it('leaves out the day itself and the gap', () => {
    const [before, after] = windowsAround(day('2031-06-24'), { before: days(30), after: days(10), gap: days(7) });
    expect([before.start, before.end]).toEqual(['2031-05-18', '2031-06-16']);
    expect([after.start, after.end]).toEqual(['2031-07-02', '2031-07-11']);
  });

  it('counts months by the calendar', () => {
    const [before, after] = windowsAround(day('2031-03-31'), {
      before: { count: 1, unit: 'm' },
      after: { count: 1, unit: 'm' },
      gap: days(0),
    });
    expect([before.start, before.end]).toEqual(['2031-02-28', '2031-03-30']);
    expect([after.start, after.end]).toEqual(['2031-04-01', '2031-04-30']);
  });

  it('takes all there is without a length', () => {
    const [before, after] = windowsAround({ from: '2031-06-24', to: '2031-06-26' }, { gap: days(0) });
    expect([before.start, before.end, after.start, after.end]).toEqual([
      '0000-01-01',
      '2031-06-23',
      '2031-06-27',
      '9999-12-31',
    ]);
  });
});

describe('placeboDays', () => {
  const dates = Array.from({ length: 12 }, (_, i) => `2031-${String(i + 1).padStart(2, '0')}-15`);
  const reach = { before: days(60), after: days(60), gap: days(0) };

  it('keeps both windows inside the dates and away from the event', () => {
    const found = placeboDays(day('2031-06-24'), reach, dates);
    expect(found.length).toBeGreaterThan(0);
    for (const placebo of found) {
      const [before, after] = windowsAround(placebo, reach);
      expect(before.start >= '2031-01-15' && after.end <= '2031-12-15').toBe(true);
      expect(before.start > '2031-06-24' || after.end < '2031-06-24').toBe(true);
    }
  });

  it('gives none without lengths, or where they do not fit', () => {
    expect(placeboDays(day('2031-06-24'), { gap: days(0) }, dates)).toEqual([]);
    expect(placeboDays(day('2031-06-24'), { ...reach, before: days(300) }, dates)).toEqual([]);
    expect(placeboDays(day('2031-06-24'), reach, [])).toEqual([]);
  });
});
