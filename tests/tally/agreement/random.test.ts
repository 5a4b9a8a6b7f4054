import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../src/tally/agreement/bootstrap.js';
import { createGenerator, stateOf, xoshiro128 } from '../../../src/tally/agreement/generator.js';
import { allocate, drawStratified } from '../../../src/tally/agreement/stratified-sample.js';

describe('the generator', () => {
  it('gives the numbers of the reference implementations', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
    // SplitMix64 of 1234567 begins 6457827717110365317, 3203168211198807973.
    const [a, b, c, d] = stateOf(1234567).map(BigInt);
    expect([(a ?? 0n) + ((b ?? 0n) << 32n), (c ?? 0n) + ((d ?? 0n) << 32n)]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
    ]);
  });

  it('gives every number below a bound about as often', () => {
    const { below } = createGenerator(3);
    const times = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 70000; i++) {
      const value = below(7);
      times[value] = (times[value] ?? 0) + 1;
    }
    expect(times).toHaveLength(7);
    for (const count of times) expect(Math.abs(count - 10000)).toBeLessThan(400);
  });

  it('gives the stream that its seed stands for', () => {
    const { below } = createGenerator(7);
    expect(Array.from({ length: 12 }, () => below(10))).toEqual([9, 4, 2, 0, 6, 1, 8, 4, 2, 1, 3, 6]);
    expect(below(3_000_000_000)).toBe(567088943);
  });
});

describe('bootstrap', () => {
  const share = ([part = 0, whole = 0]: readonly number[]): readonly (number | undefined)[] => [
    whole > 0 ? part / whole : undefined,
  ];
  const documents = [
    [1, 2],
    [0, 3],
    [2, 2],
    [4, 5],
    [1, 1],
    [3, 9],
  ];

  it('gives the interval of an independent calculation with the same stream', () => {
    const [interval] = bootstrap({ documents, figures: share, seed: 7 });
    expect(interval?.low).toBeCloseTo(0.2854679802955665, 12);
    expect(interval?.high).toBeCloseTo(0.8335526315789462, 12);
  });

  it('gives no interval from fewer than five documents, from draws without the figure, or where no draw differs', () => {
    expect(bootstrap({ documents: documents.slice(0, 4), figures: share })).toEqual([undefined]);
    expect(bootstrap({ documents: [[1, 1], ...documents.map(() => [0, 0])], figures: share })).toEqual([undefined]);
    expect(bootstrap({ documents: documents.map(() => [2, 2]), figures: share })).toEqual([undefined]);
  });

  it('compares two figures on the same draws', () => {
    const both = documents.map(([part = 0, whole = 0]) => [part, whole, part, whole]);
    const [difference] = bootstrap({
      documents: both,
      figures: ([a = 0, b = 1, c = 0, d = 1]) => [a / b - c / d + a],
    });
    const [plain] = bootstrap({ documents: both, figures: ([a]) => [a] });
    expect(difference).toEqual(plain);
  });

  it('holds the true share of a made-up population about 19 times in 20', () => {
    const { below } = createGenerator(11);
    let held = 0;
    for (let study = 0; study < 200; study++) {
      // Documents of 5 units that lean one way each; three tenths of all units hold the category.
      const drawn = Array.from({ length: 40 }, () => {
        const lean = below(3);
        return [
          Array.from({ length: 5 }, () => (below(10) < 1 + 2 * lean ? 1 : 0)).reduce<number>((a, b) => a + b, 0),
          5,
        ];
      });
      const [interval] = bootstrap({ documents: drawn, figures: share, seed: study, resamples: 400 });
      if (interval && interval.low <= 0.3 && 0.3 <= interval.high) held += 1;
    }
    expect(held).toBeGreaterThan(180);
    expect(held).toBeLessThan(200);
  });
});

describe('allocate', () => {
  it('lies between equal and proportional numbers', () => {
    expect(allocate([10000, 100, 100], 120)).toEqual([100, 10, 10]);
  });

  it('takes two of every stratum, all of a smaller one, and gives the rest to others', () => {
    expect(allocate([5000, 1, 2, 3], 40)).toEqual([35, 1, 2, 2]);
  });

  it('uses up the sample and never takes more than there are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 12 }), fc.nat(500), (sizes, total) => {
        const taken = allocate(sizes, total);
        const all = sizes.reduce((a, b) => a + b, 0);
        expect(taken.reduce((a, b) => a + b, 0)).toBe(Math.min(total, all));
        expect(taken.every((n, i) => n <= (sizes[i] ?? 0))).toBe(true);
        if (total >= 2 * sizes.length) expect(taken.every((n, i) => n >= Math.min(2, sizes[i] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('drawStratified', () => {
  const strata = new Map([
    ['constructor', Array.from({ length: 40 }, (_, i) => `c${String(i)}`)],
    ['__proto__', Array.from({ length: 9 }, (_, i) => `p${String(i)}`)],
  ]);

  it('draws no unit twice, and the numbers that it states', () => {
    const drawn = drawStratified(strata, 20, 5);
    expect(new Set(drawn.map(({ unit }) => unit)).size).toBe(20);
    for (const { stratum, sampled, size } of drawn) {
      expect(drawn.filter((each) => each.stratum === stratum)).toHaveLength(sampled);
      expect(size).toBe(strata.get(stratum)?.length);
    }
  });

  it('gives the same sample for the same seed, whatever the order of strata, and another for another', () => {
    const turned = new Map([...strata].reverse());
    expect(drawStratified(turned, 20, 5)).toEqual(drawStratified(strata, 20, 5));
    expect(drawStratified(strata, 20, 6)).not.toEqual(drawStratified(strata, 20, 5));
  });

  it('draws every unit of a stratum about as often as it says', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const { unit } of drawStratified(strata, 14, seed)) times.set(unit, (times.get(unit) ?? 0) + 1);
    const [one] = drawStratified(strata, 14, 1).filter(({ stratum }) => stratum === '__proto__');
    const expected = (2000 * (one?.sampled ?? 0)) / 9;
    for (const unit of strata.get('__proto__') ?? [])
      expect(Math.abs((times.get(unit) ?? 0) - expected)).toBeLessThan(100);
  });
});
