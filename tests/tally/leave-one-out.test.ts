import { describe, expect, it } from 'vitest';
import { findingOf, rateLevel, toneLevel } from '../../src/tally/change-finding.js';
import { createSpreadSample } from '../../src/tally/spread-sample.js';

const units = (...counts: readonly number[]): Map<string, number> =>
  new Map(counts.map((count, at) => [`d${at}`, count]));

const rateOf = (...hits: readonly number[]) => {
  const words = units(...hits.map(() => 1000));
  return rateLevel(units(...hits), { words: 1000 * hits.length, unitWords: words });
};

describe('a finding', () => {
  it('is a rise or a fall where the interval of the difference holds no zero', () => {
    expect(findingOf(rateOf(1, 2, 1, 2), rateOf(9, 11, 10, 9))).toEqual({ change: 8.25, finding: 'rise' });
    expect(findingOf(rateOf(9, 11, 10, 9), rateOf(1, 2, 1, 2))).toEqual({ change: -8.25, finding: 'fall' });
    expect(findingOf(rateOf(0, 9, 1, 2), rateOf(3, 11, 0, 2))).toEqual({ change: 1, finding: 'unclear' });
  });

  it('is clear beside a rate of zero when the intervals are apart', () => {
    expect(findingOf(rateOf(0, 0, 0, 0), rateOf(9, 10, 9, 10))?.finding).toBe('rise');
    expect(findingOf(rateOf(0, 0, 0, 0), rateOf(0, 1, 0, 1))?.finding).toBe('unclear');
    expect(findingOf(rateOf(0, 0), rateOf(0, 0))).toEqual({ change: 0, finding: 'unclear' });
  });

  it('is missing where a figure is', () => {
    expect(findingOf(toneLevel(units(), units(), 3), toneLevel(units(3, 4), units(1, 1), 2))).toBeUndefined();
  });
});

describe('a spread sample', () => {
  const sampled = (size: number, count: number): readonly number[] => {
    const sample = createSpreadSample<number>(size);
    for (let at = 0; at < count; at++) sample.offer(() => at);
    return sample.items();
  };

  it('holds all of a few, and as many as asked for of many, from the beginning to near the end', () => {
    expect(sampled(5, 3)).toEqual([0, 1, 2]);
    for (const count of [6, 10, 11, 99, 1000]) {
      const items = sampled(5, count);
      expect(items).toHaveLength(5);
      expect(items[0]).toBe(0);
      expect(items.at(-1)).toBeGreaterThan(count * 0.45);
      expect([...items].sort((a, b) => a - b)).toEqual(items);
    }
    expect(sampled(0, 9)).toEqual([]);
  });
});
