import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Branch, Dictionary } from '../../src/read/dictionary.js';
import { dictionaryFormats } from '../../src/read/dictionaries/index.js';
import { dictionaryOf } from '../../src/read/dictionary-of-lexicon.js';
import { lexiconYaml } from '../../src/read/lexicon-of-dictionary.js';
import { parseLexicon } from '../../src/read/settings/lexicon.js';

const formatOf = (id: string) => {
  const format = dictionaryFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
};

const read = (id: string, text: string) => formatOf(id).read({ path: `d.${formatOf(id).extensions[0] ?? ''}`, text });

/** Names and patterns alone: the lines of a file written anew are others. */
const shapeOf = (branches: readonly Branch[], withWeights: boolean): unknown =>
  branches.map(({ name, terms, branches: below }) => ({
    name,
    terms: terms.map(({ pattern, weight }) => (withWeights && weight !== undefined ? [pattern, weight] : pattern)),
    below: shapeOf(below, withWeights),
  }));

const word = fc.constantFrom('lamb', 'abandon*', 'naïve', "no man's land", 'a lie', 'NO', 'Erdoğan', 'constructor', '__proto__', 'mother-in-law', 'and so on*'); // prettier-ignore
const name = fc.constantFrom('peace', 'A category', 'NA', 'constructor', '__proto__', 'ANOTHER', 'x < "y" & z', 'Büro');

/** A weight of 1 is none to WordStat. */
const weight = fc.integer({ min: 1, max: 9999 }).filter((thousandths) => thousandths !== 1000);

const terms = (weights: boolean) =>
  fc
    .uniqueArray(fc.tuple(word, weight), {
      selector: ([pattern]) => pattern.toLowerCase(),
      minLength: 1,
      maxLength: 5,
    }) // prettier-ignore
    .map((pairs) => pairs.map(([pattern, weight], line) => ({ pattern, line, ...(weights && { weight }) })));

const leaves = (weights: boolean): fc.Arbitrary<Branch[]> =>
  fc.uniqueArray(
    fc.record({ name, terms: terms(weights), branches: fc.constant<Branch[]>([]) }),
    { selector: (branch) => branch.name, minLength: 2, maxLength: 4 }, // prettier-ignore
  );

const trees = (weights: boolean): fc.Arbitrary<Branch[]> =>
  fc.uniqueArray(
    fc.record({ name, terms: terms(weights), branches: fc.oneof(fc.constant<Branch[]>([]), leaves(weights)) }),
    { selector: (branch) => branch.name, minLength: 2, maxLength: 4 }, // prettier-ignore
  );

describe('what is written, is read back', () => {
  it.each([
    ['liwc', trees(false), false],
    ['liwc-table', leaves(true), true],
    ['wordstat', trees(true), true],
    ['lexicoder', leaves(false), false],
    ['yoshikoder', trees(false), false],
    ['quanteda', trees(false), false],
    ['term-table', leaves(true), true],
    ['word-lists', leaves(false), false],
  ])('%s', (id, branches, withWeights) => {
    fc.assert(
      fc.property(branches, (given) => {
        const { text, losses } = formatOf(id).write({ branches: given });
        expect(losses).toEqual([]);
        const again = read(id, text);
        expect(again.losses).toEqual([]);
        expect(shapeOf(sorted(again.branches), withWeights)).toEqual(shapeOf(sorted(given), withWeights));
      }),
    );
  });

  it('valence', () => {
    fc.assert(
      fc.property(terms(true), terms(true), (good, bad) => {
        const given: Dictionary = {
          branches: [
            { name: 'positive', terms: good, branches: [] },
            { name: 'negative', terms: bad, branches: [] },
          ],
        };
        const again = read('valence', formatOf('valence').write(given).text);
        expect(shapeOf(again.branches, true)).toEqual(shapeOf(given.branches, true));
      }),
    );
  });

  it('a lexicon of ours', () => {
    fc.assert(
      fc.property(trees(true), (given) => {
        const head = { id: 'x', title: 'X', description: 'D', source: 'S' };
        const { text } = lexiconYaml({ branches: given }, head);
        const { branches, losses } = dictionaryOf(parseLexicon('x.yaml', text));
        expect(losses).toEqual([]);
        expect(shapeOf(branches, true)).toEqual(shapeOf(withOwnTermsBelow(given), true));
      }),
    );
  });
});

/** A LIWC term stands once, before all categories that have it: the order within one may be another. */
function sorted(branches: readonly Branch[]): readonly Branch[] {
  return branches.map((branch) => ({
    ...branch,
    terms: [...branch.terms].sort((a, b) => (a.pattern < b.pattern ? -1 : 1)),
    branches: sorted(branch.branches),
  }));
}

