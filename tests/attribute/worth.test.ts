import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribute/attribute.js';
import { eachLine } from '../../src/attribute/lines.js';
import { quotesIn } from '../../src/attribute/quotes.js';
import { speakerOf } from '../../src/attribute/speaker.js';
import { Wording } from '../../src/attribute/wording.js';
import { mentionsIn } from '../../src/mention/mentions.js';
import { cues } from '../../src/attribute/cues/index.js';
import { isWoken } from '../../src/attribute/worth.js';
import { rowOf } from '../../src/model/row-of.js';
import type { Sentence } from '../../src/model/segmentation.js';
import { createLinguist, remembered } from '../../src/segment/linguist.js';
import { segment } from '../../src/segment/segment.js';
import { analysed, registry } from './analysed.js';

const linguist = createLinguist(model);

const wakes = (text: string, isNamed: boolean): boolean =>
  segment(text).sentences.some((sentence) => {
    const { columns, first, last } = rowOf(sentence);
    const mentioned = new Int32Array(last).fill(isNamed ? 1 : 0);
    return isWoken(new Wording(text, columns, mentioned, undefined).goTo(first, last));
  });

/** How many sentences of a text attribution asks for parts of speech. */
function askedBy(text: string): number {
  const { sentences, paragraphs } = segment(text);
  let asked = 0;
  const morphology = Object.assign((sentence: Sentence) => ((asked += 1), linguist(sentence)), {
    partsOf: linguist.partsOf,
  });
  attribute({ text, sentences, paragraphs, turns: [], mentions: [], morphology });
  return asked;
}

const WAKING = new Set(cues.flatMap(({ wakes }) => [...(wakes?.alone ?? []), ...(wakes?.besideName ?? [])]));
const BEGINNING = [...new Set(cues.flatMap(({ begins }) => [...begins]))].filter((norm) => norm !== '');
const FILLERS =
  `Doran Lusk Karesia the a his of to that by for was were is has not and but , in on road peace war army plan critics
  said told accused claim threat poll says she he we I who willing expected . . .`.split(/\s+/u);
const saying = fc
  .tuple(
    fc.constantFrom(
      '',
      'On Monday',
      'In short ,',
      'If so ,',
      'And',
      'Wanting to go ,',
      'The plan that',
      'What',
      'As',
      'The road ,',
    ),
    fc.constantFrom(
      'critics',
      'we',
      'Doran',
      'he',
      'the council',
      'Lusk , a minister ,',
      '',
      'the people of Karesia',
      'most',
      'it is said that some',
    ),
    fc.constantFrom(
      '',
      'also',
      'strongly',
      'has long',
      'will',
      'has since',
      'was',
      'want to',
      'did not',
      'on Monday',
      'went on to',
      'and',
    ),
    fc.constantFrom(...BEGINNING),
    fc.constantFrom(
      '',
      'that',
      'to',
      'the',
      'of',
      'no',
      'by Karesia',
      'not',
      ', and',
      'strong',
      'concern about',
      'it',
      ':',
      'out at',
    ),
    fc.constantFrom(
      '',
      'the war is over',
      'keep the peace',
      'plan',
      'the plan , critics said',
      'us with war',
      'him as a friend',
      'and want more',
    ),
  )
  .map((parts) => parts.filter((part) => part !== '').flatMap((part) => part.split(' ')));
const words = fc.array(fc.oneof(fc.constantFrom(...FILLERS), fc.constantFrom(...BEGINNING)), { maxLength: 30 });

describe('isWoken', () => {
  it('is woken by the words that rules declare', () => {
    expect(wakes('The critics said no.', false)).toBe(true);
    expect(wakes('It is a strong letter.', false)).toBe(false);
    expect(wakes('It is his letter.', true)).toBe(true);
    expect(wakes('The road is long.', true)).toBe(false);
  });

  it('asks nothing of a sentence without those words', () => {
    fc.assert(
      fc.property(words, (given) => {
        const text = given.filter((word) => !WAKING.has(word.toLowerCase())).join(' ');
        expect(analysed(text).attributions).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('isWorthReading', () => {
  it.each([
    'In order to keep the peace the bridge stays open.',
    'The strong support of the council for the plan came late.',
    'We believe that the road is open.',
    'I strongly support the plan, and that is all.',
    'The United Council meets on Monday.',
    'It is a time of great challenges.',
  ])('spares the parts of speech of %j', (text) => {
    expect(askedBy(text)).toBe(0);
  });

  it.each([
    'Critics believe that the road is open.',
    'They want to support the plan.',
    'Others challenge the plan.',
    'The road, critics said, is open.',
  ])('asks for those of %j', (text) => {
    expect(askedBy(text)).toBe(1);
  });

  it('spares no sentence in which a rule finds anything', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, saying), { maxLength: 4 }), (given) => {
        const text = given.map((each) => `${each.join(' ')}.`).join(' ');
        expect(analysed(text).attributions).toEqual(analysed(text, 'document', true).attributions);
      }),
      { numRuns: 400 },
    );
  });
});

/** What rules find, other than words of the author, where the words alone let them find nothing. */
function missedIn(text: string): string[] {
  const { sentences, paragraphs } = segment(text);
  const morphology = remembered(linguist);
  const mentions = mentionsIn({ text, sentences, morphology, registry, date: '2031-05-02' });
  const missed: string[] = [];
  let at = 0;
  eachLine(
    { text, sentences, quotes: quotesIn(text, paragraphs), mentions, morphology, isExhaustive: true },
    (line) => {
      const sentence = sentences[at];
      at += 1;
      if (!sentence) return;
      const { columns, first, last } = rowOf(sentence);
      const mentioned = new Int32Array(last);
      for (const mention of mentions)
        if (mention.sentence === sentence.index) mentioned.fill(1, first + mention.first, first + mention.last);
      const wording = new Wording(text, columns, mentioned, linguist.partsOf);
      for (const { id, begins, mayFind, find } of cues) {
        const norms = new Set(begins);
        const places = line.units.flatMap(({ norm }, place) => (norms.has(norm) ? [place] : []));
        if (places.length === 0 || !mayFind) continue;
        const mayFindAny = (words: Wording): boolean => places.some((place) => mayFind(words, place));
        if (mayFindAny(wording.goTo(first, last)) && mayFindAny(wording.read(morphology(sentence), 0))) continue;
        for (const { source } of find(line, places)) if (speakerOf(line, source, text)) missed.push(`${id}: ${text}`);
      }
    },
  );
  return missed;
}

describe('a rule', () => {
  it('finds nothing where it says that it may not', () => {
    fc.assert(
      fc.property(fc.oneof(words, saying, saying), (given) => {
        expect(missedIn(`${given.join(' ')}.`)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(cues.map((rule) => [rule.id, rule] as const))('%s declares where it begins', (_, { begins, wakes }) => {
    expect([...begins].length).toBeGreaterThan(0);
    for (const norm of [...(wakes?.alone ?? []), ...(wakes?.besideName ?? [])]) expect(norm).toBe(norm.toLowerCase());
  });
});

it('a sentence means the same in a paragraph with a quotation and in one without', () => {
  fc.assert(
    fc.property(words, (given) => {
      const text = `${given.join(' ')}.`;
      expect(analysed(`${text} It was “peace”.`).attributions).toEqual(analysed(text).attributions);
    }),
    { numRuns: 150 },
  );
});
