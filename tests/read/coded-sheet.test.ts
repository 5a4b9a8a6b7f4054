import { describe, expect, it } from 'vitest';
import { readCodedAttributions } from '../../src/read/coded-attributions.js';
import { hasCodes, readCodedSheet, type CodingOptions } from '../../src/read/coded-sheet.js';
import { readSheetKey } from '../../src/read/sheet-key.js';

const source = (text: string): { path: string; bytes: Uint8Array } => ({
  path: 'coded.csv',
  bytes: new TextEncoder().encode(text),
});
const known = ['militaristic', 'militaristic.threat', 'peace-oriented', 'constructor'];
const read = (text: string, options: Partial<CodingOptions> = {}): ReturnType<typeof readCodedSheet> =>
  readCodedSheet(source(text), { known, ...options });
const codes = (text: string, options: Partial<CodingOptions> = {}): readonly (readonly [string, boolean][])[] =>
  read(text, options).rows.map((row) => [...row.codes]);

describe('a coded sheet', () => {
  it('takes 1 and 0, yes and no, true and false, x, with a byte order mark and semicolons', () => {
    expect(
      codes('\uFEFFtext;militaristic;Peace_Oriented\nA;1;no\nB;TRUE;0\nC;x;1.0\nD;n;Yes\n').map((row) =>
        row.map(([, value]) => value),
      ),
    ).toEqual([
      [true, false],
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  it('leaves blank cells uncoded once a no is written', () => {
    const sheet = read('text,militaristic,peace-oriented\nA,1,\nB,0,NA\nC,,\n');
    expect(sheet.rows.map((row) => [...row.codes])).toEqual([[['militaristic', true]], [['militaristic', false]]]);
    expect([sheet.uncoded, sheet.blankMissing, sheet.blankNo]).toEqual([1, 2, 0]);
  });

  it('takes blanks for no beside marks, and asks about rows without any', () => {
    const marked = 'text,militaristic,peace-oriented\nA,x,\nB,,x\n';
    expect(codes(marked)).toEqual([
      [
        ['militaristic', true],
        ['peace-oriented', false],
      ],
      [
        ['militaristic', false],
        ['peace-oriented', true],
      ],
    ]);
    expect(() => read(`${marked}C,,\n`)).toThrow(/coded\.csv:1: no cell says 0 or no, and 1 row is blank.*--blank no/);
    expect(codes(`${marked}C,,\n`, { blank: 'no' })).toHaveLength(3);
    expect(read(`${marked}C,,\n`, { blank: 'missing' })).toMatchObject({ uncoded: 1, blankMissing: 2 });
  });

  it('takes a column of lists, where none is none', () => {
    const sheet = read('text,categories\nA,militaristic; peace-oriented\nB,none\nC,\nD,constructor\n');
    expect(sheet.categories).toEqual(['militaristic', 'peace-oriented', 'constructor']);
    expect(sheet.rows.map((row) => [...row.codes.values()])).toEqual([
      [true, true, false],
      [false, false, false],
      [false, false, true],
    ]);
    expect(sheet.uncoded).toBe(1);
    expect(() => read('text,categories\nA,militarist\n')).toThrow(
      /coded\.csv:2: unknown category "militarist"; did you mean/,
    );
  });

  it('takes a category from a column of another name, and leaves the others alone', () => {
    const categories = new Map([['militaristic', 'code_104']]);
    const sheet = read('text,code_104,peace-oriented\nA,1,maybe\nB,0,\n', { categories });
    expect(sheet.rows.map((row) => [...row.codes])).toEqual([[['militaristic', true]], [['militaristic', false]]]);
    expect(sheet.ignored).toEqual(['peace-oriented']);
    expect(() => read('text,a\nA,1\n', { categories })).toThrow(/no column "code_104" for the category militaristic/);
  });

  it.each([
    ['sentences,militaristic\nA,1\n', /:1: no column text, .*name the column of sentences "text"/],
    ['text,age\nA,1\n', /:1: no column is a category among "text", "age"; .*--categories militaristic=column/],
    ['text,militarisic\nA,1\n', /:1: unknown category "militarisic"; did you mean "militaristic"\?/],
    ['text,militaristic\nA,perhaps\nB,9\n', /:2: militaristic is "perhaps"; write 1 or 0.*\n.*:3: militaristic is "9"/],
    ['text,militaristic,Militaristic_\nA,1,1\n', /unknown category|two columns/],
    ['text,militaristic\n"A,1\n', /:2: the quotation mark on line 2 is never properly closed/],
    ['text,militaristic\n,1\nB,0\n', /:2: the row has codes and no text/],
    [
      'text,militaristic,probability\nA,1,0\nB,0,1.2\n',
      /:2: probability is above 0.*\n.*:3: probability is above 0 and at most 1, not "1\.2"/,
    ],
    ['document,start,end,text,militaristic\nd,0,4,A,1\nd,0,4,A,0\n', /:3: the sentence was coded on line 2 already/],
    ['document,start,end,text,militaristic\nd,x,4,A,1\n', /:2: document, start and end do not name a sentence/],
    ['document,start,end,text,militaristic,old\nd,0,4,A,1,1\n', /:1: unknown category "old"/],
  ])('names what is wrong with %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('takes off the apostrophe that keeps a spreadsheet from calculating, and no other', () => {
    const texts = read("text,militaristic\n'=1+1,1\n''- no,0\n'We wait,0\n").rows.map((row) => row.text);
    expect(texts).toEqual(['=1+1', "'- no", "'We wait"]);
  });
});

describe('hasCodes', () => {
  it('tells a sheet that somebody worked on from a blank one and from other files', () => {
    const header = 'document,start,end,date,text,militaristic,speaker,target,note\n';
    expect(hasCodes(source(`${header}d,0,4,,A,,,,\n`))).toBe(false);
    expect(hasCodes(source(`${header}d,0,4,,A,0,,,\n`))).toBe(true);
    expect(hasCodes(source(`${header}d,0,4,,A,,,,odd\n`))).toBe(true);
    expect(hasCodes(source('a,b\n1,2\n'))).toBeUndefined();
  });
});

describe('a key', () => {
  const header = 'document,start,end,stratum,stratum_sentences,probability\n';

  it('gives the stratum and probability of every sentence', () => {
    expect(readSheetKey(source(`${header}d,0,4,a | b,8,0.25\n`)).entries).toEqual([
      { document: 'd', start: 0, end: 4, stratum: 'a | b', size: 8, probability: 0.25 },
    ]);
  });

  it.each([
    [`${header}d,0,4,a,8,0\n`, /:2: probability is above 0/],
    [`${header}d,0,4,a,8,\n`, /:2: probability is above 0/],
    [`${header}d,0,4,a,none,1\n`, /:2: stratum_sentences is a whole number/],
    [`${header}d,0,4,a,8,1\nd,0,4,a,8,1\n`, /:3: the sentence stands in the key twice/],
    ['document,start,end\nd,0,4\n', /:1: a key has the columns/],
  ])('names what is wrong with %j', (text, message) => {
    expect(() => readSheetKey(source(text))).toThrow(message);
  });
});

describe('marked attributions', () => {
  it('are read a text a line, and those without content are counted', () => {
    const line = {
      document: 'a',
      text: '😀 he said.',
      attributions: [{ content: [[0, 1]], source: [[2, 4]] }, { content: [] }],
    };
    const [document] = readCodedAttributions(source(`${JSON.stringify(line)}\n\n`));
    expect(document).toMatchObject({ id: 'a', withoutContent: 1, attributions: [{ content: [{ start: 0, end: 1 }] }] });
  });

  it.each([
    ['{', /:1: the line is no JSON/],
    ['{"text": "A"}', /:1: a text needs "text" and a list "attributions"/],
    ['{"text": "A", "attributions": [{"content": [[0, 2]]}]}', /:1: content 1 has the span "\[0,2\]"; .* which has 1/],
    [
      '{"text":"A","id":"a","attributions":[]}\n{"text":"B","id":"a","attributions":[]}',
      /:2: "a" stands on line 1 already/,
    ],
    ['\n', /:1: there is no text/],
  ])('name what is wrong with %j', (text, message) => {
    expect(() => readCodedAttributions(source(text))).toThrow(message);
  });
});
