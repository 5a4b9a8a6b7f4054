import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTallies } from '../../src/tally/merge-tallies.js';
import { emptyTally } from '../../src/tally/tally.js';
import { corpora, plans, tallyOf, written } from './random-corpus.js';

describe('mergeTallies', () => {
  it('gives the same figures for any order and any sharding of the documents', () => {
    fc.assert(
      fc.property(corpora, plans, fc.array(fc.nat(3), { maxLength: 9 }), (analyses, plan, shards) => {
        const whole = written(tallyOf(analyses, plan), plan);
        expect(written(tallyOf(analyses.toReversed(), plan), plan)).toBe(whole);
        const parts = [3, 1, 0, 2].map((shard) =>
          tallyOf(
            analyses.filter((_, index) => (shards[index] ?? 0) === shard),
            plan,
          ),
        );
        expect(written(mergeTallies(...parts), plan)).toBe(whole);
      }),
    );
  });

  it('is associative and commutative, and nothing added changes nothing', () => {
    fc.assert(
      fc.property(corpora, corpora, corpora, plans, (first, second, third, plan) => {
        const [a, b, c] = [tallyOf(first, plan), tallyOf(second, plan), tallyOf(third, plan)];
        const whole = written(mergeTallies(a, mergeTallies(b, c)), plan);
        expect(written(mergeTallies(mergeTallies(a, b), c), plan)).toBe(whole);
        expect(written(mergeTallies(c, b, a), plan)).toBe(whole);
        expect(written(mergeTallies(emptyTally(), a), plan)).toBe(written(a, plan));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves the tallies that it adds as they are', () => {
    fc.assert(
      fc.property(corpora, plans, (analyses, plan) => {
        const tally = tallyOf(analyses, plan);
        const before = written(tally, plan);
        mergeTallies(mergeTallies(tally, tally), tally);
        expect(written(tally, plan)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
