import { describe, expect, it } from 'vitest';
import { lexiconOf, summary, tagsOf } from './reading.js';

const ISLANDS = {
  AS: ['American Samoa', 'American Samoan*', 'Pago Pago'],
  WS: ['Samoa', 'Samoan*', 'Apia'],
  VG: ['British Virgin Islands', 'Virgin Island*', 'Road Town'],
  GB: ['UK', 'United Kingdom', 'Britain', 'British', 'Briton*', 'Brit*', 'London'],
  US: ['United States', 'US', 'American*', 'Washington', 'New York'],
};
const CONGO = { CD: ['Democratic Republic of Congo', 'Congolese'], CG: ['Republic of Congo', 'Congolese'] };

const categories = (text: string, leaves: Record<string, string[]>, isExclusive: boolean): string =>
  tagsOf(text, [lexiconOf(leaves, { isExclusive })])
    .map((tag) => tag.category)
    .join(' ');

describe('the matching vectors of the field', () => {
  it.each([
    ['British Virgin Islands is a British overseas territory', ISLANDS, 'GB VG GB', 'VG GB'],
    ['American Samoa is in the South Pacific', ISLANDS, 'US AS WS', 'AS'],
    ['A B C', { key: ['A B', 'A B C'] }, 'key', 'key'],
  ])('reads %j alike', (text, leaves, within, across) => {
    expect(categories(text, leaves, false)).toBe(within);
    expect(categories(text, leaves, true)).toBe(across);
  });

  it('gives a stretch that two competing leaves both list to both', () => {
    const text = 'Congolese are people in Republic of Congo or Democratic Republic of Congo';
    expect(categories(text, CONGO, true)).toBe('CD CG CG CD');
  });

  it('counts the words of a key once each', () => {
    expect(summary('a a b c c c e f', [lexiconOf({ one: ['a', 'b', 'b c'], two: ['e', 'f'] })])).toEqual([
      'one: a',
      'one: a',
      'one: b c',
      'two: e',
      'two: f',
    ]);
  });
});
