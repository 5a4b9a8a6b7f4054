import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/tally/counts.js';
import { categoryOf, countsFor, lexiconOf, MILITARISTIC, PEACEFUL, tagOf } from './fixtures.js';

const lexicons = [MILITARISTIC, PEACEFUL];
const THREAT = 'militaristic.threat';
const PRAISE = 'militaristic.praise';

describe('countsOf', () => {
  it('counts the tags of a leaf by fate, and hedged hits once more', () => {
    const tags = [
      tagOf('peaceful', 0, 5, { hedge: 'modal' }),
      tagOf('peaceful', 6, 9),
      tagOf('peaceful', 20, 25, { fate: 'negated', hedge: 'modal' }),
      tagOf('peaceful', 30, 35, { fate: 'mentioned' }),
      tagOf('peaceful', 40, 45, { fate: 'excluded' }),
      tagOf('peaceful', 50, 55, { fate: 'excluded' }),
    ];
    expect(countsOf(tags, lexicons)).toEqual(
      new Map([['peaceful', { hits: 2, hedged: 1, negated: 1, mentioned: 1, excluded: 2, hitSentences: 1 }]]),
    );
  });

  it('counts the sentences that hold a hit, not those of other fates', () => {
    const tags = [
      tagOf('peaceful', 0, 5, { sentence: 0 }),
      tagOf('peaceful', 6, 9, { sentence: 0 }),
      tagOf('peaceful', 20, 25, { sentence: 1, fate: 'negated' }),
      tagOf('peaceful', 30, 35, { sentence: 4 }),
    ];
    expect(countsOf(tags, lexicons).get('peaceful')).toMatchObject({ hits: 3, hitSentences: 2 });
  });

  it('counts an identical span of two leaves once in their parent', () => {
    const counts = countsOf([tagOf(THREAT, 0, 10), tagOf(PRAISE, 0, 10)], lexicons);
    expect([counts.get('militaristic'), counts.get(THREAT), counts.get(PRAISE)]).toEqual([
      countsFor(1),
      countsFor(1),
      countsFor(1),
    ]);
  });

  it('covers a nested span by the larger one', () => {
    const counts = countsOf([tagOf(PRAISE, 4, 8), tagOf(THREAT, 0, 10), tagOf(PRAISE, 0, 4)], lexicons);
    expect(counts.get('militaristic')?.hits).toBe(1);
    expect(counts.get(PRAISE)?.hits).toBe(2);
  });

  it('counts both of two spans that merely overlap', () => {
    const counts = countsOf([tagOf(THREAT, 0, 10), tagOf(PRAISE, 5, 15)], lexicons);
    expect(counts.get('militaristic')?.hits).toBe(2);
  });

  it('looks at each fate on its own', () => {
    const counts = countsOf([tagOf(THREAT, 0, 10, { fate: 'negated' }), tagOf(PRAISE, 0, 10)], lexicons);
    expect(counts.get('militaristic')).toEqual(countsFor(1, { negated: 1 }));
  });

  it('calls a hit of a parent hedged when a tag of exactly its span is', () => {
    const exact = countsOf([tagOf(THREAT, 0, 10), tagOf(PRAISE, 0, 10, { hedge: 'question' })], lexicons);
    expect(exact.get('militaristic')).toEqual(countsFor(1, { hedged: 1 }));
    const nested = countsOf([tagOf(THREAT, 0, 10), tagOf(PRAISE, 0, 4, { hedge: 'question' })], lexicons);
    expect(nested.get('militaristic')).toEqual(countsFor(1));
  });

  it('gives a row to every node above a match, and to no other, in the order of the lexicons', () => {
    const deep = lexiconOf(categoryOf('a', categoryOf('a.b', categoryOf('a.b.c')), categoryOf('a.d')));
    expect([...countsOf([tagOf('peaceful', 0, 1), tagOf('a.b.c', 0, 1)], [deep, ...lexicons]).keys()]).toEqual([
      'a',
      'a.b',
      'a.b.c',
      'peaceful',
    ]);
  });

  it('survives categories named like properties of objects', () => {
    const odd = lexiconOf(categoryOf('__proto__', categoryOf('constructor')));
    expect([...countsOf([tagOf('constructor', 0, 1)], [odd])]).toEqual([
      ['__proto__', countsFor(1)],
      ['constructor', countsFor(1)],
    ]);
  });

  it('finds the maximal distinct spans that comparing all pairs finds', () => {
    const spans = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 6 }), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(spans, (drawn) => {
        const tags = drawn.map(([start, length, isThreat]) => tagOf(isThreat ? THREAT : PRAISE, start, start + length));
        const covered = (i: number): boolean =>
          tags.some((other, j) => {
            const [a, b] = [tags[i], other];
            if (!a || i === j || b.start > a.start || b.end < a.end) return false;
            return b.start < a.start || b.end > a.end || j < i;
          });
        const expected = tags.filter((_, i) => !covered(i)).length;
        expect(countsOf(tags, lexicons).get('militaristic')?.hits ?? 0).toBe(expected);
      }),
    );
  });
});
