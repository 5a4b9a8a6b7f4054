import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold what is denied. */
describe('what is denied of all but one', () => {
  it.each([
    'No one except Karesia has violated {the truce}.',
    'No state other than Karesia attacked the town.',
    'Nobody apart from Pike wants war.',
    'No army except ours will attack.',
    'We want nothing except talks.',
  ])('is affirmed of that one: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});

describe('what is denied of all', () => {
  it.each(['No {state attacked the town}.', 'Nobody {in Karesia wants war}.', 'No {army will attack}, except in May.'])(
    'stays denied: %j',
    (row) => {
      expect(braced(plain(row), 'negation')).toBe(row);
    },
  );
});
