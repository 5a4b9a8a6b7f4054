import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../../src/tally/agreement/cohens-kappa.js';
import { f1, precision, prevalence, recall } from '../../../src/tally/agreement/confusion.js';
import { krippendorffsAlpha } from '../../../src/tally/agreement/krippendorffs-alpha.js';

describe('precision, recall and F1', () => {
  const confusion = { both: 6, onlyFound: 2, onlyCoded: 3, neither: 9 };

  it('are shares of what was found, of what is coded, and their harmonic mean', () => {
    expect([precision(confusion), recall(confusion), prevalence(confusion)]).toEqual([6 / 8, 6 / 9, 9 / 20]);
    expect(f1(confusion)).toBeCloseTo(2 / (8 / 6 + 9 / 6), 12);
  });

  it('are missing, not 0, where there is nothing to share', () => {
    const nothingFound = { both: 0, onlyFound: 0, onlyCoded: 3, neither: 9 };
    expect([precision(nothingFound), recall(nothingFound), f1(nothingFound)]).toEqual([undefined, 0, undefined]);
    const nothingCoded = { both: 0, onlyFound: 3, onlyCoded: 0, neither: 9 };
    expect([precision(nothingCoded), recall(nothingCoded), f1(nothingCoded)]).toEqual([0, undefined, undefined]);
    expect(prevalence({ both: 0, onlyFound: 0, onlyCoded: 0, neither: 0 })).toBeUndefined();
  });

  it('is 0 when everything found is wrong and everything coded is missed', () => {
    expect(f1({ both: 0, onlyFound: 2, onlyCoded: 2, neither: 0 })).toBe(0);
  });
});

describe('cohensKappa', () => {
  // The first is a textbook table of 50 proposals judged by two readers; the others show how margins move κ.
  it.each([
    [
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      [
        [45, 15],
        [25, 15],
      ],
      3 / 23,
    ],
    [
      [
        [25, 35],
        [5, 35],
      ],
      7 / 27,
    ],
    [
      [
        [5, 0, 0],
        [0, 7, 0],
        [0, 0, 2],
      ],
      1,
    ],
    [
      [
        [0, 5],
        [5, 0],
      ],
      -1,
    ],
  ])('gives the known value of %j', (table, kappa) => {
    expect(cohensKappa(table)).toBeCloseTo(kappa, 12);
  });

  it('is missing without units, and where both used one value', () => {
    expect(
      cohensKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
    expect(
      cohensKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
  });

  it('does not change when every weight is multiplied', () => {
    expect(
      cohensKappa([
        [2, 0.5],
        [1, 1.5],
      ]),
    ).toBeCloseTo(
      cohensKappa([
        [20, 5],
        [10, 15],
      ]) ?? NaN,
      12,
    );
  });
});

const rows = (...coders: readonly (readonly (string | undefined)[])[]): readonly (readonly (string | undefined)[])[] =>
  (coders[0] ?? []).map((_, unit) => coders.map((codes) => codes[unit]));
const codes = (written: string): readonly (string | undefined)[] =>
  Array.from(written, (code) => (code === '.' ? undefined : code));

describe('krippendorffsAlpha', () => {
  // K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): two coders and two values; two coders and five
  // values; four coders, missing values.
  it.each([
    ['A', [codes('0100000010'), codes('1110010000')], 0.095],
    ['B', [codes('aabbdcccedda'), codes('babbbccceddd')], 0.692],
    ['C', [codes('123321412...'), codes('1233224125.3'), codes('.3332342251.'), codes('12332441251.')], 0.743],
  ])('gives the published value of example %s', (_, coders, alpha) => {
    expect(krippendorffsAlpha(rows(...coders))).toBeCloseTo(alpha, 3);
  });

  it('weighs units, and lets one with a single value say nothing', () => {
    const units = [
      [1, 1, 0],
      [0, undefined, 0],
      [1, 0, undefined],
      [0, 0, 0],
      [1, 1, 1],
      [0, undefined, undefined],
    ];
    // Computed apart by pairs of values instead of coincidences.
    expect(krippendorffsAlpha(units, [2, 1, 0.5, 3, 1.5, 9])).toBeCloseTo(0.5726495726495726, 12);
  });

  it('does not change with the order of units and coders, or when all weights are multiplied', () => {
    const unit = fc.array(fc.option(fc.constantFrom('a', 'b', 'constructor'), { nil: undefined }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
        const alpha = krippendorffsAlpha(units);
        const turned = krippendorffsAlpha([...units].reverse().map((each) => [...each].reverse()));
        const weighted = krippendorffsAlpha(
          units,
          units.map(() => 7),
        );
        if (alpha === undefined) expect([turned, weighted]).toEqual([undefined, undefined]);
        else {
          expect(turned).toBeCloseTo(alpha, 9);
          expect(weighted).toBeCloseTo(alpha, 9);
          expect(alpha).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is missing where nothing is paired or one value is all there is', () => {
    expect(
      krippendorffsAlpha([
        ['a', undefined],
        [undefined, 'b'],
      ]),
    ).toBeUndefined();
    expect(
      krippendorffsAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeUndefined();
    expect(krippendorffsAlpha([])).toBeUndefined();
  });
});
