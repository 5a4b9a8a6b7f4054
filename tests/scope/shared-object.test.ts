import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words that are denied. */
const shared = [
  '{We have} not {ordered}, and {will} not {order}, {airstrikes}.',
  '{We are} not {planning}, and {have} never {planned}, {a military operation}.',
  '{We do} not {seek}, nor {will we accept}, {a military solution}.',
  '{They did} not {want}, and {they will} never {want}, {a war}.',
];

const own = [
  '{They did} not {surrender}, and {will} not {surrender}, the army said.',
  '{We have} not {ordered}, but may order, airstrikes.',
  'We have ordered, and will order, airstrikes.',
  '{We do} not {want a war}, and {will} not {seek it}, but the shelling goes on.',
];

describe('the object of two denied verbs', () => {
  it.each(shared)('is denied behind the second: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(own)('ends with it where another clause begins, or the second is not denied: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
