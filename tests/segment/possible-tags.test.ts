import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { ANY_PART, ADP, AUX, DET, NOUN, partBit, PRON, VERB } from '../../src/model/part-of-speech.js';
import { createLinguist } from '../../src/segment/linguist.js';
import { possibleTags } from '../../src/segment/possible-tags.js';
import { segment } from '../../src/segment/segment.js';

const linguist = createLinguist(model);
const partsOf = (norm: string, isCapital: boolean): number => linguist.partsOf?.(norm, isCapital) ?? 0;

const WORDS =
  `the a of in to that this these which who what there we I they it her his one no not 's will can may must have has had having been being is was do does
  did order orders support supported supporting challenge challenges call called warned accused strong united general human world council
  states state more most less much very well so as like than both all each other such if because but and or , . : ; ( ) - “ ” how why when
  Doran Karesia United States Council General The We That Order naïve Erdoğan don't can't peace-keeping 10 am 1,000 % long since ever yet
  open close back up down out off over back present past future like need want used`.split(/\s+/u);
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

describe('partsOf', () => {
  it('knows what closed classes are, and both of what a word may be', () => {
    expect(partsOf('the', false)).toBe(DET);
    expect(partsOf('we', true)).toBe(PRON);
    expect(partsOf('of', false)).toBe(ADP);
    expect(partsOf('would', false)).toBe(AUX);
    expect(partsOf('support', false)).toBe(NOUN | VERB);
  });

  it('says nothing of what is not read as it is written', () => {
    for (const norm of ['am', 'naïve', '1,000', "don't", '']) expect(partsOf(norm, false)).toBe(ANY_PART);
  });

  it('holds what a token is in any sentence', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const sentence of segment(written).sentences) {
          const answer = linguist(sentence);
          for (const [at, { norm, start, end }] of sentence.tokens.entries()) {
            const token = written.slice(start, end);
            const isCapital = token === norm.charAt(0).toUpperCase() + norm.slice(1);
            if (token !== norm && !isCapital) continue;
            expect(partsOf(norm, token !== norm) & partBit(answer[at]?.pos ?? '')).not.toBe(0);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('answersAt', () => {
  it('holds what the linguist says of a token in any sentence', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const sentence of segment(written).sentences) {
          const answer = linguist(sentence);
          for (const at of sentence.tokens.keys())
            expect(linguist.answersAt?.(sentence, at)).toContainEqual(answer[at]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('knows that a participle may be mended', () => {
    const [sentence] = segment('It has long accused them.').sentences;
    if (!sentence) throw new Error('there is one sentence');
    expect(linguist.answersAt?.(sentence, 3)).toContainEqual({ pos: 'VERB', lemma: 'accuse' });
    expect(linguist(sentence)[3]).toEqual({ pos: 'VERB', lemma: 'accuse' });
  });
});

describe('possibleTags', () => {
  const end = 2_070_000;
  const machine = (moves: object, names: object, marks: object): string => JSON.stringify([1, 9, moves, names, marks]);

  it('follows one machine after the other, and gives what must be given and what may', () => {
    const first = machine({ 0: { 3: 1 }, 1: { 4: 2 } }, { 2: '5' }, { 2: [1, 1] });
    const second = machine({ 0: { 5: 1 } }, { 1: '-6' }, { 1: [0, 0] });
    const tags = possibleTags([first, second]);
    expect([...tags({ tag: 4, hint: 0, allows: () => true })]).toEqual([4, 5, 6]);
    expect([...tags({ tag: 4, hint: 0, allows: () => false })]).toEqual([4]);
    expect([...tags({ tag: 3, hint: 0, allows: () => true })]).toEqual([3]);
    // What a hint stands for is not what its part of speech does.
    expect([...tags({ tag: 4, hint: 7, allows: () => true })]).toEqual([4]);
  });

  it('refuses a machine that it cannot read to its end', () => {
    const endless = machine({ 0: { 3: 1 }, 1: { 3: 1 } }, {}, {});
    expect(() => possibleTags([endless])).toThrow('without an end');
    const outside = machine({ 0: { 3: 1 }, 1: { [end]: 2 } }, { 2: '5' }, { 2: [4, 4] });
    expect(() => possibleTags([outside])).toThrow('outside its pattern');
  });
});
