import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trend, TrendVoice, Value } from '../../src/model/figures.js';
import type { Analysis, Measurement } from '../../src/model/measurement.js';
import type { Plan } from '../../src/model/plan.js';
import { figuresOf } from '../../src/tally/figures.js';
import { periodsOf } from '../../src/tally/periods.js';
import { studentT975 } from '../../src/tally/student-t.js';
import { unitOf } from '../../src/tally/unit-of.js';
import { analysisOf, categoryOf, countsFor, documentOf, lexiconOf, measurementOf, planOf } from './fixtures.js';
import { CATEGORIES, corpora, plans, tallyOf } from './random-corpus.js';

const dated = (id: string, date: string) => documentOf(id, { date });
const figures = (analyses: readonly Analysis[], plan: Plan) => figuresOf(tallyOf(analyses, plan), plan);
const row = ({ actor, voice, period, category }: Trend) => [actor, voice, period.id, category].join(' ');

const find = (trends: Iterable<Trend>, actor: string, voice: TrendVoice, category: string): Trend | undefined =>
  [...trends].find((each) => each.actor === actor && each.voice === voice && each.category === category);

describe('trends', () => {
  it('have the columns of the measures in their order', () => {
    expect(figures([], planOf()).measures.map(({ name }) => name)).toEqual([
      ...['rate', 'rate_low', 'rate_high', 'interval', 'sentence_share'],
      ...['document_share', 'document_share_low', 'document_share_high'],
    ]);
  });

  it('add up own and quoted words by actor, unit and voice', () => {
    // Doran's own words: units a (2 hits of 100 words) and b (0 of 150). Quoted on 3 May in a and b: one unit, 1 of 50.
    const analyses = [
      analysisOf(dated('a', '2031-05-03'), [
        measurementOf('doran', 'own', 100, [['peaceful', 2]]),
        measurementOf('doran', 'quoted', 20, [['peaceful', 1]]),
      ]),
      analysisOf(dated('b', '2031-05-03'), [measurementOf('doran', 'own', 150), measurementOf('doran', 'quoted', 30)]),
    ];
    const { trends } = figures(analyses, planOf());
    expect(find(trends, 'doran', 'own', 'peaceful')).toMatchObject({ documents: 2, units: 2, words: 250, hits: 2 });
    expect(find(trends, 'doran', 'quoted', 'peaceful')).toMatchObject({ documents: 2, units: 1, words: 50, hits: 1 });
    const all = find(trends, 'doran', 'all', 'peaceful');
    expect(all).toMatchObject({ documents: 2, units: 1, words: 300, sentences: 30, hits: 3 });
    // One unit: 3 hits in 300 words and no interval; 3 of 30 sentences; 1 of 2 documents, Wilson as in R's binom.confint.
    expect(all?.figures).toEqual([10, undefined, undefined, undefined, 0.1, 0.5, 0.094531206, 0.905468794]);
  });

  it('count a joint statement for each signatory and once for all', () => {
    const analyses = [
      analysisOf(dated('a', '2031-05-03'), [
        measurementOf('doran;vale', 'own', 100, [['peaceful', 2]]),
        measurementOf('doran', 'own', 10, [['peaceful', 1]]),
      ]),
    ];
    const { trends } = figures(analyses, planOf());
    expect(find(trends, 'doran', 'own', 'peaceful')).toMatchObject({ documents: 1, units: 1, words: 110, hits: 3 });
    expect(find(trends, 'vale', 'own', 'peaceful')).toMatchObject({ documents: 1, units: 1, words: 100, hits: 2 });
    expect(find(trends, '(all)', 'own', 'peaceful')).toMatchObject({ documents: 1, units: 1, words: 110, hits: 3 });
    expect(find(trends, 'doran;vale', 'own', 'peaceful')).toBeUndefined();
  });

  it('have a row for every node of every tree, in actor, voice, period and lexicon order', () => {
    const analyses = [
      analysisOf(dated('b', '2031-06-03'), [measurementOf('vale', 'quoted', 10, [['peaceful', 1]])]),
      analysisOf(dated('a', '2031-05-03'), [measurementOf('Zeta', 'own', 10)]),
    ];
    const rows = [...figures(analyses, planOf()).trends].map(row);
    const expected = [
      ...['own', 'quoted', 'all'].flatMap((voice) => [`(all) ${voice} 2031-05`, `(all) ${voice} 2031-06`]),
      ...['Zeta own 2031-05', 'Zeta all 2031-05', 'vale quoted 2031-06', 'vale all 2031-06'],
    ];
    expect(rows).toEqual(expected.flatMap((cell) => CATEGORIES.map((category) => `${cell} ${category}`)));
  });

  it('have rows of zeros for the silent periods of an actor, in the range of all its voices', () => {
    const analyses = [
      analysisOf(dated('a', '2030-12-03'), [measurementOf('vale', 'own', 10)]),
      analysisOf(dated('b', '2031-02-03'), [measurementOf('vale', 'quoted', 10)]),
    ];
    const { trends, tones } = figures(analyses, planOf());
    const own = [...trends].filter(
      ({ actor, voice, category }) => actor === 'vale' && voice === 'own' && category === 'peaceful',
    );
    expect(own.map(({ period, documents, words }) => [period.id, documents, words])).toEqual([
      ['2030-12', 1, 10],
      ['2031-01', 0, 0],
      ['2031-02', 0, 0],
    ]);
    expect(own[1]?.figures).toEqual(Array.from({ length: 8 }));
    expect([...tones].filter(({ actor }) => actor === 'vale')).toHaveLength(9);
  });

  it('lose the figures of small cells and keep the counts', () => {
    const analyses = [
      analysisOf(dated('a', '2031-05-03'), [measurementOf('doran', 'own', 499, [['peaceful', 3]])]),
      analysisOf(dated('b', '2031-05-04'), [measurementOf('vale', 'own', 500, [['peaceful', 3]])]),
    ];
    const plan = planOf({ minimum: { documents: 1, words: 500, hits: 5 } });
    const { trends, tones } = figures(analyses, plan);
    const small = find(trends, 'doran', 'own', 'peaceful');
    expect(small).toMatchObject({ isSmall: true, hits: 3, words: 499, figures: Array.from({ length: 8 }) });
    expect(find(trends, 'vale', 'own', 'peaceful')).toMatchObject({ isSmall: false, hits: 3 });
    expect(find(trends, 'vale', 'own', 'peaceful')?.figures[0]).toBe(6);
    const [doran, vale] = ['doran', 'vale'].map((who) => [...tones].find(({ actor }) => actor === who));
    expect(doran).toMatchObject({ isSmall: true, positive: 3, negative: 0 });
    expect(doran?.tone).toBeUndefined();
    expect(vale?.tone).toBe(1.945910149); // ln 3.5 − ln .5 = ln 7
    const fewDocuments = figures(analyses, planOf({ minimum: { documents: 2, words: 0, hits: 0 } }));
    expect(find(fewDocuments.trends, 'vale', 'own', 'peaceful')?.isSmall).toBe(true);
    expect(find(fewDocuments.trends, '(all)', 'own', 'peaceful')?.isSmall).toBe(false);
  });

  it('leave out documents whose date is missing or coarser than the period', () => {
    const analyses = [
      analysisOf(documentOf('a'), [measurementOf('doran', 'own', 10)]),
      analysisOf(dated('b', '2031'), [measurementOf('doran', 'own', 10)]),
    ];
    expect([...figures(analyses, planOf()).trends]).toEqual([]);
    expect([...figures(analyses, planOf({ period: 'year' })).trends]).not.toEqual([]);
  });

  it('count a document in every named span that holds it', () => {
    const events = [
      { id: 'war', title: '', from: '2031-05-01', to: '2031-06-30', isSpan: true },
      { id: 'year', title: '', from: '2031-01-01', to: '2031-12-31', isSpan: true },
    ];
    const analyses = [analysisOf(dated('a', '2031-05-03'), [measurementOf('doran', 'own', 10)])];
    const { trends } = figures(analyses, planOf({ period: 'span', events }));
    const cells = [...trends].filter(({ actor, voice }) => actor === 'doran' && voice === 'own');
    expect(new Set(cells.map(({ period, words }) => `${period.id} ${words}`))).toEqual(new Set(['year 10', 'war 10']));
  });

  it('can be read twice', () => {
    const { trends } = figures([analysisOf(dated('a', '2031-05-03'), [measurementOf('doran', 'own', 10)])], planOf());
    expect([...trends]).toEqual([...trends]);
    expect([...trends].length).toBeGreaterThan(0);
  });

  it('have no tone rows without poles', () => {
    const analyses = [analysisOf(dated('a', '2031-05-03'), [measurementOf('doran', 'own', 10)])];
    expect([...figures(analyses, planOf({ tone: undefined })).tones]).toEqual([]);
  });

  it('survive actors and categories named like properties of objects', () => {
    const lexicons = [lexiconOf(categoryOf('__proto__')), lexiconOf(categoryOf('constructor'))];
    const analyses = [
      analysisOf(dated('a', '2031-05-03'), [measurementOf('__proto__', 'own', 10, [['constructor', 1]])]),
      analysisOf(dated('b', '2031-05-03'), [measurementOf('constructor', 'own', 10, [['__proto__', 2]])]),
    ];
    const { trends } = figures(analyses, planOf({ lexicons }));
    const hits = [...trends]
      .filter(({ voice }) => voice === 'own')
      .map((each) => [each.actor, each.category, each.hits]);
    expect(hits).toEqual([
      ...[
        ['(all)', '__proto__', 2],
        ['(all)', 'constructor', 1],
      ],
      ...[
        ['__proto__', '__proto__', 0],
        ['__proto__', 'constructor', 1],
      ],
      ...[
        ['constructor', '__proto__', 2],
        ['constructor', 'constructor', 0],
      ],
    ]);
  });

  it('are what the rows of exposure and measurements recompute to', () => {
    fc.assert(
      fc.property(corpora, plans, (analyses, plan) => {
        for (const trend of figures(analyses, plan).trends) {
          const { figures: values, actor, voice, period, category, isSmall, ...counts } = trend;
          const again = recomputed(analyses, plan, trend);
          expect(counts).toEqual(again.counts);
          expect(isSmall).toBe(counts.documents < plan.minimum.documents || counts.words < plan.minimum.words);
          const expected = isSmall || counts.documents === 0 ? values.map(() => undefined) : again.values;
          expect(values).toHaveLength(expected.length);
          for (const [index, value] of values.entries()) close(value, expected[index]);
          expect([actor, voice, period.id, category]).not.toContain('');
        }
      }),
      { numRuns: 40 },
    );
  });
});

