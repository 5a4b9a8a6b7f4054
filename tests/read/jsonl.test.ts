import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf } from '../../src/read/members.js';
import { NASTY, readAll } from './reading.js';

it('reads a document a line, with its fields', () => {
  const { documents, rejected } = readAll(
    'tweets.jsonl',
    '\n{"id": 17, "date": "2031-06-24", "author": ["doran", " Ana  Vale "], "kind": "tweet", "outlet": null, "text": "We agree.\\nFor now.", "more": {"text": [1, {"a": "}"}]}}\r\n\r\n{"TEXT": "Second"}',
  );
  expect(rejected).toEqual([]);
  expect(documents).toEqual([
    {
      id: 'tweets.jsonl#17',
      path: 'tweets.jsonl',
      record: '1',
      text: 'We agree.\nFor now.',
      date: '2031-06-24',
      dateSource: 'column',
      author: 'doran;Ana Vale',
      kind: 'tweet',
    },
    { id: 'tweets.jsonl#2', path: 'tweets.jsonl', record: '2', text: 'Second', kind: 'document' },
  ]);
});

it('an id that an object declares is never taken by one without an id, wherever it stands', () => {
  const ids = fc.array(fc.option(fc.constantFrom('1', '2', '3', 'row 1', 'row 2', 'x'), { nil: undefined }));
  fc.assert(
    fc.property(ids, (written) => {
      const lines = written.map((id) => JSON.stringify({ text: 'We agree.', id }));
      const { documents, rejected } = readAll('a.jsonl', ['{"text": "First"}', ...lines].join('\n'));
      const declared = new Set(written.filter((id) => id !== undefined));
      const nameless = written.length + 1 - written.filter((id) => id !== undefined).length;
      expect(new Set(documents.map(({ id }) => id)).size).toBe(declared.size + nameless);
      for (const id of declared) {
        const record = String(written.indexOf(id) + 2);
        expect(documents).toContainEqual(expect.objectContaining({ id: `a.jsonl#${id}`, record }));
      }
      expect(documents.length + rejected.length).toBe(written.length + 1);
    }),
  );
});

it('keeps numbers and booleans as they are written', () => {
  const { documents } = readAll(
    'a.jsonl',
    '{"id": 12345678901234567890, "date": 2031, "title": 1.10, "outlet": true, "text": "1e5"}',
  );
  expect(documents).toMatchObject([
    { id: 'a.jsonl#12345678901234567890', date: '2031', title: '1.10', outlet: 'true', text: '1e5' },
  ]);
});

describe('rejects by record and line, and reads on,', () => {
  it.each([
    ['a broken line', '{"text": "a', 'bad_json', 'the line is not valid JSON'],
    ['two objects on a line', '{"text": "a"} {"text": "b"}', 'bad_json', 'the line is not valid JSON'],
    ['a list', '["a"]', 'bad_json', 'the line is not a JSON object'],
    ['a bare string', '"a"', 'bad_json', 'the line is not a JSON object'],
    ['null', 'null', 'bad_json', 'the line is not a JSON object'],
    ['a key that stands twice', '{"text": "a", "t\\u0065xt": "b"}', 'bad_json', 'the key "text" stands twice'],
    [
      '__proto__ twice',
      '{"text": "a", "__proto__": 1, "__proto__": 2}',
      'bad_json',
      'the key "__proto__" stands twice',
    ],
    ['a list for a text', '{"text": ["a"]}', 'bad_json', 'text is a list or an object, not a text'],
    [
      'an object for a date',
      '{"text": "a", "date": {"year": 2031}}',
      'bad_json',
      'date is a list or an object, not a text',
    ],
    [
      'authors that are objects',
      '{"text": "a", "author": [{}]}',
      'bad_json',
      'author is a list or an object, not a text',
    ],
    ['half a surrogate pair', '{"text": "a\\ud800"}', 'bad_json', 'a text holds half of a surrogate pair'],
    [
      'an object without a text',
      '{"words": "a", "toString": 1}',
      'missing_column',
      'no key text, body, content, speech among "words", "toString"',
    ],
    ['null for a text', '{"text": null}', 'empty_text', 'there is no text'],
    ['a thousand open brackets', '['.repeat(100_000), 'bad_json', 'the line is not valid JSON'],
  ])('%s', (_, line, code, detail) => {
    const { texts, rejected } = readAll('a.jsonl', `{"text": "one"}\n\n${line}\n{"text": "three"}\n`);
    expect(texts).toEqual(['one', 'three']);
    expect(rejected).toEqual([{ code, path: 'a.jsonl', record: '2', line: 3, detail }]);
  });
});

it('keys such as __proto__ and constructor are keys like others', () => {
  const content = '{"__proto__": "P", "constructor": "C", "text": "one"}';
  const columns = new Map([
    ['author', '__proto__'],
    ['outlet', 'constructor'],
  ]);
  expect(readAll('a.jsonl', content, { columns }).documents).toMatchObject([{ author: 'P', outlet: 'C' }]);
  expect(readAll('a.jsonl', '{"text": "one"}', { columns }).documents).toEqual([
    { id: 'a.jsonl#1', path: 'a.jsonl', record: '1', text: 'one', kind: 'document' },
  ]);
});

it('a key is looked for exactly before capitals are set aside', () => {
  expect(readAll('a.jsonl', '{"Text": "one", "text": "two", "DATE": 2031, "Date": 2032}').documents).toMatchObject([
    { text: 'two', date: '2031' },
  ]);
});

it('finds the members of any object as they are written', () => {
  const key = fc.oneof(fc.constantFrom(...NASTY, '__proto__', '"', '\\', '{', ':', ','), fc.string());
  const object = fc.array(fc.tuple(key, fc.jsonValue()), { maxLength: 6 }).map((entries) => new Map(entries));
  fc.assert(
    fc.property(object, fc.constantFrom(undefined, 1), (members, indent) => {
      const written = [...members].map(
        ([name, value]) => `${JSON.stringify(name)} : ${JSON.stringify(value, null, indent)}`,
      );
      const found = membersOf(` {${written.join(' , ')}} `);
      expect(found).toEqual(new Map([...members].map(([name, value]) => [name, JSON.stringify(value, null, indent)])));
    }),
  );
});
