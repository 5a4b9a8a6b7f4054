import { describe, expect, it } from 'vitest';
import { shown } from './shown.js';

describe('those who speak for a person', () => {
  it.each([
    ['Doran’s spokesman came.', ['Doran’s spokesman = unnamed:karesia']],
    ['Doran’s chief foreign policy adviser came.', ['Doran’s chief foreign policy adviser = unnamed:karesia']],
    ['A spokesman for Pavel Doran came.', ['A spokesman for Pavel Doran = unnamed:karesia']],
    ['Doran came. His office said no.', ['Doran = doran', 'His office = unnamed:karesia']],
    ['The Doran administration said no.', ['Doran administration = karesia']],
    ['Doran’s government said no.', ['Doran’s government = karesia']],
    ['Doran’s brother said no.', ['Doran = doran']],
    ['The spokesman for Doran’s party said no.', ['Doran = doran']],
    ['Anna Vale’s office said no.', ['Anna Vale = vale-anna']],
    ['Doran’s aides, Lusk and Sahin, came.', ['Doran’s aides = unnamed:karesia', 'Lusk = lusk', 'Sahin = sahin']],
  ])('in %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('gives way to a name that follows', () => {
    expect(shown('Doran’s spokesman Ivo Lind said no.')).toContain('Doran = doran');
    expect(shown('Doran’s spokesman, Ivo Lind, said no.')).toContain('Doran’s spokesman = name:Ivo Lind');
  });
});
