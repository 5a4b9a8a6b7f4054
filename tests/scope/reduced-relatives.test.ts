import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold what is denied. */
describe('a participle behind what is pointed at', () => {
  it.each([
    'Velmaria {would} never {attack the regions} seized by Karesia.',
    '{They will} not {hand over the men} accused of war crimes.',
    '{They did} not {visit the town} destroyed by the Karesian army.',
    '{We will} not {negotiate with the army} occupying our towns.',
    'They refused to {enter the zone} seized by Karesia.',
    'They refused to {sit with the general} occupying our town.',
  ])('tells which one is meant, and is not denied: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});

describe('a participle that is denied with its noun', () => {
  it.each([
    '{We do} not {attack regions occupied by anybody}.',
    '{We have} no {soldiers accused of war crimes}.',
    '{There are} no {regions occupied by Karesia}.',
    '{We} never {heard the army attacking the town}.',
    'No {soldier would see the town attacked by rebels}.',
    '{There is} no {sign of the army attacking the town}.',
    '{They did} not {say the town attacked by Karesia was theirs}.',
  ])('stays denied: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
