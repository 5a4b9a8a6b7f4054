import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordClass } from '../../src/attribute/word-class.js';
import { Wording } from '../../src/attribute/wording.js';
import { rowOf } from '../../src/model/row-of.js';
import { segment } from '../../src/segment/segment.js';

const FRUIT = wordClass(['apple', 'pear']);
const COLOUR = wordClass(['red', 'pear']);

describe('Wording.holds', () => {
  it('tells what looking at every word tells', () => {
    const words = fc.array(fc.constantFrom('apple', 'pear', 'red', 'road', 'the', 'Pear'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: -2, max: 9 }), fc.integer({ min: -2, max: 10 }), (given, from, to) => {
        const text = given.join(' ');
        const [sentence] = segment(text).sentences;
        if (!sentence) return;
        const { columns, first, last } = rowOf(sentence);
        const wording = new Wording(text, columns, new Int32Array(last), undefined).goTo(first, last);
        const stretch = given.map((word) => word.toLowerCase()).slice(Math.max(0, from), Math.max(0, to));
        const fruit = stretch.some((word) => word === 'apple' || word === 'pear');
        const coloured = stretch.some((word) => word === 'red' || word === 'pear');
        expect(wording.holds(FRUIT, from, to)).toBe(fruit);
        expect(wording.holds(COLOUR, from, to)).toBe(coloured);
        expect(wording.holds(FRUIT | COLOUR, from, to)).toBe(fruit || coloured);
        expect(wording.holdsAny(new Set(['red', 'pear']), from, to)).toBe(coloured);
      }),
      { numRuns: 300 },
    );
  });
});
