import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/tally/change/dealings.js';
import { everyDealing, waysOf } from '../../../src/tally/change/dealings.js';
import { ratioDistance, sumOfMoments, toneDistance } from '../../../src/tally/change/moments.js';
import { permutationTests, type PermutedUnit } from '../../../src/tally/change/permutation-test.js';

const pair = (part: number, whole: number): { part: number; whole: number } => ({ part, whole });
const before = (part: number, whole: number): PermutedUnit => ({ reference: pair(part, whole) });
const after = (part: number, whole: number): PermutedUnit => ({ target: pair(part, whole) });

const units = [
  ...[before(0, 300), before(1, 500), before(0, 410), before(2, 620)],
  ...[after(5, 400), after(4, 350), after(1, 380)],
];
const deck: Deck = { strata: [{ items: [0, 1, 2, 3, 4, 5, 6], target: 3 }], shared: [] };
const seed = 7;

/** Deals the units out in the plainest way: every subset of the right size. */
function plainP(all: readonly PermutedUnit[], size: number): number {
  const pairs = all.map(({ reference, target }) => reference ?? target ?? pair(0, 0));
  const distance = (mask: number): number =>
    Math.abs(
      ratioDistance(
        sumOfMoments(pairs.filter((_, i) => !(mask & (1 << i)))),
        sumOfMoments(pairs.filter((_, i) => mask & (1 << i))),
      ),
    );
  const observed = distance(all.reduce((mask, unit, i) => (unit.target ? mask | (1 << i) : mask), 0));
  let [ways, reached] = [0, 0];
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    if (pairs.filter((_, i) => mask & (1 << i)).length !== size) continue;
    ways += 1;
    if (distance(mask) >= observed - 1e-9) reached += 1;
  }
  return reached / ways;
}

describe('permutationTests', () => {
  it('tries every way to deal few units out', () => {
    const [result] = permutationTests(deck, [{ units, distance: ratioDistance }], { seed });
    expect(result).toEqual({ p: plainP(units, 3), method: 'exact', permutations: 35 });
  });

  it('comes near the exact p with random dealings, and to the same p with the same seed', () => {
    const many = [...units, ...units.map((unit) => ({ ...unit })), ...units];
    const wide: Deck = { strata: [{ items: many.map((_, i) => i), target: 9 }], shared: [] };
    const test = (permutations: number): readonly unknown[] =>
      permutationTests(wide, [{ units: many, distance: ratioDistance }], { seed, permutations });
    expect(test(999)).toEqual(test(999));
    const [few] = permutationTests(deck, [{ units, distance: ratioDistance }], { seed, permutations: 30 });
    expect(few?.method).toBe('permutation');
    expect(few?.permutations).toBe(30);
    expect((few?.p ?? 0) * 31).toBeCloseTo(Math.round((few?.p ?? 0) * 31), 9);
  });

  it('stops a test once a hundred dealings reach the distance, and not the others', () => {
    const big = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? before(i % 3, 400) : after(i % 3, 400)));
    const clear = big.map(({ target }) => (target ? after(9, 400) : before(0, 400)));
    const wide: Deck = { strata: [{ items: big.map((_, i) => i), target: 20 }], shared: [] };
    const [same, apart] = permutationTests(
      wide,
      [
        { units: big, distance: ratioDistance },
        { units: clear, distance: ratioDistance },
      ],
      { seed, permutations: 2000 },
    );
    expect(same?.permutations).toBeLessThan(2000);
    expect(same?.p).toBeCloseTo(100 / (same?.permutations ?? 1), 12);
    expect(apart).toEqual({ p: 1 / 2001, method: 'permutation', permutations: 2000 });
  });

  it('deals units out within their stratum only', () => {
    const strata = [
      { items: [0, 1, 4], target: 1 },
      { items: [2, 3, 5, 6], target: 2 },
    ];
    const [result] = permutationTests({ strata, shared: [] }, [{ units, distance: ratioDistance }], { seed });
    expect(result?.permutations).toBe(3 * 6);
  });

  it('swaps what a unit of both bodies has in either', () => {
    const shared = [
      { reference: pair(0, 500), target: pair(3, 500) },
      { reference: pair(1, 400), target: pair(4, 450) },
      { reference: pair(0, 300), target: pair(2, 300) },
    ];
    const [result] = permutationTests({ strata: [], shared: [0, 1, 2] }, [{ units: shared, distance: ratioDistance }], {
      seed,
    });
    // All as they are, and all the other way round.
    expect(result).toEqual({ p: 2 / 8, method: 'exact', permutations: 8 });
  });

  it('finds no difference between bodies that are alike', () => {
    const alike = [before(1, 100), before(1, 100), after(1, 100), after(1, 100)];
    const [rate, tone] = permutationTests(
      { strata: [{ items: [0, 1, 2, 3], target: 2 }], shared: [] },
      [ratioDistance, toneDistance].map((distance) => ({ units: alike, distance })),
      { seed },
    );
    expect([rate?.p, tone?.p]).toEqual([1, 1]);
  });
});

describe('everyDealing', () => {
  it('deals in as many different ways as there are', () => {
    const mixed: Deck = {
      strata: [
        { items: [0, 1, 2, 3], target: 2 },
        { items: [4, 5, 6], target: 1 },
      ],
      shared: [7, 8],
    };
    const dealt = [...everyDealing(mixed)].length;
    const seen = new Set<string>();
    for (const chosen of everyDealing(mixed)) seen.add(chosen.join());
    expect([dealt, seen.size, waysOf(mixed)]).toEqual([72, 72, 72]);
  });
});
