import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NASTY, readAll } from './reading.js';

const HEADER = 'id,date,author,text\n';
const columns = (...pairs: [string, string][]) => ({ columns: new Map(pairs) });

it('reads a document a row, with its fields', () => {
  const { documents, rejected, warnings } = readAll(
    'remarks.csv',
    'ID,Date,Title,Author,Kind,Outlet,Language,Speech,other\nr1,2031-06-24, The  summit ,doran;vale,op-ed,The Courier,en,"We agree,\nfor now.",x\n',
  );
  expect(documents).toEqual([
    {
      id: 'remarks.csv#r1',
      path: 'remarks.csv',
      record: '1',
      text: 'We agree,\nfor now.',
      date: '2031-06-24',
      dateSource: 'column',
      title: 'The summit',
      author: 'doran;vale',
      kind: 'op-ed',
      outlet: 'The Courier',
      language: 'en',
    },
  ]);
  expect([...rejected, ...warnings]).toEqual([]);
});

it('reads back what a writer of CSV wrote', () => {
  const cell = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', minLength: 1 }));
  const text = cell.filter((value) => /[\p{L}\p{N}]/u.test(value) && !value.includes('\0'));
  const style = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    record_delimiter: fc.constantFrom('\n', '\r\n', '\r'),
    quoted: fc.boolean(),
    bom: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), style, (texts, options) => {
      const rows = [['note', 'text'], ...texts.map((value, index) => [NASTY[index % NASTY.length], value])];
      expect(readAll('a.csv', stringify(rows, { ...options, quoted_match: /[\r\n]/ })).texts).toEqual(texts);
    }),
  );
});

it('reads rows that end in different ways, and blank lines between them', () => {
  const { documents } = readAll('a.csv', 'id,text\r\na,one\nb,two\rc,three\r\n\r\n  \n\nd,four');
  expect(documents.map(({ id, record, text }) => [id, record, text])).toEqual([
    ['a.csv#a', '1', 'one'],
    ['a.csv#b', '2', 'two'],
    ['a.csv#c', '3', 'three'],
    ['a.csv#d', '4', 'four'],
  ]);
});

describe('the separator', () => {
  it.each([
    ['a comma', 'a.csv', 'id,text\n1,"x; y"'],
    ['a semicolon, where the header has no comma', 'a.csv', '\n"id, old";text\n1;x; y'.replace('x; y', '"x; y"')],
    ['a tab, where it has neither', 'a.csv', 'id\ttext\n1\tx; y'],
    ['a tab in a TSV file, whatever else the header has', 'a.tsv', 'id, or number\ttext\n1\tx; y'],
    ['a tab in a file called .tab', 'a.tab', 'id\ttext\n1\tx; y'],
  ])('is %s', (_, path, content) => {
    expect(readAll(path, content).texts).toEqual(['x; y']);
  });
});

describe('rows that do not fit the header', () => {
  it('are rejected by record and line, and the others are read', () => {
    const { texts, rejected } = readAll(
      'a.csv',
      `${HEADER}1,2031,d,one\n2,2031,d\n\n3,2031,d,"th\nree"\n4,2031,d,fo,ur\n5,2031,d,five`,
    );
    expect(texts).toEqual(['one', 'th\nree', 'five']);
    expect(rejected).toEqual([
      {
        code: 'bad_csv',
        path: 'a.csv',
        record: '2',
        line: 3,
        detail: expect.stringMatching(/^the row has 3 cells, the header 4; none for "\w+"$/) as string,
      },
      {
        code: 'bad_csv',
        path: 'a.csv',
        record: '4',
        line: 7,
        detail: expect.stringMatching(/^the row has 5 cells, the header 4; no column for /) as string,
      },
    ]);
  });
});

