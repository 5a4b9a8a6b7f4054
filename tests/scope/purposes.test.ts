import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold what is denied. */
describe('what force is given up for', () => {
  it.each([
    'We reject {the use of force} for the settlement of disputes.',
    'They agreed on the non-use of {force} in the peaceful resolution of conflicts.',
    'We renounce {war} as a means for the settlement of disputes.',
    '{They will} not {use war as an instrument} to resolve conflicts.',
  ])('is wanted: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each([
    'We reject {war} as a solution to disputes.',
    '{They did} not {use force in a mediation tent}.',
    'We reject {threats of force}.',
  ])('is no more than such a purpose: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});

describe('what cannot be reached in a wrong way', () => {
  it.each([
    'A lasting settlement {can}not {be reached through threats}.',
    'Peace {will} not {be won by war}.',
    'Security {could} not {be guaranteed with tanks}.',
  ])('is wanted: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});

describe('what cannot be reached', () => {
  it.each(['{A settlement can}not {be reached}.', '{A settlement was} not {signed by them}.'])(
    'is denied: %j',
    (row) => {
      expect(braced(plain(row), 'negation')).toBe(row);
    },
  );
});

describe('what is there in spite of which something does not happen', () => {
  it.each([
    'The Council failed to {adopt measures in the face of} repeated acts of aggression.',
    '{They did} nothing {despite} attacks on our villages.',
    '{They did} not {withdraw amid} the talks.',
    '{They did} not {sign in spite of} their offers of peace.',
  ])('stands: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
