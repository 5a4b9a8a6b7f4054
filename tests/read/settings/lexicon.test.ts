import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { nodesOf } from '../../../src/model/lexicon.js';
import { parseLexicon, readLexicon } from '../../../src/read/settings/lexicon.js';
import { complaintsOf } from './complaints.js';

const HEAD = `id: militaristic
title: Militaristic rhetoric
description: Armed force threatened or praised
source: written for this test
`;

const WHOLE = `${HEAD}exclusive: true
target: object
except: [price war, "World   War II"]
categories:
  threat:
    title: Threats
    reversed_to: peace-oriented.rejected
    entries:
      - military solution
      - { phrase: strike back, strength: strong }
      - { lemma: retaliate, pos: VERB, except: retaliatory tariff*, strength: weak, target: subject }
      - lemma: " don’t   flinch "
    examples:
      tagged: ["We will strike back."]
      untagged: A retaliatory tariff.
  __proto__:
    target: subject
    categories:
      NA: { entries: war }
      constructor: { entries: ["*stan"] }
`;

const LONG =
  'Allowed: id, title, description, source, exclusive, target, requires_target, negation, reversed_to, except, support, entries, examples, categories';

describe('a lexicon in YAML', () => {
  it('becomes a tree of categories with their entries', () => {
    expect(parseLexicon('lexicons/militaristic.yaml', WHOLE)).toEqual({
      id: 'militaristic',
      path: 'lexicons/militaristic.yaml',
      source: 'written for this test',
      isExclusive: true,
      isContested: false,
      root: {
        id: 'militaristic',
        title: 'Militaristic rhetoric',
        description: 'Armed force threatened or praised',
        entries: [],
        except: ['price war', 'World War II'],
        target: 'object',
        examples: [],
        children: [
          {
            id: 'militaristic.threat',
            title: 'Threats',
            description: '',
            except: [],
            target: 'object',
            reversedTo: 'peace-oriented.rejected',
            entries: [
              { pattern: 'military solution', by: 'phrase', strength: 'strong', except: [], line: 13 },
              { pattern: 'strike back', by: 'phrase', strength: 'strong', except: [], line: 14 },
              {
                pattern: 'retaliate',
                by: 'lemma',
                pos: 'VERB',
                strength: 'weak',
                except: ['retaliatory tariff*'],
                target: 'subject',
                line: 15,
              },
              { pattern: 'don’t flinch', by: 'lemma', strength: 'strong', except: [], line: 16 },
            ],
            examples: [
              { text: 'We will strike back.', isTagged: true, line: 18 },
              { text: 'A retaliatory tariff.', isTagged: false, line: 19 },
            ],
            children: [],
          },
          {
            id: 'militaristic.__proto__',
            title: '__proto__',
            description: '',
            entries: [],
            except: [],
            target: 'subject',
            examples: [],
            children: [
              {
                id: 'militaristic.__proto__.NA',
                title: 'NA',
                description: '',
                entries: [{ pattern: 'war', by: 'phrase', strength: 'strong', except: [], line: 23 }],
                except: [],
                target: 'subject',
                examples: [],
                children: [],
              },
              {
                id: 'militaristic.__proto__.constructor',
                title: 'constructor',
                description: '',
                entries: [{ pattern: '*stan', by: 'phrase', strength: 'strong', except: [], line: 24 }],
                except: [],
                target: 'subject',
                examples: [],
                children: [],
              },
            ],
          },
        ],
      },
    });
  });

  it.each([
    ['a single entry', 'entries: war', ['war']],
    [
      'words that look like other things',
      'entries: [NO, 007, 1.10, null, ~, 2031-07-01, yes]',
      ['NO', '007', '1.10', 'null', '~', '2031-07-01', 'yes'],
    ],
    [
      'one pattern as a phrase and as lemmas of two kinds',
      'entries: [strike, {lemma: strike, pos: NOUN}, {lemma: strike, pos: VERB}]',
      ['strike', 'strike', 'strike'],
    ],
    ['a lone wildcard between words', 'entries: [war * peace, ?-bomb]', ['war * peace', '?-bomb']],
    ['decomposed letters', 'entries: [nai\u0308ve]', ['na\u00efve']],
    ['quoted wildcards in front', 'entries: ["*-bomb", "#metoo", "! now"]', ['*-bomb', '#metoo', '! now']],
  ])('takes %s', (_, yaml, patterns) => {
    expect(parseLexicon('a.yaml', `${HEAD}${yaml}`).root.entries.map((entry) => entry.pattern)).toEqual(patterns);
  });

  it('takes a key without a value as missing', () => {
    const { root } = parseLexicon(
      'a.yaml',
      `${HEAD}target:\nexcept: ~\nexamples: null\nentries:\n  - {phrase: a, pos: }`,
    );
    expect(root).toMatchObject({ except: [], examples: [], entries: [{ pattern: 'a' }] });
    expect(root).not.toHaveProperty('target');
    expect(root.entries[0]).not.toHaveProperty('pos');
  });

  it('has choices, gaps, neighbours, case and regular expressions', () => {
    const { root } = parseLexicon(
      'a.yaml',
      `${HEAD}target: subject\nrequires_target: true\nnegation: ignore
categories:
  a:
    negation: drop
    entries:
      - (military|armed) force
      - { lemma: threaten <5> force, pos: VERB NOUN, near: [a <*> b], not_near: c, within: 3, requires_target: false }
      - { regex: 'De-?Escalat\\w+', case: true, within: sentence, near: d }
  b: { reversed_to: militaristic.a, entries: [{ phrase: US, case: true }, us, { phrase: US, case: false, pos: PROPN }] }
  c: { entries: [x] }`,
    );
    const [a, b, c] = root.children;
    expect(a?.entries).toEqual([
      { pattern: '(military|armed) force', by: 'phrase', strength: 'strong', except: [], line: 12 },
      {
        ...{ pattern: 'threaten <5> force', by: 'lemma', pos: 'VERB NOUN', strength: 'strong', except: [], line: 13 },
        ...{ near: ['a <*> b'], notNear: ['c'], within: 3, requiresTarget: false },
      },
      {
        ...{ pattern: 'De-?Escalat\\w+', by: 'regex', isCased: true, strength: 'strong', except: [], line: 14 },
        near: ['d'],
      },
    ]);
    expect([a?.negation, b?.negation, c?.negation]).toEqual(['drop', undefined, 'ignore']);
    expect([b?.reversedTo, c?.reversedTo]).toEqual(['militaristic.a', undefined]);
    expect([a, b, c].map((one) => one?.requiresTarget)).toEqual([true, true, true]);
    expect(b?.entries).toHaveLength(3);
  });

  it('is refused quickly when it is hostile', () => {
    const bomb = `${HEAD}x: &a [y, y]\n${'bcdefghij'
      .split('')
      .map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at] ?? 'a'}, `.repeat(9)}]`)
      .join('\n')}\nentries: *j`;
    const started = performance.now();
    expect(complaintsOf(() => parseLexicon('a.yaml', bomb)).length).toBeGreaterThan(0);
    const long = `${HEAD}entries: ["${'(a|'.repeat(300_000)}", "${'x '.repeat(500_000)}"]`;
    expect(complaintsOf(() => parseLexicon('a.yaml', long)).map((line) => line.slice(0, 60))).toEqual([
      'a.yaml:5:11: a pattern of 900000 characters is too long; at ',
      expect.stringMatching(/^a\.yaml:5:\d+: a pattern of 999999 characters is too long/),
    ]);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it.each([
    [
      'an empty file',
      '',
      ['a.yaml:1:1: the lexicon is empty; write at least id, title, description, source and entries'],
    ],
    ['a list', '- a', [`a.yaml:1:1: a list stands here; write some of the keys ${LONG.slice(9)}`]],
    [
      'a file without its head',
      'entries: [a]',
      ['id', 'title', 'description', 'source'].map((key) => `a.yaml:1:1: "${key}" is missing`),
    ],
    [
      'a misspelt key of an entry',
      `${HEAD}entries:\n  - { phrase: a, strenght: weak }`,
      [
        'a.yaml:6:18: unknown key "strenght"; did you mean "strength"? Allowed: phrase, lemma, regex, case, pos, strength, except, near, not_near, within, target, requires_target, weight',
      ],
    ],
    [
      'an unknown key',
      `${HEAD}entries: [a]\nweights: 1`,
      [`a.yaml:6:1: unknown key "weights"; ${LONG.replace('A', 'a')}`],
    ],
    [
      'a side of the root',
      `${HEAD}entries: [a]\nside: x`,
      [`a.yaml:6:1: unknown key "side"; ${LONG.replace('A', 'a')}`],
    ],
    [
      'a truth value in other words',
      `${HEAD}entries: [a]\nexclusive: yes`,
      ['a.yaml:6:12: unknown value "yes"; allowed: true, false'],
    ],
    [
      'unknown words where a few are allowed',
      `${HEAD}target: objekt\nentries: [{phrase: a, pos: verb}, {phrase: b, strength: 3}]`,
      [
        'a.yaml:5:9: unknown value "objekt"; did you mean "object"? Allowed: subject, object',
        'a.yaml:6:28: unknown part of speech "verb"; did you mean "VERB"? Allowed: ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X',
        'a.yaml:6:57: unknown value "3"; allowed: strong, weak',
      ],
    ],
    [
      'entries that are not one phrase or one lemma',
      `${HEAD}entries:\n  - {phrase: a, lemma: b}\n  - {pos: VERB}\n  - {lemma: strike back, pos: VERB}`,
      [
        'a.yaml:6:5: "phrase" and "lemma" do not go together; write "phrase", or "lemma", or "regex"',
        'a.yaml:7:5: a key is missing; write "phrase", or "lemma", or "regex"',
        'a.yaml:8:31: pos names a part of speech, or *, for each word: "strike back" has 2, pos 1',
      ],
    ],
    [
      'patterns of nothing',
      `${HEAD}except: ["?"]\nentries:\n  - "*"\n  - "** ?"\n  - ""\n  - #metoo\n  - [a]`,
      [
        'a.yaml:5:10: the pattern "?" would match any text; write at least one letter',
        'a.yaml:7:5: the pattern "*" would match any text; write at least one letter',
        'a.yaml:8:5: the pattern "** ?" would match any text; write at least one letter',
        'a.yaml:9:5: a text is missing; put one that begins with # in quotes',
        'a.yaml:10:5: a text is missing; put one that begins with # in quotes',
        'a.yaml:11:5: a list stands here; write a text or some of the keys phrase, lemma, regex, case, pos, strength, except, near, not_near, within, target, requires_target, weight',
      ],
    ],
    [
      'patterns that cannot be read, or find anything',
      `${HEAD}entries:\n  - (a|b\n  - a <0> b\n  - (a|*)\n  - a <2> *\n  - "(|)"\n  - {regex: a b}\n  - ${'(a|b)'.repeat(8)}`,
      [
        'a.yaml:6:5: in "(a|b" a choice is begun with ( and never ended with )',
        'a.yaml:7:5: the gap in "a <0> b" must be <1> to <99>, or <*> for the rest of the sentence',
        ...['8:5: the pattern "(a|*)"', '9:5: the pattern "a <2> *"', '10:5: the pattern "(|)"'].map(
          (start) =>
            `a.yaml:${start} would match any text; write at least one letter in every choice and on each side of a gap`,
        ),
        'a.yaml:11:13: the regex "a b" holds a space, and it is for one word',
        `a.yaml:12:5: "${'(a|b)'.repeat(8)}" stands for more than 200 patterns; split it`,
      ],
    ],
    [
      'keys that hang on others which are missing',
      `${HEAD}entries:\n  - {phrase: a, within: 3}\n  - {phrase: a, near: b, within: 100}\n  - {phrase: (a|b c) d, pos: X X}`,
      [
        'a.yaml:6:25: "within" says how near near and not_near are; write one of them',
        'a.yaml:7:34: "100" is no distance; write a number of words from 0 to 99, or sentence',
        'a.yaml:8:30: pos names a part of speech, or *, for each word: "(a|b c) d" has 3, pos 2',
      ],
    ],
    [
      'a target that is required and stands nowhere',
      `${HEAD}categories:\n  a: {requires_target: true, entries: [x]}\n  b: {entries: [{phrase: y, requires_target: true}]}`,
      [
        'a.yaml:6:24: "requires_target" needs "target": subject or object, here or above',
        'a.yaml:7: "requires_target" needs "target": subject or object, here or above',
      ],
    ],
    [
      'another policy on negation',
      `${HEAD}negation: keep\nentries: [y]`,
      ['a.yaml:5:11: unknown value "keep"; allowed: drop, ignore'],
    ],
    [
      'a negation that is ignored and reversed',
      `${HEAD}categories:\n  a: {negation: ignore, reversed_to: militaristic.b, entries: [x]}\n  b: {entries: [y]}`,
      ['a.yaml:6:38: "reversed_to" says what a negated match counts for, and "negation: ignore" that none is negated'],
    ],
    [
      'entries over several lines and with control characters',
      `${HEAD}entries:\n  - military solution\n    strike back\n  - "a\\0b"`,
      [
        'a.yaml:6:5: "military solution strike back" runs over several lines; is a dash or a colon missing? Else put it in quotes',
        'a.yaml:8:5: "a\\u0000b" holds a control character',
      ],
    ],
    [
      'entries that are written twice',
      `${HEAD}entries: [war, b, War, {phrase: WAR, strength: weak}, don't, don’t]`,
      [
        'a.yaml:5:19: the entry "War" is written twice, first on line 5',
        'a.yaml:5:24: the entry "WAR" is written twice, first on line 5',
        'a.yaml:5:62: the entry "don’t" is written twice, first on line 5',
      ],
    ],
    ['a lexicon without contents', HEAD, ['a.yaml:1:1: a key is missing; write "entries", or "categories"']],
    ['an empty list of entries', `${HEAD}entries: []`, ['a.yaml:5:10: "entries" is empty; write at least one']],
    ['no categories', `${HEAD}categories: {}`, ['a.yaml:5:13: "categories" is empty; write at least one']],
    [
      'categories that are no leaf and no parent',
      `${HEAD}categories:\n  a: {title: A}\n  b: {entries: [x], categories: {c: {entries: y}}}\n  c: {entries: []}\n  d:\n  e: [x]`,
      [
        'a.yaml:6:6: a key is missing; write "entries", or "categories"',
        'a.yaml:7:6: "entries" and "categories" do not go together; write "entries", or "categories"',
        'a.yaml:8:16: "entries" is empty; write at least one',
        'a.yaml:9:5: nothing stands here; write some of the keys title, description, target, requires_target, negation, reversed_to, except, support, entries, examples, categories, side',
        'a.yaml:10:6: a list stands here; write some of the keys title, description, target, requires_target, negation, reversed_to, except, support, entries, examples, categories, side',
      ],
    ],
    [
      'keys that ids and tables cannot hold',
      `${HEAD}categories:\n  a.b: {entries: x}\n  a;b: {entries: x}\n  "a,b": {entries: x}\n  "a\\nb": {entries: x}\n  "": {entries: x}\n  " a": {entries: x}`,
      [
        ...[
          '6:3: the category "a.b"',
          '7:3: the category "a;b"',
          '8:3: the category "a,b"',
          '9:3: the category "a\\nb"',
        ].map((start) => `a.yaml:${start} holds a line break or one of . ; , which a name cannot`),
        'a.yaml:10:3: a category needs a name',
        'a.yaml:11:3: the category " a" begins or ends with white space',
      ],
    ],
    [
      'an id with a dot',
      `${HEAD.replace('militaristic', 'militaristic.threat')}entries: [a]`,
      ['a.yaml:1:5: the id "militaristic.threat" must be made of letters, digits, - and _'],
    ],
    [
      'a side outside contested terms',
      `${HEAD}categories:\n  a: {entries: x, side: east}`,
      ['a.yaml:6:25: "side" is for contested terms; move the file to lexicons/contested or remove it'],
    ],
    [
      'reversals that lead nowhere',
      `${HEAD}categories:\n  a: {entries: x, reversed_to: militaristic.b}\n  b: {entries: x, reversed_to: militaristic.b}\n  c: {reversed_to: militaristic, entries: x}`,
      [
        'a.yaml:7:32: "militaristic.b" cannot be reversed to itself',
        'a.yaml:8:20: "militaristic" is no category with entries of this lexicon; there are: militaristic.a, militaristic.b, militaristic.c',
      ],
    ],
  ])('refuses %s, naming all that is wrong', (_, yaml, complaints) => {
    expect(complaintsOf(() => parseLexicon('a.yaml', yaml))).toEqual(complaints);
  });

  it('does not complain of a reversal to a category that is faulty itself', () => {
    const yaml = `${HEAD}categories:\n  a: {entries: x, reversed_to: militaristic.b}\n  b: {entries: "*"}`;
    expect(complaintsOf(() => parseLexicon('a.yaml', yaml))).toEqual([
      'a.yaml:7:16: the pattern "*" would match any text; write at least one letter',
    ]);
  });

  it('hands targets and reversals down to the leaves that have none, and leaves exceptions where they are', () => {
    const { root } = parseLexicon(
      'a.yaml',
      `${HEAD}target: object\nreversed_to: peace.made\nexcept: x\ncategories:\n  a: {entries: y}\n  b: {target: subject, categories: {c: {reversed_to: peace.kept, entries: z}}}`,
    );
    expect(nodesOf(root).map(({ id, target, reversedTo, except }) => [id, target, reversedTo, except])).toEqual([
      ['militaristic', 'object', 'peace.made', ['x']],
      ['militaristic.a', 'object', 'peace.made', []],
      ['militaristic.b', 'subject', 'peace.made', []],
      ['militaristic.b.c', 'subject', 'peace.kept', []],
    ]);
  });

  it('survives being written and read again', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}[*?’-]?[a-z#:]{1,4}$/);
    const pattern = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const key = fc.oneof(fc.constantFrom('NA', 'constructor', '__proto__', 'NO', '007', 'été', 'a b'), word);
    const entry = fc.record(
      {
        phrase: pattern,
        strength: fc.constantFrom('strong', 'weak'),
        except: fc.array(pattern),
        target: fc.constantFrom('subject', 'object'),
      },
      { requiredKeys: ['phrase'] },
    );
    const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 5, selector: ({ phrase }) => phrase });
    const { tree } = fc.letrec<{ tree: Map<string, unknown> }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        entries.map((list) => new Map([['entries', list]])),
        fc
          .uniqueArray(fc.tuple(key, tie('tree')), { minLength: 1, maxLength: 3, selector: ([name]) => name })
          .map((children) => new Map([['categories', new Map(children)]])),
      ),
    }));
    const head = { id: 'a', title: 'A', description: 'b', source: 'c' };
    const written = (category: ReturnType<typeof parseLexicon>['root']): Map<string, unknown> =>
      category.children.length > 0
        ? new Map([['categories', new Map(category.children.map((child) => [child.title, written(child)]))]])
        : new Map([
            [
              'entries',
              category.entries.map(({ pattern: phrase, strength, except, target }) => ({
                phrase,
                strength,
                except,
                ...(target && { target }),
              })),
            ],
          ]);
    const filled = (node: unknown): unknown => {
      if (node instanceof Map) return new Map([...node].map(([name, value]) => [name as unknown, filled(value)]));
      return Array.isArray(node) ? node.map((one) => ({ strength: 'strong', except: [], ...(one as object) })) : node;
    };
    fc.assert(
      fc.property(tree, (generated) => {
        const yaml = stringify(new Map<string, unknown>([...Object.entries(head), ...generated]));
        expect(written(parseLexicon('a.yaml', yaml).root)).toEqual(filled(generated));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a contested concept', () => {
  const names = `${HEAD}categories:\n  north: {side: a, entries: Northland}\n  neutral: {entries: the strip}`;

  it('has rival names, each with its side', () => {
    const { isContested, root } = readLexicon('lexicons/contested/strip.yaml', names, true);
    expect(isContested).toBe(true);
    expect(root.children.map(({ id, side }) => [id, side])).toEqual([
      ['militaristic.north', 'a'],
      ['militaristic.neutral', undefined],
    ]);
  });

  it('is refused without names', () => {
    expect(complaintsOf(() => parseLexicon('a.yaml', `${HEAD}entries: x`, { contested: true }))).toEqual([
      'a.yaml:1:1: a contested concept needs "categories", one for each of its rival names',
    ]);
  });
});

describe('readLexicon', () => {
  it('chooses by extension, in capitals or not', () => {
    expect(readLexicon('a.YML', `${HEAD}entries: x`, false).id).toBe('militaristic');
    expect(readLexicon('b/a.CSV', 'entry\nx', false).id).toBe('a');
    expect(readLexicon('b\\a.tsv', 'entry\tpos\nx\tNOUN', false).id).toBe('a');
    expect(complaintsOf(() => readLexicon('a.json', '{}', false))).toEqual([
      'a.json: a lexicon is a .yaml, .yml, .csv or .tsv file',
    ]);
  });
});
