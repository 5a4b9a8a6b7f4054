import { expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import type { DuplicateRule } from '../../src/model/plan.js';
import { Copies } from '../../src/run/copies.js';

const originals = (rule: DuplicateRule, documents: readonly Partial<Document>[]): (string | undefined)[] => {
  const copies = new Copies(rule);
  return documents.map(
    (some, i) => copies.look({ id: String(i), path: '', text: '', kind: 'document', ...some }, 'the same text').copyOf,
  );
};

it('takes the first of equal texts as the original', () => {
  expect(originals('once', [{}, {}, {}])).toEqual([undefined, '0', '0']);
});

it('keeps the same words of two named authors, since each of them said it', () => {
  expect(originals('once', [{ author: 'a' }, { author: 'b' }, { author: 'a' }, {}])).toEqual([
    undefined,
    undefined,
    '0',
    '0',
  ]);
});

it('keeps a copy for every outlet when told so', () => {
  expect(originals('outlet', [{ outlet: 'x' }, { outlet: 'y' }, { outlet: 'x' }])).toEqual([undefined, undefined, '0']);
});

it('keeps all when told so', () => {
  expect(originals('keep', [{}, {}])).toEqual([undefined, undefined]);
});

it('names the first of equal texts also where all are kept', () => {
  const copies = new Copies('keep');
  const look = (id: string): string => copies.look({ id }, 'the same text').first;
  expect(['a', 'b', 'c'].map(look)).toEqual(['a', 'a', 'a']);
});
