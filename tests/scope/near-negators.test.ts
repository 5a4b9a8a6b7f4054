import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold what is denied. */
describe('a word that denies in company', () => {
  it.each([
    'We can ill afford {another war}.',
    '{The} last thing {we want is a ground offensive}.',
    'The last thing {the region needs is another war}.',
    'There is little appetite for {war}.',
    'There is scant hope of {a truce}.',
    'They will do anything short of {war}.',
    '{It is} not as if {Karesia had attacked}.',
    'No {surprise attack was planned}.',
    '{The truce had} hardly {been signed}.',
  ])('denies what follows: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});

describe('a word in other company', () => {
  it.each([
    'The last thing he did was to start a war.',
    'There is a little hope of a truce.',
    'Hardly had the truce been signed when Karesia attacked.',
    'Scarcely was the truce signed when they attacked.',
    'It was little short of a massacre.',
    'The army is short of weapons.',
    'They acted as if Karesia had attacked.',
    'It comes as no surprise that Karesia attacked.',
    'It is no exaggeration to speak of aggression.',
  ])('denies nothing: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
