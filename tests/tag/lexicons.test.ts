import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/model/segmentation.js';
import { category, entry, lexicon, lexiconOf, summary, tagsOf, AUTHOR, type Line } from './reading.js';

const words = (text: string, ...lines: Line[]): readonly string[] =>
  summary(text, [lexiconOf({ c: lines })]).map((line) => line.slice('c: '.length));

describe('patterns', () => {
  it('compare without case, composed, from end to end of a word', () => {
    expect(words('Café CAFÉ cafe\u0301 cafés', 'café')).toEqual(['Café', 'CAFÉ', 'cafe\u0301']);
    expect(words('war warfare postwar WAR', 'War')).toEqual(['war', 'WAR']);
  });

  it('take `*` for any characters and `?` for exactly one, anywhere', () => {
    expect(words('war warfare postwar wary awe', 'war*')).toEqual(['war', 'warfare', 'wary']);
    expect(words('war warfare postwar interwars', '*war')).toEqual(['war', 'postwar']);
    expect(words('war postwar interwars', '*war*')).toEqual(['war', 'postwar', 'interwars']);
    expect(words('woman women womn womaan', 'wom?n')).toEqual(['woman', 'women']);
    expect(words('organise organize organisation', 'organi?e')).toEqual(['organise', 'organize']);
  });

  it('take a lone `*` for any word, never for punctuation', () => {
    expect(words('state of war, state of emergency, state of , war', 'state of *')).toEqual([
      'state of war',
      'state of emergency',
    ]);
  });

  it('cross any white space, and no punctuation and no sentence', () => {
    const text = 'cease fire, cease\nfire, cease \u00a0 fire; cease, fire (cease) fire. We cease. Fire burns.';
    expect(words(text, 'cease fire')).toEqual(['cease fire', 'cease\nfire', 'cease \u00a0 fire']);
  });

  it('match tokens inside words and whole words', () => {
    expect(words("Hamas's rockets, Hamas rockets", 'hamas')).toEqual(['Hamas', 'Hamas']);
    expect(words('a peace-oriented policy', 'peace')).toEqual(['peace']);
    expect(words('a peace-oriented policy', 'peace*')).toEqual(['peace-oriented']);
    expect(words('anti-war and antiwar', 'anti*war')).toEqual(['anti-war', 'antiwar']);
  });

  it('treat a hyphen and a space between words alike', () => {
    expect(words('cease-fire, cease fire, ceasefire', 'cease fire')).toEqual(['cease-fire', 'cease fire']);
    expect(words('cease-fire, cease fire, ceasefire', 'cease-fire')).toEqual(['cease-fire', 'cease fire']);
    expect(words('cease\u2010fire, cease\u2011fire, cease\u00adfire', 'cease-fire')).toEqual([
      'cease\u2010fire',
      'cease\u2011fire',
    ]);
    expect(words('an all-out cease-fire agreement', 'cease-fire agreement')).toEqual(['cease-fire agreement']);
  });

  it('keep a hyphen that stands beside a wildcard', () => {
    expect(words('anti-war, anti war, antiwar', 'anti-*')).toEqual(['anti-war']);
  });

  it('do not take a dash for a hyphen', () => {
    expect(words('cease — fire, cease - fire', 'cease fire')).toEqual([]);
  });

  it('fold apostrophes', () => {
    expect(words("We don’t and don't", "don't")).toEqual(['don’t', "don't"]);
    expect(words('Hamas’s war and Hamas war', "Hamas's war")).toEqual(['Hamas’s war']);
  });

  it('see through soft hyphens and zero-width characters', () => {
    expect(words('con\u00addemn, con\u200bdemn, condemn', 'condemn')).toHaveLength(3);
  });

  it('are nothing when empty', () => {
    expect(words('war', '', '  ')).toEqual([]);
  });
});

describe('longest match', () => {
  it('comes before the fate', () => {
    const tags = tagsOf('a military solution', [
      lexiconOf({ c: ['military', { ...entry('military solution'), except: ['a military solution'] }] }),
    ]);
    expect(tags.map(({ entry: pattern, fate }) => [pattern, fate])).toEqual([['military solution', 'excluded']]);
  });

  it('goes from left to right among equals', () => {
    expect(words('a b c d', 'b c', 'a b', 'c d')).toEqual(['a b', 'c d']);
  });

  it('leaves the rest of a word to shorter entries', () => {
    expect(words('a b c d', 'a', 'b c d', 'a b')).toEqual(['a', 'b c d']);
  });

  it('names the entry written first where two have the same stretch', () => {
    const tags = tagsOf('wars', [lexiconOf({ c: ['war*', 'wars'] })]);
    expect(tags.map((tag) => tag.entry)).toEqual(['war*']);
  });
});

