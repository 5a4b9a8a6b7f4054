import { describe, expect, it } from 'vitest';
import type { Linguist } from '../../src/model/segmentation.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { compileLexicons } from '../../src/tag/lexicons.js';
import { regexEngine } from '../../src/run/regex-engine.js';
import { category, lexicon, lexiconOf, summary, tagsOf, tagsWith, type Line } from './reading.js';

const words = (text: string, ...lines: Line[]): readonly string[] =>
  summary(text, [lexiconOf({ c: lines })]).map((line) => line.slice('c: '.length));
const fates = (text: string, ...lines: Line[]): readonly string[] =>
  tagsOf(text, [lexiconOf({ c: lines })]).map(
    ({ start, end, fate, cue, lacks }) =>
      `${text.slice(start, end)}: ${fate}${cue ? ` (${text.slice(cue.start, cue.end)})` : ''}${lacks ? ` [${lacks}]` : ''}`,
  );

describe('a hashtag', () => {
  it('is found as the word that it is made of, and as it is written', () => {
    const text = 'We want a #ceasefire and will #retaliate, @ceasefire says. #CeaseFireNow';
    expect(words(text, 'ceasefire', 'retaliat*', '*fire')).toEqual(['#ceasefire', '#retaliate']);
    expect(words('a #truce is no truce', '#truce')).toEqual(['#truce']);
    expect(words('the #peace talks', 'peace talks')).toEqual(['#peace talks']);
    expect(words('# ceasefire, #1 attack', 'ceasefire', '1')).toEqual(['ceasefire', '1']);
  });
});

describe('an address', () => {
  it('is found by no wildcard', () => {
    const text = 'Write to peace@karesia.example or https://peace.example or www.peace.example; peace@karesia.example';
    expect(words(text, 'peace*', '*example', '*peace*')).toEqual([]);
    expect(words(text, 'peace@karesia.example')).toHaveLength(2);
  });
});

describe('a choice', () => {
  it('finds each of its words, and none', () => {
    expect(words('armed force, military force, armed men, force', '(military|armed) force')).toEqual([
      'armed force',
      'military force',
    ]);
    expect(words('use of force, use of military force', 'use of (military|) force')).toHaveLength(2);
  });

  it('is one entry under its own name, in the trie once', () => {
    const [tag, ...more] = tagsOf('an armed force', [lexiconOf({ c: ['(an|) armed force(|s)'] })]);
    expect([tag?.entry, more]).toEqual(['(an|) armed force(|s)', []]);
  });
});

describe('a gap', () => {
  it('counts words and crosses punctuation, not sentences', () => {
    expect(words('threat, (as they say) of force', 'threat <4> force')).toEqual(['threat, (as they say) of force']);
    expect(words('threat as they always say of force', 'threat <4> force')).toEqual([]);
    expect(words('A threat. Of force.', 'threat <*> force')).toEqual([]);
  });

  it('takes the shortest stretch and counts no word twice', () => {
    const text = 'threat a threat b force c force';
    expect(words(text, 'threat <*> force')).toEqual(['threat b force']);
    expect(words(text, 'threat <*> force', 'b', 'c')).toEqual(['threat b force', 'c']);
  });

  it('finds a chain whose last stretch begins late, where a nearer word is too short', () => {
    // "a x b" ends nearer than "a", and only from there the gap is narrow enough.
    expect(words('a x b y c', '(a|a x b) <1> c')).toEqual(['a x b y c']);
  });

  it('is denied by a negation that stands in it, not by one that was written', () => {
    const outcome = (pattern: string): unknown =>
      tagsOf('threaten not to use force', [lexiconOf({ c: [pattern] })], {
        scopes: ({ start }) => [{ kind: 'negation', first: 2, last: 5, cue: { start: start + 9, end: start + 12 } }],
      }).map(({ fate }) => fate);
    expect(outcome('threaten <5> force')).toEqual(['negated']);
    expect(outcome('threaten not <5> force')).toEqual(['hit']);
    expect(outcome('threaten not to use force')).toEqual(['hit']);
  });

  it('takes time in proportion to the sentence', () => {
    const tagger = compileLexicons(
      [
        lexiconOf({
          c: ['a <*> b <*> z', 'a <99> b <99> a', { pattern: 'b', near: ['a <9> b'], notNear: ['z'], within: 50 }],
        }),
      ],
      tokenise,
    );
    const timed = (count: number): number => {
      const text = 'a b '.repeat(count);
      const started = performance.now();
      expect(tagsWith(tagger, text).length).toBeGreaterThan(count / 3);
      return performance.now() - started;
    };
    timed(500);
    expect(timed(5000)).toBeLessThan(3000);
  });
});

