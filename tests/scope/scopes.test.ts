import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../bench/sentence-of.js';
import type { Linguist, Morphology, Sentence } from '../../src/model/segmentation.js';
import { lemmaFilter } from '../../src/scope/may-have-lemma.js';
import { OPENERS } from '../../src/scope/places.js';
import { scopesIn, scopesOf } from '../../src/scope/scopes.js';
import { scopedTokens } from './scopes-of.js';

const WORDS = [
  ...'not no never nor neither without if unless may would rule out refuse to stop war peace and or but that which who'.split(
    ' ',
  ),
  ...'is was they the of rhetoric so - called usual threat ban prevent from for sake , ; ? . " constructor __proto__'.split(
    ' ',
  ),
];
/** Every word that one of the rules begins with, and the rest of what it begins. */
const OPENING = OPENERS.flatMap(({ words, lemmas, phrases }) => [
  ...[...words, ...lemmas],
  ...[...phrases.values()].flatMap((listed) => listed.flatMap((phrase) => phrase.words)),
]).concat('out of down off against longer in only doubt wrong over that the like as table question from'.split(' '));
const PARTS = 'NOUN VERB AUX PRON DET ADJ ADV ADP PART CCONJ SCONJ PUNCT PROPN X'.split(' ');

const someTokens = fc.array(
  fc.record({
    word: fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1, maxLength: 5 })),
    pos: fc.constantFrom(...PARTS),
  }),
  { maxLength: 60 },
);

function scopesOfTokens(tokens: readonly { word: string; pos: string }[]) {
  const morphology = tokens.map(({ word, pos }): Morphology => ({ pos, lemma: word }));
  return scopesIn(sentenceOf(tokens.map(({ word }) => word)), morphology);
}

describe('the scopes of a sentence', () => {
  it('lie in the sentence, hold at least one token and follow each other', () => {
    fc.assert(
      fc.property(someTokens, (tokens) => {
        const sentence = sentenceOf(tokens.map(({ word }) => word));
        let previous = 0;
        for (const { first, last, cue } of scopesOfTokens(tokens)) {
          expect(first).toBeGreaterThanOrEqual(previous);
          expect(last).toBeGreaterThan(first);
          expect(last).toBeLessThanOrEqual(tokens.length);
          expect(cue.start).toBeLessThan(cue.end);
          expect(cue.end).toBeLessThanOrEqual(sentence.end);
          previous = first;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never hold their own cue', () => {
    fc.assert(
      fc.property(someTokens, (tokens) => {
        const sentence = sentenceOf(tokens.map(({ word }) => word));
        for (const { first, last, cue } of scopesOfTokens(tokens)) {
          const inside = sentence.tokens.slice(first, last);
          expect(inside.some(({ start, end }) => start < cue.end && cue.start < end)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('say which hedge they are, and only hedges do', () => {
    fc.assert(
      fc.property(someTokens, (tokens) => {
        for (const { kind, hedge } of scopesOfTokens(tokens)) expect(hedge !== undefined).toBe(kind === 'hedge');
      }),
    );
  });

  it('are none in an empty sentence', () => {
    expect(scopesOfTokens([])).toEqual([]);
  });

  it('are the same where rules are asked only at the words that open something', () => {
    const word = fc.constantFrom(...WORDS, ...OPENING);
    const mayHaveLemma = lemmaFilter(OPENERS.flatMap(({ lemmas }) => [...lemmas]));
    // No linguist gives a word an opening lemma that its letters deny.
    const reading = fc
      .record({ word, lemma: word, pos: fc.constantFrom(...PARTS) })
      .map((one) => (mayHaveLemma(one.word) ? one : { ...one, lemma: one.word }));
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 40 }), (tokens) => {
        const sentence = sentenceOf(tokens.map((token) => token.word));
        expect(scopesIn(sentence, tokens)).toEqual(scopesIn(sentence, tokens, true));
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same where a sentence is read only if its words say that it may hold one', () => {
    const word = fc.oneof(fc.constantFrom('war', 'and', 'the'), fc.constantFrom(...WORDS, ...OPENING));
    const token = fc.record({ word, pos: fc.constantFrom(...PARTS) }).map((one) => ({ ...one, lemma: one.word }));
    let spared = 0;
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const sentence = sentenceOf(tokens.map((one) => one.word));
        const asked: Sentence[] = [];
        const read: Linguist = (one) => {
          asked.push(one);
          return tokens;
        };
        const linguist = Object.assign(read, { answersAt: (_: unknown, at: number) => tokens.slice(at, at + 1) });
        expect(scopesOf(sentence, linguist)).toEqual(scopesIn(sentence, tokens, true));
        if (asked.length === 0) spared += 1;
      }),
      { numRuns: 5000 },
    );
    expect(spared).toBeGreaterThan(500);
  });

  it('name the words that open them', () => {
    const text = 'They ruled out the use of force if the usual threat of war is not made.';
    const cues = scopedTokens(text).flatMap(({ scopes }) => scopes.map(({ cue }) => text.slice(cue.start, cue.end)));
    expect(new Set(cues)).toEqual(new Set(['ruled out', 'if', 'usual', 'not']));
  });

  it('take time in proportion to a hostile sentence', () => {
    const words = ['not', 'if', 'stop', 'usual', 'and', 'war', ',', 'which'];
    const tokens = Array.from({ length: 40_000 }, (_, index) => ({
      word: words[index % words.length] ?? '',
      pos: PARTS[index % 7] ?? '',
    }));
    const { user } = process.cpuUsage();
    scopesOfTokens(tokens);
    const microseconds = process.cpuUsage().user - user;
    expect(microseconds).toBeLessThan(4_000_000);
  });
});
