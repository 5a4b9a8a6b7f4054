import { describe, expect, it } from 'vitest';
import { correctedCoverage } from '../../../bench/calibration/corrected.js';
import { correctedRatio } from '../../../src/tally/correction/corrected-ratio.js';

describe('correctedRatio', () => {
  it('adds what the sample says was missed, and takes away what was wrong', () => {
    const units = [
      { exposure: 10, found: 4, errors: [{ difference: -1, probability: 0.5 }] },
      {
        exposure: 20,
        found: 2,
        errors: [
          { difference: 1, probability: 0.25 },
          { difference: 0, probability: 0.25 },
        ],
      },
    ];
    const { value, low = 0, high = 0 } = correctedRatio(units) ?? { value: NaN };
    expect(value).toBeCloseTo((4 - 2 + 2 + 4) / 30, 12);
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(value);
  });

  it('says nothing of no exposure, and gives no interval of one coded document', () => {
    expect(correctedRatio([])).toBeUndefined();
    expect(correctedRatio([{ exposure: 4, found: 1, errors: [{ difference: 1, probability: 1 }] }])).toEqual({
      value: 0.5,
    });
  });

  it('never leaves what is possible', () => {
    const units = [1, 2, 3].map((found) => ({ exposure: 3, found, errors: [{ difference: 1, probability: 0.5 }] }));
    expect(correctedRatio(units, 1)).toMatchObject({ value: 1, high: 1 });
    expect(correctedRatio(units)?.value).toBeCloseTo(12 / 9, 12);
    const wrong = units.map((unit) => ({ ...unit, errors: [{ difference: -1, probability: 0.2 }] }));
    expect(correctedRatio(wrong)).toMatchObject({ value: 0, low: 0 });
  });

  it('holds the truth whatever the tool gets wrong', () => {
    for (const { corrected, rate } of correctedCoverage(100))
      expect(Math.min(corrected, rate)).toBeGreaterThan(0.95 - 4 * 0.0218);
  }, 120_000);
});
