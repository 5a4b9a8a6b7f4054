import { describe, expect, it } from 'vitest';
import type { SeriesCell } from '../../../src/tally/series-statistic.js';
import { changesIn } from '../../../src/tally/series/change-points.js';
import { seriesStatistics } from '../../../src/tally/series/index.js';

const OPTIONS = { window: 3, span: 0.6, seed: 3, minimum: { documents: 1, words: 1 } };

/** A month with units of 500 words each. */
function cell(month: number, hits: readonly number[], isSmall = false): SeriesCell {
  const id = `${2030 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const documents = hits.map((part) => ({ part, whole: 500 }));
  const units = new Map(documents.map((pair, i) => [`${id} ${i}`, pair]));
  const sum = hits.reduce((a, b) => a + b, 0);
  return {
    period: { id, start: `${id}-01`, end: `${id}-28` },
    units,
    documents,
    hits: sum,
    words: 500 * hits.length,
    isSmall,
  };
}

const calm = (month: number): SeriesCell => cell(month, [1, 0, 2, 1]);
const loud = (month: number): SeriesCell => cell(month, [6, 8, 5, 7]);
const turning = [...[0, 1, 2, 3, 4, 5].map(calm), ...[6, 7, 8, 9, 10, 11].map(loud)];
const of = (id: string, cells: readonly SeriesCell[], more = {}) =>
  seriesStatistics.find((one) => one.id === id)?.of(cells, { ...OPTIONS, ...more }) ?? [];

/** Every partition into stretches of two or more, the plainest way. */
function plainChanges(cells: readonly SeriesCell[]): readonly number[] {
  const n = cells.length;
  const cost = (from: number, to: number): number => {
    const [h, w] = cells.slice(from, to).reduce(([a, b], one) => [a + one.hits, b + one.words], [0, 0]);
    return h === 0 ? 0 : -2 * h * Math.log(h / w);
  };
  let best = { cost: Infinity, changes: [] as readonly number[] };
  for (let mask = 0; mask < 2 ** (n - 1); mask++) {
    const changes = Array.from({ length: n - 1 }, (_, i) => i + 1).filter((at) => mask & (1 << (at - 1)));
    const ends = [0, ...changes, n];
    if (ends.some((end, i) => i > 0 && end - (ends[i - 1] ?? 0) < 2)) continue;
    const all = ends.slice(1).reduce((sum, to, i) => sum + cost(ends[i] ?? 0, to), 3 * Math.log(n) * changes.length);
    if (all < best.cost - 1e-9) best = { cost: all, changes };
  }
  return best.changes;
}

describe('every statistic of a series', () => {
  it.each(seriesStatistics)(
    '$id has a sentence, keeps the periods, and stands empty and silent cells',
    ({ of: made, description }) => {
      expect(description).toMatch(/\.$/);
      for (const cells of [
        [],
        [calm(0)],
        [cell(0, [])],
        [cell(0, [0, 0]), cell(1, [])],
        turning.map((_, i) => cell(i, [0, 0])),
      ]) {
        const points = made(cells, OPTIONS);
        const ids = cells.map(({ period }) => period.id);
        for (const point of points) {
          expect(ids).toContain(point.period.id);
          for (const value of [point.value, point.low, point.high, point.p]) expect(value ?? 0).not.toBeNaN();
        }
      }
      expect(made(turning, OPTIONS)).toEqual(made(turning, OPTIONS));
    },
  );
});

describe('change_points', () => {
  it('finds the month of a turn, with how sure its place is', () => {
    const [point, ...more] = of('change_points', turning);
    expect([point?.period.id, point?.value, more]).toEqual(['2030-07', 13, []]);
    expect(point?.note).toBe('between 2030-07 and 2030-07; found in 200 of 200');
  });

  it('costs no more than any other partition', () => {
    for (const shape of ['ccllcccc', 'cccllllc', 'clclclcl', 'llccllccll', 'cccccccccc']) {
      const cells = Array.from(shape).map((one, i) => (one === 'c' ? calm(i) : loud(i)));
      expect(changesIn(cells, 1)).toEqual(plainChanges(cells));
    }
  });

  it('finds none in a level series', () => {
    expect(
      of(
        'change_points',
        turning.map((_, i) => calm(i)),
      ),
    ).toEqual([]);
  });
});

describe('missing_rhetoric', () => {
  it('marks the month in which the usual was not said', () => {
    const cells = [...[0, 1, 2, 3, 4, 5, 6].map(loud), cell(7, [0, 0, 1, 0]), loud(8)];
    const points = of('missing_rhetoric', cells);
    expect(points.filter(({ note }) => note === 'missing').map(({ period }) => period.id)).toEqual(['2030-08']);
    const { expected = 0, p = 1 } = points[7] ?? {};
    expect(expected).toBeCloseTo(26, 9);
    expect(p).toBeLessThan(0.001);
  });

  it('says nothing of small cells, nor by a baseline without hits', () => {
    const [small, silent] = [
      of('missing_rhetoric', [loud(0), cell(1, [0, 0], true)]),
      of('missing_rhetoric', [cell(0, [0, 0]), cell(1, [0, 0])]),
    ];
    expect([small[1]?.p, silent[0]?.p]).toEqual([undefined, undefined]);
  });
});

describe('weights of a rate', () => {
  it('counts words alike in a rate, documents in document_mean, units in unit_mean', () => {
    const pairs = [
      { part: 1, whole: 100 },
      { part: 1, whole: 100 },
      { part: 0, whole: 800 },
    ];
    const uneven: SeriesCell = {
      ...cell(0, [0]),
      documents: pairs,
      units: new Map([
        ['day', { part: 2, whole: 200 }],
        ['next', { part: 0, whole: 800 }],
      ]),
      hits: 2,
      words: 1000,
    };
    expect(of('rolling_rate', [uneven])[0]?.value).toBe(2);
    expect(of('document_mean', [uneven])[0]?.value).toBeCloseTo(20 / 3, 12);
    expect(of('unit_mean', [uneven])[0]?.value).toBe(5);
  });

  it('gives no rolling rate where the periods together have too little text', () => {
    const cells = [cell(0, [3]), cell(1, []), cell(2, [1, 0]), cell(3, [0, 2])];
    const valuesFrom = (minimum: object): readonly boolean[] =>
      of('rolling_rate', cells, { minimum }).map(({ value }) => value !== undefined);
    expect(valuesFrom({ documents: 3, words: 1 })).toEqual([false, true, true, true]);
    expect(valuesFrom({ documents: 1, words: 1600 })).toEqual([false, false, true, true]);
  });
});

describe('index', () => {
  it('is 100 in the base, without doubt, and a ratio to it elsewhere', () => {
    const [first, , , , , , last] = of('index', turning);
    expect(first).toEqual({ period: turning[0]?.period, value: 100, note: 'base' });
    expect(last?.value).toBeCloseTo(650, 9);
    expect(last?.low).toBeLessThan(650);
    const base = { id: 'spring', start: '2030-07-01', end: '2030-09-30' };
    expect(of('index', turning, { base })[0]?.value).toBeCloseTo(100 / 6.5, 9);
  });
});
