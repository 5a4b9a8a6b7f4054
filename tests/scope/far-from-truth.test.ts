import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold what is denied. */
describe('what is far from the truth', () => {
  it.each([
    'Nothing {could be further from the truth than the claim} that {Karesia wants war}.',
    'Nothing {is farther from the truth than the accusation} that {they attacked the town}.',
    'The claim that {they attacked} is far from {the truth}.',
    'The idea that {they attacked} is far from {true}.',
    'The claim that {they attacked could} not {be further from the truth}.',
    'It is far from {the truth} that {they attacked}.',
  ])('is denied: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});

describe('what is far from something else', () => {
  it.each([
    'The claim that they attacked came far from {the border}.',
    'The claim that they attacked is near the truth.',
  ])('is denied by its own rules only: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
