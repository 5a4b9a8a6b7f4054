import { describe, expect, it } from 'vitest';
import { correctedCoverage } from '../../../bench/calibration/corrected.js';
import { correctedShare } from '../../../src/tally/correction/corrected-share.js';

describe('correctedShare', () => {
  it('adds what the sample says was missed, and takes away what was wrong', () => {
    const units = [
      { sentences: 10, found: 4, errors: [{ difference: -1, probability: 0.5 }] },
      {
        sentences: 20,
        found: 2,
        errors: [
          { difference: 1, probability: 0.25 },
          { difference: 0, probability: 0.25 },
        ],
      },
    ];
    const { value, low = 0, high = 0 } = correctedShare(units) ?? { value: NaN };
    expect(value).toBeCloseTo((4 - 2 + 2 + 4) / 30, 12);
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(value);
  });

  it('says nothing of no sentences, and gives no interval of one coded document', () => {
    expect(correctedShare([])).toBeUndefined();
    expect(correctedShare([{ sentences: 4, found: 1, errors: [{ difference: 1, probability: 1 }] }])).toEqual({
      value: 0.5,
    });
  });

  it('holds the truth whatever the tool gets wrong', () => {
    for (const { corrected } of correctedCoverage(100)) expect(corrected).toBeGreaterThan(0.95 - 4 * 0.0218);
  }, 120_000);
});
