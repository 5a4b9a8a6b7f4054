import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/model/lexicon.js';
import { addAnalysis } from '../../src/tally/add-analysis.js';
import { countsOf } from '../../src/tally/counts.js';
import { figuresOf } from '../../src/tally/figures.js';
import { mergeTallies } from '../../src/tally/merge-tallies.js';
import { ratioOf } from '../../src/tally/ratio.js';
import { sumOfProducts } from '../../src/tally/sum-of-products.js';
import { emptyTally } from '../../src/tally/tally.js';
import { entry } from '../tag/reading.js';
import { analysisOf, categoryOf, countsFor, documentOf, lexiconOf, MILITARISTIC, planOf, tagOf } from './fixtures.js';

const WEIGHTED: Lexicon = lexiconOf({
  ...categoryOf('valence', { ...categoryOf('valence.good'), entries: [entry({ pattern: 'a', weight: 1900 })] }),
  children: [
    { ...categoryOf('valence.good'), entries: [entry({ pattern: 'a', weight: 1900 })] },
    { ...categoryOf('valence.bad'), entries: [entry('b')] },
  ],
});

describe('the weights of a document', () => {
  it('are those of its hits, 1 where an entry gives none', () => {
    const counts = countsOf(
      [
        tagOf('valence.good', 0, 1, { weight: 1900 }),
        tagOf('valence.good', 2, 3, { weight: 1900, fate: 'negated' }),
        tagOf('valence.good', 4, 5),
      ],
      [WEIGHTED],
    );
    expect(counts.get('valence.good')?.weighted).toBe(2900);
  });

  it('count each distinct stretch of a parent once, by the leaf written first', () => {
    const counts = countsOf(
      [
        tagOf('valence.bad', 0, 5, { weight: -700 }),
        tagOf('valence.good', 0, 5, { weight: 1900 }),
        tagOf('valence.good', 1, 3, { weight: 400 }),
        tagOf('valence.bad', 8, 9, { weight: -100 }),
      ],
      [WEIGHTED],
    );
    expect(counts.get('valence')?.weighted).toBe(1800);
  });

  it('are no business of a lexicon without any', () => {
    const counts = countsOf([tagOf('militaristic.threat', 0, 1)], [MILITARISTIC]);
    expect(counts.get('militaristic.threat')).not.toHaveProperty('weighted');
  });
});

describe('a ratio of sums', () => {
  const sumsOf = (units: readonly (readonly [x: number, w: number])[]) => {
    const x = new Map(units.map(([value], unit) => [String(unit), value]));
    const w = new Map(units.map(([, words], unit) => [String(unit), words]));
    return {
      total: units.reduce((sum, [value]) => sum + value, 0),
      words: units.reduce((sum, [, words]) => sum + words, 0),
      units: units.length,
      squares: sumOfProducts(x, x),
      withWords: sumOfProducts(x, w),
      wordsWords: sumOfProducts(w, w),
    };
  };

  it('has a symmetric interval by linearisation', () => {
    // X = 300, W = 300, r = 1; Σ(x − rw)² = (−100)² + 0 + 100² = 20,000; se² = 3/2·20,000/90,000 = 1/3; t(2) = 4.302653.
    const ratio = ratioOf(sumsOf([[0, 100], [100, 100], [200, 100]])); // prettier-ignore
    expect(ratio?.ratio).toBe(1);
    expect(ratio?.high).toBeCloseTo(1 + 4.302653 * Math.sqrt(1 / 3), 5);
    expect(ratio?.low).toBeCloseTo(1 - 4.302653 * Math.sqrt(1 / 3), 5);
  });

  it('has none where nothing varies, of one unit, and nothing without words', () => {
    expect(ratioOf(sumsOf([[5, 10]]))).toEqual({ ratio: 0.5 });
    expect(ratioOf(sumsOf([[0, 10], [0, 20]]))).toEqual({ ratio: 0 }); // prettier-ignore
    expect(ratioOf(sumsOf([[0, 0]]))).toBeUndefined();
  });

  it('is as exact for negative sums past 2⁵³', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.nat()), { minLength: 2, maxLength: 9 }), (units) => {
        const sums = sumsOf(units);
        expect(sums.squares).toBe(units.reduce((sum, [x]) => sum + BigInt(x) * BigInt(x), 0n));
        expect(sums.withWords).toBe(units.reduce((sum, [x, w]) => sum + BigInt(x) * BigInt(w), 0n));
      }),
    );
  });
});

describe('weighted figures', () => {
  const plan = planOf({
    lexicons: [WEIGHTED, MILITARISTIC],
    tone: { positive: 'valence.good', negative: 'valence.bad' },
  });
  const documents = [
    { day: '2031-05-01', good: 1900, bad: -500 },
    { day: '2031-05-02', good: 0, bad: -1500 },
    { day: '2031-05-03', good: 3800, bad: 0 },
  ].map(({ day, good, bad }, at) =>
    analysisOf(documentOf(String(at), { date: day }), [
      {
        ...{ document: String(at), actor: 'doran', voice: 'own', words: 100, sentences: 10 },
        entries: [],
        counts: new Map([
          ['valence.good', countsFor(good === 0 ? 0 : 1, { weighted: good })],
          ['valence.bad', countsFor(bad === 0 ? 0 : 1, { weighted: bad })],
        ]),
      },
    ]),
  );

  it('are sums over any sharding, and stand only where there are weights', () => {
    const parts = documents.map((analysis) => {
      const tally = emptyTally();
      addAnalysis(tally, analysis, plan);
      return tally;
    });
    const figures = figuresOf(mergeTallies(...parts.toReversed()), plan);
    const at = figures.measures.findIndex(({ name }) => name === 'weighted_rate');
    const rates = [...figures.trends]
      .filter(({ actor, voice }) => actor === 'doran' && voice === 'own')
      .map(({ category, figures: all }) => [category, all[at]]);
    expect(rates).toEqual([
      ['valence', 0],
      ['valence.good', 19],
      ['valence.bad', -6.666666667],
      ['militaristic', undefined],
      ['militaristic.threat', undefined],
      ['militaristic.praise', undefined],
    ]);
    const tone = [...figures.tones].find(({ actor, voice }) => actor === 'doran' && voice === 'own');
    // A negative side with negative weights is less by their size.
    expect(tone?.weighted).toBe(12.333333333);
    expect(tone?.weightedLow).toBeLessThan(12);
    const [plain] = [figuresOf(mergeTallies(...parts), planOf({ tone: undefined }))];
    expect(plain.measures.map(({ name }) => name)).not.toContain('weighted_rate');
    expect([plain.hasWeights, plain.hasWeightedTone]).toEqual([false, false]);
  });
});
