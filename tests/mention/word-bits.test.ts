import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNameWritten, mayBeNameWord } from '../../src/mention/name-word.js';
import { createReader } from '../../src/mention/reading.js';
import type { Reading } from '../../src/mention/reading.js';
import { isSpeaking } from '../../src/mention/speaking.js';
import { wordBits } from '../../src/mention/word-bits.js';
import { segment } from '../../src/segment/segment.js';

const ALL = 0x7fffffff;

function readingsOf(text: string, bitsOfNorm: (norm: string) => number): Reading[] {
  const reader = createReader(text, { bitsOf: (norms) => norms.map(bitsOfNorm) });
  return segment(text).sentences.map(reader);
}

const WORDS =
  `Doran Lusk he she they who the a minister of , . : “ - and 's said says saying told condemned condemning filed filing
  complaint inquiry launched launching according to per in words went on continued rose was also on Friday not`.split(
    /\s+/u,
  );
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

describe('maySpeak', () => {
  it('spares no look at a sentence in which somebody speaks', () => {
    fc.assert(
      fc.property(text, (written) => {
        const plain = readingsOf(written, () => ALL);
        for (const [index, reading] of readingsOf(written, (norm) => wordBits(norm, new Set())).entries()) {
          for (let first = 0; first < reading.keys.length; first += 1) {
            for (let last = first + 1; last <= Math.min(reading.keys.length, first + 3); last += 1) {
              const unspared = plain[index];
              expect(unspared && isSpeaking(unspared, first, last)).toBe(isSpeaking(reading, first, last));
            }
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});

const SIGNS = "A Z a z d l . ' ’ - 1 @ [ ` { é É ß $".split(' ');

describe('a word of a name', () => {
  it.each(['Doran', 'O’Rell', "O'Rell", 'd’Arnac', "l'Aube", 'Əliyev', 'U.S.', 'Öz', 'Łódź'])('may be %s', (word) => {
    expect(mayBeNameWord(word)).toBe(true);
    expect(isNameWritten(word, 0, word.length)).toBe(true);
  });

  it('is written as the expression says that stands for it', () => {
    const written = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(written, (word) => {
        expect(isNameWritten(word, 0, word.length)).toBe(/^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}.'’]*$/u.test(word));
        expect(mayBeNameWord(word)).toBe(/^(?:[dl]['’]|\p{Lu})/u.test(word));
      }),
      { numRuns: 500 },
    );
  });
});
