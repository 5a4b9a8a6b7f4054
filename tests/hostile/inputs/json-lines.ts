import { plain, type HostileInput, type Theme } from '../input.js';

const A = 'analysed';
const BAD = 'rejected bad_json';
const object = (name: string, more = ''): string => `{"text": ${JSON.stringify(plain(name))}${more}}`;

const lines = (
  name: string,
  content: string,
  fate: HostileInput['fate'],
  more: Partial<HostileInput> = {},
): HostileInput => ({
  name: `${name}.jsonl`,
  content,
  fate,
  ...more,
});

/** Lines of JSON that a parser turns into something else, or dies of. */
export const jsonLines: Theme = {
  id: 'json-lines',
  inputs: [
    lines('sound', `${object('s1')}\n\n${object('s2')}`, [A, A], { hits: 2 }),
    lines('cut', `${object('c1')}\n{"text": "We con`, [A, BAD], { hits: 1 }),
    lines('not-objects', `[1]\n"text"\n7\nnull\ntrue\n${object('no')}`, [BAD, BAD, BAD, BAD, BAD, A], { hits: 1 }),
    lines('array', `[${object('a1')},\n${object('a2')}]`, [BAD, BAD]),
    lines('pretty', '{\n"text":\n"x"\n}', [BAD, BAD, BAD, BAD]),
    lines('key-twice', '{"text": "a", "text": "b"}', [BAD]),
    lines(
      'prototype',
      `{"__proto__": {"date": "1999-01-01"}, "constructor": 1, "text": ${JSON.stringify(plain('p'))}}`,
      [A],
      { hits: 1 },
    ),
    lines('text-list', '{"text": ["a", "b"]}', [BAD]),
    lines('text-object', '{"text": {"a": 1}}', [BAD]),
    lines('text-null', '{"text": null}', ['rejected empty_text']),
    lines('text-number', '{"text": 1.10}', [BAD]),
    lines('text-truth', '{"text": true}', [BAD]),
    lines('no-text', '{"body_text": "x"}', ['rejected missing_column']),
    lines('half-pair', '{"text": "We condemn \\ud83d it"}', [BAD]),
    lines('nul', '{"text": "We con\\u0000demn it"}', [A], { hits: 1 }),
    lines(
      'nested',
      `{"x": ${'['.repeat(20_000)}${']'.repeat(20_000)}, "text": ${JSON.stringify(plain('n'))}}`,
      /^(?:analysed|rejected bad_json)$/,
    ),
    lines('nested-open', '{"a":'.repeat(50_000), /^rejected bad_json$/),
    lines(
      'big-number',
      `${object('b', ', "id": 12345678901234567890123')}\n${object('b2', ', "id": 12345678901234567890124')}`,
      [A, A],
      { hits: 2 },
    ),
    lines('nan', '{"text": NaN}', [BAD]),
    lines('single-quotes', "{'text': 'x'}", [BAD]),
    lines('comment', `// exported\n${object('c')}`, [BAD, A], { hits: 1 }),
    lines('bom', `\uFEFF${object('bom')}`, [A], { hits: 1 }),
    lines('separators', object('ls').replace('rose', 'rose\u2028\u2029'), [A], { hits: 1 }),
    lines('date-number', object('dn', ', "date": 2031'), [A], { hits: 1 }),
    lines('date-timestamp', object('dt', ', "date": 1940000000000'), ['rejected bad_date']),
    lines('date-object', object('do', ', "date": {"$date": "2031-06-24"}'), [BAD]),
    lines('author-list', object('al', ', "author": ["Pavel Doran", "Ana Reth"]'), [A], { hits: 1 }),
    lines('author-object', object('ao', ', "author": {"name": "x"}'), [BAD]),
    lines('long-line', `{"text": "${'we condemn it. '.repeat(6_000)}"}`, [A], { hits: 6_000 }),
    lines(
      'many',
      Array.from({ length: 3000 }, (_, i) => object(`m${i}`)).join('\n'),
      Array.from({ length: 3000 }, () => A),
      { hits: 3000 },
    ),
  ],
};
