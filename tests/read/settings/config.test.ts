import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/read/settings/config.js';
import { complaintsOf } from './complaints.js';

describe('hawkdove.config.yaml', () => {
  it('says what is written and fills in nothing', () => {
    const yaml = `
corpus: ../My Corpus/2031
lexicons: ./lexicons
actors: actors.yaml
events: events.yaml
output: out
period: week
minimum: { documents: 0, words: 1000 }
tone: { positive: peace-oriented.accord }
metadata: { file: meta/data.csv, columns: { path: File, author: __proto__ } }
columns: { text: speech, id: 007 }
date_format: DD.MM.YYYY
kinds: { op-eds/*: op-ed, constructor: tweet }
duplicates: outlet
cluster: author
`;
    expect(parseConfig('hawkdove.config.yaml', yaml)).toEqual({
      corpus: '../My Corpus/2031',
      lexicons: './lexicons',
      actors: 'actors.yaml',
      events: 'events.yaml',
      output: 'out',
      period: 'week',
      minimum: { documents: 0, words: 1000 },
      tone: { positive: 'peace-oriented.accord' },
      metadata: {
        file: 'meta/data.csv',
        columns: new Map([
          ['path', 'File'],
          ['author', '__proto__'],
        ]),
      },
      columns: new Map([
        ['text', 'speech'],
        ['id', '007'],
      ]),
      dateFormat: 'DD.MM.YYYY',
      kinds: new Map([
        ['op-eds/*', 'op-ed'],
        ['constructor', 'tweet'],
      ]),
      duplicates: 'outlet',
      cluster: 'author',
    });
  });

  it('may be empty, and keys may be left blank', () => {
    expect(parseConfig('c.yaml', '# defaults')).toEqual({});
    expect(parseConfig('c.yaml', 'corpus:\nminimum:\nperiod: ~')).toEqual({});
  });

  it.each(['day', 'week', 'month', 'quarter', 'year', 'span'])('knows the period %s', (period) => {
    expect(parseConfig('c.yaml', `period: ${period}`)).toEqual({ period });
  });

  it.each([
    [
      'a list',
      '- corpus',
      [
        'c.yaml:1:1: a list stands here; write some of the keys corpus, lexicons, actors, events, output, period, minimum, tone, metadata, columns, date_format, encoding, kinds, split, duplicates, duplicates_within, duplicate_similarity, cluster, cache, workers, masks',
      ],
    ],
    [
      'unknown keys',
      'lexicon: a\ndateFormat: b',
      [
        'c.yaml:1:1: unknown key "lexicon"; did you mean "lexicons"? Allowed: corpus, lexicons, actors, events, output, period, minimum, tone, metadata, columns, date_format, encoding, kinds, split, duplicates, duplicates_within, duplicate_similarity, cluster, cache, workers, masks',
        'c.yaml:2:1: unknown key "dateFormat"; did you mean "date_format"? Allowed: corpus, lexicons, actors, events, output, period, minimum, tone, metadata, columns, date_format, encoding, kinds, split, duplicates, duplicates_within, duplicate_similarity, cluster, cache, workers, masks',
      ],
    ],
    [
      'unknown words',
      'period: monthly\nduplicates: onec\ncluster: day',
      [
        'c.yaml:1:9: unknown value "monthly"; did you mean "month"? Allowed: day, week, month, quarter, year, span',
        'c.yaml:2:13: unknown value "onec"; did you mean "once"? Allowed: once, keep, outlet',
        'c.yaml:3:10: unknown value "day"; allowed: document, author, outlet, duplicate',
      ],
    ],
    [
      'minima that are no numbers',
      'minimum: {documents: -1, words: 1.5, hits: many, word: 3}',
      [
        'c.yaml:1:22: "-1" is not a whole number from 0',
        'c.yaml:1:33: "1.5" is not a whole number from 0',
        'c.yaml:1:44: "many" is not a whole number from 0',
        'c.yaml:1:50: unknown key "word"; did you mean "words"? Allowed: documents, words, hits',
      ],
    ],
    [
      'a tone without its sides',
      'tone: [a, b]',
      ['c.yaml:1:7: a list stands here; write some of the keys positive, negative'],
    ],
    [
      'unknown fields',
      'columns: {txt: a, path: b}\nmetadata: {columns: {text: c}}',
      [
        'c.yaml:1:11: unknown field "txt"; did you mean "text"? Allowed: text, id, title, date, author, kind, outlet, language',
        'c.yaml:1:19: unknown field "path"; allowed: text, id, title, date, author, kind, outlet, language',
        'c.yaml:2:22: unknown field "text"; allowed: path, title, date, author, kind, outlet, language',
      ],
    ],
    ['several folders', 'corpus: [a, b]', ['c.yaml:1:9: a list stands here; write a text']],
    [
      'code',
      'corpus: !!js/function "x"',
      ['c.yaml:1:9: tags (beginning with !) are not allowed; put a text that begins with ! in quotes'],
    ],
  ])('refuses %s, naming all that is wrong', (_, yaml, complaints) => {
    expect(complaintsOf(() => parseConfig('c.yaml', yaml))).toEqual(complaints);
  });

  it('refuses a date format that no date can have', () => {
    const [complaint] = complaintsOf(() => parseConfig('c.yaml', 'date_format: DD/mm/yy'));
    expect(complaint).toMatch(/^c\.yaml:1:14: .*DD\/mm\/yy/);
  });
});
