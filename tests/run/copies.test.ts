import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { Copies, copyHash, sha256, type CopyRules } from '../../src/run/copies.js';
import { signatureOf } from '../../src/run/text-signature.js';
import { randomText } from './random-text.js';

const ONCE: CopyRules = { duplicates: 'once', duplicatesWithin: 'all', duplicateSimilarity: 800 };

/** Looks for each document in turn; without a text of its own it has the same as the others. */
const kinships = (rules: Partial<CopyRules>, documents: readonly Partial<Document>[]) => {
  const copies = new Copies({ ...ONCE, ...rules });
  return documents.map(({ text = 'the same text', ...some }, i) =>
    copies.look({ id: String(i), ...some }, copyHash(text), signatureOf(text)),
  );
};
const originals = (rules: Partial<CopyRules>, documents: readonly Partial<Document>[]): (string | undefined)[] =>
  kinships(rules, documents).map(({ copyOf }) => copyOf);

it('takes the first of equal texts as the original', () => {
  expect(originals({}, [{}, {}, {}])).toEqual([undefined, '0', '0']);
});

it.each([
  'the same\ntext\n',
  '\uFEFFthe same\ntext',
  '\n\nthe same \t\ntext',
  'the same\r\ntext\r\n\r\n',
  'the same\rtext',
  'the same\u00a0\ntext ',
  'the same text',
  'the  same\n  text',
  'the\tsame\n\ntext',
  'the same\u2028text',
])('takes %j for the same text, which differs in what nobody reads', (text) => {
  expect(kinships({}, [{ text: 'the same\ntext' }, { text }])).toMatchObject([
    {},
    { copyOf: '0', reason: 'same_text' },
  ]);
});

it.each(['thesame\ntext', 'the\uFEFFsame\ntext', 'The same\ntext', 'the same\ntext.', '- the same\ntext'])(
  'takes %j for another text',
  (text) => {
    expect(originals({}, [{ text: 'the same\ntext' }, { text }])).toEqual([undefined, undefined]);
  },
);

it('keeps the same words of two named authors, since each of them said it', () => {
  expect(originals({}, [{ author: 'a' }, { author: 'b' }, { author: 'a' }, {}])).toEqual([
    undefined,
    undefined,
    '0',
    '0',
  ]);
});

it('says what is known of a copy and not of the text that counts for it', () => {
  const known = { author: 'a', date: '2031-06-29' };
  expect(kinships({}, [{}, known, {}, { date: '2031-06-30' }]).map(({ lost }) => lost)).toEqual([
    ...[undefined, ['author', 'date'], undefined, ['date']],
  ]);
  expect(kinships({}, [known, {}, known]).map(({ lost }) => lost)).toEqual([undefined, undefined, undefined]);
});

it('keeps a copy for every outlet when told so', () => {
  const outlets = [{ outlet: 'x' }, { outlet: 'y' }, { outlet: 'x' }];
  expect(originals({ duplicates: 'outlet' }, outlets)).toEqual([undefined, undefined, '0']);
});

it('keeps all when told so', () => {
  expect(originals({ duplicates: 'keep' }, [{}, {}])).toEqual([undefined, undefined]);
});

it('names the first of equal texts also where all are kept', () => {
  expect(kinships({ duplicates: 'keep' }, [{}, {}, {}]).map(({ first }) => first)).toEqual(['0', '0', '0']);
});

