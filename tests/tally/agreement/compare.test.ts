import { describe, expect, it } from 'vitest';
import { bestPairs, overlapOf } from '../../../src/tally/agreement/best-pairs.js';
import { alphaOfAll, compare, compareDifference, type Judgement } from '../../../src/tally/agreement/compare.js';

const judged = (document: string, weight: number, found: boolean, coded: boolean): Judgement => ({
  document,
  weight,
  found,
  coded,
});

/** Six documents, weights 1 and 3: both 4, only found 2, only coded 3, neither 9. */
const SIX: readonly Judgement[] = [
  judged('a', 1, true, true),
  judged('a', 3, false, false),
  judged('b', 3, true, true),
  judged('b', 1, true, false),
  judged('c', 3, false, true),
  judged('d', 3, false, false),
  judged('e', 1, true, false),
  judged('f', 3, false, false),
];

const value = (
  judgements: readonly Judgement[],
  name: 'precision' | 'recall' | 'f1' | 'kappa' | 'prevalence',
): number => compare(judgements).figures.get(name)?.value ?? NaN;

describe('compare', () => {
  it('weighs every unit, and counts units as they are', () => {
    const { units, documents, coded, found, both, note } = compare(SIX);
    expect({ units, documents, coded, found, both, note }).toEqual({
      ...{ units: 8, documents: 6, coded: 3, found: 4, both: 2, note: '' },
    });
    expect(value(SIX, 'precision')).toBeCloseTo(4 / 6, 12);
    expect(value(SIX, 'recall')).toBeCloseTo(4 / 7, 12);
    expect(value(SIX, 'f1')).toBeCloseTo(8 / 13, 12);
    expect(value(SIX, 'prevalence')).toBeCloseTo(7 / 18, 12);
    const expected = (6 / 18) * (7 / 18) + (12 / 18) * (11 / 18);
    expect(value(SIX, 'kappa')).toBeCloseTo((13 / 18 - expected) / (1 - expected), 12);
  });

  it('gives an interval around a figure, from the same draws every time', () => {
    const prevalence = compare(SIX, 4).figures.get('prevalence');
    expect(prevalence?.interval).toBe('bootstrap');
    expect(prevalence?.low).toBeLessThan(7 / 18);
    expect(prevalence?.high).toBeGreaterThan(7 / 18);
    expect(compare(SIX, 4)).toEqual(compare(SIX, 4));
  });

  it('gives the same digits whatever order the units stand in', () => {
    const odd = SIX.map((one, i) => ({ ...one, weight: one.weight / (3 + i) }));
    expect(compare([...odd].reverse())).toEqual(compare(odd));
    expect(compareDifference([...odd].reverse(), [...SIX].reverse())).toEqual(compareDifference(odd, SIX));
  });

  it('takes no certainty from a figure of 1: the interval is Wilson’s over documents', () => {
    const right = ['a', 'b', 'c', 'd', 'e', 'f'].map((document) => judged(document, 2, true, true));
    expect(compare(right).figures.get('precision')).toMatchObject({ value: 1, high: 1, interval: 'wilson' });
    // 6 of 6 by Wilson: 6 / (6 + z²).
    expect(compare(right).figures.get('precision')?.low).toBeCloseTo(6 / (6 + 1.959963984540054 ** 2), 9);
    expect(compare(right).figures.has('kappa')).toBe(false);
  });

  it('says why a figure is missing instead of giving one', () => {
    const none = compare([judged('a', 1, false, true), judged('b', 1, false, false)]);
    expect(none.figures.has('precision')).toBe(false);
    expect(none.figures.has('f1')).toBe(false);
    expect(none.figures.get('recall')).toEqual({ value: 0 });
    expect(none.note).toBe('nothing found, so no precision; fewer than 5 documents, so no interval');
    expect(compare([])).toMatchObject({ units: 0, note: 'no sentence was judged by both' });
  });
});

describe('compareDifference', () => {
  it('is the difference of both figures, and none between equals', () => {
    const better = SIX.map((each) => ({ ...each, found: each.coded }));
    const difference = compareDifference(better, SIX);
    expect(difference.get('recall')?.value).toBeCloseTo(1 - 4 / 7, 12);
    expect(difference.get('precision')?.value).toBeCloseTo(1 - 4 / 6, 12);
    expect(compareDifference(SIX, SIX).get('agreement')).toEqual({ value: 0 });
  });
});

describe('alphaOfAll', () => {
  it('is α of any number of people, with an interval over documents', () => {
    const units = Array.from({ length: 8 }, (_, i) => ({
      ...{ document: `d${String(i)}`, weight: 1 },
      codes: [i % 2 === 0, i % 2 === 0, i < 5 ? i % 2 === 0 : undefined, i === 3],
    }));
    const alpha = alphaOfAll(units);
    expect(alpha?.value).toBeGreaterThan(0);
    expect(alpha?.low).toBeLessThan(alpha?.value ?? NaN);
    expect(alphaOfAll([])).toBeUndefined();
  });
});

describe('bestPairs', () => {
  const at = (...content: readonly (readonly [number, number])[]): { content: { start: number; end: number }[] } => ({
    content: content.map(([start, end]) => ({ start, end })),
  });

  it('measures the characters that two passages share of those in either', () => {
    expect(overlapOf(at([0, 10]).content, at([5, 15]).content)).toBeCloseTo(5 / 15, 12);
    expect(overlapOf(at([0, 4], [8, 12]).content, at([0, 12]).content)).toBeCloseTo(8 / 12, 12);
    expect(overlapOf(at([0, 4]).content, at([4, 8]).content)).toBe(0);
  });

  it('pairs each passage once, the best first', () => {
    const [whole, part, other] = [at([0, 10]), at([0, 6]), at([20, 30])];
    const found = [at([0, 9]), at([21, 30])];
    expect(bestPairs([part, whole, other], found, 0.3)).toEqual([
      { coded: whole, found: found[0], overlap: 0.9 },
      { coded: other, found: found[1], overlap: 0.9 },
    ]);
    expect(bestPairs([whole], [at([0, 10])], 1)).toHaveLength(1);
    expect(bestPairs([whole], found, 1)).toHaveLength(0);
  });
});
