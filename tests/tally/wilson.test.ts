import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/tally/wilson.js';

describe('wilson', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of %i in %i', (part, whole, low, high) => {
    const share = wilson(part, whole);
    expect(share?.share).toBe(part / whole);
    expect(share?.low).toBeCloseTo(low, 4);
    expect(share?.high).toBeCloseTo(high, 4);
  });

  it('gives 5 in 10 as binom.confint of R does', () => {
    expect(wilson(5, 10)?.low).toBeCloseTo(0.236593090512564, 12);
    expect(wilson(5, 10)?.high).toBeCloseTo(0.763406909487436, 12);
  });

  it('has no share of nothing', () => {
    expect(wilson(0, 0)).toBeUndefined();
  });

  it('stays between 0 and 1, around the share, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100000 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, part) => {
        const [share, mirrored] = [
          wilson(Math.round(part * whole), whole),
          wilson(whole - Math.round(part * whole), whole),
        ];
        const { low = NaN, high = NaN } = share ?? {};
        expect(low >= 0 && high <= 1 && low <= (share?.share ?? NaN) && (share?.share ?? NaN) <= high).toBe(true);
        expect(low + (mirrored?.high ?? NaN)).toBeCloseTo(1, 9);
      }),
    );
  });
});
