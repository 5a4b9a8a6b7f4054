import { describe, expect, it } from 'vitest';
import { correlationOf } from '../../../src/tally/change/correlation.js';
import { differenceOf, ratioOfTwo } from '../../../src/tally/change/recovered.js';
import { wilson } from '../../../src/tally/wilson.js';

const share = (part: number, whole: number): { value: number; low: number; high: number } => {
  const { share: value = 0, low = 0, high = 1 } = wilson(part, whole) ?? {};
  return { value, low, high };
};

describe('differenceOf', () => {
  it('gives the intervals of Newcombe’s method 10 for two shares', () => {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table II: 56/70 − 48/80 and 9/10 − 3/10.
    const first = differenceOf(share(48, 80), share(56, 70));
    expect([first.value, first.low, first.high].map((value) => value?.toFixed(4))).toEqual([
      '0.2000',
      '0.0524',
      '0.3339',
    ]);
    const second = differenceOf(share(3, 10), share(9, 10));
    expect([second.low, second.high].map((value) => value?.toFixed(4))).toEqual(['0.1705', '0.8090']);
  });

  it('is narrower where both figures go up and down together', () => {
    const [a, b] = [share(30, 80), share(40, 80)];
    const width = (correlation: number): number => {
      const { low = 0, high = 0 } = differenceOf(a, b, correlation);
      return high - low;
    };
    expect(width(0.5)).toBeLessThan(width(0));
    expect(width(-0.5)).toBeGreaterThan(width(0));
  });

  it('has no interval where one of the figures has none', () => {
    expect(differenceOf({ value: 1 }, { value: 3, low: 2, high: 4 })).toEqual({ value: 2 });
  });
});

describe('ratioOfTwo', () => {
  it('is the exponential of a difference of logarithms', () => {
    const { value, low, high } = ratioOfTwo({ value: 2, low: 1, high: 4 }, { value: 6, low: 3, high: 12 }) ?? {
      value: 0,
    };
    const half = Math.log(2) * Math.SQRT2;
    expect(value).toBe(3);
    expect(low).toBeCloseTo(3 * Math.exp(-half), 12);
    expect(high).toBeCloseTo(3 * Math.exp(half), 12);
  });

  it('begins at 0 for a target of 0, and does not exist over a reference of 0', () => {
    const none = { value: 0, low: 0, high: 2 };
    const some = { value: 5, low: 3, high: 8 };
    expect(ratioOfTwo(some, none)).toEqual({ value: 0, low: 0, high: 2 / Math.sqrt(3 * 7) });
    expect(ratioOfTwo(none, some)).toBeUndefined();
  });
});

describe('correlationOf', () => {
  const units = (rows: Readonly<Record<string, readonly [number, number]>>): Parameters<typeof correlationOf>[0] =>
    new Map(Object.entries(rows).map(([unit, [part, whole]]) => [unit, { part, whole }]));

  it('is 0 without a common unit and 1 of a body with itself', () => {
    const a = units({ x: [1, 10], y: [4, 20], z: [0, 5] });
    expect(correlationOf(a, units({ u: [1, 10], v: [4, 20] }))).toBe(0);
    expect(correlationOf(a, a)).toBeCloseTo(1, 12);
  });
});
