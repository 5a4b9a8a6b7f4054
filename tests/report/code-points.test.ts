import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointsIn } from '../../src/report/code-points.js';

it('counts what R and Python count, at every boundary of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const codePoint = codePointsIn(text);
      let offset = 0;
      for (const [i, character] of Array.from(text).entries()) {
        expect(codePoint(offset)).toBe(i);
        offset += character.length;
      }
      expect(codePoint(text.length)).toBe(Array.from(text).length);
    }),
  );
});

it('counts a dove as one', () => {
  const codePoint = codePointsIn('🕊 of 🕊 peace');
  expect([0, 2, 6, 8, 9].map(codePoint)).toEqual([0, 1, 5, 6, 7]);
});
