import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureCell } from '../../../src/tally/measure-column.js';
import { documentShare } from '../../../src/tally/measures/document-share.js';
import { measures } from '../../../src/tally/measures/index.js';
import { rate } from '../../../src/tally/measures/rate.js';
import { sentenceShare } from '../../../src/tally/measures/sentence-share.js';

/** A cell of units with so many hits and words each, one document and one sentence per ten words a unit. */
function cellOf(units: readonly (readonly [hits: number, words: number])[]): MeasureCell {
  const sum = (of: (hits: number, words: number) => number) => units.reduce((all, [h, w]) => all + of(h, w), 0);
  const exact = (of: (hits: bigint, words: bigint) => bigint) =>
    units.reduce((all, [h, w]) => all + of(BigInt(h), BigInt(w)), 0n);
  return {
    units: units.length,
    documents: units.length,
    words: sum((_, words) => words),
    sentences: sum((_, words) => Math.ceil(words / 10)),
    hits: sum((hits) => hits),
    hitSentences: sum((hits) => hits),
    hitDocuments: sum((hits) => (hits > 0 ? 1 : 0)),
    hitsHits: exact((h) => h * h),
    hitsWords: exact((h, w) => h * w),
    wordsWords: exact((_, w) => w * w),
  };
}

describe('every measure', () => {
  const columns = measures.flatMap((measure) => measure.columns);
  const units = fc.array(
    fc.nat(3000).chain((words) => fc.tuple(fc.nat(Math.min(words, 20)), fc.constant(words))),
    { maxLength: 8 },
  );

  it('has an id and columns of its own', () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { name, description } of columns) {
      expect(name).toMatch(/^[a-z][a-z_]*$/);
      expect(description).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('gives a value of its type, or none, for every column', () => {
    fc.assert(
      fc.property(units, (drawn) => {
        for (const measure of measures) {
          const values = measure.of(cellOf(drawn));
          expect(values).toHaveLength(measure.columns.length);
          for (const [index, value] of values.entries()) {
            if (value === undefined) continue;
            expect(typeof value).toBe(measure.columns[index]?.type);
            if (typeof value === 'number') expect(Number.isFinite(value) && value >= 0).toBe(true);
          }
        }
      }),
    );
  });

  it('sees no order among the units', () => {
    fc.assert(
      fc.property(units, (drawn) => {
        for (const { of } of measures) expect(of(cellOf(drawn.toReversed()))).toEqual(of(cellOf(drawn)));
      }),
    );
  });
});

describe('rate', () => {
  it('is hits per 1,000 words with a log t interval over the units', () => {
    // H = 6, W = 500, r = .012; Σh² = 14, Σhw = 200 + 0 + 600 + 50 = 850, Σw² = 10,000 + 22,500 + 40,000 + 2,500 = 75,000.
    // Σ(h − rw)² = 14 − 2·.012·850 + .012²·75,000 = 14 − 20.4 + 10.8 = 4.4; se² = 4/3·4.4/500², se = .00484424, se/r = .40368671.
    // t(3) = 3.18244631, t·se/r = 1.28471129, e^1.28471129 = 3.61362452: 12/3.61362452 = 3.32076560, 12·3.61362452 = 43.36349425.
    const [value, low, high, interval] = rate.of(
      cellOf([
        [2, 100],
        [0, 150],
        [3, 200],
        [1, 50],
      ]),
    );
    expect(value).toBe(12);
    expect(low).toBeCloseTo(3.320765599854, 9);
    expect(high).toBeCloseTo(43.363494251541, 9);
    expect(interval).toBe('log_t');
  });

  it('has an interval of no width where every unit has the same rate', () => {
    // r = 1/100 in both: the residuals h − rw vanish, so e^0 = 1.
    const same = cellOf([
      [1, 100],
      [2, 200],
    ]);
    expect(rate.of(same)).toEqual([10, 10, 10, 'log_t']);
  });

  it('is bounded by 3.689 hits where there is none', () => {
    const [value, low, high, interval] = rate.of(
      cellOf([
        [0, 400],
        [0, 600],
      ]),
    );
    expect([value, low, interval]).toEqual([0, 0, 'zero_hits']);
    expect(high).toBeCloseTo(3.689, 12);
  });

  it('has no interval with one unit, hits or not', () => {
    expect(rate.of(cellOf([[3, 600]]))).toEqual([5, undefined, undefined, undefined]);
    expect(rate.of(cellOf([[0, 600]]))).toEqual([0, undefined, undefined, undefined]);
  });

  it('is blank without words', () => {
    expect(rate.of(cellOf([]))).toEqual([undefined, undefined, undefined, undefined]);
    expect(
      rate.of(
        cellOf([
          [1, 0],
          [1, 0],
        ]),
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('keeps its interval where squares pass 2⁵³ and nearly cancel', () => {
    // Two units of rate 1/1000 but for one word: r = 200,000/199,999,999, h₁ − rw₁ = −(h₂ − rw₂) = −100,000/199,999,999.
    // se/r = √(2/1 · 2·(100,000/W)²)/(W·r) = 2·100,000/(W·H) with W = 199,999,999, H = 200,000: 5.000000025e-9.
    const [value, low, high] = rate.of(
      cellOf([
        [100_000, 100_000_000],
        [100_000, 99_999_999],
      ]),
    );
    const half = (Math.tan(0.475 * Math.PI) * 200_000) / (199_999_999 * 200_000);
    expect(value).toBe((1000 * 200_000) / 199_999_999);
    expect(Math.log(Number(high) / Number(value)) / half).toBeCloseTo(1, 6);
    expect(Math.log(Number(value) / Number(low)) / half).toBeCloseTo(1, 6);
  });
});

describe('sentence_share', () => {
  it('is the share of sentences with a hit, blank without sentences and where it would be more than 1', () => {
    const cell = cellOf([[3, 120]]);
    expect(sentenceShare.of(cell)).toEqual([0.25]);
    expect(sentenceShare.of({ ...cell, hitSentences: cell.sentences })).toEqual([1]);
    expect(sentenceShare.of({ ...cell, hitSentences: cell.sentences + 1 })).toEqual([undefined]);
    expect(sentenceShare.of({ ...cell, sentences: 0 })).toEqual([undefined]);
    expect(sentenceShare.of({ ...cell, hitSentences: 0 })).toEqual([0]);
  });
});

describe('document_share', () => {
  it('is the share of documents with a hit, with Wilson’s interval', () => {
    const [share, low, high] = documentShare.of({ ...cellOf([]), documents: 10, hitDocuments: 5 });
    expect(share).toBe(0.5);
    expect(low).toBeCloseTo(0.236593090512564, 12);
    expect(high).toBeCloseTo(0.763406909487436, 12);
  });

  it('is blank without documents', () => {
    expect(documentShare.of(cellOf([]))).toEqual([undefined, undefined, undefined]);
  });
});
