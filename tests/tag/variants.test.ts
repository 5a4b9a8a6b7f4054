import { expect, it } from 'vitest';
import type { Entry } from '../../src/model/lexicon.js';
import { variantsOf } from '../../src/tag/variants.js';

const entry = (pattern: string, more: Partial<Entry> = {}): Entry => ({
  ...{ pattern, by: 'phrase', strength: 'strong', except: [], line: 1 },
  ...more,
});
const patterns = (one: Entry, kind: string): readonly string[] =>
  variantsOf(one)
    .filter((variant) => variant.kind === kind)
    .map(({ pattern }) => pattern);

it.each([
  ['defence', 'defense'],
  ['self-defense', 'self-defence'],
  ['militarise', 'militarize'],
  ['militariz*', 'militaris*'],
  ['the armour', 'the armor'],
  ['organizations', 'organisations'],
  ['nuclear programme', 'nuclear program'],
  ['manoeuvre', 'maneuver'],
  ['shelled', 'sheled'],
])('spells %s as %s', (pattern, other) => {
  expect(patterns(entry(pattern), 'spelling')).toContain(other);
});

it.each([
  ['cease fire', 'ceasefire'],
  ['cease-fire', 'ceasefire'],
  ['ceasefire', 'cease fire'],
  ['ceasefire line', 'cease fire line'],
  ['warmong*', 'war mong*'],
])('writes %s joined or apart as %s', (pattern, other) => {
  expect(patterns(entry(pattern), 'hyphenation')).toContain(other);
});

it.each([
  ['missile', 'missiles'],
  ['armies', 'army'],
  ['shelling', 'shelled'],
  ['strike back', 'striking back'],
  ['commit force', 'committed force'],
  ['occupied', 'occupying'],
])('inflects %s to %s', (pattern, other) => {
  expect(patterns(entry(pattern), 'inflection')).toContain(other);
});

it('leaves alone what it cannot read, and never gives the entry itself', () => {
  expect(variantsOf(entry('(air|gun) fire'))).toEqual([]);
  expect(variantsOf(entry('wom.n', { by: 'regex' }))).toEqual([]);
  expect(patterns(entry('strike', { by: 'lemma' }), 'inflection')).toEqual([]);
  expect(patterns(entry('out of the war'), 'hyphenation')).toEqual([]);
  for (const pattern of ['war', 'constructor', '__proto__', 'cease-fire'])
    expect(variantsOf(entry(pattern)).map((one) => one.pattern)).not.toContain(pattern);
});
