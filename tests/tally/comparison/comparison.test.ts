import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category, Entry, Lexicon } from '../../../src/model/lexicon.js';
import { categoryPairs } from '../../../src/tally/comparison/category-pairs.js';
import { entryDifferences } from '../../../src/tally/comparison/entry-differences.js';
import { untouched } from '../../../src/tally/comparison/untouched.js';

const entry = (pattern: string, more: Partial<Entry> = {}): Entry => ({
  ...{ pattern, by: 'phrase', strength: 'strong', except: [], line: 1 },
  ...more,
});

const leaf = (id: string, entries: readonly Entry[] = [], more: Partial<Category> = {}): Category => ({
  ...{ id, title: id, description: '', entries, except: [], examples: [], children: [] },
  ...more,
});

const lexicon = (id: string, children: readonly Category[]): Lexicon => ({
  ...{ id, path: `${id}.yaml`, source: '', isExclusive: false, isContested: false },
  root: leaf(id, [], { children }),
});

const lexiconOf = (id: string, ...keys: readonly string[]): Lexicon =>
  lexicon(
    id,
    keys.map((key) => leaf(`${id}.${key}`)),
  );

describe('categories of two lexicons', () => {
  it('are paired by their ids', () => {
    expect(
      categoryPairs([lexiconOf('war', 'threat', 'force')], [lexiconOf('war', 'force', 'call')], new Map()),
    ).toEqual([{ a: 'war', b: 'war' }, { a: 'war.threat' }, { a: 'war.force', b: 'war.force' }, { b: 'war.call' }]);
  });

  it('are paired by the name below different roots, and the roots of two single lexicons with each other', () => {
    expect(categoryPairs([lexiconOf('war', 'threat')], [lexiconOf('hawk', 'threat')], new Map())).toEqual([
      { a: 'war', b: 'hawk' },
      { a: 'war.threat', b: 'hawk.threat' },
    ]);
  });

  it('stay alone when a name below the root is there twice', () => {
    const pairs = categoryPairs([lexiconOf('war', 'x')], [lexiconOf('one', 'x'), lexiconOf('two', 'x')], new Map());
    expect(pairs.filter(({ a, b }) => a !== undefined && b !== undefined)).toEqual([]);
  });

  it('are paired as a person maps them, with what lies below alike, and then their roots are not', () => {
    expect(
      categoryPairs([lexiconOf('war', 'threat')], [lexiconOf('lsd', 'neg')], new Map([['war.threat', 'lsd.neg']])),
    ).toEqual([{ a: 'war' }, { a: 'war.threat', b: 'lsd.neg' }, { b: 'lsd' }]);
    expect(
      categoryPairs([lexiconOf('war', '__proto__')], [lexiconOf('hawk', '__proto__')], new Map([['war', 'hawk']])),
    ).toEqual([
      { a: 'war', b: 'hawk' },
      { a: 'war.__proto__', b: 'hawk.__proto__' },
    ]);
  });
});

describe('entries of two lexicons', () => {
  const differencesOf = (before: Category, after: Category) => {
    const [a, b] = [[lexicon('war', [before])], [lexicon('war', [after])]];
    return entryDifferences(categoryPairs(a, b, new Map()), a, b).map(({ entry: written, change, detail }) =>
      [written, change, detail].filter((part) => part !== '').join(' | '),
    );
  };

  it('are only in one, the same or changed, whatever line they stand on', () => {
    const before = leaf('war.x', [entry('tank*'), entry('Gun'), entry('march', { strength: 'weak' })]);
    const after = leaf('war.x', [
      entry('gun', { line: 7 }),
      entry('march', { except: ['the march of', 'March'] }),
      entry('drone'),
    ]);
    expect(differencesOf(before, after)).toEqual([
      'tank* | only_a',
      'Gun | same',
      'march | changed | strength: weak → strong; except: none → March, the march of',
      'drone | only_b',
    ]);
  });

  it('may be of one pattern for two parts of speech', () => {
    const noun = entry('strike', { pos: 'NOUN' });
    const verb = entry('strike', { pos: 'VERB', by: 'lemma' });
    expect(differencesOf(leaf('war.x', [noun, verb]), leaf('war.x', [verb, noun]))).toEqual(['strike | same']);
    expect(differencesOf(leaf('war.x', [noun]), leaf('war.x', [noun, verb]))).toEqual([
      'strike | changed | by: phrase → lemma / phrase; strength: strong → strong / strong; pos: NOUN → NOUN / VERB',
    ]);
  });

  it('have a row of their own for the settings of their category', () => {
    expect(
      differencesOf(leaf('war.x', [entry('gun')]), leaf('war.x', [entry('gun')], { except: ['top gun'] })),
    ).toEqual(['changed | except: none → top gun', 'gun | same']);
  });
});

it('finds the spans that touch no other, as a look at every pair would', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length })),
  );
  fc.assert(
    fc.property(spans, spans, (some, others) => {
      const plain = some.filter((one) => !others.some((other) => other.start < one.end && one.start < other.end));
      const order = (span: { start: number; end: number }): number => span.start * 1000 + span.end;
      expect(untouched(some, others)).toEqual(plain.toSorted((a, b) => order(a) - order(b)));
    }),
  );
});
