import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/model/segmentation.js';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { compileLexicons } from '../../src/tag/lexicons.js';
import { lexiconOf, tagsOf, tagsWith } from './reading.js';

interface Range {
  readonly category: string;
  readonly order: number;
  readonly first: number;
  readonly last: number;
}

/** Where a row of parts can end that begins at a token: every part is tried on the token and on the word that begin there. */
function ends({ tokens, words }: Sentence, parts: readonly string[], from: number): readonly number[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [from];
  const pattern = new RegExp(`^${part.replace(/\*/gu, '.*').replace(/\?/gu, '.')}$`, 'u');
  const units = [
    ...words.filter((word) => word.first === from).map(({ norm, last }) => ({ norm, last })),
    ...tokens.slice(from, from + 1).map(({ norm }) => ({ norm, last: from + 1 })),
  ];
  const reached = units
    .filter(({ norm }) => pattern.test(norm) && (/[a-z]/u.test(norm) || norm === part))
    .map(({ last }) => last);
  return reached.flatMap((last) => {
    if (rest.length === 0) return [last];
    const isLink = tokens[last]?.norm === '-' && words.some((word) => word.first < last && last < word.last - 1);
    return [
      ...ends({ tokens, words } as Sentence, rest, last),
      ...(isLink ? ends({ tokens, words } as Sentence, rest, last + 1) : []),
    ];
  });
}

/** The plain version of matching: try every pattern everywhere, then take the longest, leftmost, first written, again and again. */
function plainly(
  text: string,
  leaves: Readonly<Record<string, readonly string[]>>,
  isExclusive: boolean,
): readonly string[] {
  return segment(text).sentences.flatMap((sentence) => {
    let order = 0;
    let candidates: Range[] = Object.entries(leaves).flatMap(([category, patterns]) =>
      patterns.flatMap((pattern) => {
        order += 1;
        const rows = [pattern.split(' ')];
        if (pattern.includes('-')) {
          rows.push(pattern.split(' ').flatMap((part) => (/[*?]/u.test(part) ? [part] : part.split('-'))));
        }
        return rows.flatMap((parts) =>
          sentence.tokens.flatMap((_, first) =>
            ends(sentence, parts, first).map((last) => ({ category, order, first, last })),
          ),
        );
      }),
    );
    const taken: Range[] = [];
    while (candidates.length > 0) {
      const best = candidates.reduce((a, b) => {
        const difference = b.last - b.first - (a.last - a.first) || a.first - b.first || a.order - b.order;
        return difference > 0 ? b : a;
      });
      taken.push(best);
      candidates = candidates.filter((other) => {
        const isApart = other.last <= best.first || best.last <= other.first;
        const isSame = other.first === best.first && other.last === best.last;
        return isApart || (other.category !== best.category && (!isExclusive || isSame));
      });
    }
    return taken.map(({ category, first, last }) => {
      const start = sentence.tokens[first]?.start ?? -1;
      const end = sentence.tokens[last - 1]?.end ?? -1;
      return `${category} ${String(start)}-${String(end)}`;
    });
  });
}

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

describe('matching', () => {
  it('finds what trying every pattern everywhere finds', () => {
    fc.assert(
      fc.property(cases, ({ text, leaves, isExclusive }) => {
        const tags = tagsOf(text, [lexiconOf(leaves, { isExclusive })]);
        const found = tags.map(({ category, start, end }) => `${category} ${String(start)}-${String(end)}`);
        expect([...found].sort()).toEqual([...plainly(text, leaves, isExclusive)].sort());
      }),
      { numRuns: 1500 },
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
