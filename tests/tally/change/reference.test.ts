import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { studentT975 } from '../../../src/tally/student-t.js';
import type { UnitPair } from '../../../src/tally/change/compared.js';
import { correlationOf } from '../../../src/tally/change/correlation.js';
import { rateIn } from '../../../src/tally/change/figures-of-body.js';
import { lowerTail } from '../../../src/tally/count-tail.js';
import { loess } from '../../../src/tally/series/local-regression.js';
import { toneOf } from '../../../src/tally/tone.js';

/** What R makes of a stored case: `bench/calibration/reference.R`, R 4.2.2, survey 4.1.1, boot 1.3.28.1. */
interface Reference {
  readonly units: Readonly<Record<'hits' | 'words' | 'positive', readonly number[]>> & { readonly reference: number };
  readonly reference: readonly number[];
  readonly target: readonly number[];
  readonly shared: Readonly<Record<'hits' | 'words', readonly number[]>>;
  readonly sharedSe: readonly number[];
  readonly sharedCorrelation: number;
  readonly indices: readonly (readonly number[])[];
  readonly loess: Readonly<Record<'rate' | 'weight' | 'fit' | 'se', readonly number[]>> & { readonly df: number };
  readonly poissonTail: readonly number[];
  readonly negativeBinomialTail: readonly number[];
  readonly resampled: readonly (readonly number[])[];
}
const r = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as Reference;

type Units = ReadonlyMap<string, UnitPair>;
const unitsOf = (hits: readonly number[], words: readonly number[]): Units =>
  new Map(hits.map((part, i) => [`u${i}`, { part, whole: words[i] ?? 0 }]));

/** The standard error that an interval of a rate is made of. */
function standardError(units: Units): number {
  const { value = 0, high = 0 } = rateIn(units) ?? {};
  return (value * Math.log(high / value)) / studentT975(units.size - 1);
}

describe('figures beside R', () => {
  const { hits, words, positive, reference } = r.units;

  it.each([
    ['reference', 0, reference, r.reference],
    ['target', reference, hits.length, r.target],
  ] as const)('gives the rate and standard error of survey::svyratio in the %s', (_, from, to, [rate, se]) => {
    const units = unitsOf(hits.slice(from, to), words.slice(from, to));
    expect(rateIn(units)?.value).toBeCloseTo(rate ?? NaN, 9);
    expect(Math.abs(standardError(units) - (se ?? NaN))).toBeLessThan(1e-9);
  });

  it('gives the standard errors and the correlation of two bodies that share their clusters', () => {
    const [before, after] = [0, 8].map((from) =>
      unitsOf(r.shared.hits.slice(from, from + 8), r.shared.words.slice(from, from + 8)),
    );
    if (!before || !after) throw new Error('no bodies');
    expect(Math.abs(standardError(before) - (r.sharedSe[0] ?? NaN))).toBeLessThan(1e-9);
    expect(Math.abs(standardError(after) - (r.sharedSe[1] ?? NaN))).toBeLessThan(1e-9);
    expect(Math.abs(correlationOf(before, after) - r.sharedCorrelation)).toBeLessThan(1e-9);
  });

  it('gives the rate and the tone of every resample that boot drew', () => {
    expect(r.indices).toHaveLength(40);
    r.indices.forEach((indices, round) => {
      const drawn = (values: readonly number[]): readonly number[] => indices.map((index) => values[index - 1] ?? NaN);
      const rate = rateIn(unitsOf(drawn(hits), drawn(words)))?.value;
      const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
      const { tone } = toneOf({
        ...{ positive: sum(drawn(positive)), negative: sum(drawn(hits)), units: indices.length },
        ...{ positivePositive: 0n, positiveNegative: 0n, negativeNegative: 0n },
      });
      expect(Math.abs((rate ?? NaN) - (r.resampled[round]?.[0] ?? NaN))).toBeLessThan(1e-9);
      expect(Math.abs((tone ?? NaN) - (r.resampled[round]?.[1] ?? NaN))).toBeLessThan(1e-9);
    });
  });

  it('gives the curve, band and degrees of freedom of loess', () => {
    const { rate, weight, fit, se, df } = r.loess;
    const curve = loess(
      rate.map((y, x) => ({ x: x + 1, y, weight: weight[x] ?? 0 })),
      0.6,
    );
    fit.forEach((value, i) => {
      expect(Math.abs((curve.fit[i] ?? NaN) - value)).toBeLessThan(1e-9);
      expect(Math.abs((curve.se[i] ?? NaN) - (se[i] ?? NaN))).toBeLessThan(1e-9);
    });
    expect(Math.abs(curve.degrees - df)).toBeLessThan(1e-9);
  });

  it('gives the tails of ppois and pnbinom', () => {
    const counts = [0, 2, 5, 40];
    const means = [3.2, 9.5, 12, 60];
    const sizes = [1.5, 4, 0.7, 30];
    counts.forEach((count, i) => {
      const [mean, size] = [means[i] ?? 0, sizes[i] ?? 0];
      expect(Math.abs(lowerTail(count, mean, mean) - (r.poissonTail[i] ?? NaN))).toBeLessThan(1e-12);
      const tail = lowerTail(count, mean, mean + mean ** 2 / size);
      expect(Math.abs(tail - (r.negativeBinomialTail[i] ?? NaN))).toBeLessThan(1e-12);
    });
  });
});
