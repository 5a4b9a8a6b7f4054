import { describe, expect, it } from 'vitest';
import { category, lexicon, tagsOf } from './reading.js';

const forces = category(
  'arms.forces',
  [
    { pattern: 'army', strength: 'weak' },
    { pattern: 'modern army', strength: 'weak' },
    { pattern: 'parade', strength: 'weak', except: ['fashion parade'] },
  ],
  { support: ['strengthen*', 'modern', 'fashion'] },
);
const acts = category('arms.acts', [
  { pattern: 'raid', strength: 'weak' },
  { pattern: 'bombed', except: ['photo bombed'] },
]);
const arms = lexicon(category('arms', [], { children: [forces, acts] }));
const hits = (text: string): readonly string[] =>
  tagsOf(text, [arms])
    .filter(({ fate }) => fate === 'hit')
    .map(({ entry }) => entry);

describe('a weak match', () => {
  it('counts beside a strong match of its lexicon, and alone does not', () => {
    expect(hits('The army moved.')).toEqual([]);
    expect(hits('The army bombed the dam.')).toEqual(['army', 'bombed']);
    expect(hits('The army photo bombed the parade.')).toEqual([]);
  });

  it('counts beside a support of its category, before or after it', () => {
    expect(hits('We strengthen the army.')).toEqual(['army']);
    expect(hits('The army must be strengthened.')).toEqual(['army']);
    expect(hits('The army rests. We strengthen the bridge.')).toEqual([]);
  });

  it('is not helped by the support of another category', () => {
    expect(hits('They strengthen the fence after the raid.')).toEqual([]);
  });

  it('is not supported by its own words', () => {
    expect(hits('A modern army.')).toEqual([]);
    expect(hits('A modern army is modern.')).toEqual(['modern army']);
  });

  it('stays excluded where an exception touches it, with or without support', () => {
    expect(hits('A modern fashion parade.')).toEqual([]);
  });
});

describe('a support', () => {
  it('counts nothing itself', () => {
    expect(tagsOf('We strengthen the modern bridge.', [arms])).toEqual([]);
  });

  it('holds for all categories below the one it is written in', () => {
    const whole = lexicon(category('arms', [], { children: [forces, acts], support: ['at dawn'] }));
    expect(tagsOf('A raid at dawn.', [whole]).map(({ fate }) => fate)).toEqual(['hit']);
  });

  it('stays fast in a sentence with thousands of supports and weak matches', () => {
    const tags = tagsOf('strengthen raid '.repeat(20_000), [arms]);
    expect(tags.length).toBe(20_000);
    expect(tags.every(({ fate }) => fate === 'excluded')).toBe(true);
  });
});