describe('quotation marks', () => {
  it('that open and never close cost the rest, which is named', () => {
    const { texts, rejected } = readAll('a.csv', 'id,text\n1,one\n\n2,"two\n3,three\n4,four\n');
    expect(texts).toEqual(['one']);
    expect(rejected).toEqual([
      {
        code: 'bad_csv',
        path: 'a.csv',
        record: '2',
        line: 4,
        detail: 'the quotation mark on line 4 is never properly closed; lines 4 to 6 (3) were not read',
      },
    ]);
  });

  it('that open in a later line of a row are named by that line', () => {
    const { texts, rejected } = readAll('a.csv', 'id,text\r\n"a\r\nb","two\r\n""3"",three\r\n4,four');
    expect(texts).toEqual([]);
    expect(rejected).toMatchObject([
      { line: 2, detail: 'the quotation mark on line 3 is never properly closed; lines 2 to 5 (4) were not read' },
    ]);
  });

  it('that close at the next opening one cost the rest as well: no row is made of pieces of others', () => {
    const { texts, rejected } = readAll(
      'a.csv',
      'id,text\n1,"one"\n2,"two\n3,"three, and\nfour, five\nsix"\n7,"seven"\n',
    );
    expect(texts).toEqual(['one']);
    expect(rejected).toMatchObject([
      { record: '2', line: 3, detail: expect.stringContaining('lines 3 to 7 (5)') as string },
    ]);
  });

  it.each([
    ['inside a bare cell', '6" gun'],
    ['around a word of a bare cell', 'the "so-called" peace'],
    ['inside a quoted cell, not doubled', '"He said "never" again"'],
    ['after a space', ' "two"'],
  ])('%s cost one row', (_, cell) => {
    const { texts, rejected } = readAll(
      'a.csv',
      `id,text\n1,one\n2,${cell}\n3,three\n4,"fo\nur"\n"5""",""fi"ve"\n6,six`,
    );
    expect(texts).toEqual(['one', 'three', 'fo\nur', 'six']);
    expect(rejected).toMatchObject([
      { code: 'bad_csv', record: '2', line: 3 },
      { code: 'bad_csv', record: '5', line: 7 },
    ]);
  });

  it('cost one row where the fault lies within one of its lines', () => {
    const { texts, rejected } = readAll(
      'a.csv',
      'id,text\n"1\n","a "b" c"\n"2\n",6" gun\n3,three\n"4\n","a "b\n"\n5,five\n',
    );
    expect(texts).toEqual(['three']);
    expect(rejected).toMatchObject([
      { record: '1', line: 2, detail: expect.stringContaining('mark on line 3 stands inside') as string },
      { record: '2', line: 4, detail: expect.stringContaining('mark on line 5 stands inside') as string },
      { record: '4', line: 7, detail: expect.stringContaining('mark on line 8 is never') as string },
    ]);
  });

  it('in the header reject the file', () => {
    expect(readAll('a.csv', 'id,"text\n1,one\n').rejected).toMatchObject([{ code: 'bad_csv', line: 1 }]);
    expect(readAll('a.csv', 'id,te"xt"\n1,one\n').rejected).toMatchObject([{ code: 'bad_csv', line: 1 }]);
  });

  it('out of place in every row cost every row, in linear time', () => {
    const { rejected } = readAll('a.csv', `id,text\n${'1,6" gun\n'.repeat(5000)}`);
    expect(rejected.length).toBe(5000);
    expect(rejected.at(-1)).toMatchObject({ record: '5000', line: 5001 });
  });
});

describe('the header', () => {
  it.each(['text,date,text', 'Text,date,text', 'text,nai\u0308ve,naïve', 'text,__proto__,__proto__'])(
    '%s rejects the file, since a name stands twice',
    (header) => {
      const { documents, rejected } = readAll('a.csv', `${header}\na,2031,c\n`);
      expect(documents).toEqual([]);
      expect(rejected).toMatchObject([
        { code: 'bad_csv', line: 1, detail: expect.stringContaining('twice') as string },
      ]);
    },
  );

  it('may have several columns without a name', () => {
    expect(readAll('a.csv', 'text,,\none,,\n').texts).toEqual(['one']);
  });

  it('alone gives empty_text', () => {
    expect(readAll('a.csv', 'id,text\n').rejected).toMatchObject([{ code: 'empty_text', path: 'a.csv' }]);
  });

  it('without a column of texts gives missing_column, with those that are there', () => {
    const { rejected } = readAll('a.csv', 'id,constructor,__proto__\n1,2,3\n');
    expect(rejected).toMatchObject([
      {
        code: 'missing_column',
        detail: 'no column text, body, content, speech among "id", "constructor", "__proto__"',
      },
    ]);
  });

  it('with a name that is nearly a known one gives a warning, unless the known one is there', () => {
    const detail = 'the column "auther" is not known; was "author" meant?';
    expect(readAll('a.csv', 'auther,text\nd,one\nd,two\n').warnings).toEqual([
      { code: 'unknown_key', path: 'a.csv', line: 1, detail },
    ]);
    expect(readAll('a.csv', 'auther,text\nd\n').warnings).toMatchObject([{ detail }]);
    expect(readAll('a.csv', 'auther,author,text\nd,d,one\n').warnings).toEqual([]);
    expect(readAll('a.csv', 'auther,text\nd,one\n', columns(['author', 'auther'])).warnings).toEqual([]);
  });
});

