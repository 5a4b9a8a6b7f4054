import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { entryFaults } from '../../src/tag/entry-faults.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { category, lexicon, lexiconOf, type Line } from './reading.js';

const TONE = { positive: 'peace', negative: 'war' };

/** `entry code other` of every finding. */
function found(...lexicons: readonly Lexicon[]): readonly string[] {
  const sentencesOf = (text: string) => segment(text).sentences;
  return entryFaults({ lexicons, tokenise, sentencesOf, tone: TONE }).map(({ entry, code, other }) =>
    [entry, code, ...(other ? [other.entry] : [])].join(' | '),
  );
}

const inOne = (...entries: readonly Line[]): readonly string[] => found(lexicon(category('one', entries)));

describe('an entry by itself', () => {
  it('is left alone when it finds its own words', () => {
    expect(inOne('attack*', 'don’t know', 'peace-oriented', '* solution', 'constructor', '__proto__')).toEqual([]);
    expect(inOne({ pattern: 'strike back', by: 'lemma' }, { pattern: 'march', pos: 'NOUN' })).toEqual([]);
    expect(inOne({ pattern: 'armed force', pos: 'ADJ NOUN' }, { pattern: 'US', isCased: true })).toEqual([]);
  });

  it('never matches when a sentence ends in it', () => {
    expect(inOne('war. peace')).toEqual(['war. peace | never_matches']);
  });

  it('is always excepted when an exception lies on it, and not when it lies on some forms', () => {
    expect(inOne({ pattern: 'strike', except: ['Strike'] })).toEqual(['strike | always_excepted']);
    expect(inOne({ pattern: 'strike*', except: ['strike'] })).toEqual([]);
    expect(inOne({ pattern: 'condemn', by: 'lemma', except: ['condemned to'] })).toEqual([]);
    expect(inOne({ pattern: 'condemn', by: 'lemma', except: ['condemn*'] })).toEqual(['condemn | always_excepted']);
  });

  it('may hold what its category excepts', () => {
    const holds = category('one', ['peace prize ceremony', 'peace prize*'], { except: ['peace prize'] });
    expect(found(lexicon(holds))).toEqual([]);
    const eaten = category('one', ['preventive war'], { except: ['prevent* war'] });
    expect(found(lexicon(eaten))).toEqual(['preventive war | always_excepted']);
  });
});

describe('entries of one category', () => {
  it('are duplicates when each finds what the other finds', () => {
    expect(inOne('cease-fire', 'cease fire')).toEqual(['cease fire | duplicate_entry | cease-fire']);
  });

  it('are covered by a broader one, wherever it is written', () => {
    expect(inOne('negotiator', 'negotiat*')).toEqual(['negotiator | covered_entry | negotiat*']);
    expect(inOne('negot*', 'negotiat*')).toEqual(['negotiat* | covered_entry | negot*']);
    expect(inOne('ban on * arms', 'ban on nuclear arms')).toEqual([
      'ban on nuclear arms | covered_entry | ban on * arms',
    ]);
    expect(inOne('negotiat?', 'negotiat*')).toEqual(['negotiat? | covered_entry | negotiat*']);
    expect(inOne({ pattern: 'retaliate', by: 'lemma' }, 'retaliat*')).toEqual([
      'retaliate | covered_entry | retaliat*',
    ]);
  });

  it('are not covered where one finds more', () => {
    expect(inOne('negotiat?', 'negotiator')).toEqual([]);
    expect(inOne({ pattern: 'strike', by: 'lemma' }, 'strik*')).toEqual([]);
    expect(inOne({ pattern: 'organise', by: 'lemma' }, 'organis*')).toEqual([]);
    expect(inOne('march', { pattern: 'march', pos: 'NOUN' })).toEqual(['march | covered_entry | march']);
    expect(inOne('us', { pattern: 'US', isCased: true })).toEqual(['US | covered_entry | us']);
  });

  it('are not covered where they count otherwise, but outranked by one written before', () => {
    expect(inOne('war crime*', { pattern: 'war*', strength: 'weak' })).toEqual([]);
    expect(inOne('brutality', { pattern: 'brutal*', strength: 'weak' })).toEqual([]);
    expect(inOne({ pattern: 'brutal*', strength: 'weak' }, 'brutality')).toEqual([
      'brutality | outranked_entry | brutal*',
    ]);
  });

  it('only make a match longer when one shorter entry lies in them', () => {
    expect(inOne('war', 'the war')).toEqual(['the war | longer_phrase | war']);
    expect(inOne('war', 'crime*', 'war crime*')).toEqual([]);
  });
});

describe('entries of two categories', () => {
  it('are told once when they find the same words', () => {
    expect(found(lexiconOf({ a: ['war'], b: ['war'] }))).toEqual(['war | two_categories | war']);
    expect(found(lexiconOf({ a: ['war*'], b: ['warfare'] }))).toEqual(['warfare | two_categories | war*']);
  });

  it('are a warning on the two sides of the tone', () => {
    const sides = [lexicon(category('peace', ['no war'])), lexicon(category('war', ['no war']))];
    expect(found(...sides)).toEqual(['no war | tone_overlap | no war']);
  });

  it('are no finding where one of them is excepted', () => {
    const hope = { pattern: 'hope*', except: ['hopeless'] };
    expect(found(lexicon(category('peace', [hope])), lexicon(category('war', ['hopeless'])))).toEqual([]);
  });
});