describe('a neighbour', () => {
  it('must, or must not, stand near on other words', () => {
    const strike: Line = { pattern: 'strike', near: ['missile*'], notNear: ['union'], within: 2 };
    expect(fates('missile strike', strike)).toEqual(['strike: hit']);
    expect(fates('a strike with many large missiles', strike)).toEqual(['strike: excluded [near]']);
    expect(fates('union strike, missile', strike)).toEqual(['strike: excluded (union)']);
    expect(fates('strike', { pattern: 'strike', near: ['strike'] })).toEqual(['strike: excluded [near]']);
    expect(fates('strike, strike', { pattern: 'strike', near: ['strike'] })).toEqual(['strike: hit', 'strike: hit']);
  });

  it('counts nothing, gives no support, and holds for its own entry', () => {
    expect(fates('missile strike', { pattern: 'strike', near: ['bomb'] }, 'missile')).toEqual([
      'missile: hit',
      'strike: excluded [near]',
    ]);
    expect(fates('strike now', { pattern: 'strike', near: ['bomb'] }, { pattern: 'now', strength: 'weak' })).toEqual([
      'strike: excluded [near]',
      'now: excluded',
    ]);
  });
});

describe('case', () => {
  it('is compared on the text itself, composed and with plain apostrophes', () => {
    expect(words('US us Us', { pattern: 'US', isCased: true }, 'them')).toEqual(['US']);
    expect(words('Turkey turkey TURKEY', { pattern: 'T*y', isCased: true })).toEqual(['Turkey']);
    expect(words('E\u0301tat \u00e9tat', { pattern: 'État', isCased: true })).toEqual(['E\u0301tat']);
    expect(words('Don’t don’t', { pattern: "Don't", isCased: true })).toEqual(['Don’t']);
    expect(words('Cease-Fire cease fire Cease Fire', { pattern: 'Cease-Fire', isCased: true })).toEqual([
      'Cease-Fire',
      'Cease Fire',
    ]);
  });
});

describe('parts of speech', () => {
  const linguist: Linguist = ({ tokens }) =>
    tokens.map(({ norm }) => ({ pos: norm === 'open' || norm === 'war-' ? 'ADJ' : 'NOUN', lemma: norm }));

  it('are asked of every word', () => {
    const found = (pos: string): readonly string[] =>
      summary('open hand, closed hand', [lexiconOf({ c: [{ pattern: '* hand', pos }] })], { linguist });
    expect(found('ADJ NOUN')).toEqual(['c: open hand']);
    expect(found('* NOUN')).toHaveLength(2);
    expect(found('* VERB')).toEqual([]);
  });
});

describe('a regular expression', () => {
  it('finds whole words and parts of words', () => {
    const tagger = compileLexicons(
      [
        lexiconOf({
          c: [
            { pattern: 'de-?escalat\\w+', by: 'regex' },
            { pattern: 'U\\.?S', by: 'regex', isCased: true },
          ],
        }),
      ],
      tokenise,
      regexEngine,
    );
    const text = 'De-escalation and deescalating; escalation, US, us';
    expect(tagsWith(tagger, text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'De-escalation',
      'deescalating',
      'US',
    ]);
  });

  it('needs its engine', () => {
    expect(() => tagsOf('a', [lexiconOf({ c: [{ pattern: 'a', by: 'regex' }] })])).toThrow('no engine was given');
  });
});

describe('a category', () => {
  it('may ignore negation, which its entries hold themselves', () => {
    const found = (negation: 'drop' | 'ignore'): unknown =>
      tagsOf('never not good', [lexicon(category('c', ['good'], { negation }))], {
        scopes: ({ start }) => [{ kind: 'negation', first: 1, last: 3, cue: { start, end: start + 5 } }],
      }).map(({ fate }) => fate);
    expect([found('drop'), found('ignore')]).toEqual([['negated'], ['hit']]);
  });

  it('may require a target, unless an entry does not', () => {
    const found = tagsOf('they violated and breached', [
      lexicon(
        category('c', ['violated', { pattern: 'breached', requiresTarget: false }], {
          target: 'subject',
          requiresTarget: true,
        }),
      ),
    ]);
    expect(found.map(({ fate, lacks }) => [fate, lacks])).toEqual([
      ['excluded', 'target'],
      ['hit', undefined],
    ]);
  });

  it('hands the weight of an entry to its tags', () => {
    const tags = tagsOf('good bad', [lexiconOf({ c: [{ pattern: 'good', weight: 1900 }, 'bad'] })]);
    expect(tags.map(({ weight }) => weight)).toEqual([1900, undefined]);
  });
});
