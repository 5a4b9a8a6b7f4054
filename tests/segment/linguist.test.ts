import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/model/segmentation.js';
import { createLinguist, remembered } from '../../src/segment/linguist.js';
import { segment } from '../../src/segment/segment.js';
import { plainLinguist } from './plain-linguist.js';

const linguist = createLinguist(model);
const plain = plainLinguist(model);

const read = (text: string): string =>
  segment(text)
    .sentences.flatMap((sentence) =>
      linguist(sentence).map(({ pos, lemma }, index) => `${sentence.tokens[index]?.norm ?? ''}/${pos}/${lemma}`),
    )
    .join(' ');

const PIECES = [
  ...[
    'Doran',
    'accused',
    'Karesia',
    'of',
    'attacking',
    'the',
    'peace-oriented',
    'co-chairs',
    'has',
    'long',
    'they',
    'don’t',
    "Hamas's",
    'cannot',
    'will',
    'states',
  ],
  ...[
    'Erdoğan',
    'Əliyev',
    'Հայաստան',
    'Азербайджан',
    '中国',
    'naïve',
    'U.S.',
    'Ph.D.',
    'J.',
    'A.B.',
    'e.g.',
    'No.',
    '10am',
    '80’s',
    '1,000.5',
    '9/11',
    '5HTP',
    'x2y',
    'B2B',
  ],
  ...[
    '_',
    '__',
    'x_y',
    '*',
    '**',
    '#tag',
    '@name',
    '$',
    '…',
    '...',
    "'s",
    "n't",
    "'ll",
    '--',
    '---',
    '–',
    '—',
    '?!',
    '!!!',
    ':)',
    ';-(',
    '👍🏽',
    '🇦🇲',
    '½',
    '²',
    '§',
    '\\',
    '|',
    '^',
    '~',
    '``',
    "''",
  ],
  ...[
    'http://a.b/c?d',
    'a@b.org',
    'x.com',
    '%',
    '&',
    'AT&T',
    'b/c',
    'w/',
    '+',
    '=',
    '==',
    '<',
    '>',
    '«',
    '»',
    '„',
    '‚',
    '¿',
    '°',
    '€',
    '•',
    'con\u00ADdemn',
    'e\u0301t\u0301',
    '\uD800',
    '\uFFFD',
  ],
  ...[
    'a'.repeat(200),
    'constructor',
    '__proto__',
    'dont',
    'gonna',
    'im',
    'y',
    'I.',
    '.',
    ',',
    '"',
    '“',
    '”',
    '(',
    ')',
    '[1]',
    'colour',
    'defence',
  ],
];
const junk = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(' '));
/** Words that wink's rules speak of, in any order. */
const plainWords = fc
  .array(
    fc.constantFrom(
      ...`the a to have has been long not will would can that this these who what her his it they more most one much so as like well
      back hard fast close open light present record report attack claim increasing increased talks walking better round past
      Karesia January , . : — " 's ' n't had better used to there no all about down up over out on in by for`.split(
        /\s+/u,
      ),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((words) => words.join(' '));
const raw = fc.oneof(
  junk,
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('createLinguist', () => {
  it.each([
    ['Doran has long accused the northern states.', 'accused/VERB/accuse'],
    ['They don’t attack.', "n't/PART/not"],
    ['They don´t attack.', "n't/PART/not"],
    ['They don`t attack.', "n't/PART/not"],
    ['They don′t attack.', "n't/PART/not"],
    ['Karesia`s army left.', "'s/PART/'s"],
    ['We cannot agree.', 'can/AUX/can not/PART/not'],
    ['Erdoğan accused them.', 'erdoğan/PROPN/erdoğan accused/VERB/accuse'],
    ['Հայաստան accused them.', 'հայաստան/PROPN/հայաստան accused/VERB/accuse'],
    ['They con\u00ADdemned it.', 'condemned/VERB/condemn'],
    ['The peace-oriented leaders’ plans failed.', 'leaders/NOUN/leader'],
    ['They met at 10am — see www.karesia.example.', '10/NUM/10 am/NOUN/am'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('gives one answer for every token of any sentence, lower-case and never empty', () => {
    fc.assert(
      fc.property(raw, (text) => {
        for (const sentence of segment(text).sentences) {
          const answer = linguist(sentence);
          expect(answer).toHaveLength(sentence.tokens.length);
          for (const { pos, lemma } of answer) {
            expect(pos).toMatch(/^[A-Z]+$/u);
            expect(lemma).not.toBe('');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers as wink does that is asked about the whole sentence', () => {
    const corpus = new URL('../../corpus/', import.meta.url);
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:txt|md)$/u.test(name),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) {
      for (const sentence of segment(readFileSync(new URL(name, corpus), 'utf8')).sentences)
        expect(linguist(sentence)).toEqual(plain(sentence));
    }
    fc.assert(
      fc.property(fc.oneof(raw, plainWords), (text) => {
        for (const sentence of segment(text).sentences) expect(linguist(sentence)).toEqual(plain(sentence));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a part of a contraction the part of speech that it brings, as wink does', () => {
    for (const text of ["'ll dont Doran", 'has dont go', "'ll wont", 'I wouldve gone and youre well'])
      for (const sentence of segment(text).sentences) expect(linguist(sentence)).toEqual(plain(sentence));
  });

  it('gives the same answer whatever it read before', () => {
    const texts = fc.sample(junk, { numRuns: 300, seed: 7 });
    const forwards = texts.map(read);
    const backwards = [...texts].reverse().map(read).reverse();
    expect(backwards).toEqual(forwards);
    // Twins whose parts were read as words of their own in between.
    for (const [first, between] of [
      ['The xyzzy-plugh quuxed.', "Xyzzy-plugh's xyzzy plugh quux-ed xyzzy_plugh."],
      ['A frobnic attacked.', 'Frobnic FROBNIC frobnics frobniced #frobnic.'],
    ] as const) {
      const before = read(first);
      read(between);
      expect(read(first)).toBe(before);
    }
  });

  it('gives the same answer after it met, and forgot, more new words than it remembers', () => {
    const texts = fc.sample(junk, { numRuns: 50, seed: 11 });
    const before = texts.map(read);
    const strange = (at: number): string => `quux${at.toString(36)}ing`;
    for (let first = 0; first < 120_000; first += 1000)
      read(`${Array.from({ length: 1000 }, (_, at) => strange(first + at)).join(' ')}.`);
    expect(texts.map(read)).toEqual(before);
    expect(read(`They ${strange(7)} it.`)).toBe(read(`They ${strange(7)} it.`));
    for (const sentence of segment(`They were ${strange(7)} and ${strange(999)} by the xyzzy.`).sentences)
      expect(linguist(sentence)).toEqual(plain(sentence));
  });

  it('reads a sentence of many tokens in parts', () => {
    const text = 'and the envoy went '.repeat(300);
    expect(read(text).split(' ')).toHaveLength(1200);
  });

  it('refuses a sentence that segment did not make', () => {
    const sentence: Sentence = {
      start: 0,
      end: 1,
      index: 3,
      paragraph: 0,
      tokens: [],
      words: [],
      wordCount: 0,
    };
    expect(() => linguist(sentence)).toThrow('sentence 3');
  });
});

describe('remembered', () => {
  it('asks once about each sentence', () => {
    const asked: number[] = [];
    const once = remembered((sentence) => {
      asked.push(sentence.index);
      return linguist(sentence);
    });
    const { sentences } = segment('They went. They came.');
    const answers = [...sentences, ...sentences].map(once);
    expect(asked).toEqual([0, 1]);
    expect(answers[2]).toBe(answers[0]);
  });
});
