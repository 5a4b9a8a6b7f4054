import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../../src/model/lexicon.js';
import { parseLexiconTable } from '../../../src/read/settings/lexicon-table.js';
import { complaintsOf } from './complaints.js';

describe('a lexicon in a table', () => {
  it('becomes a tree, with the file name as its id', () => {
    const table = [
      'Entry,category,type,strength,pos,except,target',
      'military solution,threat,,,,,',
      '  strike   back ,threat,phrase,weak,,price war; star wars ;,object',
      'retaliate,threat.reprisal.NA,lemma,strong,VERB,,subject',
      '"now, or never",__proto__,,,,,',
    ].join('\n');
    const problem = 'militaristic.threat has categories below it';
    expect(complaintsOf(() => parseLexiconTable('a/militaristic.csv', table))[0]).toContain(problem);

    const lexicon = parseLexiconTable('a/militaristic.csv', table.replace('threat.reprisal', 'reprisal'));
    expect(lexicon).toMatchObject({ id: 'militaristic', path: 'a/militaristic.csv', source: '', isExclusive: false });
    expect(lexicon).toMatchObject({ isContested: false, root: { title: 'militaristic', description: '' } });
    expect(nodesOf(lexicon.root).map(({ id, title, entries }) => [id, title, entries])).toEqual([
      ['militaristic', 'militaristic', []],
      [
        'militaristic.threat',
        'threat',
        [
          { pattern: 'military solution', by: 'phrase', strength: 'strong', except: [], line: 2 },
          {
            pattern: 'strike back',
            by: 'phrase',
            strength: 'weak',
            except: ['price war', 'star wars'],
            target: 'object',
            line: 3,
          },
        ],
      ],
      ['militaristic.reprisal', 'reprisal', []],
      [
        'militaristic.reprisal.NA',
        'NA',
        [
          {
            pattern: 'retaliate',
            by: 'lemma',
            pos: 'VERB',
            strength: 'strong',
            except: [],
            target: 'subject',
            line: 4,
          },
        ],
      ],
      [
        'militaristic.__proto__',
        '__proto__',
        [{ pattern: 'now, or never', by: 'phrase', strength: 'strong', except: [], line: 5 }],
      ],
    ]);
  });

  it('has a column for whatever a cell can say', () => {
    const { root } = parseLexiconTable(
      'a.csv',
      'entry,type,case,near,not_near,within,target,requires_target\n' +
        '(a|b) <3> c,lemma,,"d; e <2> f",g,4,,\nUS,,true,,,,,\nde\\w+,regex,false,h,,sentence,object,true',
    );
    expect(root.entries).toEqual([
      {
        ...{ pattern: '(a|b) <3> c', by: 'lemma', strength: 'strong', except: [], line: 2 },
        ...{ near: ['d', 'e <2> f'], notNear: ['g'], within: 4 },
      },
      { pattern: 'US', by: 'phrase', isCased: true, strength: 'strong', except: [], line: 3 },
      {
        ...{ pattern: 'de\\w+', by: 'regex', strength: 'strong', except: [], near: ['h'], line: 4 },
        ...{ target: 'object', requiresTarget: true },
      },
    ]);
  });

  it('says what is wrong with them', () => {
    expect(
      complaintsOf(() =>
        parseLexiconTable(
          'a.csv',
          'entry,type,case,near,within,requires_target\na,,yes,,,\nb,,,*,,\nc,,,,3,\nd,,,e,-1,\nf,,,,,true\n(g|h,,,,,\ni j,regex,,,,',
        ),
      ),
    ).toEqual([
      'a.csv:2: unknown case "yes"; allowed: true, false',
      'a.csv:3: the pattern "*" would match any text; write at least one letter',
      'a.csv:4: "within" says how near near and not_near are; write one of them',
      'a.csv:5: "-1" is no distance; write a number of words from 0 to 99, or sentence',
      'a.csv:6: "requires_target" needs the column "target": subject or object',
      'a.csv:7: in "(g|h" a choice is begun with ( and never ended with )',
      'a.csv:8: the regex "i j" holds a space, and it is for one word',
    ]);
  });

  it.each(['entry', 'term', 'word', 'phrase', 'Term', '\uFEFFword', '"entry"'])(
    'finds its entries under %s',
    (name) => {
      const { root } = parseLexiconTable('a.csv', `${name}\r\nNO\r\n007\r\n`);
      expect(root.entries.map(({ pattern, line }) => [pattern, line])).toEqual([
        ['NO', 2],
        ['007', 3],
      ]);
    },
  );

  it('counts lines over blank rows, cells of several lines and all line ends', () => {
    const lines = (text: string): number[] => parseLexiconTable('a.csv', text).root.entries.map(({ line }) => line);
    expect(lines('entry,pos\r\n"a\r\nb",\r\n\r\n,\r\nc,')).toEqual([2, 6]);
    expect(lines('entry\ra\rb\r')).toEqual([2, 3]);
    expect(lines('entry\n\na\n   \nb')).toEqual([3, 5]);
  });

  it.each([
    ['semicolons', 'a.csv', 'entry;except\nwar;"price war;star wars"'],
    ['tabs', 'a.csv', 'entry\texcept\nwar\tprice war;star wars'],
    ['tabs, by extension', 'a.tsv', 'entry\texcept\nwar\tprice war;star wars'],
  ])('takes columns apart at %s', (_, path, text) => {
    expect(parseLexiconTable(path, text).root.entries).toMatchObject([
      { pattern: 'war', except: ['price war', 'star wars'] },
    ]);
  });

  it.each([
    [
      'nothing',
      '',
      ['a.csv:1: the lexicon is empty; write a header with the column "entry", and a row for each entry'],
    ],
    [
      'a header alone',
      'entry,pos',
      ['a.csv:1: the lexicon is empty; write a header with the column "entry", and a row for each entry'],
    ],
    [
      'wrong columns',
      'term,entry,strenght,heft\na,b,c,d',
      [
        'a.csv:1: the column "entry" stands twice (entry, term, word, phrase are one)',
        'a.csv:1: unknown column "strenght"; did you mean "strength"? Allowed: entry, category, type, case, strength, pos, except, near, not_near, within, target, requires_target, weight',
        'a.csv:1: unknown column "heft"; allowed: entry, category, type, case, strength, pos, except, near, not_near, within, target, requires_target, weight',
      ],
    ],
    ['no column of entries', 'category\na', ['a.csv:1: the column "entry" is missing']],
    [
      'faulty rows',
      'entry,type,strength,pos,target,except\na,lema,week,VRB,x,\n*,,,,,\nb,,,,,?\n,,weak,,,\nc d,,,VERB,,\ne\nf,,,,,,g',
      [
        'a.csv:2: unknown type "lema"; did you mean "lemma"? Allowed: phrase, lemma, regex',
        'a.csv:2: unknown part of speech "VRB"; did you mean "VERB"? Allowed: ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X',
        'a.csv:2: unknown target "x"; allowed: subject, object',
        'a.csv:2: unknown strength "week"; did you mean "weak"? Allowed: strong, weak',
        'a.csv:3: the pattern "*" would match any text; write at least one letter',
        'a.csv:4: the pattern "?" would match any text; write at least one letter',
        'a.csv:5: the entry is empty',
        'a.csv:6: pos names a part of speech, or *, for each word: "c d" has 2, pos 1',
        expect.stringMatching(/^a\.csv:7: the row has 1 cell\b/),
        expect.stringMatching(/^a\.csv:8: the row has 7 cells\b/),
      ],
    ],
    [
      'an entry written twice in a category, not in two',
      'entry,category\nwar,a\nWar,b\n"WAR ",a',
      ['a.csv:4: the entry "WAR" is written twice in a.a, first on line 2'],
    ],
    [
      'categories that ids cannot hold',
      `entry,category\nx,a..b\ny,.a\nz,a;b\nw,${'a.'.repeat(200)}a`,
      [
        'a.csv:2: a category needs a name (in "a..b")',
        'a.csv:3: a category needs a name (in ".a")',
        'a.csv:4: the category "a;b" holds a line break or one of . ; , which a name cannot (in "a;b")',
        'a.csv:5: the category is nested deeper than 100 levels; use fewer',
      ],
    ],
    [
      'entries beside categories',
      'entry,category\nx,\ny,a\nz,a.b',
      [
        'a.csv:2: a has categories below it; give the entry "x" one of them, or one of its own',
        'a.csv:3: a.a has categories below it; give the entry "y" one of them, or one of its own',
      ],
    ],
    [
      'a quote without its end',
      'entry\na\n"b\nc\n',
      [expect.stringMatching(/^a\.csv:3: the quotation mark .*line 3.*lines 3 to 4/)],
    ],
  ])('refuses %s, naming all that is wrong', (_, text, complaints) => {
    expect(complaintsOf(() => parseLexiconTable('a.csv', text))).toEqual(complaints);
  });

  it('refuses a file name that is no id', () => {
    expect(complaintsOf(() => parseLexiconTable('x/my list 2.0.csv', 'entry\na'))).toEqual([
      'x/my list 2.0.csv:1: the id "my list 2.0" must be made of letters, digits, - and _; rename the file, whose name is the id',
    ]);
  });

  it('is a contested concept only with a category for each name', () => {
    const read = (text: string) => parseLexiconTable('strip.csv', text, { contested: true });
    expect(read('entry,category\nNorthland,north').isContested).toBe(true);
    expect(complaintsOf(() => read('entry\nNorthland'))).toEqual([
      'strip.csv:1: a contested concept needs the column "category", with one of its rival names in each row',
    ]);
  });

  it('gives back every entry that was written', () => {
    const cell = fc.stringMatching(/^[a-z"',;#’*?-]{0,4}[a-z]$/);
    const words = fc.array(cell, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    const unique = fc.uniqueArray(words, { minLength: 1, selector: (entry) => entry.replace(/’/g, "'") });
    fc.assert(
      fc.property(unique, (entries) => {
        const table = stringify([['entry'], ...entries.map((entry) => [entry])]);
        expect(parseLexiconTable('a.csv', table).root.entries.map(({ pattern }) => pattern)).toEqual(entries);
      }),
    );
  });
});
