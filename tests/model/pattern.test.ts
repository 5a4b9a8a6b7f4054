import { describe, expect, it } from 'vitest';
import { patternForms } from '../../src/model/pattern.js';

const rows = (pattern: string): unknown => {
  const forms = patternForms(pattern);
  return 'problem' in forms ? forms.problem : forms.map((form) => form.rows.join(' … '));
};

describe('a pattern', () => {
  it.each([
    ['war', ['war']],
    ['(military|armed) force', ['military force', 'armed force']],
    ['use of (military|) force', ['use of military force', 'use of force']],
    ['attack(|s|ed)', ['attack', 'attacks', 'attacked']],
    ['((a|b) c|d) e', ['a c e', 'b c e', 'd e']],
    ['(a|a) b', ['a b']],
    ['(x)(a|b)', ['(x)a', '(x)b']],
  ])('%s stands for %j', (pattern, wanted) => {
    expect(rows(pattern)).toEqual(wanted);
  });

  it.each([':)', '(sic)', 'a|b', ':|', '((', ')', '<of>', '<', '<b> 5 >', '(a', 'c) d|'])(
    'takes %s literally',
    (pattern) => {
      expect(rows(pattern)).toEqual([pattern]);
    },
  );

  it('has gaps between rows of words', () => {
    expect(patternForms('a b <3> c <*> d')).toEqual([{ rows: ['a b', 'c', 'd'], gaps: [3, Infinity] }]);
    expect(patternForms('a<99>b')).toEqual([{ rows: ['a', 'b'], gaps: [99] }]);
    expect(patternForms('a (<2> b|c)')).toEqual([
      { rows: ['a', 'b'], gaps: [2] },
      { rows: ['a c'], gaps: [] },
    ]);
  });

  it.each([
    ['<5> force', 'the gap in "<5> force" must stand between words'],
    ['force <5>', 'the gap in "force <5>" must stand between words'],
    ['a <1> <2> b', 'the gap in "a <1> <2> b" must stand between words'],
    ['a <0> b', 'the gap in "a <0> b" must be <1> to <99>, or <*> for the rest of the sentence'],
    ['a <100> b', 'the gap in "a <100> b" must be <1> to <99>, or <*> for the rest of the sentence'],
    ['(a|b', 'in "(a|b" a choice is begun with ( and never ended with )'],
    ['(a|)<2> b', 'the gap in "<2> b" must stand between words'],
    ['(a|b)'.repeat(8), `"${'(a|b)'.repeat(8)}" stands for more than 200 patterns; split it`],
    ['('.repeat(11) + 'a|b', `"${'('.repeat(11)}a|b" has more than 10 parentheses in each other`],
  ])('%s is refused', (pattern, problem) => {
    expect(rows(pattern)).toBe(problem);
  });

  it('is bounded before it is written out', () => {
    expect(rows('(a|b)'.repeat(199))).toContain('more than 200 patterns');
    expect(rows('x'.repeat(1_000_000))).toBe('a pattern of 1000000 characters is too long; at most 1000');
    expect(rows('(a|'.repeat(300))).toContain('more than 10 parentheses');
  });
});