function close(value: Value, expected: Value): void {
  if (typeof value !== 'number' || typeof expected !== 'number') expect(value).toBe(expected);
  else if (!(Math.abs(value - expected) <= 1e-9 + 1e-9 * Math.abs(expected))) expect(value).toBe(expected);
}

it('are given without silent periods too, in the same order', () => {
  fc.assert(
    fc.property(corpora, plans, (analyses, plan) => {
      const { trends, tones, spokenTrends, spokenTones } = figures(analyses, plan);
      expect([...spokenTrends]).toEqual([...trends].filter(({ documents }) => documents > 0));
      expect([...spokenTones]).toEqual([...tones].filter(({ documents }) => documents > 0));
    }),
  );
});

describe('tones', () => {
  it('are what the rows of exposure and measurements recompute to', () => {
    fc.assert(
      fc.property(corpora, plans, (analyses, plan) => {
        for (const tone of figures(analyses, plan).tones) {
          const [p, m] = ['peaceful', 'militaristic'].map((category) =>
            recomputed(analyses, plan, { ...tone, category }),
          );
          expect([tone.documents, tone.units, tone.words]).toEqual([
            p?.counts.documents,
            p?.counts.units,
            p?.counts.words,
          ]);
          expect([tone.positive, tone.negative]).toEqual([p?.counts.hits, m?.counts.hits]);
          const paired = (p?.units ?? []).map(({ h }, index) => [h, m?.units[index]?.h ?? 0] as const);
          const expected = tone.isSmall ? [] : toneOf(paired);
          for (const [index, value] of [tone.tone, tone.low, tone.high].entries()) close(value, expected[index]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Tone as the design writes it, in floating point. */
function toneOf(units: readonly (readonly [number, number])[]): readonly Value[] {
  const n = units.length;
  const sum = (of: (p: number, m: number) => number) => units.reduce((all, [p, m]) => all + of(p, m), 0);
  const [P, M] = [sum((p) => p), sum((_, m) => m)];
  if (P + M === 0) return [];
  const [a, b] = [P + 0.5, M + 0.5];
  const tone = Math.log(a) - Math.log(b);
  if (n < 2) return [tone];
  const squares = sum((p) => p * p) / a ** 2 - (2 * sum((p, m) => p * m)) / (a * b) + sum((_, m) => m * m) / b ** 2;
  const half =
    studentT975(n - 1) * Math.sqrt(Math.max(1 / a + 1 / b, (n / (n - 1)) * (squares - (P / a - M / b) ** 2 / n)));
  return [tone, tone - half, tone + half];
}

/** The formulas as the design writes them, in floating point, straight from the rows of the two tables. */
function recomputed(
  analyses: readonly Analysis[],
  plan: Plan,
  cell: Pick<Trend, 'actor' | 'voice' | 'period' | 'category'>,
) {
  const { actor, voice, period, category } = cell;
  const rows = analyses
    .filter(({ document }) => periodsOf(document.date, plan.period, plan.events).some(({ id }) => id === period.id))
    .flatMap(({ document, measurements }) => measurements.map((each) => ({ ...each, document, id: document.id })))
    .filter((each) => actor === '(all)' || each.actor.split(';').includes(actor))
    .filter((each) => voice === 'all' || each.voice === voice);
  const of = (each: Pick<Measurement, 'counts'>) => each.counts.get(category) ?? countsFor(0);
  const sum = (value: (each: (typeof rows)[number]) => number) => rows.reduce((all, each) => all + value(each), 0);

  const units = new Map<string, { h: number; w: number }>();
  for (const each of rows) {
    const unit = unitOf(each.document, voice, plan);
    const { h, w } = units.get(unit) ?? { h: 0, w: 0 };
    units.set(unit, { h: h + of(each).hits, w: w + each.words });
  }
  const documents = new Set(rows.map(({ id }) => id)).size;
  const hitDocuments = new Set(rows.filter((each) => of(each).hits > 0).map(({ id }) => id)).size;
  const counts = {
    ...{ documents, units: units.size, sentences: sum((each) => each.sentences), words: sum((each) => each.words) },
    hits: sum((each) => of(each).hits),
    hedged: sum((each) => of(each).hedged),
    negated: sum((each) => of(each).negated),
    mentioned: sum((each) => of(each).mentioned),
    excluded: sum((each) => of(each).excluded),
  };
  const hitSentences = sum((each) => of(each).hitSentences);
  const isShare = counts.sentences > 0 && hitSentences <= counts.sentences;
  const share = isShare ? hitSentences / counts.sentences : undefined;
  const perUnit = [...units.values()];
  return { counts, units: perUnit, values: [...rateOf(perUnit), share, ...shareOf(hitDocuments, documents)] };
}

function rateOf(units: readonly { h: number; w: number }[]): readonly Value[] {
  const [n, H, W] = [units.length, units.reduce((all, { h }) => all + h, 0), units.reduce((all, { w }) => all + w, 0)];
  if (W === 0) return [undefined, undefined, undefined, undefined];
  const r = H / W;
  if (n < 2) return [1000 * r, undefined, undefined, undefined];
  if (H === 0) return [0, 0, 3689 / W, 'zero_hits'];
  const se = Math.sqrt(((n / (n - 1)) * units.reduce((all, { h, w }) => all + (h - r * w) ** 2, 0)) / W ** 2);
  const factor = Math.exp((studentT975(n - 1) * se) / r);
  return [1000 * r, (1000 * r) / factor, 1000 * r * factor, 'log_t'];
}

/** Wilson's bounds as the roots of (p − θ)² = z²·θ(1 − θ)/n. */
function shareOf(x: number, n: number): readonly Value[] {
  if (n === 0) return [undefined, undefined, undefined];
  const z2 = 1.959963984540054 ** 2;
  const [a, b, c] = [1 + z2 / n, -(2 * (x / n) + z2 / n), (x / n) ** 2];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return [x / n, (-b - root) / (2 * a), (-b + root) / (2 * a)];
}
