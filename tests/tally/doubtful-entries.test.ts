import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../src/tally/near-word.js';
import { oddForms } from '../../src/tally/odd-forms.js';

const odd = (pattern: string, forms: Record<string, number>, ...words: readonly string[]): readonly string[] =>
  oddForms(pattern, new Map(Object.entries(forms)), (word) => words.includes(word)).map(([form]) => form);

describe('odd forms of a wildcard', () => {
  it('are those that are not the stem with endings, most frequent first', () => {
    const forms = { war: 9, wars: 4, warring: 2, 'war’s': 1, warden: 3, warm: 5, constructor: 1 };
    expect(odd('war*', forms, 'war')).toEqual(['warm', 'warden']);
  });

  it('may end inside an ending where the stem is no word', () => {
    expect(odd('agoni*', { agonized: 2, agonizing: 1, agonippe: 1 })).toEqual(['agonippe']);
  });

  it('are looked for in every word of a phrase, and not after long stems', () => {
    expect(odd('cold* front', { 'cold front': 1, 'coldplay front': 1 }, 'cold')).toEqual(['coldplay front']);
    expect(odd('hostage*', { hostagetaker: 1 }, 'hostage')).toEqual([]);
  });

  it('are none without a wildcard at the end', () => {
    expect(odd('war', { war: 2 })).toEqual([]);
    expect(odd('*', { peace: 2 })).toEqual([]);
  });
});

describe('a near word', () => {
  const words = new Map([
    ['negotiation', 20],
    ['aggression', 12],
    ['colourful', 30],
    ['harassment', 3],
    ['provocateur', 1],
  ]);
  const near = (pattern: string, ...others: readonly string[]): string | undefined =>
    createSpeller(words, [pattern, ...others])(pattern)?.near;

  it('is one letter away from what is written, and frequent', () => {
    expect(near('negotation')).toBe('negotiation');
    expect(near('agression against')).toBe('aggression');
    expect(near('negotaition')).toBe('negotiation');
    expect(near('harasment')).toBeUndefined();
    expect(near('negotiations')).toBeUndefined();
  });

  it('is none for another spelling, nor for a word that has relatives', () => {
    expect(near('colorful')).toBeUndefined();
    expect(near('agression', 'agressors')).toBeUndefined();
  });
});
