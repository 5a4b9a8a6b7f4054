import { describe, expect, it } from 'vitest';
import { fixedMixTable } from '../../../bench/calibration/fixed-mix.js';
import type { BodyName } from '../../../src/model/change.js';
import type { ComparedDocument } from '../../../src/tally/change/compared.js';
import { fixedMixDifference } from '../../../src/tally/change/fixed-mix.js';

type Said = readonly [body: BodyName, stratum: string, hits: number, words: number, unit?: string];

const documentsOf = (...said: readonly Said[]): readonly ComparedDocument[] =>
  said.map(([body, stratum, hits, words, unit], at) => ({
    ...{ id: String(at), unit: unit ?? String(at), body, stratum, words, sentences: 1 },
    counts: new Map([['war', { hits, hitSentences: hits }]]),
  }));

const TWO_OUTLETS: readonly Said[] = [
  ['reference', 'calm', 1, 1000],
  ['reference', 'calm', 3, 1000],
  ['reference', 'shrill', 6, 1000],
  ['reference', 'shrill', 14, 1000],
  ['target', 'calm', 2, 1000],
  ['target', 'calm', 2, 1000],
  ['target', 'shrill', 9, 1000],
  ['target', 'shrill', 15, 1000],
];

describe('a difference with a fixed mix', () => {
  it('averages the differences of the strata, and is as sure as units differ within them', () => {
    const { difference, covered } = fixedMixDifference(documentsOf(...TWO_OUTLETS), 'war') ?? {};
    // Half of the words are calm (2 and 2 a thousand), half shrill (10 and 12).
    expect(difference?.value).toBeCloseTo(1, 12);
    expect(covered).toBe(1);
    // By hand: 2·(.5·.5)²·(1 + 1 + 16 + 16) and 2·(.5·.5)²·(0 + 0 + 9 + 9); the eight units leave four degrees of freedom.
    const half = 2.776445105 * Math.sqrt(34 / 8 + 18 / 8);
    expect(difference?.low).toBeCloseTo(1 - half, 6);
    expect(difference?.high).toBeCloseTo(1 + half, 6);
  });

  it('is at least as unsure as independent hits are', () => {
    const even = TWO_OUTLETS.map(([body, stratum, , words]): Said => [body, stratum, 4, words]);
    const { difference } = fixedMixDifference(documentsOf(...even), 'war') ?? {};
    expect(difference?.value).toBe(0);
    expect(difference?.high).toBeCloseTo(2.776445105 * Math.sqrt(4 * 0.25 ** 2 * 8.5), 6);
  });

  it('takes a unit that stands in several strata for one', () => {
    const days = TWO_OUTLETS.map(([body, stratum, hits, words], at): Said => [
      body,
      stratum,
      hits,
      words,
      `day ${at % 2}`,
    ]);
    const { difference } = fixedMixDifference(documentsOf(...days), 'war') ?? {};
    const apart = fixedMixDifference(documentsOf(...TWO_OUTLETS), 'war')?.difference;
    expect(difference?.value).toBeCloseTo(1, 12);
    // Both outlets are low on one day and high on the next.
    expect((difference?.high ?? 0) - 1).toBeGreaterThan((apart?.high ?? 0) - 1);
  });

  it('has no interval where a stratum is one unit, and leaves out strata of one body', () => {
    const { difference, covered } =
      fixedMixDifference(documentsOf(...TWO_OUTLETS.slice(1), ['target', 'new', 50, 3000]), 'war') ?? {};
    expect(difference).toEqual({ value: expect.closeTo((3 / 7) * -1 + (4 / 7) * 2, 12) as number });
    expect(covered).toBeCloseTo(0.7, 12);
    expect(fixedMixDifference(documentsOf(['reference', 'a', 1, 9], ['target', 'b', 1, 9]), 'war')).toBeUndefined();
  });

  it('holds the truth where the mix moves the plain difference', () => {
    const [, , thirty = [], hundred = []] = fixedMixTable(200, 2);
    for (const share of [...thirty.slice(1), ...hundred.slice(1)])
      expect(Number(share)).toBeGreaterThan(100 * (0.94 - 4 * 0.0168));
  });
});
