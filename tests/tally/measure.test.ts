import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { measure } from '../../src/tally/measure.js';
import { documentOf, MILITARISTIC, passagesOf, speaker, tagOf } from './fixtures.js';

const [doran, vale] = [speaker('doran'), speaker('vale')];
const document = documentOf('d');
const lexicons = [MILITARISTIC];

const exposure = (measurements: readonly Measurement[]) =>
  measurements.map(({ actor, voice, words, sentences }) => [actor, voice, words, sentences]);

describe('measure', () => {
  it('gives every word to the passage that holds its first character', () => {
    const { sentences, passages } = passagesOf(
      ['own', doran, 'Vale said '],
      ['quoted', vale, 'we will not wait'],
      ['own', doran, 'ed for long.'],
    );
    // "waited" begins inside the quotation: 4 words there, 2 before and 2 after it.
    expect(exposure(measure({ document, sentences, passages, tags: [], lexicons }))).toEqual([
      ['doran', 'own', 4, 1],
      ['vale', 'quoted', 4, 0],
    ]);
  });

  it('gives a sentence to the voice of most of its words', () => {
    const { sentences, passages } = passagesOf(
      ['own', doran, 'Peace came. He said '],
      ['quoted', vale, 'it will not last.'],
    );
    expect(exposure(measure({ document, sentences, passages, tags: [], lexicons }))).toEqual([
      ['doran', 'own', 4, 1],
      ['vale', 'quoted', 4, 1],
    ]);
  });

  it('gives a sentence of two equal halves to the earlier one', () => {
    const { sentences, passages } = passagesOf(['quoted', vale, 'No peace '], ['own', doran, 'said Vale.']);
    expect(exposure(measure({ document, sentences, passages, tags: [], lexicons }))).toEqual([
      ['doran', 'own', 2, 0],
      ['vale', 'quoted', 2, 1],
    ]);
  });

  it('joins the pieces of one speaker in one voice before it decides whose a sentence is', () => {
    const { sentences, passages } = passagesOf(
      ['quoted', vale, 'We two '],
      ['own', doran, 'said Vale today '],
      ['quoted', vale, 'will stay.'],
    );
    expect(exposure(measure({ document, sentences, passages, tags: [], lexicons }))).toEqual([
      ['doran', 'own', 3, 0],
      ['vale', 'quoted', 4, 1],
    ]);
  });

  it('keeps the two voices of one actor apart, own first', () => {
    const { sentences, passages } = passagesOf(['quoted', doran, 'I said so. '], ['own', doran, 'And I meant it.']);
    expect(exposure(measure({ document, sentences, passages, tags: [], lexicons }))).toEqual([
      ['doran', 'own', 4, 1],
      ['doran', 'quoted', 3, 1],
    ]);
  });

  it('counts no words without a letter or digit, and gives a sentence of such words to nobody', () => {
    const { sentences, passages } = passagesOf(['own', doran, 'In 2031 – so – war. '], ['quoted', vale, '– – –.']);
    expect(exposure(measure({ document, sentences, passages, tags: [], lexicons }))).toEqual([['doran', 'own', 4, 1]]);
  });

  it('joins the actors of a joint statement by semicolons, each once, in the order given', () => {
    const { sentences, passages } = passagesOf(['own', speaker('vale', 'doran', 'vale'), 'We agree.']);
    expect(exposure(measure({ document, sentences, passages, tags: [], lexicons }))).toEqual([
      ['vale;doran', 'own', 2, 1],
    ]);
  });

  it('keeps an actor who has a match and no word', () => {
    const { sentences, passages } = passagesOf(['own', doran, 'We agree.']);
    const tags = [tagOf('militaristic.threat', 3, 8, { speaker: vale, voice: 'quoted' })];
    expect(exposure(measure({ document, sentences, passages, tags, lexicons }))).toEqual([
      ['doran', 'own', 2, 1],
      ['vale', 'quoted', 0, 0],
    ]);
  });

  it('sorts actors by code unit and survives names of object properties', () => {
    const names = ['constructor', '__proto__', 'Zeta', 'əli', 'alpha'];
    const { sentences, passages } = passagesOf(
      ...names.map((name) => ['quoted', speaker(name), 'They talk. '] as const),
    );
    const measurements = measure({ document, sentences, passages, tags: [], lexicons });
    expect(measurements.map(({ actor }) => actor)).toEqual(['Zeta', '__proto__', 'alpha', 'constructor', 'əli']);
    expect(new Set(measurements.map(({ words }) => words))).toEqual(new Set([2]));
  });

  it('gives a match to its own speaker and voice', () => {
    const { sentences, passages } = passagesOf(['own', doran, 'War said '], ['quoted', vale, 'war.']);
    const tags = [
      tagOf('militaristic.threat', 0, 3),
      tagOf('militaristic.threat', 9, 12, { speaker: vale, voice: 'quoted' }),
    ];
    const hits = measure({ document, sentences, passages, tags, lexicons }).map(({ actor, counts }) => [
      actor,
      counts.get('militaristic.threat')?.hits,
    ]);
    expect(hits).toEqual([
      ['doran', 1],
      ['vale', 1],
    ]);
  });

  it('refuses a word that lies in no passage', () => {
    const { sentences, passages } = passagesOf(['own', doran, 'We agree '], ['own', vale, 'now.']);
    expect(() => measure({ document, sentences, passages: passages.slice(1), tags: [], lexicons })).toThrow(
      'no passage holds the word at 0 of d',
    );
    expect(() => measure({ document, sentences, passages: passages.slice(0, 1), tags: [], lexicons })).toThrow(
      'no passage holds the word at 9 of d',
    );
  });

  it('measures nothing in a document without words', () => {
    expect(measure({ document, sentences: [], passages: [], tags: [], lexicons })).toEqual([]);
  });
});
