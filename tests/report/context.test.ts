import { describe, expect, it } from 'vitest';
import { CONTEXT_REACH, contextOf } from '../../src/report/context.js';

describe('contextOf', () => {
  const long = `${'a '.repeat(CONTEXT_REACH)}war${' b'.repeat(CONTEXT_REACH)}`;
  const start = long.indexOf('war');

  it('is the sentence', () => {
    const text = 'It is calm. There was war. It is calm.';
    expect(contextOf(text, { start: 12, end: 26 }, { start: 22, end: 25 })).toBe('There was war.');
  });

  it('is what lies around the match in a sentence without end, the match in its middle', () => {
    const context = contextOf(long, { start: 0, end: long.length }, { start, end: start + 3 });
    expect(context).toHaveLength(2 * CONTEXT_REACH + 3);
    expect(context.slice(CONTEXT_REACH, CONTEXT_REACH + 3)).toBe('war');
  });

  it('never leaves the sentence', () => {
    const sentence = { start: start - 10, end: long.length };
    expect(contextOf(long, sentence, { start, end: start + 3 }).startsWith('a a a a a war b')).toBe(true);
  });

  it('cuts no character in two', () => {
    const text = `${'😀'.repeat(CONTEXT_REACH)} war ${'😀'.repeat(CONTEXT_REACH)}`;
    const at = text.indexOf('war');
    const context = contextOf(text, { start: 0, end: text.length }, { start: at, end: at + 3 });
    expect(context).not.toMatch(/\p{Surrogate}/u);
  });
});
