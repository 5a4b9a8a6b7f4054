import { expect, it } from 'vitest';
import { type MethodsFacts, methodsText } from '../../src/report/methods.js';

const facts = (count: number): MethodsFacts => ({
  ...{
    version: '1.0.0',
    found: count,
    analysed: count,
    rejected: count,
    skipped: count,
    copies: count,
    undated: count,
  },
  ...{ words: count, quotedWords: 0, unattributedWords: 0, lexicons: ['blame'] },
  ...{ period: 'month', minimum: { documents: count, words: count, hits: 0 }, tone: undefined, duplicates: 'once' },
  cluster: 'document',
});

it('says one thing of one and another of several', () => {
  const [corpus, , figures] = methodsText(facts(1));
  expect(corpus).toContain('Of 1 input, 1 document (1 word) was analysed');
  expect(corpus).toContain('1 was rejected, 1 skipped, and 1 left out');
  expect(corpus).toContain('1 document without a date stands in no trend');
  expect(figures).toContain('fewer than 1 document or 1 word give');
  expect(methodsText(facts(2)).join(' ')).toMatch(
    /Of 2 inputs, 2 documents \(2 words\) were analysed.* 2 were rejected.* 2 documents without a date stand in no trend.* 2 documents or 2 words/,
  );
});
