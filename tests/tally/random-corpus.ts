import fc from 'fast-check';
import type { Analysis } from '../../src/model/measurement.js';
import type { Plan } from '../../src/model/plan.js';
import { addAnalysis } from '../../src/tally/add-analysis.js';
import { addDuplicate } from '../../src/tally/coverage-of.js';
import { figuresOf } from '../../src/tally/figures.js';
import type { Tally } from '../../src/tally/tally.js';
import { emptyTally } from '../../src/tally/tally.js';
import { analysisOf, countsFor, documentOf, measurementOf, planOf, speaker, tagOf } from './fixtures.js';

const ACTORS = ['doran', 'vale', 'doran;vale', '__proto__', 'constructor', 'unattributed'];
export const CATEGORIES = ['militaristic', 'militaristic.threat', 'militaristic.praise', 'peaceful'];
const DATES = [undefined, '2031', '2031-02', '2031-02-27', '2031-02-28', '2031-03-01', '2031-03-12', '2030-12-31'];
const VOICES = ['own', 'quoted'] as const;

const counts = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    hits: fc.nat(4),
    ...{ hedged: fc.nat(1), negated: fc.nat(2), mentioned: fc.nat(1), excluded: fc.nat(1), hitSentences: fc.nat(2) },
  })
  .map(({ category, hits, ...more }) => [category, countsFor(hits, more)] as const);

const measurement = fc
  .record({
    actor: fc.constantFrom(...ACTORS),
    voice: fc.constantFrom(...VOICES),
    words: fc.oneof(fc.nat(500), fc.nat(100_000_000)),
    counts: fc.uniqueArray(counts, { selector: ([category]) => category, maxLength: 4 }),
  })
  .map(({ actor, voice, words, counts }) => measurementOf(actor, voice, words, counts));

const tag = fc
  .record({
    who: fc.constantFrom(...ACTORS),
    whom: fc.constantFrom(...ACTORS),
    voice: fc.constantFrom(...VOICES),
    strength: fc.constantFrom('strong', 'weak'),
  })
  .map(({ who, whom, ...more }) =>
    tagOf('militaristic.threat', 0, 1, {
      ...more,
      speaker: speaker(...who.split(';')),
      target: speaker(...whom.split(';')),
    }),
  );

/** Documents with measurements of anybody, dated in every way or not at all. */
export const corpora: fc.Arbitrary<readonly Analysis[]> = fc
  .array(
    fc.record({
      date: fc.constantFrom(...DATES),
      outlet: fc.constantFrom(undefined, 'Tribune', 'constructor'),
      measurements: fc.uniqueArray(measurement, {
        selector: ({ actor, voice }) => `${voice} ${actor}`,
        maxLength: 5,
      }),
      tags: fc.array(tag, { maxLength: 3 }),
    }),
    { maxLength: 9 },
  )
  .map((documents) =>
    documents.map(({ date, outlet, measurements, tags }, index) => {
      const known = { ...(date !== undefined && { date }), ...(outlet !== undefined && { outlet }) };
      return analysisOf(documentOf(`${index}.txt`, known), measurements, tags);
    }),
  );

export const plans: fc.Arbitrary<Plan> = fc
  .record({
    period: fc.constantFrom('week', 'month', 'quarter', 'year', 'span'),
    cluster: fc.constantFrom('document', 'author', 'outlet'),
    documents: fc.nat(2),
  })
  .map(({ period, cluster, documents }) =>
    planOf({
      ...{ period, cluster, minimum: { documents, words: 100, hits: 0 } },
      events: [
        { id: 'winter', title: '', from: '2030-12-01', to: '2031-02-28', isSpan: true },
        { id: 'year', title: '', from: '2031-01-01', to: '2031-12-31', isSpan: true },
        { id: 'quiet', title: '', from: '2031-03-03', to: '2031-03-09', isSpan: true },
        { id: 'march', title: '', from: '2031-03-10', to: '2031-03-31', isSpan: true },
      ],
    }),
  );

/** The sum of documents; every third is also read as a copy that is not counted. */
export function tallyOf(analyses: readonly Analysis[], plan: Plan): Tally {
  const tally = emptyTally();
  for (const analysis of analyses) {
    addAnalysis(tally, analysis, plan);
    if (Number.parseInt(analysis.document.id) % 3 === 0) addDuplicate(tally, analysis.document, plan);
  }
  return tally;
}

/** Every table as text, to compare runs. */
export function written(tally: Tally, plan: Plan): string {
  const { trends, tones, ...tables } = figuresOf(tally, plan);
  return JSON.stringify({ ...tables, trends: [...trends], tones: [...tones] });
}
