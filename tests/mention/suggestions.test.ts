import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { createSuggestions } from '../../src/mention/suggestions.js';
import type { Suggestion } from '../../src/mention/suggestions.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { createAnalyze } from '../../src/pipeline.js';
import { createLinguist } from '../../src/segment/linguist.js';
import { ACTORS } from './actors.js';

const lexicons: readonly Lexicon[] = [];
const analyze = createAnalyze({ actors: ACTORS, lexicons }, createLinguist(model));

function suggested(texts: readonly string[], minimum = 1): readonly Suggestion[] {
  const suggestions = createSuggestions(ACTORS);
  texts.forEach((text, index) => {
    const id = `${index}.txt`;
    suggestions.add(analyze({ id, path: id, text, kind: 'document', date: `2031-05-0${index + 1}`, author: 'doran' }));
  });
  return suggestions.list(minimum);
}

describe('actors that the registry lacks', () => {
  it('come with what the corpus says of them', () => {
    const [jana] = suggested([
      'Karesian Trade Minister Jana Okafor said that it failed. “Never,” she added.',
      'Jana Okafor, the Karesian trade minister, said that it failed.',
    ]);
    expect(jana).toEqual({
      id: 'okafor',
      name: 'Jana Okafor',
      type: 'person',
      side: 'karesia',
      aliases: [],
      titles: ['trade minister'],
      attributions: 3,
      blamed: 0,
      written: 0,
      documents: 2,
      first: '2031-05-01',
      last: '2031-05-02',
      similar: [],
    });
  });

  it('are never those of the registry', () => {
    expect(suggested(['Pavel Doran said that it failed. Karesia said that it failed.'])).toEqual([]);
  });

  it('stand in order of attributions, then of names, from a minimum on', () => {
    const texts = [
      'Jana Okafor said no. Ada Lind said that it failed. Bo Arne said that it failed.',
      'Ada Lind said that it failed.',
    ];
    expect(suggested(texts).map(({ name }) => name)).toEqual(['Ada Lind', 'Bo Arne']);
    expect(suggested(texts, 2).map(({ name }) => name)).toEqual(['Ada Lind']);
    expect(suggested([...texts].reverse()).map(({ name }) => name)).toEqual(['Ada Lind', 'Bo Arne']);
  });

  it.each([
    [
      ['Jana Okafor said that it failed.', 'Jana R. Okafor said that it failed.'],
      ['Jana Okafor', 'Jana R. Okafor'],
    ],
    [
      ['Jana Okafor said that it failed.', 'J. Okafor said that it failed.'],
      ['Jana Okafor', 'J. Okafor'],
    ],
  ])('are one under spellings that are surely theirs: %j', (texts, names) => {
    const all = suggested(texts);
    expect(all).toHaveLength(1);
    expect([all[0]?.name, ...(all[0]?.aliases ?? [])].sort()).toEqual([...names].sort());
  });

  it('stay two, with a note, where spellings are only alike', () => {
    const texts = [
      'Jana Okafor said that it failed.',
      'Judith Okafor said that it failed.',
      'J. Okafor said that it failed.',
    ];
    expect(suggested(texts)).toHaveLength(3);
    const [one] = suggested(['Yana Lachnitskaya said that it failed.', 'Jana Lachnitskaia said that it failed.']);
    expect(one?.similar).toHaveLength(1);
  });

  it('are compared with the registry', () => {
    expect(suggested(['Serj Sarkissian said that it failed.'])[0]?.similar).toEqual(['sargsyan (Serzh Sargsyan)']);
  });

  it.each([
    ['Merania said that it failed.', 'organisation'],
    ['The Ostrava Council said that it failed.', 'organisation'],
    ['Mr. Okafor said that it failed.', 'person'],
  ])('are persons or bodies, in %j', (text, type) => {
    expect(suggested([text])[0]?.type).toBe(type);
  });

  it('are no particles or titles that broke off from a name', () => {
    const add = (names: readonly string[]): readonly string[] => {
      const suggestions = createSuggestions(ACTORS);
      const document = { id: 'a', path: 'a', text: '', kind: 'document' as const };
      const speakers = names.map((name) => ({ actors: [`name:${name}`], surface: name, via: 'name' as const }));
      const analysis = analyze(document);
      suggestions.add({
        ...analysis,
        attributions: speakers.map((speaker) => ({ cue: 'verb', content: [], speaker, sentence: 0, confidence: 1 })),
      } as unknown as Parameters<typeof suggestions.add>[0]);
      return suggestions.list(1).map(({ name, doubt }) => (doubt === undefined ? name : `${name}: ${doubt}`));
    };
    expect(add(['Van der', 'Emperor', 'Prime Minister', 'Ada van der Berg'])).toEqual(['Ada van der Berg']);
    expect(add(['DORAN', 'Ilham', 'Pavel Lind'])).toEqual([
      'DORAN: all its words are those of doran',
      'Ilham: all its words are those of aliyev',
      'Pavel Lind',
    ]);
    expect(add(['ADA LIND', 'Ada Lind', 'ADA LIND'])).toEqual(['Ada Lind']);
  });

  it('are in doubt when a single word is all there is', () => {
    expect(suggested(['Merania said that it failed.'])[0]?.doubt).toContain('a single word');
    expect(suggested(['Mr. Okafor said that it failed.'])[0]?.doubt).toBeUndefined();
  });

  it('bring the surnames of several words that they are called by', () => {
    const [one] = suggested(['Chancellor Eva Ruiz Soler said that it failed. Ruiz Soler said that it was over.']);
    expect([one?.name, one?.aliases]).toEqual(['Eva Ruiz Soler', ['Ruiz Soler']]);
  });

  it('have ids unlike those of the registry', () => {
    expect(suggested(['Jana Lusk said that it failed.'])[0]?.id).toBe('jana-lusk');
  });
});
