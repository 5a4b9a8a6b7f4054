import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cues } from '../../src/attribute/cues/index.js';
import { isWorthReading } from '../../src/attribute/worth.js';
import { segment } from '../../src/segment/segment.js';
import { analysed } from './analysed.js';

const isWorth = (text: string, isNamed: boolean): boolean =>
  segment(text).sentences.some(({ tokens }) => isWorthReading(tokens, () => isNamed));

const WAKING = new Set(cues.flatMap(({ wakes }) => [...(wakes?.alone ?? []), ...(wakes?.besideName ?? [])]));
const BEGINNING = [...new Set(cues.flatMap(({ begins }) => [...begins]))].filter((norm) => norm !== '');
const FILLERS =
  `Doran Lusk Karesia the a his of to that by for was were is has not and but , in on road peace war army plan critics
  said told accused claim threat poll says she he we I who willing expected . . .`.split(/\s+/u);
const words = fc.array(fc.oneof(fc.constantFrom(...FILLERS), fc.constantFrom(...BEGINNING)), { maxLength: 30 });

describe('isWorthReading', () => {
  it('is woken by the words that rules declare', () => {
    expect(isWorth('The critics said no.', false)).toBe(true);
    expect(isWorth('It is a strong letter.', false)).toBe(false);
    expect(isWorth('It is his letter.', true)).toBe(true);
    expect(isWorth('The road is long.', true)).toBe(false);
  });

  it('asks nothing of a sentence without those words', () => {
    fc.assert(
      fc.property(words, (given) => {
        const text = given.filter((word) => !WAKING.has(word.toLowerCase())).join(' ');
        expect(analysed(text).attributions).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a rule', () => {
  it.each(cues.map((rule) => [rule.id, rule] as const))('%s declares where it begins', (_, { begins, wakes }) => {
    expect([...begins].length).toBeGreaterThan(0);
    for (const norm of [...(wakes?.alone ?? []), ...(wakes?.besideName ?? [])]) expect(norm).toBe(norm.toLowerCase());
  });
});

it('a sentence means the same in a paragraph with a quotation and in one without', () => {
  fc.assert(
    fc.property(words, (given) => {
      const text = `${given.join(' ')}.`;
      expect(analysed(`${text} It was “peace”.`).attributions).toEqual(analysed(text).attributions);
    }),
    { numRuns: 150 },
  );
});
