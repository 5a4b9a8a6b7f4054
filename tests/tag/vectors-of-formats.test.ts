import { describe, expect, it } from 'vitest';
import { dictionaryFormats } from '../../src/read/dictionaries/index.js';
import type { Dictionary } from '../../src/read/dictionary.js';
import { lexiconYaml } from '../../src/read/lexicon-of-dictionary.js';
import { readLexicon } from '../../src/read/settings/lexicon.js';
import { tagsOf } from './reading.js';

/** The dictionary of the matching vectors. */
const ISLANDS = new Map([
  ['AS', ['American Samoa', 'American Samoan*', 'Pago Pago']],
  ['WS', ['Samoa', 'Samoan*', 'Apia']],
  ['VG', ['British Virgin Islands', 'Virgin Island*', 'Road Town']],
  ['GB', ['UK', 'United Kingdom', 'Britain', 'British', 'Briton*', 'Brit*', 'London']],
  ['US', ['United States', 'US', 'American*', 'Washington', 'New York']],
]);

const dictionaryOf = (names: ReadonlyMap<string, readonly string[]>): Dictionary => ({
  branches: [...names].map(([name, patterns]) => ({
    ...{ name, branches: [] },
    terms: patterns.map((pattern, line) => ({ pattern, line: line + 1 })),
  })),
});

/** Writes a dictionary in a format, imports that as a lexicon, and reads a text with it. */
function hitsThrough(id: string, dictionary: Dictionary, text: string, isExclusive: boolean): string {
  const format = dictionaryFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const path = `d.${format.extensions[0] ?? ''}`;
  const { losses, ...again } = format.read({ path, text: format.write(dictionary).text });
  expect(losses).toEqual([]);
  const { text: yaml } = lexiconYaml(again, { id: 'd', title: 'D', description: 'D', source: 'D' });
  const lexicon = { ...readLexicon('d.yaml', yaml, false), isExclusive };
  return tagsOf(text, [lexicon])
    .map(({ category }) => category.slice('d.'.length))
    .join(' ');
}

/** Valence lists have two categories and no others. */
const formats = dictionaryFormats.map(({ id }) => id).filter((id) => id !== 'valence');

describe.each(formats)('the matching vectors of the field through %s', (id) => {
  it.each([
    ['British Virgin Islands is a British overseas territory', 'GB VG GB', 'VG GB'],
    ['American Samoa is in the South Pacific', 'US AS WS', 'AS'],
    ['The Samoans of Pago Pago, the Britons of London; New York, Apia and the UK', 'WS AS GB GB US WS GB', 'WS AS GB GB US WS GB'], // prettier-ignore
  ])('%s', (text, within, across) => {
    expect(hitsThrough(id, dictionaryOf(ISLANDS), text, false)).toBe(within);
    expect(hitsThrough(id, dictionaryOf(ISLANDS), text, true)).toBe(across);
  });

  it('A B C and the words of a key', () => {
    expect(hitsThrough(id, dictionaryOf(new Map([['key', ['A B', 'A B C']]])), 'A B C', false)).toBe('key');
    const keys = new Map([
      ['one', ['a', 'b', 'b c']],
      ['two', ['e', 'f']],
    ]);
    expect(hitsThrough(id, dictionaryOf(keys), 'a a b c c c e f', false)).toBe('one one one two two');
  });

  it('a pattern of two keys', () => {
    const congo = new Map([
      ['CD', ['Democratic Republic of Congo', 'Congolese']],
      ['CG', ['Republic of Congo', 'Congolese']],
    ]);
    const text = 'Congolese are people in Republic of Congo or Democratic Republic of Congo';
    expect(hitsThrough(id, dictionaryOf(congo), text, true)).toBe('CD CG CG CD');
  });
});

it('passes vectors through valence lists', () => {
  const names = new Map([
    ['positive', ['good', 'good news']],
    ['negative', ['bad', 'no good']],
  ]);
  expect(hitsThrough('valence', dictionaryOf(names), 'good news, no good, bad', false)).toBe('positive negative positive negative'); // prettier-ignore
});
