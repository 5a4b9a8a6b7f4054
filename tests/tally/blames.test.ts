import { describe, expect, it } from 'vitest';
import type { Tag } from '../../src/model/tag.js';
import { figuresOf } from '../../src/tally/figures.js';
import { analysisOf, documentOf, measurementOf, planOf, speaker, tagOf } from './fixtures.js';
import { tallyOf } from './random-corpus.js';

const accusation = (who: string, whom: string, more: Partial<Tag> = {}): Tag =>
  tagOf('militaristic.threat', 0, 1, {
    speaker: speaker(...who.split(';')),
    target: speaker(...whom.split(';')),
    ...more,
  });

const blamesOf = (...documents: readonly (readonly [date: string, tags: readonly Tag[]])[]) => {
  const analyses = documents.map(([date, tags], index) =>
    analysisOf(
      documentOf(`${index}`, { date }),
      [measurementOf('doran', 'own', 100), measurementOf('doran', 'quoted', 20), measurementOf('vale', 'quoted', 7)],
      tags,
    ),
  );
  return figuresOf(tallyOf(analyses, planOf()), planOf()).blames.map((blame) =>
    [
      blame.source,
      blame.target,
      blame.voice,
      blame.period.id,
      blame.hits,
      blame.explicit,
      blame.implicit,
      blame.documents,
    ]
      .concat(blame.sourceWords, blame.sourceDocuments)
      .join(' '),
  );
};

describe('blames', () => {
  it('count hits with a target by strength, beside all that the source said', () => {
    const tags = [accusation('doran', 'vale'), accusation('doran', 'vale', { start: 2, end: 3, strength: 'weak' })];
    expect(blamesOf(['2031-05-03', tags], ['2031-05-04', []])).toEqual([
      'doran vale own 2031-05 2 1 1 1 200 2',
      'doran vale all 2031-05 2 1 1 1 240 2',
    ]);
  });

  it('count hits that share words once, as strong where one of them is', () => {
    const tags = [
      accusation('doran', 'vale', { start: 0, end: 3, strength: 'weak' }),
      accusation('doran', 'vale', { start: 1, end: 2 }),
      accusation('doran', 'vale', { start: 2, end: 3, strength: 'weak' }),
      accusation('doran', 'vale', { start: 3, end: 4, strength: 'weak' }),
    ];
    expect(blamesOf(['2031-05-03', tags])[0]).toBe('doran vale own 2031-05 2 1 1 1 100 1');
  });

  it('count a document once in both voices together', () => {
    const tags = [accusation('doran', 'vale'), accusation('doran', 'vale', { start: 2, end: 3, voice: 'quoted' })];
    expect(blamesOf(['2031-05-03', tags])).toEqual([
      'doran vale own 2031-05 1 1 0 1 100 1',
      'doran vale quoted 2031-05 1 1 0 1 20 1',
      'doran vale all 2031-05 2 2 0 1 120 1',
    ]);
  });

  it('hear each source and each target of a joint statement', () => {
    const tags = [accusation('vale;doran', 'north;south', { voice: 'quoted' })];
    expect(blamesOf(['2031-05-03', tags]).filter((row) => row.includes('quoted'))).toEqual([
      'doran north quoted 2031-05 1 1 0 1 20 1',
      'doran south quoted 2031-05 1 1 0 1 20 1',
      'vale north quoted 2031-05 1 1 0 1 7 1',
      'vale south quoted 2031-05 1 1 0 1 7 1',
    ]);
  });

  it('let nobody who signs a joint statement blame itself, while one alone may', () => {
    expect(blamesOf(['2031-05-03', [accusation('vale;doran', 'vale')]])).toEqual([
      'doran vale own 2031-05 1 1 0 1 100 1',
      'doran vale all 2031-05 1 1 0 1 120 1',
    ]);
    expect(blamesOf(['2031-05-03', [accusation('doran', 'doran')]])[0]).toBe('doran doran own 2031-05 1 1 0 1 100 1');
  });

  it('leave out who is in no registry', () => {
    expect(blamesOf(['2031-05-03', [accusation('doran', 'unattributed')]])).toEqual([]);
  });

  it('leave out matches that are no hits, and hits about nobody', () => {
    const others = (['negated', 'mentioned', 'excluded'] as const).map((fate) => accusation('doran', 'vale', { fate }));
    expect(blamesOf(['2031-05-03', [...others, tagOf('militaristic.threat', 0, 1)]])).toEqual([]);
  });

  it('stand by source, target, voice and period', () => {
    const tags = [accusation('__proto__', 'vale'), accusation('__proto__', 'constructor')];
    expect(blamesOf(['2031-06-03', tags], ['2031-05-03', tags])).toEqual([
      '__proto__ constructor own 2031-05 1 1 0 1 0 0',
      '__proto__ constructor own 2031-06 1 1 0 1 0 0',
      '__proto__ constructor all 2031-05 1 1 0 1 0 0',
      '__proto__ constructor all 2031-06 1 1 0 1 0 0',
      '__proto__ vale own 2031-05 1 1 0 1 0 0',
      '__proto__ vale own 2031-06 1 1 0 1 0 0',
      '__proto__ vale all 2031-05 1 1 0 1 0 0',
      '__proto__ vale all 2031-06 1 1 0 1 0 0',
    ]);
  });
});