describe('counts a text once', () => {
  const days = ['2031-06-29', '2031-06-30', '2031-06-30', '2031-07-01', '2031-07'].map((date) => ({ date }));
  it.each([
    ['all', [undefined, '0', '0', '0', '0']],
    ['month', [undefined, '0', '0', undefined, '3']],
    ['week', [undefined, undefined, '1', '1', undefined]],
    ['day', [undefined, undefined, '1', undefined, undefined]],
  ] as const)('within %s', (duplicatesWithin, expected) => {
    expect(originals({ duplicatesWithin }, days)).toEqual(expected);
  });

  it('within a month in every outlet', () => {
    const documents = [
      { date: '2031-06-29', outlet: 'x' },
      { date: '2031-06-30', outlet: 'y' },
      { date: '2031-07-01', outlet: 'x' },
      { date: '2031-07-02', outlet: 'x' },
      { date: '2031-06-01', outlet: 'y' },
    ];
    const found = originals({ duplicates: 'outlet', duplicatesWithin: 'month' }, documents);
    expect(found).toEqual([undefined, undefined, undefined, '2', '1']);
  });

  it('whatever came between, undated ones among themselves', () => {
    expect(originals({ duplicatesWithin: 'day' }, [{}, { date: '2031-06-29' }, {}])).toEqual([
      undefined,
      undefined,
      '0',
    ]);
  });
});

describe('texts that are nearly the same', () => {
  const text = randomText(1, 400);
  const words = text.split(' ');
  const edited = words.map((word, at) => (at % 100 === 50 ? 'amended' : word)).join(' ');
  const updated = `${text} ${randomText(2, 30)}`;

  it('are one, with the reason', () => {
    expect(kinships({}, [{ text }, { text: edited }, { text: updated }, { text }, { text: edited }])).toEqual([
      { first: '0' },
      { first: '0', copyOf: '0', reason: 'near_copy' },
      { first: '0', copyOf: '0', reason: 'near_copy' },
      { first: '0', copyOf: '0', reason: 'same_text' },
      { first: '0', copyOf: '0', reason: 'same_text' },
    ]);
  });

  it('are two of two named authors', () => {
    const documents = [
      { text, author: 'a' },
      { text: edited, author: 'b' },
      { text: updated, author: 'b' },
    ];
    expect(originals({}, documents)).toEqual([undefined, undefined, '1']);
  });

  it('are two where only the same text is a copy', () => {
    expect(originals({ duplicateSimilarity: 1000 }, [{ text }, { text: edited }])).toEqual([undefined, undefined]);
  });

  it('are two where one is a part of the other', () => {
    const part = words.slice(0, 150).join(' ');
    expect(originals({}, [{ text }, { text: part }])).toEqual([undefined, undefined]);
    expect(originals({}, [{ text: part }, { text }])).toEqual([undefined, undefined]);
  });

  it('are two where they share a frame only', () => {
    const frame = randomText(9, 80);
    const pages = [10, 11, 12].map((seed) => ({ text: `${frame} ${randomText(seed, 120)} ${frame}` }));
    expect(originals({}, pages)).toEqual([undefined, undefined, undefined]);
  });

  it('are two where they are short', () => {
    const short = words.slice(0, 40).join(' ');
    expect(originals({}, [{ text: short }, { text: `${short} today` }])).toEqual([undefined, undefined]);
  });
});

it('nearly the same text is the same news within a week, and another speech later', () => {
  const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
  const signature = (text: readonly string[]) => signatureOf(text.join(' '));
  const later = [...words.slice(0, 198), 'changed', 'end'];
  const look = (date: string | undefined) => {
    const copies = new Copies({ duplicates: 'once', duplicatesWithin: 'all', duplicateSimilarity: 800 });
    copies.look({ id: 'a', date: '2031-03-28' }, sha256('a'), signature(words));
    return copies.look({ id: 'b', ...(date !== undefined && { date }) }, sha256('b'), signature(later)).copyOf;
  };
  expect([look('2031-04-04'), look('2031-03-21'), look('2031-04'), look(undefined)]).toEqual(['a', 'a', 'a', 'a']);
  expect([look('2031-04-05'), look('2031-03-20'), look('2032')]).toEqual([undefined, undefined, undefined]);
});

it('a text that says one thing over and over has only exact copies', () => {
  expect(signatureOf('The harbour was calm and the ships lay still in the morning light. '.repeat(40))).toBeUndefined();
});
