import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfProducts } from '../../src/tally/sum-of-products.js';

describe('sumOfProducts', () => {
  it('multiplies what belongs to the same unit, and nothing else', () => {
    const hits = new Map([
      ['a', 2],
      ['__proto__', 3],
    ]);
    const words = new Map([
      ['a', 100],
      ['b', 50],
      ['__proto__', 10],
    ]);
    expect(sumOfProducts(hits, words)).toBe(230n);
    expect(sumOfProducts(hits, hits)).toBe(13n);
    expect(sumOfProducts(new Map(), words)).toBe(0n);
  });

  it('is exact past 2⁵³', () => {
    // 99,999,999² + 99,999,997² = 9,999,999,800,000,001 + 9,999,999,400,000,009, an even sum of two odd squares past 2⁵³.
    const words = new Map([
      ['a', 99_999_999],
      ['b', 99_999_997],
      ['c', 1],
    ]);
    expect(sumOfProducts(words, words)).toBe(19_999_999_200_000_011n);
  });

  it('is the plain sum in BigInt', () => {
    const counts = fc.array(fc.oneof(fc.nat(10), fc.nat(100_000_000), fc.nat(2 ** 45)), { maxLength: 20 });
    fc.assert(
      fc.property(counts, counts, (left, right) => {
        const unit = (number: number, index: number): [string, number] => [String(index), number];
        const expected = left.reduce((sum, number, i) => sum + BigInt(number) * BigInt(right[i] ?? 0), 0n);
        expect(sumOfProducts(new Map(left.map(unit)), new Map(right.map(unit)))).toBe(expected);
      }),
    );
  });
});
