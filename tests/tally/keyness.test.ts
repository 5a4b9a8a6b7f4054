import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/tally/benjamini-hochberg.js';
import { chiSquaredTail } from '../../src/tally/chi-squared.js';
import { KEYNESS_MEASURES } from '../../src/model/keyword.js';
import type { Contrast } from '../../src/tally/contrast.js';
import { keyness, logRatio } from '../../src/tally/keyness.js';
import { logDice } from '../../src/tally/log-dice.js';

/** 7 of 10 words against 2 of 9: the example that quanteda is tested with. */
const B: Contrast = { target: 7, targetTotal: 10, reference: 2, referenceTotal: 9 };

describe('keyness', () => {
  it.each([
    ['chi2_yates', 2.63244],
    ['chi2', 4.33716],
    ['g2', 4.53494],
    ['g2_williams', 4.20083],
  ] as const)('has the value of quanteda for %s', (measure, value) => {
    expect(keyness(B, measure).value).toBeCloseTo(value, 5);
  });

  it('finds the odds ratio of scipy to the last digits, where the search of R ends at 7.16628', () => {
    expect(keyness(B, 'odds_ratio').value).toBeCloseTo(7.166306303557892, 9);
  });

  // Computed with scipy 1.17: chi2_contingency, fisher_exact, contingency.odds_ratio(kind='conditional').
  it.each([
    [[120, 50321, 40, 61022], 58.85215552363434, 57.46787964260146, 56.2691334983052, 3.6442305725485413],
    [[5000, 60000, 9000, 80000], -329.23796696392697, -324.0740740740741, -323.75008101851853, 0.7171733811411609],
    [[40, 900000, 4, 2000000], 69.77135031110758, 73.70010810752672, 70.92913803491912, 22.223144039590217],
    [[3, 1000, 0, 5000], 10.758065578830827, 15.007503751875937, 9.604802401200601, Infinity],
    [[0, 1000, 3, 5000], -1.0942294508099133, -0.6003001500750376, 0, 0],
    [[1, 7, 1, 7], 0, 0, 0, 1],
  ])('agrees with an independent calculation for %j', ([target, targetTotal, reference, referenceTotal], ...values) => {
    const contrast = {
      target: target ?? 0,
      targetTotal: targetTotal ?? 0,
      reference: reference ?? 0,
      referenceTotal: referenceTotal ?? 0,
    };
    (['g2', 'chi2', 'chi2_yates', 'odds_ratio'] as const).forEach((measure, at) => {
      const { value } = keyness(contrast, measure);
      const wanted = values[at] ?? NaN;
      if (Math.abs(wanted) > 1e6 || wanted === 0) expect(value + 0).toBe(wanted);
      else expect(value / wanted, measure).toBeCloseTo(1, 9);
    });
  });

  it('has the exact p of each measure', () => {
    const p = (measure: (typeof KEYNESS_MEASURES)[number], contrast = B): number => keyness(contrast, measure).p;
    expect(p('g2')).toBeCloseTo(0.033209633968387844, 12);
    expect(p('log_ratio')).toBe(p('g2'));
    expect(p('chi2_yates')).toBeCloseTo(0.1047008150396406, 12);
    expect(p('odds_ratio')).toBeCloseTo(0.06977851869492738, 12);
    const many: Contrast = { target: 5000, targetTotal: 60000, reference: 9000, referenceTotal: 80000 };
    expect(p('odds_ratio', many) / 1.5592582645416688e-73).toBeCloseTo(1, 6);
    expect(p('odds_ratio', { target: 3, targetTotal: 1000, reference: 0, referenceTotal: 5000 })).toBeCloseTo(
      0.004618058772827592,
      12,
    );
  });

  it('is below 0 for what is key in the reference, and turns with the two', () => {
    const contrast = fc
      .tuple(fc.nat(50), fc.nat(50), fc.integer({ min: 50, max: 5000 }), fc.integer({ min: 50, max: 5000 }))
      .map(([target, reference, targetTotal, referenceTotal]) => ({ target, reference, targetTotal, referenceTotal }));
    fc.assert(
      fc.property(contrast, ({ target, reference, targetTotal, referenceTotal }) => {
        const there = { target, reference, targetTotal, referenceTotal };
        const back = {
          target: reference,
          reference: target,
          targetTotal: referenceTotal,
          referenceTotal: targetTotal,
        };
        for (const measure of KEYNESS_MEASURES) {
          const [one, other] = [keyness(there, measure), keyness(back, measure)];
          expect(one.p).toBeCloseTo(other.p, 9);
          expect(one.p).toBeGreaterThanOrEqual(0);
          expect(one.p).toBeLessThanOrEqual(1);
          if (measure !== 'odds_ratio') expect(one.value + other.value).toBeCloseTo(0, 8);
          else if (one.value > 0 && one.value < Infinity) expect(one.value * other.value).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stands half a count in for none in the log ratio', () => {
    expect(logRatio({ target: 4, targetTotal: 1000, reference: 0, referenceTotal: 1000 })).toBe(3);
    expect(logRatio({ target: 2, targetTotal: 1000, reference: 8, referenceTotal: 2000 })).toBe(-1);
  });
});

it.each([
  [0, 1],
  [1e-6, 0.9992021155721779],
  [0.5, 0.47950012218695337],
  [3.84, 0.05004352124870519],
  [7.9, 0.004943479736228239],
  [8.1, 0.004426525857919834],
  [200, 2.0884875837625688e-45],
  [1400, 2.1010145162644003e-306],
])('the tail of χ² from %d on is as in scipy', (value, p) => {
  expect(chiSquaredTail(value) / p).toBeCloseTo(1, 11);
});

it('adjusts the p of a family as p.adjust of R does', () => {
  expect(benjaminiHochberg([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(12)))).toEqual([
    0.02, 0.04, 0.04, 0.02,
  ]);
  expect(benjaminiHochberg([])).toEqual([]);
  expect(benjaminiHochberg([0.9, 1])).toEqual([1, 1]);
});

it('measures exclusiveness by logDice', () => {
  expect(logDice(10, 10, 10)).toBe(14);
  expect(logDice(5, 10, 10)).toBe(13);
  expect(logDice(0, 10, 10)).toBe(-Infinity);
  expect(logDice(30, 10, 10)).toBe(14);
});
