import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { normOf } from '../../src/segment/norms.js';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';

/** What text is made of when it is nasty. */
const piece = fc.constantFrom(
  ...[
    'a',
    'B',
    'é',
    'e\u0301',
    'ə',
    'Ա',
    'я',
    'ß',
    'İ',
    '𝐚',
    '👍🏽',
    '🇦🇲',
    '\uD83D',
    '\uDE00',
    '\u00AD',
    '\u200B',
    '\u200D',
    '\uFEFF',
    '\u0000',
    '\u001F',
  ],
  ...[' ', '  ', '\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', '\u0085', '\f', '\t', '\u00A0', '\u3000'],
  ...[
    '.',
    '...',
    '…',
    '!',
    '?',
    ',',
    ';',
    ':',
    '-',
    '--',
    '–',
    '—',
    '\u2010',
    "'",
    '’',
    '‘',
    '“',
    '”',
    '"',
    '(',
    ')',
    '[',
    ']',
    '#',
    '@',
    '*',
    '_',
    '$',
    '%',
    '&',
    '/',
    '\\',
  ],
  ...[
    'don’t',
    "can't",
    'cannot',
    "Doran's",
    'Mr.',
    'U.S.',
    'e.g.',
    'J.',
    'peace-oriented',
    'co-chair',
    'http://a.b/c',
    'a@b.org',
    'x.com',
    '12',
    '1,000.5',
    '[12]',
    '1. ',
    '(a) ',
    '# ',
    '• ',
  ],
  ...[
    'constructor',
    '__proto__',
    "n't",
    "'s",
    ':)',
    'A/1/PV.2',
    '08-51234',
    'b'.repeat(230),
    '-'.repeat(210),
    'a-'.repeat(120),
  ],
);
const nasty = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Space, and what is invisible. */
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;
const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const inOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => span.start < span.end && span.start >= (spans[index - 1]?.end ?? 0));