describe('categories', () => {
  it('keep odd names', () => {
    const odd = { constructor: ['war'], NA: ['war'], toString: ['peace'] };
    const proto = lexicon(category('__proto__', ['war']));
    expect(summary('war and peace', [lexiconOf(odd), proto])).toEqual([
      'NA: war',
      '__proto__: war',
      'constructor: war',
      'toString: peace',
    ]);
  });

  it('match words with odd names', () => {
    expect(words('The constructor and __proto__ of it', 'constructor', '__proto__')).toContain('constructor');
  });

  it('of a tree tag their leaves only', () => {
    const tree = category('m', [], {
      children: [category('m.threat', ['strike back']), category('m.praise', ['heroic army'])],
    });
    expect(summary('Our heroic army will strike back.', [lexicon(tree)])).toEqual([
      'm.praise: heroic army',
      'm.threat: strike back',
    ]);
  });
});

describe('lemma entries', () => {
  const linguist = ({ tokens }: Sentence) =>
    tokens.map(({ norm }, at) => {
      const isVerb = at > 0 && tokens[at - 1]?.norm === 'to';
      return { pos: isVerb ? 'VERB' : 'NOUN', lemma: LEMMAS.get(norm) ?? norm };
    });
  const LEMMAS = new Map([
    ['attacked', 'attack'],
    ['attacks', 'attack'],
    ['went', 'go'],
    ['wars', 'war'],
    ['retaliated', 'retaliate'],
    ['retaliating', 'retaliate'],
  ]);
  const lemmas = (text: string, ...lines: Line[]): readonly string[] =>
    summary(text, [lexiconOf({ c: lines })], { linguist });

  it('compare dictionary forms', () => {
    expect(lemmas('He attacked; the attacks', { pattern: 'attack', by: 'lemma' })).toEqual([
      'c: attacked',
      'c: attacks',
    ]);
    expect(lemmas('They went to wars', { pattern: 'go to war', by: 'lemma' })).toEqual(['c: went to wars']);
    expect(lemmas('They retaliated, retaliating', { pattern: 'retali*', by: 'lemma' })).toHaveLength(2);
    expect(lemmas('We attacks * wars', { pattern: 'attack * war', by: 'lemma' })).toEqual([]);
    expect(lemmas('We attacks the wars', { pattern: 'attack * war', by: 'lemma' })).toEqual(['c: attacks the wars']);
  });

  it('compare the part of speech', () => {
    const line: Line = { pattern: 'attack', by: 'lemma', pos: 'VERB' };
    expect(lemmas('an attack to attack', line)).toEqual(['c: attack']);
    expect(tagsOf('an attack to attack', [lexiconOf({ c: [line] })], { linguist })[0]?.start).toBe(13);
  });

  it('ask the linguist about no sentence that cannot hold them', () => {
    const asked: string[] = [];
    const text = 'The garden is green. He attacked it. Birds sing.';
    const counting = (sentence: Sentence) => {
      asked.push(text.slice(sentence.start, sentence.end));
      return linguist(sentence);
    };
    const entries: Line[] = [
      { pattern: 'attack', by: 'lemma' },
      { pattern: 'war', pos: 'NOUN' },
    ];
    expect(summary(text, [lexiconOf({ c: entries })], { linguist: counting })).toEqual(['c: attacked']);
    expect(asked).toEqual(['He attacked it.']);
  });
});

