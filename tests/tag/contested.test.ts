import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/model/scope.js';
import { lexiconOf, tagsOf } from './reading.js';

const names = lexiconOf({ security: ['security zone'] }, { isContested: true });
const within = (kind: Scope['kind']): Scope => ({ kind, first: 0, last: 9, cue: { start: 0, end: 3 } });
const fates = (kind: Scope['kind']): readonly string[] =>
  tagsOf('The land of the security zone is ours.', [names], { scopes: () => [within(kind)] }).map(({ fate }) => fate);

describe('a contested name', () => {
  it('is used by who denies it', () => {
    expect(fates('negation')).toEqual(['hit']);
  });

  it('is not used by who only speaks of the word', () => {
    expect(fates('mention')).toEqual(['mentioned']);
  });
});