describe('segment', () => {
  it('gives back every token, in order, inside its sentence and paragraph', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { paragraphs, sentences } = segment(text);
        expect(inOrder(paragraphs)).toBe(true);
        expect(inOrder(sentences)).toBe(true);
        for (const [index, sentence] of sentences.entries()) {
          const paragraph = paragraphs[sentence.paragraph];
          expect(sentence.index).toBe(index);
          expect(paragraph !== undefined && isInside(sentence, paragraph)).toBe(true);
          expect(inOrder(sentence.tokens)).toBe(true);
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          for (const { start, end, norm } of sentence.tokens) {
            expect(end - start).toBeLessThanOrEqual(200);
            expect(norm).not.toBe('');
            expect(norm).toBe(normOf(text.slice(start, end), 0, end - start));
            expect(/\s/u.test(text.slice(start, end).replace(/[\p{Cc}\p{Cf}]/gu, ''))).toBe(false);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('leaves nothing but white space, invisible characters and page furniture between tokens', () => {
    fc.assert(
      fc.property(
        anything.filter((text) => !/\d/u.test(text)),
        (text) => {
          let at = 0;
          for (const token of segment(text).sentences.flatMap((sentence) => sentence.tokens)) {
            expect(text.slice(at, token.start)).toMatch(BLANK);
            at = token.end;
          }
          expect(text.slice(at)).toMatch(BLANK);
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each(['\u1100\u1161', '\u1112\u1161\u11ab', 'e\u0301', '\u1100\u00ad\u1161'])('composes %j', (text) => {
    const [word] = segment(text).sentences.flatMap((sentence) => sentence.words);
    expect(word?.norm).toBe(text.replace('\u00ad', '').normalize('NFC'));
  });

  it('puts every token into exactly one word of its sentence', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { tokens, words } of segment(text).sentences) {
          let next = 0;
          for (const word of words) {
            expect(word.first).toBe(next);
            expect(word.last).toBeGreaterThan(word.first);
            expect(word.start).toBe(tokens[word.first]?.start);
            expect(word.end).toBe(tokens[word.last - 1]?.end);
            expect(word.norm).toBe(
              tokens
                .slice(word.first, word.last)
                .map(({ norm }) => norm)
                .join('')
                .normalize('NFC'),
            );
            next = word.last;
          }
          expect(next).toBe(tokens.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('knows how many words it counts before it makes them', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { words, wordCount } of segment(text).sentences) {
          expect(wordCount).toBe(words.filter(({ isCounted }) => isCounted).length);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('puts no token, sentence or paragraph across a masked span', () => {
    fc.assert(
      fc.property(nasty, fc.array(fc.nat(300), { maxLength: 6 }), (text, cuts) => {
        const bounds = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
        const masked: Span[] = [];
        for (let index = 0; index + 1 < bounds.length; index += 2)
          masked.push({ start: bounds[index] ?? 0, end: bounds[index + 1] ?? 0 });
        const { paragraphs, sentences } = segment(text, masked);
        const spans = [...paragraphs, ...sentences, ...sentences.flatMap((sentence) => sentence.tokens)];
        for (const mask of masked)
          expect(spans.some((span) => span.start < mask.end && mask.start < span.end)).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  it('reads composed and decomposed, straight and curly, LF and CRLF alike', () => {
    const norms = (text: string): string[][] =>
      segment(text).sentences.map(({ tokens }) => tokens.map(({ norm }) => norm));
    const plain = fc
      .array(
        fc.constantFrom(
          'Erdoğan',
          'café',
          'naïve',
          "don't",
          "Doran's",
          'cease-fire',
          'İlham',
          'said',
          'No.',
          'Yes!',
          'and',
          '\n',
          '\n\n',
          ',',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(plain, (text) => {
        const expected = norms(text);
        expect(norms(text.normalize('NFD'))).toEqual(expected);
        expect(norms(text.replaceAll("'", '’').replaceAll('-', '\u2011'))).toEqual(expected);
        expect(norms(text.replaceAll('\n', '\r\n'))).toEqual(expected);
        expect(norms(`\uFEFF${text}`)).toEqual(expected);
        expect(norms(text.replaceAll('fé', 'f\u00ADé'))).toEqual(expected);
      }),
    );
  });

  it('gives the same answer whatever it read before', () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 4 }), (texts) => {
        const read = (text: string) => segment(text).sentences.map(({ tokens, words }) => ({ tokens, words }));
        const forwards = texts.map(read);
        const backwards = [...texts].reverse().map(read).reverse();
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('cuts long runs of one thing without losing its way', () => {
    for (const unit of [
      'a',
      'a.',
      'a-',
      "a'",
      'ab.',
      '.',
      '@a',
      '(',
      '"',
      '“',
      '1',
      '1.',
      '\n',
      'a\n',
      '[1]',
      '_',
      'http://',
      'a@',
      '\u0301',
      '\u200D',
      '👍\u200D',
    ]) {
      const { sentences } = segment(unit.repeat(Math.ceil(50_000 / unit.length)));
      expect(sentences.every(({ tokens }) => tokens.every(({ start, end }) => end - start <= 200))).toBe(true);
    }
  }, 15_000);
});

describe('tokenise', () => {
  it('ends a link before a character that is not seen', () => {
    const [token] = tokenise('http://a.b/c\u00ad').tokens;
    expect(token).toMatchObject({ end: 12, norm: 'http://a.b/c' });
  });

  it('cuts what holds no glob character exactly as segment does', () => {
    fc.assert(
      fc.property(
        anything.filter((text) => !/[*?]/u.test(text)),
        (text) => {
          const range = text.replace(/[\s\p{Cc}\d#•]/gu, ' ').trim();
          expect(tokenise(range).tokens).toEqual(segment(range).sentences.flatMap((sentence) => sentence.tokens));
        },
      ),
      { numRuns: 600 },
    );
  });
});
