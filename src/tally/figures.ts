import type { Blame, Coverage, Figures } from '../model/figures.js';
import { hasWeights, nodesOf } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import { contributionsIn } from './contributions-in.js';
import { byCodeUnit, byStart, VOICES } from './order.js';
import { spokenRowsOf } from './rows.js';
import type { Tally } from './tally.js';
import { termsOf } from './terms.js';
import { tonesOf } from './tone.js';
import { measureColumns, trendsOf } from './trends.js';

/** Every table that is made of sums, each in its total order. The tally must not grow while trends and tones are read. */
export function figuresOf(tally: Tally, plan: Plan): Figures {
  const weighted = plan.lexicons.filter(hasWeights);
  const poles = [plan.tone?.positive, plan.tone?.negative];
  return {
    measures: measureColumns(weighted.length > 0),
    hasWeights: weighted.length > 0,
    hasWeightedTone: weighted.some(({ root }) => nodesOf(root).some(({ id }) => poles.includes(id))),
    trends: { [Symbol.iterator]: () => trendsOf(tally, plan) },
    tones: { [Symbol.iterator]: () => tonesOf(tally, plan) },
    spokenTrends: { [Symbol.iterator]: () => trendsOf(tally, plan, spokenRowsOf) },
    spokenTones: { [Symbol.iterator]: () => tonesOf(tally, plan, spokenRowsOf) },
    blames: blamesOf(tally),
    terms: termsOf(tally, plan),
    contributions: contributionsIn(tally, plan),
    coverages: coveragesOf(tally),
  };
}

/** By source, target, voice and period. */
function blamesOf(tally: Tally): readonly Blame[] {
  const exposures = new Map(
    Array.from(tally.cells.values(), (cell) => [JSON.stringify([cell.actor, cell.voice, cell.period.id]), cell]),
  );
  return Array.from(tally.blames.values(), ({ source, target, voice, period, explicit, implicit, documents }) => {
    const exposure = exposures.get(JSON.stringify([source, voice, period.id]));
    return {
      ...{ source, target, voice, period, hits: explicit + implicit, explicit, implicit, documents },
      ...{ sourceWords: exposure?.words ?? 0, sourceDocuments: exposure?.documents ?? 0 },
    };
  }).sort(
    (a, b) =>
      byCodeUnit(a.source, b.source) ||
      byCodeUnit(a.target, b.target) ||
      VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
      byStart(a.period, b.period),
  );
}

/** By period, kind and outlet; documents without a period come last. */
function coveragesOf(tally: Tally): readonly Coverage[] {
  return Array.from(tally.coverages.values(), (sums) => ({ ...sums })).sort(
    (a, b) =>
      (a.period && b.period ? byStart(a.period, b.period) : Number(!a.period) - Number(!b.period)) ||
      byCodeUnit(a.kind, b.kind) ||
      byCodeUnit(a.outlet, b.outlet),
  );
}
