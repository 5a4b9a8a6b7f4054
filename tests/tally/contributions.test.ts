import { describe, expect, it } from 'vitest';
import { addAnalysis } from '../../src/tally/add-analysis.js';
import { entriesOf } from '../../src/tally/counts.js';
import { figuresOf } from '../../src/tally/figures.js';
import { emptyTally } from '../../src/tally/tally.js';
import { analysisOf, documentOf, measurementOf, MILITARISTIC, PEACEFUL, planOf, tagOf } from './fixtures.js';

const LEXICONS = [MILITARISTIC, PEACEFUL];

describe('the entries behind the hits', () => {
  it('count once in a parent where two leaves found the same words, for the leaf written first', () => {
    const tags = [
      tagOf('militaristic.praise', 0, 9, { entry: 'our army' }),
      tagOf('militaristic.threat', 0, 9, { entry: 'army' }),
      tagOf('militaristic.threat', 20, 29, { entry: 'army' }),
    ];
    expect(entriesOf(tags, LEXICONS)).toEqual([
      { category: 'militaristic', leaf: 'militaristic.threat', entry: 'army', hits: 2 },
      { category: 'militaristic.threat', leaf: 'militaristic.threat', entry: 'army', hits: 2 },
      { category: 'militaristic.praise', leaf: 'militaristic.praise', entry: 'our army', hits: 1 },
    ]);
  });

  it('are hits only', () => {
    const fates = ['negated', 'mentioned', 'excluded'] as const;
    expect(
      entriesOf(
        fates.map((fate, at) => tagOf('peaceful', at, at + 1, { fate })),
        LEXICONS,
      ),
    ).toEqual([]);
  });
});

describe('contributions', () => {
  const plan = planOf({ lexicons: LEXICONS });
  const said = (actor: string, voice: 'own' | 'quoted', entry: string, hits: number) => ({
    ...measurementOf(actor, voice, 100, [['peaceful', hits]]),
    entries: [{ category: 'peaceful', leaf: 'peaceful', entry, hits }],
  });
  const tally = emptyTally();
  addAnalysis(
    tally,
    analysisOf(documentOf('a', { date: '2031-05-01' }), [
      said('doran;lind', 'own', 'constructor', 3),
      said('lind', 'quoted', 'peace', 1),
    ]),
    plan,
  );
  addAnalysis(tally, analysisOf(documentOf('b'), [said('lind', 'quoted', 'constructor', 1)]), plan);
  const { contributions } = figuresOf(tally, plan);

  it('count a joint statement once and each of its signatories, with documents that have no date', () => {
    expect(contributions[0]).toEqual({
      ...{ category: 'peaceful', leaf: 'peaceful', entry: 'constructor', rank: 1, hits: 4, ownHits: 3 },
      ...{ share: 0.8, cumulativeShare: 0.8, documents: 2, actors: 2 },
    });
  });

  it('end at the whole of their category', () => {
    expect(contributions.map(({ entry, cumulativeShare }) => [entry, cumulativeShare])).toEqual([
      ['constructor', 0.8],
      ['peace', 1],
    ]);
  });
});
