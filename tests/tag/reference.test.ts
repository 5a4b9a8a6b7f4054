import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/segment/tokenise.js';
import { compileLexicons } from '../../src/tag/lexicons.js';
import { plainly, type PlainEntry } from './naive.js';
import { lexiconOf, type Line, tagsOf, tagsWith } from './reading.js';

const word = fc.constantFrom('a', 'b', 'c', 'ab', 'ba', 'abc', 'a-b', 'b-a-c', "a's", 'b-c’s', 'A', 'C-B');
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', ', ', ' (', ' — ', ' - ', '; ', '. B ');
const text = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.map((piece) => piece.join('')).join(''));
const part = fc.constantFrom(
  'a',
  'b',
  'c',
  'ab',
  'a*',
  '*b',
  '*',
  '?',
  'a?',
  '*a*',
  'a-b',
  'b-*',
  '*-c',
  "a's",
  '?b*',
  'b-a-c',
);
const pattern = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const patterns = fc.array(pattern, { minLength: 1, maxLength: 6 });
const cases = fc.record({ text, leaves: fc.record({ one: patterns, two: patterns }), isExclusive: fc.boolean() });

const asEntry = (given: string): PlainEntry => ({ pattern: given });

/** A word, a choice, or a word that may be missing. */
const slot = fc.oneof(
  { weight: 4, arbitrary: part },
  {
    weight: 1,
    arbitrary: fc.constantFrom('(a|b)', '(a|b c|*c)', 'a(|b)', 'b (a|)', '(a-b|c) b', '((a|b)c|b) a', '( a'),
  },
);
const row = fc.array(slot, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
const space = fc.constantFrom(' <1> ', ' <2> ', '<3>', ' <*> ');
const richPattern = fc.oneof(
  row,
  fc.tuple(row, space, row).map((pieces) => pieces.join('')),
  fc.tuple(row, space, row, space, row).map((pieces) => pieces.join('')),
);
const cased = fc.constantFrom('A', 'a', 'C-B', 'C*', '*B', 'b (A|a)', 'A <2> B', "b-c's");
const richEntry: fc.Arbitrary<PlainEntry> = fc.oneof(
  richPattern.map(asEntry),
  cased.map((given) => ({ pattern: given, isCased: true })),
  fc.record({ pattern, near: fc.array(richPattern, { minLength: 1, maxLength: 2 }), within: fc.nat(4) }),
  fc.record({ pattern, notNear: fc.tuple(richPattern), within: fc.nat(4) }),
  fc.record({ pattern, near: fc.tuple(pattern), notNear: fc.tuple(pattern) }),
);
const richEntries = fc.array(richEntry, { minLength: 1, maxLength: 5 });
const richCases = fc.record({
  text,
  leaves: fc.record({ one: richEntries, two: richEntries }),
  isExclusive: fc.boolean(),
});

/** `category start-end fate` of every tag. */
function found(text: string, leaves: Record<string, readonly Line[]>, isExclusive: boolean): readonly string[] {
  return tagsOf(text, [lexiconOf(leaves, { isExclusive })])
    .map(({ category, start, end, fate }) => `${category} ${String(start)}-${String(end)} ${fate}`)
    .sort();
}

describe('matching', () => {
  it('finds what trying every pattern everywhere finds', () => {
    fc.assert(
      fc.property(cases, ({ text, leaves, isExclusive }) => {
        const entries = { one: leaves.one.map(asEntry), two: leaves.two.map(asEntry) };
        expect(found(text, leaves, isExclusive)).toEqual([...plainly(text, entries, isExclusive)].sort());
      }),
      { numRuns: 1500 },
    );
  });

  it('finds choices, gaps, neighbours and cases as trying them everywhere does', () => {
    fc.assert(
      fc.property(richCases, ({ text, leaves, isExclusive }) => {
        expect(found(text, leaves, isExclusive)).toEqual([...plainly(text, leaves, isExclusive)].sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('counts no token twice in a category and keeps to the order of the text', () => {
    fc.assert(
      fc.property(cases, ({ text, leaves, isExclusive }) => {
        const tags = tagsOf(text, [lexiconOf(leaves, { isExclusive })]);
        const keys = tags.map((tag) => [tag.sentence, tag.start, tag.end, tag.category, tag.entry] as const);
        expect(keys).toEqual(
          [...keys].sort(
            (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0),
          ),
        );
        for (const category of ['one', 'two']) {
          const own = tags.filter((tag) => tag.category === category);
          expect(own.slice(1).every((tag, index) => tag.start >= (own[index]?.end ?? 0))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on what was read before', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), patterns, (texts, entries) => {
        const lexicons = [lexiconOf({ one: entries })];
        const tagger = compileLexicons(lexicons, tokenise);
        const alone = texts.map((each) => tagsOf(each, lexicons));
        expect(texts.map((each) => tagsWith(tagger, each))).toEqual(alone);
        expect(texts.toReversed().map((each) => tagsWith(tagger, each))).toEqual(alone.toReversed());
      }),
      { numRuns: 200 },
    );
  });
});
