import { describe, expect, it } from 'vitest';
import type { Balance } from '../../src/tally/tone.js';
import { toneOf } from '../../src/tally/tone.js';

function balanceOf(units: readonly (readonly [positive: number, negative: number])[]): Balance {
  const sum = (of: (p: number, m: number) => number) => units.reduce((all, [p, m]) => all + of(p, m), 0);
  return {
    positive: sum((p) => p),
    negative: sum((_, m) => m),
    units: units.length,
    positivePositive: BigInt(sum((p) => p * p)),
    positiveNegative: BigInt(sum((p, m) => p * m)),
    negativeNegative: BigInt(sum((_, m) => m * m)),
  };
}

describe('toneOf', () => {
  it('is the log ratio of "good good bad bad good"', () => {
    // ln 3.5 − ln 2.5
    expect(toneOf(balanceOf([[3, 2]]))).toEqual({ tone: 0.336472237 });
  });

  it('takes the variance between units where it is the larger', () => {
    // P = 3, M = 4: ln 3.5 − ln 4.5 = −.2513144; floor 1/3.5 + 1/4.5 = .5079365.
    // Σp² = 5, Σpm = 1, Σm² = 10: 5/12.25 − 2/15.75 + 10/20.25 − (3/3.5 − 4/4.5)²/3 = .7746704, times 3/2 = 1.1620055.
    // t(2)·√1.1620055 = 4.3026527·1.0779636 = 4.6381031.
    const { tone, low, high } = toneOf(
      balanceOf([
        [2, 0],
        [0, 3],
        [1, 1],
      ]),
    );
    expect(tone).toBe(-0.251314428);
    expect(low).toBeCloseTo(-4.889417494, 8);
    expect(high).toBeCloseTo(4.386788638, 8);
  });

  it('takes the variance of independent hits where the units agree', () => {
    // P = M = 3, p = m in every unit: nothing varies between units; floor 2/3.5 = .5714286, t(2)·√.5714286 = 3.2524997.
    const { tone, low, high } = toneOf(
      balanceOf([
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    );
    expect(tone).toBe(0);
    expect(low).toBeCloseTo(-3.252499743, 8);
    expect(high).toBeCloseTo(3.252499743, 8);
  });

  it('mirrors when the poles change places', () => {
    const there = toneOf(
      balanceOf([
        [2, 0],
        [5, 3],
      ]),
    );
    const back = toneOf(
      balanceOf([
        [0, 2],
        [3, 5],
      ]),
    );
    expect([back.tone, back.low, back.high]).toEqual([-(there.tone ?? 0), -(there.high ?? 0), -(there.low ?? 0)]);
  });

  it('has no interval with one unit, and is blank without hits', () => {
    expect(Object.keys(toneOf(balanceOf([[0, 1]])))).toEqual(['tone']);
    expect(
      toneOf(
        balanceOf([
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toEqual({});
  });

  it('stays exact where squares pass 2⁵³', () => {
    // Hits that keep one proportion in every unit leave the floor only.
    const balance = {
      ...{ positive: 300_000_000, negative: 300_000_000, units: 3 },
      positivePositive: 30_000_000_000_000_000n,
      positiveNegative: 30_000_000_000_000_000n,
      negativeNegative: 30_000_000_000_000_000n,
    };
    const half = 4.302652729749462 * Math.sqrt(2 / 300_000_000.5);
    expect(toneOf(balance)).toEqual({ tone: 0, low: Number((-half).toFixed(9)), high: Number(half.toFixed(9)) });
  });
});
