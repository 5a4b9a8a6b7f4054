import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNorm } from '../../src/model/by-norm.js';
import { isNameWritten, mayBeNameWord } from '../../src/mention/name-word.js';
import { readingsOf } from '../../src/mention/reading.js';
import { speaks } from '../../src/mention/speaking.js';
import { maySpeak, wordBits } from '../../src/mention/word-bits.js';
import { segment } from '../../src/segment/segment.js';

const bitsOf = byNorm((norm) => wordBits(norm, new Map()));

const WORDS =
  `Doran Lusk he she they who the a minister of , . : “ - and 's said says saying told condemned condemning filed filing
  complaint inquiry launched launching according to per in words went on continued rose was also on Friday not`.split(
    /\s+/u,
  );
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

describe('maySpeak', () => {
  it('is so of any sentence in which somebody speaks', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const reading of readingsOf(written, segment(written).sentences, { bitsOf })) {
          if (maySpeak(reading.bits)) continue;
          for (let first = 0; first < reading.count; first += 1) {
            for (let last = first + 1; last <= Math.min(reading.count, first + 3); last += 1)
              expect(speaks(reading, first, last)).toBe(false);
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
