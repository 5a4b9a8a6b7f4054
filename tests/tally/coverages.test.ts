import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { Plan } from '../../src/model/plan.js';
import { addAnalysis } from '../../src/tally/add-analysis.js';
import { addDuplicate } from '../../src/tally/coverage-of.js';
import { figuresOf } from '../../src/tally/figures.js';
import { emptyTally } from '../../src/tally/tally.js';
import { analysisOf, documentOf, measurementOf, planOf } from './fixtures.js';

type Read = readonly [document: Partial<Document>, ...measurements: readonly Omit<Measurement, 'document'>[]];

function coveragesOf(read: readonly Read[], copies: readonly Partial<Document>[] = [], plan: Plan = planOf()) {
  const tally = emptyTally();
  for (const [index, [document, ...measurements]] of read.entries()) {
    addAnalysis(tally, analysisOf(documentOf(`${index}`, document), measurements), plan);
  }
  for (const copy of copies) addDuplicate(tally, documentOf('copy', copy), plan);
  return figuresOf(tally, plan).coverages;
}

const ten = measurementOf('doran', 'own', 10);

describe('coverages', () => {
  it('count documents and words by period, kind and outlet', () => {
    const coverages = coveragesOf([
      [{ date: '2031-05-03', outlet: 'Tribune' }, ten, measurementOf('vale', 'quoted', 5)],
      [{ date: '2031-05-09', outlet: 'Tribune' }, ten, measurementOf('unattributed', 'quoted', 4)],
      [{ date: '2031-05-09', outlet: 'Tribune', kind: 'op-ed' }, ten],
      [{ date: '2031-05-09' }, ten],
      [{ date: '2030-05-09', outlet: 'constructor' }, ten],
    ]);
    expect(
      coverages.map(({ period, kind, outlet, documents, words }) => [period?.id, kind, outlet, documents, words]),
    ).toEqual([
      ['2030-05', 'statement', 'constructor', 1, 10],
      ['2031-05', 'op-ed', 'Tribune', 1, 10],
      ['2031-05', 'statement', '', 1, 10],
      ['2031-05', 'statement', 'Tribune', 2, 29],
    ]);
    expect(coverages[3]).toMatchObject({ quotedWords: 9, unattributedWords: 4, undated: 0, coarser: 0, duplicates: 0 });
  });

  it('keep undated and coarser documents in the row without period, which comes last', () => {
    const [may, none, ...others] = coveragesOf([
      [{}, ten],
      [{ date: '2031' }, ten],
      [{ date: '2031-05' }, ten],
    ]);
    expect(may).toMatchObject({ documents: 1, undated: 0, coarser: 0 });
    expect(may?.period?.id).toBe('2031-05');
    expect(none).toEqual({
      ...{ kind: 'statement', outlet: '', documents: 2, words: 20, duplicates: 0, undated: 1, coarser: 1 },
      ...{ anonymous: 0, quotedWords: 0, unattributedWords: 0 },
    });
    expect(others).toEqual([]);
  });

  it('count copies in the row of their own date, kind and outlet, not as documents', () => {
    const copies = [{ date: '2031-05-09', outlet: 'Gazette' }, { date: '2031-05-09', outlet: 'Gazette' }, {}];
    const coverages = coveragesOf([[{ date: '2031-05-03', outlet: 'Tribune' }, ten]], copies);
    expect(
      coverages.map(({ period, outlet, documents, duplicates }) => [period?.id, outlet, documents, duplicates]),
    ).toEqual([
      ['2031-05', 'Gazette', 0, 2],
      ['2031-05', 'Tribune', 1, 0],
      [undefined, '', 0, 1],
    ]);
    expect(coverages[2]?.undated).toBe(0);
  });

  it('count documents without an author, and documents without words', () => {
    const anonymous = { id: 'a', path: 'a', text: '', kind: 'statement', date: '2031-05-03' };
    const tally = emptyTally();
    addAnalysis(tally, analysisOf(anonymous, []), planOf());
    expect(figuresOf(tally, planOf()).coverages).toMatchObject([{ documents: 1, anonymous: 1, words: 0 }]);
  });

  it('tell a date that is too coarse for the named spans from a day outside them', () => {
    const events = [
      { id: 'war', title: '', from: '2031-05-01', to: '2031-06-30', isSpan: true },
      { id: 'week', title: '', from: '2031-05-01', to: '2031-05-07', isSpan: true },
      { id: 'summit', title: '', from: '2030-02-01', to: '2030-02-01', isSpan: false },
    ];
    const read: Read[] = [
      [{ date: '2031-05-03' }, ten],
      [{ date: '2031-05' }, ten],
      [{ date: '2031' }, ten],
      [{ date: '2031-08-01' }, ten],
      [{ date: '2030' }, ten],
    ];
    const coverages = coveragesOf(read, [], planOf({ period: 'span', events }));
    expect(coverages.map(({ period, documents, coarser }) => [period?.id, documents, coarser])).toEqual([
      ['war', 2, 0],
      ['week', 1, 0],
      [undefined, 3, 1],
    ]);
  });
});
