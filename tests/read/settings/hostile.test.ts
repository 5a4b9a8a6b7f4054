import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/model/usage-error.js';
import { lintActors } from '../../../src/read/settings/actors.js';
import { parseConfig } from '../../../src/read/settings/config.js';
import { parseEvents } from '../../../src/read/settings/events.js';
import { readLexicon } from '../../../src/read/settings/lexicon.js';

const READERS: [string, (text: string) => unknown][] = [
  ['lexicons', (text) => readLexicon('a.yaml', text, false)],
  ['contested concepts', (text) => readLexicon('a.yaml', text, true)],
  ['lexicon tables', (text) => readLexicon('a.csv', text, false)],
  ['actors', (text) => lintActors('a.yaml', text)],
  ['events', (text) => parseEvents('a.yaml', text)],
  ['the configuration', (text) => parseConfig('a.yaml', text)],
];

const WORDS = [
  ...['id', 'title', 'name', 'description', 'source', 'entries', 'categories', 'phrase', 'roles', 'from', 'to', 'date'],
  ...['metadata', 'columns', 'minimum', 'period', 'category', 'entry', 'except', 'a', 'b', '2031', 'constructor'],
];
const MARKS = [
  ': ',
  ':',
  '- ',
  '\n',
  '\n  ',
  '\n    ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '&a ',
  '*a',
  '!x ',
  '!!set ',
];
const ODD = [
  '#',
  '|',
  '>',
  '? ',
  '%',
  '@',
  '\t',
  '\r',
  '\0',
  '\uFEFF',
  '---\n',
  '...\n',
  '~',
  '<<: ',
  '\u{1F54A}',
  '\uD800',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      fc.constantFrom(...ODD),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('hostile settings', () => {
  it.each(READERS)('are read as %s or refused with a place, whatever stands in them', (_, read) => {
    fc.assert(
      fc.property(text, (written) => {
        try {
          read(written);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          for (const line of (error as UsageError).message.split('\n')) expect(line).toMatch(/^a\.\w+:\d+(:\d+)?: ./);
        }
      }),
      { numRuns: 300 },
    );
  });
});
