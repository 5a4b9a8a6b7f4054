import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/measurement.js';
import type { Plan } from '../../src/model/plan.js';
import { addAnalysis } from '../../src/tally/add-analysis.js';
import { figuresOf } from '../../src/tally/figures.js';
import { emptyTally, type Tally } from '../../src/tally/tally.js';
import { corpora, plans } from './random-corpus.js';

function tallied(analyses: readonly Analysis[], plan: Plan): Tally {
  const tally = emptyTally();
  for (const analysis of analyses) addAnalysis(tally, analysis, plan, analysis.document.id);
  return tally;
}

function ownRows(tally: Tally, plan: Plan): unknown {
  const { trends, tones } = figuresOf(tally, plan);
  return [trends, tones].map((rows) => [...rows].filter(({ voice }) => voice === 'own'));
}

describe('documents that are sampling units of their own', () => {
  it('give the same figures whether they are kept apart or only their products are', () => {
    fc.assert(
      fc.property(corpora, plans, (analyses, base) => {
        const tone = { positive: 'peaceful', negative: 'militaristic' };
        const closed: Plan = { ...base, tone, cluster: 'document' };
        const open: Plan = { ...base, tone, cluster: 'duplicate' };
        expect(ownRows(tallied(analyses, closed), closed)).toEqual(ownRows(tallied(analyses, open), open));
      }),
    );
  });

  it('leave nothing of themselves behind', () => {
    fc.assert(
      fc.property(corpora, plans, (analyses, base) => {
        const { cells } = tallied(analyses, { ...base, cluster: 'document' });
        for (const { voice, unitWords, closed, documents } of cells.values()) {
          if (voice === 'own') expect([unitWords.size, closed.units]).toEqual([0, documents]);
        }
      }),
    );
  });
});