describe('the column of texts', () => {
  it.each([
    ['body,text', 'two'],
    ['content,BODY', 'two'],
    ['speech,Content', 'two'],
    ['Speech,words', 'one'],
  ])('of %s is the likeliest', (header, text) => {
    expect(readAll('a.csv', `${header}\none,two\n`).texts).toEqual([text]);
  });

  it('may be declared, and no other replaces it', () => {
    expect(readAll('a.csv', 'words,text\none,two\n', columns(['text', 'words'])).texts).toEqual(['one']);
    expect(readAll('a.csv', 'words,text\none,two\n', columns(['text', 'remark'])).rejected).toMatchObject([
      { code: 'missing_column', detail: 'no column remark among "words", "text"' },
    ]);
  });
});

it('a declared column that is not there rejects the file: its values would be missing in silence', () => {
  const { documents, rejected } = readAll('a.csv', 'text,author\none,d\n', columns(['author', 'speaker']));
  expect(documents).toEqual([]);
  expect(rejected).toMatchObject([{ code: 'missing_column', detail: 'no column speaker among "text", "author"' }]);
});

it('a name is looked for exactly before capitals are set aside', () => {
  const { documents } = readAll(
    'a.csv',
    'text,constructor,__proto__\none,d,e\n',
    columns(['author', 'constructor'], ['outlet', '__PROTO__']),
  );
  expect(documents).toMatchObject([{ author: 'd', outlet: 'e' }]);
});

describe('the id', () => {
  it('is the row number without a column of ids, or where its cell is blank', () => {
    expect(readAll('a.csv', 'text\none\ntwo\n').documents.map(({ id }) => id)).toEqual(['a.csv#1', 'a.csv#2']);
    expect(readAll('a.csv', 'id,text\nx,one\n ,two\n').documents.map(({ id }) => id)).toEqual(['a.csv#x', 'a.csv#2']);
  });

  it('that a row declares is never taken by a row without one', () => {
    const ids = readAll('a.csv', 'id,text\n,one\n1,two\nrow 1,three\n,four\n4,five\n').documents.map(({ id }) => id);
    expect(ids).toEqual(['a.csv#row row 1', 'a.csv#1', 'a.csv#row 1', 'a.csv#row 4', 'a.csv#4']);
  });

  it('may be in a declared column', () => {
    expect(readAll('a.csv', 'number,id,text\n7,x,one\n', columns(['id', 'number'])).documents).toMatchObject([
      { id: 'a.csv#7' },
    ]);
  });

  it('that stands twice rejects the later row, whatever it is called', () => {
    for (const id of ['constructor', '__proto__', '007']) {
      const { documents, rejected } = readAll('a.csv', `id,text\n${id},one\nb,two\n${id},three\n`);
      expect(documents.map((document) => document.id)).toEqual([`a.csv#${id}`, 'a.csv#b']);
      expect(rejected).toEqual([
        {
          code: 'duplicate_record',
          path: 'a.csv',
          record: '3',
          line: 4,
          detail: `the record on line 2 has the same id "${id}"`,
        },
      ]);
    }
  });

  it('is the same in NFC and NFD', () => {
    expect(readAll('a.csv', 'id,text\nnaïve,one\nnai\u0308ve,two\n').rejected).toMatchObject([
      { code: 'duplicate_record' },
    ]);
  });
});

it('blank texts are rejected one by one', () => {
  const { texts, rejected } = readAll('a.csv', 'id,text\n1,\n2, \u200B\u00A0\n3,three\n');
  expect(texts).toEqual(['three']);
  expect(rejected).toMatchObject([
    { code: 'empty_text', record: '1', line: 2 },
    { code: 'empty_text', record: '2', line: 3 },
  ]);
});

it('a blank row is left out of a table, but not a blank cell that is the whole row', () => {
  expect(readAll('a.csv', 'id,text\n""\n1,one\n').rejected).toEqual([]);
  expect(readAll('a.csv', 'text\n""\none\n').rejected).toMatchObject([{ code: 'empty_text', record: '1' }]);
});

it('every row is accounted for', () => {
  const row = fc.constantFrom('a,one', 'b,two', ',three', 'c', 'd,e,f', 'g,', 'h,"x\ny"', 'i,6" gun', 'j,""');
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const { documents, rejected } = readAll('a.csv', `id,text\n${rows.join('\n')}`);
      const records = [...documents, ...rejected].map(({ record }) => Number(record));
      expect(records.sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
    }),
  );
});
