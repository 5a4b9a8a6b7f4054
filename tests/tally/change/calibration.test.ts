import { describe, expect, it } from 'vitest';
import { CASES, falseAlarms } from '../../../bench/calibration/false-alarms.js';
import { coverage } from '../../../bench/calibration/coverage.js';

/** Milliseconds: hundreds of corpora are drawn and tested. */
const PATIENCE = 120_000;

/** A short version of `npm run calibration`; bounds are four standard errors of so few corpora around 5 and 95 %. */
describe('calibration', () => {
  it(
    'flags about one in twenty where there is no change, and most where there is a large one',
    () => {
      const wanted = ['no change: 10 units a body, 10 hits', 'a change by 3: 15 units a body, 15 hits'];
      const [alike, changed] = falseAlarms(
        200,
        CASES.filter(([name]) => wanted.includes(name)).map(([name, speech, isShuffled]) => [name, speech, isShuffled]),
      );
      expect(alike?.rate).toBeLessThan(0.05 + 4 * 0.0154);
      expect(alike?.tone).toBeLessThan(0.05 + 4 * 0.0154);
      expect(changed?.rate).toBeGreaterThan(0.5);
    },
    PATIENCE,
  );

  it(
    'holds the truth about nineteen times in twenty',
    () => {
      const shares = coverage({ units: 30, expected: 10, spread: 0.7, change: 2 }, 300, 5);
      for (const share of shares) expect(Math.abs(share - 0.95)).toBeLessThan(4 * 0.0126);
    },
    PATIENCE,
  );
});
