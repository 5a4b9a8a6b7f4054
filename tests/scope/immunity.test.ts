import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold what is denied. */
describe('what nobody escapes', () => {
  it.each([
    'No {country can remain unaffected by} tyranny.',
    'Nobody {is immune to} propaganda and terror.',
    'No {state is untouched by} war.',
    '{They are} not {safe from} attack.',
    '{We are} not {blind to} aggression.',
    'The town {was} not {unaffected by} the war.',
  ])('is there: %j', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});

describe('another adjective', () => {
  it.each(['{We are} not {afraid of war}.', '{They are} not {capable of war}.', 'Nobody {is eager for war}.'])(
    'denies what it takes: %j',
    (row) => {
      expect(braced(plain(row), 'negation')).toBe(row);
    },
  );
});
