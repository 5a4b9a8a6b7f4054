import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold what is denied. */
describe('what something is compared with', () => {
  it.each([
    'Nothing {is more dangerous than} war.',
    'Nothing {would be worse than} a new war.',
    '{There is} nothing {worse than} war.',
    'No {guarantee is better than} a strong army.',
    'Words {are} not {stronger than} weapons.',
    'Nothing {is more important than} a peace treaty.',
  ])('is not denied: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});

describe('what is farther than anything', () => {
  it.each([
    'Nothing {could be further from our minds than war}.',
    'Nothing {is further from our intentions than the use of force}.',
    '{They did} not {fire more than ten missiles}.',
  ])('stays denied: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
