import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/tally/figures.js';
import { analysisOf, categoryOf, documentOf, lexiconOf, MILITARISTIC, measurementOf, planOf } from './fixtures.js';
import { tallyOf } from './random-corpus.js';

const STRAIT = lexiconOf(
  categoryOf(
    'strait',
    { ...categoryOf('strait.channel'), side: 'karesia' },
    { ...categoryOf('strait.sound'), side: 'ostrava' },
    categoryOf('strait.passage'),
  ),
  { isContested: true },
);
const plan = planOf({ lexicons: [STRAIT, MILITARISTIC] });

describe('terms', () => {
  it('share the hits of a concept among its rival names, with Wilson’s interval', () => {
    const analyses = [
      analysisOf(documentOf('a', { date: '2031-05-03' }), [
        measurementOf('doran', 'own', 100, [
          // The parent has fewer: a nested name is covered by the larger.
          ['strait', 9],
          ['strait.channel', 5],
          ['strait.sound', 5],
          ['militaristic.threat', 3],
        ]),
      ]),
    ];
    const { terms } = figuresOf(tallyOf(analyses, plan), plan);
    // 5 in 10 and 0 in 10, as binom.confint of R gives them.
    const half = { hits: 5, share: 0.5, low: 0.236593091, high: 0.763406909 };
    expect(terms.filter(({ actor, voice }) => actor === 'doran' && voice === 'own')).toMatchObject([
      { concept: 'strait', name: 'channel', side: 'karesia', ...half },
      { concept: 'strait', name: 'sound', side: 'ostrava', ...half },
      { concept: 'strait', name: 'passage', hits: 0, share: 0, low: 0, high: 0.2775328 },
    ]);
    expect(terms[2]).not.toHaveProperty('side');
    expect(terms.map(({ actor, voice }) => `${actor} ${voice}`)).toEqual(
      ['(all) own', '(all) all', 'doran own', 'doran all'].flatMap((cell) => [cell, cell, cell]),
    );
  });

  it('have no row where a concept is not named, and none for other lexicons', () => {
    const analyses = [
      analysisOf(documentOf('a', { date: '2031-05-03' }), [
        measurementOf('doran', 'own', 100, [['militaristic.threat', 3]]),
      ]),
    ];
    expect(figuresOf(tallyOf(analyses, plan), plan).terms).toEqual([]);
  });

  it('are categories of the trends as well', () => {
    const analyses = [
      analysisOf(documentOf('a', { date: '2031-05-03' }), [
        measurementOf('doran', 'own', 100, [
          ['strait', 1],
          ['strait.sound', 1],
        ]),
      ]),
    ];
    const own = [...figuresOf(tallyOf(analyses, plan), plan).trends].filter(
      ({ actor, voice }) => actor === 'doran' && voice === 'own',
    );
    expect(own.map(({ category, hits }) => `${category} ${hits}`).slice(0, 4)).toEqual([
      'strait 1',
      'strait.channel 0',
      'strait.sound 1',
      'strait.passage 0',
    ]);
  });
});
