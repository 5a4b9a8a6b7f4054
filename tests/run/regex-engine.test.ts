import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/model/lexicon.js';
import { refuseRegexes, regexEngine } from '../../src/run/regex-engine.js';
import { complaintsOf } from '../read/settings/complaints.js';
import { lexiconOf } from '../tag/reading.js';

const lexiconWith = (...sources: readonly string[]): Lexicon =>
  lexiconOf({ c: sources.map((pattern, at) => ({ pattern, by: 'regex' as const, line: at + 5 })) });

describe('a regular expression', () => {
  it('describes whole words, with or without their case', () => {
    const isAny = regexEngine('de-?escalat\\w+', { isCased: false });
    expect(['de-escalation', 'DEESCALATED', 'xde-escalation', 'de-escalat'].map(isAny)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const isCased = regexEngine('U\\.?S\\.?', { isCased: true });
    expect(['US', 'U.S.', 'us'].map(isCased)).toEqual([true, true, false]);
  });

  it('takes linear time', () => {
    const isMatch = regexEngine('(a+)+$', { isCased: false });
    const started = performance.now();
    expect(isMatch(`${'a'.repeat(50_000)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is refused with its line when it cannot be read, or describes any word or none', () => {
    const sources = ['(', 'a{1001}', '((a{100}){100}){100}', '(?=a)b', '(?<!a)b', '\\1', 'a*', '\\w+', '[a-z]+', 'ok'];
    const complaints = complaintsOf(() => {
      refuseRegexes([lexiconWith(...sources)]);
    });
    expect(complaints.map((line) => line.slice(0, line.indexOf(' ')))).toEqual(
      [5, 6, 7, 8, 9, 10, 11, 12, 13].map((line) => `root.yaml:${String(line)}:`),
    );
    expect(complaints[0]).toContain('cannot be read: error parsing regexp: missing closing )');
    expect(complaints[6]).toContain('"a*" describes a word without letters');
    expect(complaints[7]).toContain('"\\w+" would match any word');
  });

  it('is no business of lexicons without one', () => {
    expect(() => {
      refuseRegexes([lexiconOf({ c: ['(', '*'] })]);
    }).not.toThrow();
  });
});