function withOwnTermsBelow(branches: readonly Branch[]): readonly Branch[] {
  return branches.map(({ name: own, terms: some, branches: below }) =>
    below.length === 0
      ? { name: own, terms: some, branches: [] }
      : { name: own, terms: [], branches: [{ name: 'general', terms: some, branches: [] }, ...below] },
  );
}

describe('a LIWC dictionary', () => {
  it('has numbered categories, with zeros before or not, and terms of several words', () => {
    const { branches, losses } = read('liwc', '%\r01\tGOOD\r2\tBAD\r%\rkind of\t1\t02\rfine\t01\r');
    expect(shapeOf(branches, false)).toEqual([
      { name: 'GOOD', terms: ['kind of', 'fine'], below: [] },
      { name: 'BAD', terms: ['kind of'], below: [] },
    ]);
    expect(losses).toEqual([]);
  });

  it('puts a category below the nearest with fewer tabs', () => {
    const { branches } = read('liwc', '%\n1\ttop\n\t2\tmiddle\n\t\t3\tlow\n4\tother\n%\na\t3\nb\t4\nc\t2\n');
    expect(shapeOf(branches, false)).toEqual([
      { name: 'top', terms: [], below: [{ name: 'middle', terms: ['c'], below: [{ name: 'low', terms: ['a'], below: [] }] }] }, // prettier-ignore
      { name: 'other', terms: ['b'], below: [] },
    ]);
  });

  it('names undefined numbers, conditions, terms without a category and empty categories', () => {
    const { losses } = read('liwc', '%\n1\tA\n2\tB\n%\nlike\t<of>1/2\t1\t7\nlone\nhow\t(1 2)2/1\n');
    expect(losses).toEqual([
      { line: 5, detail: '"like" belongs to "<of>1/2" only in some contexts' },
      { line: 5, detail: '"like" names category 7, which is not defined' },
      { line: 6, detail: '"lone" names no category' },
      { line: 7, detail: '"how" belongs to "(1 2)2/1" only in some contexts' },
      { detail: 'the category "B" is empty' },
    ]);
  });

  it('is refused without its lines of %', () => {
    expect(() => read('liwc', 'a\t1\n')).toThrow('d.dic:1: a LIWC dictionary begins with');
  });
});