describe('fates', () => {
  const scope = (kind: 'negation' | 'mention' | 'hedge', from: number, to: number) => (sentence: Sentence) => [
    {
      kind,
      cue: { start: sentence.tokens[0]?.start ?? 0, end: sentence.tokens[0]?.end ?? 0 },
      first: from,
      last: to,
      ...(kind === 'hedge' && { hedge: 'modal' as const }),
    },
  ];
  const solution = [lexiconOf({ c: ['military solution'] })];
  const fate = (text: string, circumstances: Parameters<typeof tagsOf>[2]) =>
    tagsOf(text, solution, circumstances).map((tag) => [tag.fate, tag.cue?.start, tag.hedge]);

  it('are hits where nothing else is said', () => {
    expect(fate('a military solution', {})).toEqual([['hit', undefined, undefined]]);
  });

  it('are negated where a negation covers the last word', () => {
    expect(fate('no real military solution', { scopes: scope('negation', 1, 4) })).toEqual([['negated', 0, undefined]]);
    expect(fate('no real military solution', { scopes: scope('negation', 3, 4) })).toEqual([['negated', 0, undefined]]);
    expect(fate('no real military solution', { scopes: scope('negation', 1, 3) })).toEqual([
      ['hit', undefined, undefined],
    ]);
  });

  it('are negated where the negation right before it is taken back inside it', () => {
    expect(fate('no military solution', { scopes: scope('negation', 1, 2) })).toEqual([['negated', 0, undefined]]);
  });

  it('are mentioned where a mention covers all of it, before they are negated', () => {
    const both = (sentence: Sentence) => [...scope('negation', 1, 4)(sentence), ...scope('mention', 1, 4)(sentence)];
    expect(fate('no real military solution', { scopes: both })).toEqual([['mentioned', 0, undefined]]);
    expect(fate('no real military solution', { scopes: scope('mention', 3, 4) })).toEqual([
      ['hit', undefined, undefined],
    ]);
  });

  it('are hedged hits in a hedge', () => {
    expect(fate('perhaps a military solution', { scopes: scope('hedge', 1, 4) })).toEqual([
      ['hit', undefined, 'modal'],
    ]);
  });

  it('leave out a scope that the entry itself opens', () => {
    const tags = tagsOf('no peace here', [lexiconOf({ c: ['no peace'] })], { scopes: scope('negation', 1, 3) });
    expect(tags.map((tag) => tag.fate)).toEqual(['hit']);
  });

  it('are excluded by an exception around, beside or on the match', () => {
    const tags = (text: string, except: string[]) =>
      tagsOf(text, [lexicon(category('c', ['war*'], { except }))]).map((tag) => [
        tag.fate,
        tag.cue && text.slice(tag.cue.start, tag.cue.end),
      ]);
    expect(tags('World War II was a war', ['World War II'])).toEqual([
      ['excluded', 'World War II'],
      ['hit', undefined],
    ]);
    expect(tags('a warehouse', ['warehouse*'])).toEqual([['excluded', 'warehouse']]);
    expect(tags('a price-war of Star Wars', ['price war', 'star wars'])).toEqual([
      ['excluded', 'price-war'],
      ['excluded', 'Star Wars'],
    ]);
  });

  it('are not excluded by a category’s exception strictly inside a longer entry', () => {
    const nobel = category('c', ['peace', 'Nobel peace prize ceremony'], { except: ['peace prize'] });
    expect(tagsOf('the Nobel peace prize ceremony', [lexicon(nobel)]).map((tag) => tag.fate)).toEqual(['hit']);
    expect(tagsOf('the peace prize', [lexicon(nobel)]).map((tag) => tag.fate)).toEqual(['excluded']);
  });

  it('are excluded by an exception of the entry anywhere on it, and only that entry', () => {
    const line = { ...entry('war * peace'), except: ['and'] };
    expect(tagsOf('war and peace', [lexiconOf({ c: [line], d: ['and peace'] })]).map((tag) => tag.fate)).toEqual([
      'excluded',
      'hit',
    ]);
  });

  it('are excluded by exceptions of every ancestor, and not of a neighbour', () => {
    const tree = category('m', [], {
      except: ['cold war'],
      children: [category('m.a', ['war'], { except: ['star war'] }), category('m.b', ['war'])],
    });
    const fates = (text: string) => tagsOf(text, [lexicon(tree)]).map((tag) => tag.fate);
    expect(fates('cold war')).toEqual(['excluded', 'excluded']);
    expect(fates('star war')).toEqual(['excluded', 'hit']);
  });

  it('are excluded when weak and unsupported', () => {
    const weak: Line = { pattern: 'force', strength: 'weak' };
    const supported = lexicon(
      category('m', [], {
        children: [category('m.a', [weak]), category('m.b', [{ ...entry('war'), except: ['price war'] }])],
      }),
    );
    const other = lexiconOf({ other: ['peace'] });
    const fates = (text: string) => tagsOf(text, [supported, other]).map((tag) => `${tag.category} ${tag.fate}`);
    expect(fates('by force')).toEqual(['m.a excluded']);
    expect(fates('war by force')).toEqual(['m.b hit', 'm.a hit']);
    expect(fates('peace by force')).toEqual(['other hit', 'm.a excluded']);
    expect(fates('price war by force')).toEqual(['m.b excluded', 'm.a excluded']);
    expect(fates('A war. By force.')).toEqual(['m.b hit', 'm.a excluded']);
  });

  it('of a negated match are reversed where its leaf says so', () => {
    const peace = category('peace', ['peace'], { reversedTo: 'war' });
    const tags = tagsOf('reject the peace', [lexicon(peace)], { scopes: scope('negation', 1, 3) });
    expect(tags).toMatchObject([
      { category: 'peace', fate: 'negated', start: 11, entry: 'peace' },
      { category: 'war', fate: 'hit', start: 11, entry: 'peace' },
    ]);
    expect(tags[1]?.cue).toBeUndefined();
  });

  it('do not reverse into a category that has a match there already', () => {
    const lexicons = [
      lexicon(category('war', ['war'], { reversedTo: 'peace' })),
      lexicon(category('peace', ['no war'])),
    ];
    const tags = tagsOf('no war', lexicons, { scopes: scope('negation', 1, 2) });
    expect(tags.map((tag) => `${tag.category} ${tag.fate}`)).toEqual(['peace hit', 'war negated']);
  });

  it('ask for scopes only where a match is not excluded', () => {
    const asked: number[] = [];
    tagsOf('Nothing here. A price war. A war.', [lexicon(category('c', ['war'], { except: ['price war'] }))], {
      scopes: (sentence) => {
        asked.push(sentence.index);
        return [];
      },
    });
    expect(asked).toEqual([2]);
  });
});

describe('voices', () => {
  it('are those of the passage that holds the first character', () => {
    const speaker = { actors: ['doran'], surface: 'Doran', via: 'name' as const };
    const tags = tagsOf('War is near. “War is far,” he said.', [lexiconOf({ c: ['war'] })], {
      quoted: { from: '“', speaker },
    });
    expect(tags.map((tag) => [tag.voice, tag.speaker])).toEqual([
      ['own', AUTHOR],
      ['quoted', speaker],
    ]);
  });
});
