import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Scope } from '../../src/model/scope.js';
import { scopeFinder } from '../../src/tag/scope-finder.js';

const scopes = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })))
  .map((ranges) =>
    ranges
      .map(([first, width]): Scope => ({ kind: 'negation', cue: { start: 0, end: 1 }, first, last: first + width }))
      .sort((a, b) => a.first - b.first || a.last - b.last),
  );

it('finds exactly the scopes that cover a token, in their order', () => {
  fc.assert(
    fc.property(scopes, fc.nat(60), (all, token) => {
      const covering = all.filter(({ first, last }) => first <= token && token < last);
      expect(scopeFinder(all)(token)).toEqual(covering);
    }),
  );
});