describe('other dictionaries', () => {
  it('keep the terms of a category that has others below it', () => {
    const xml =
      '<dictionary><cnode name="All"><cnode name="Farm"><cnode name="Field"><pnode name="corn"/></cnode><pnode name="lamb"/><pnode name="little"/></cnode></cnode></dictionary>';
    const dictionary = read('yoshikoder', xml);
    expect(dictionary.title).toBe('All');
    const { text, losses } = lexiconYaml(dictionary, { id: 'f', title: 'F', description: 'D', source: 'S' });
    expect(losses).toEqual([{ detail: 'the terms of "Farm" itself are in its category "general"' }]);
    const [farm] = parseLexicon('f.yaml', text).root.children;
    expect(farm?.children.map(({ id, entries }) => [id, entries.map(({ pattern }) => pattern)])).toEqual([
      ['f.Farm.general', ['lamb', 'little']],
      ['f.Farm.Field', ['corn']],
    ]);
  });

  it('refuse entities and broken XML with a line', () => {
    expect(() => read('yoshikoder', '<dictionary>\n<cnode name="&bomb;"/></dictionary>')).toThrow(
      /^d\.ykd:2: not well-formed XML/,
    );
    expect(() => read('yoshikoder', '<html/>')).toThrow('no <dictionary> element');
  });

  it('read the weights and underscores of WordStat, and name its rules', () => {
    const { branches, losses } = read('wordstat', 'WAR\n\tWAR_IN_IRAQ (1)\n\tRAID (0.5)\n\t@NEAR [A B] (1)\n');
    expect(shapeOf(branches, true)).toEqual([{ name: 'WAR', terms: ['WAR IN IRAQ', ['RAID', 500]], below: [] }]);
    expect(losses).toEqual([{ line: 4, detail: '"@NEAR [A B]" is a rule of WordStat, not a pattern' }]);
  });

  it('leave out the colours of Lexicoder, and name what stands before the first category', () => {
    const { branches, losses } = read('lexicoder', 'stray\n+good#00ff00\n fine \nFine\n');
    expect(shapeOf(branches, false)).toEqual([{ name: 'good', terms: ['fine'], below: [] }]);
    expect(losses).toEqual([
      { line: 1, detail: '"stray" stands before the first category' },
      { line: 4, detail: '"Fine" stands twice in "good", first on line 3' },
    ]);
  });

  it('read quanteda’s maps, own patterns under __, and name queries', () => {
    const { branches, losses } = read('quanteda', 'A:\n  B: [x, NO]\n  __: [y]\nC: war\nQ: "war N/2 fear*"\n');
    expect(shapeOf(branches, false)).toEqual([
      { name: 'A', terms: ['y'], below: [{ name: 'B', terms: ['x', 'NO'], below: [] }] },
      { name: 'C', terms: ['war'], below: [] },
    ]);
    expect(losses.map(({ detail }) => detail)).toEqual([
      '"war N/2 fear*" is a query, not a pattern',
      'the category "Q" is empty',
    ]);
  });

  it('split a valence list at zero, and name words without a side', () => {
    const { branches, losses } = read('valence', 'good\t1.9\t0.5\nbad\t-2\nso\t0\n');
    expect(shapeOf(branches, true)).toEqual([
      { name: 'positive', terms: [['good', 1900]], below: [] },
      { name: 'negative', terms: [['bad', 2000]], below: [] },
    ]);
    expect(losses.map(({ detail }) => detail)).toEqual([
      '"so" is neither positive nor negative: 0',
      '1 more columns behind the number',
    ]);
  });

  it('leave a term out of a category of a LIWC-22 table whose mark says nothing, by name', () => {
    const { branches, losses } = read('liwc-table', 'DicTerm,pos,neg\nhappy,X,\nrage,?,x\nsad,,0.5\n');
    expect(branches.map((branch) => branch.terms.map(({ pattern }) => pattern))).toEqual([['happy'], ['rage', 'sad']]);
    expect(losses.map(({ line, detail }) => [line, detail])).toEqual([
      [3, '"rage" under "pos" is marked "?", neither X nor a number, and is left out there'],
    ]);
  });

  it('read a decimal comma between semicolons, and name it as no number between commas', () => {
    const semicolons = read('term-table', 'term;category;weight\nattack*;war;1,5\nbomb;war;-,25\n');
    expect(semicolons.branches[0]?.terms.map((term) => term.weight)).toEqual([1500, -250]);
    expect(semicolons.losses).toEqual([]);
    const commas = read('term-table', 'term,category,weight\nattack*,war,"1,5"\n');
    expect(commas.branches[0]?.terms.map((term) => term.weight)).toEqual([undefined]);
    expect(commas.losses).toEqual([{ line: 2, detail: 'the weight of "attack*" is not a number: "1,5"; it has none' }]);
  });

  it('refuse a pattern that would match any text', () => {
    expect(read('lexicoder', '+a\n*\nb\n').losses).toEqual([
      { line: 2, detail: 'the pattern "*" would match any text; write at least one letter' },
    ]);
  });
});

it('names what a dictionary cannot say of an entry, and writes out its choices', () => {
  const { branches, losses } = dictionaryOf(
    parseLexicon(
      'x.yaml',
      `id: x
title: X
description: D
source: S
target: subject
requires_target: true
negation: ignore
entries:
  - { phrase: (a|b) c, case: true, weight: 2 }
  - d <2> e
  - { regex: f+g }
  - { phrase: h, near: i, not_near: [j, k], requires_target: false }`,
    ),
  );
  expect(shapeOf(branches, true)).toEqual([{ name: 'x', terms: [['a c', 2000], ['b c', 2000], 'h'], below: [] }]);
  expect(losses.map(({ line, detail }) => [line, detail])).toEqual([
    [undefined, 'x: its target, the subject cannot be said'],
    [undefined, 'x: that it requires a target cannot be said'],
    [undefined, 'x: that it ignores negation cannot be said'],
    [9, '"(a|b) c": its case cannot be said'],
    [10, '"d <2> e": its gap cannot be said; the entry is left out'],
    [11, '"f+g": that it is a regex cannot be said; the entry is left out'],
    [12, '"h": near "i", not_near "j", "k", whether it requires a target cannot be said'],
  ]);
});

it('turns companions neg_… into categories that compete, so that “not good” counts once', () => {
  const head = { id: 'x', title: 'X', description: 'D', source: 'S' };
  const branch = (of: string, pattern: string): Branch => ({ name: of, terms: [{ pattern, line: 1 }], branches: [] });
  const { text } = lexiconYaml({ branches: [branch('positive', 'good'), branch('neg_positive', 'not good')] }, head);
  const { isExclusive, root } = parseLexicon('x.yaml', text);
  expect(isExclusive).toBe(true);
  expect(root.children.map(({ id, negation }) => [id, negation])).toEqual([
    ['x.positive', undefined],
    ['x.neg_positive', 'ignore'],
  ]);
});
