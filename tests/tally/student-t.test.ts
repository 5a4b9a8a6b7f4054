import { describe, expect, it } from 'vitest';
import { studentT975 } from '../../src/tally/student-t.js';

describe('studentT975', () => {
  // Printed tables and R's qt(.975, df) agree on these.
  it.each([
    [1, 12.706204736174705],
    [2, 4.302652729749462],
    [3, 3.182446305284263],
    [4, 2.776445105197793],
    [5, 2.570581835636314],
    [6, 2.446911851144969],
    [7, 2.364624251592785],
    [10, 2.228138851964939],
    [20, 2.085963447265837],
    [30, 2.042272456301238],
    [60, 2.000297821058262],
    [120, 1.979930405052777],
    [1000, 1.9623390808264078],
    [1_000_000, 1.959966356814107],
  ])('knows the quantile of %i degrees of freedom', (degrees, value) => {
    expect(Math.abs(studentT975(degrees) - value)).toBeLessThan(1e-9);
  });

  it('agrees with the closed forms of one and two degrees', () => {
    expect(studentT975(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 12);
    // F(t) = ½ + t/(2√(2+t²)), so t = c·√(2/(1−c²)) with c = .95.
    expect(studentT975(2)).toBeCloseTo(0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 12);
  });

  it('falls with the degrees of freedom, also where the expansion takes over', () => {
    for (let degrees = 1; degrees < 500; degrees += 1) {
      expect(studentT975(degrees + 1)).toBeLessThan(studentT975(degrees));
    }
    const [before, at, after] = [studentT975(199), studentT975(200), studentT975(201)];
    expect(Math.abs(before - 2 * at + after)).toBeLessThan(1e-6);
  });
});
