import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/segment/lines.js';

const piece = fc.constantFrom('a', 'Doran went on', '\n', '\n\n', ' ', '\t', '\u00A0', '“', 'é', '.', ' \n ', '\n \n');
const plain = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
/** Nothing to see, but enough to have every unit looked at. */
const INVISIBLE = '\n\u200B';

describe('linesIn', () => {
  it('finds in plain text what looking at every unit finds', () => {
    fc.assert(
      fc.property(plain, fc.array(fc.nat(200), { maxLength: 4 }), (text, cuts) => {
        const bounds = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
        const masked = bounds.flatMap((start, index) =>
          index % 2 === 0 && bounds[index + 1] !== undefined ? [{ start, end: bounds[index + 1] ?? start }] : [],
        );
        expect(linesIn(text, masked)).toEqual(linesIn(text + INVISIBLE, masked));
      }),
      { numRuns: 1000 },
    );
  });
});
