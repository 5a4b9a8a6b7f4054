import { describe, expect, it } from 'vitest';
import { unitOf } from '../../src/tally/unit-of.js';
import { documentOf } from './fixtures.js';

const document = documentOf('a.txt', { date: '2031-05-03', author: 'doran', outlet: 'Tribune' });

describe('unitOf', () => {
  it.each([
    ['document', 'a.txt'],
    ['author', 'doran'],
    ['outlet', 'Tribune'],
    ['duplicate', 'first.txt'],
  ] as const)('samples the own voice by %s', (cluster, unit) => {
    expect(unitOf(document, 'own', { cluster }, 'first.txt')).toBe(unit);
  });

  it('samples the quoted voice and both together by the day, as far as it is known', () => {
    const cluster = 'document';
    expect(unitOf(document, 'quoted', { cluster })).toBe('2031-05-03');
    expect(unitOf({ ...document, date: '2031-05' }, 'all', { cluster })).toBe('2031-05');
    expect(unitOf(documentOf('b.txt'), 'quoted', { cluster })).toBe('');
  });

  it('samples every voice by what cluster names', () => {
    for (const voice of ['own', 'quoted', 'all'] as const) {
      expect(unitOf(document, voice, { cluster: 'outlet' })).toBe('Tribune');
      expect(unitOf(document, voice, { cluster: 'duplicate' }, 'first.txt')).toBe('first.txt');
    }
  });

  it('takes the document where author, outlet or first copy is not known', () => {
    const anonymous = { id: 'b.txt', path: 'b.txt', text: '', kind: 'statement' };
    for (const cluster of ['author', 'outlet', 'duplicate'] as const) {
      expect(unitOf(anonymous, 'own', { cluster })).toBe('b.txt');
    }
  });
});
