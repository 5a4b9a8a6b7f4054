import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounded } from '../../src/tally/rounded.js';

it('rounds numbers to nine decimals, without a minus zero', () => {
  expect([1 / 3, 2e9 / 3, 1e-10, -1e-10, -0].map(rounded)).toEqual([0.333333333, 666666666.666666667, 0, 0, 0]);
  expect(Object.is(rounded(-1e-12), 0)).toBe(true);
});

it('leaves other values as they are', () => {
  expect(['log_t', undefined, true].map(rounded)).toEqual(['log_t', undefined, true]);
});

it('leaves whole numbers as rounding would', () => {
  const whole = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true }).map(Math.trunc));
  fc.assert(
    fc.property(whole, (value) => {
      expect(rounded(value)).toBe(Number(value.toFixed(9)) + 0);
    }),
  );
});
