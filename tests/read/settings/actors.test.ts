import { describe, expect, it } from 'vitest';
import { lintActors, parseActors } from '../../../src/read/settings/actors.js';
import { complaintsOf } from './complaints.js';

const KEYS = 'id, name, type, side, aliases, transliterations, roles, gender, adjectives, members';

describe('actors.yaml', () => {
  it('lists actors with all that is known of them', () => {
    const yaml = `
- id: doran
  name: Pavel  Doran
  aliases: [Pavlo Doran, Minister Doran]
  transliterations: Պավել Դորան
  side: karesia
  gender: male
  roles:
    - { title: defence minister, of: karesia, from: 2029-02-01, to: 2031-06-30 }
    - { title: president, from: 2031-07 }
    - envoy
- { id: karesia, name: Karesia, type: state, adjectives: [Karesian, Karesians] }
- { id: __proto__, name: NO, type: organisation, members: doran, roles: }
`;
    const none = { aliases: [], transliterations: [], roles: [], adjectives: [], members: [] };
    expect(parseActors('actors.yaml', yaml)).toEqual([
      {
        ...none,
        id: 'doran',
        name: 'Pavel Doran',
        type: 'person',
        side: 'karesia',
        gender: 'male',
        aliases: ['Pavlo Doran', 'Minister Doran'],
        transliterations: ['Պավել Դորան'],
        roles: [
          { title: 'defence minister', of: 'karesia', from: '2029-02-01', to: '2031-06-30' },
          { title: 'president', from: '2031-07' },
          { title: 'envoy' },
        ],
      },
      { ...none, id: 'karesia', name: 'Karesia', type: 'state', adjectives: ['Karesian', 'Karesians'] },
      { ...none, id: '__proto__', name: 'NO', type: 'organisation', members: ['doran'] },
    ]);
  });

  it('may be empty, and may hold one actor without a list', () => {
    expect(parseActors('a.yaml', '# nobody yet')).toEqual([]);
    expect(parseActors('a.yaml', 'id: a\nname: A').map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    ['a bare name', '- Pavel Doran', [`a.yaml:1:3: a text stands here; write some of the keys ${KEYS}`]],
    [
      'an empty name',
      '- {id: a, name: }\n- {id: b, name: " "}',
      ['a.yaml:1:3: "name" is missing', 'a.yaml:2:17: a text is missing; put one that begins with # in quotes'],
    ],
    ['a missing id', '- name: A', ['a.yaml:1:3: "id" is missing']],
    [
      'ids in use',
      '- {id: a, name: A}\n- {id: b, name: B}\n- {id: a, name: C}',
      ['a.yaml:3:8: the id "a" is written twice, first on line 1'],
    ],
    [
      'ids that tables cannot hold',
      ['a b', 'a;b', 'name:a', '"a,b"', '"a\\tb"'].map((id) => `- {id: ${id}, name: A}`).join('\n'),
      ['a b', 'a;b', 'name:a', 'a,b', 'a b'].map(
        (id, index) => `a.yaml:${index + 1}:8: the id "${id}" holds white space or one of ; : , which an id cannot`,
      ),
    ],
    [
      'ids of the tables themselves',
      ['unattributed', 'anonymous', '(all)'].map((id) => `- {id: ${id}, name: A}`).join('\n'),
      ['unattributed', 'anonymous', '(all)'].map(
        (id, index) => `a.yaml:${index + 1}:8: the id "${id}" is used by the tables themselves; choose another`,
      ),
    ],
    [
      'a side that tables cannot hold',
      '{id: a, name: A, side: x;y}',
      ['a.yaml:1:24: the side "x;y" holds one of ; : , which the tables use themselves'],
    ],
    [
      'unknown words',
      '- {id: a, name: A, type: persn, gender: m, alias: x}',
      [
        'a.yaml:1:26: unknown value "persn"; did you mean "person"? Allowed: person, state, organisation',
        'a.yaml:1:41: unknown value "m"; allowed: female, male, other',
        `a.yaml:1:44: unknown key "alias"; did you mean "aliases"? Allowed: ${KEYS}`,
      ],
    ],
    [
      'impossible dates',
      `- id: a
  name: A
  roles:
    - { title: x, from: 2031-02-30 }
    - { title: x, from: 9008223 }
    - { title: x, from: 2031-06-24, to: 2031-06-23 }
    - { title: x, from: 2031-06-24, to: 2031-05 }
    - { title: x, from: 2031-06-24, to: 2031-06 }
    - { of: x }
    - { title: x, until: 2031 }`,
      [
        'a.yaml:4:25: "2031-02-30" is no date of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY',
        'a.yaml:5:25: "9008223" is no date of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY',
        'a.yaml:6:41: the role ends on 2031-06-23, before it begins on 2031-06-24',
        'a.yaml:7:41: the role ends on 2031-05, before it begins on 2031-06-24',
        'a.yaml:9:7: "title" is missing',
        'a.yaml:10:19: unknown key "until"; allowed: title, of, from, to',
      ],
    ],
    [
      'a list below a key',
      'actors:\n  - {id: a}',
      ['a.yaml:1:1: the list stands below the key "actors"; remove that line, so that the file is the list'],
    ],
    [
      'names of objects',
      'a: {constructor: b}',
      [`a.yaml:1:1: "id" is missing`, `a.yaml:1:1: "name" is missing`, `a.yaml:1:1: unknown key "a"; allowed: ${KEYS}`],
    ],
  ])('refuses %s, naming all that is wrong', (_, yaml, complaints) => {
    expect([...complaintsOf(() => parseActors('a.yaml', yaml))].sort()).toEqual([...complaints].sort());
  });
});

describe('the linter of actors', () => {
  const minister = (id: string, from: string, to: string, more = ''): string =>
    `- {id: ${id}, name: ${id}, roles: {title: Minister, of: a, from: ${from}, to: ${to}}${more}}\n`;

  it('is content with terms that follow each other, and with a name and an adjective that are one word', () => {
    const yaml =
      minister('a', '2029', '2030-06', ', aliases: Karesian') +
      minister('b', '2030-07', '2031', ', adjectives: Karesian');
    expect(lintActors('a.yaml', yaml)).toEqual([]);
  });

  it('finds one office held by two on the same days', () => {
    const yaml = minister('a', '2028', '2032') + minister('b', '2029', '2030-06') + minister('c', '2031', '2033');
    expect(lintActors('a.yaml', yaml)).toEqual([
      'a.yaml:2:27: b and a are both "Minister of a" on 2029-01-01',
      'a.yaml:3:27: c and a are both "Minister of a" on 2031-01-01',
    ]);
  });

  it('lets one actor hold an office twice, and finds offices without dates', () => {
    expect(lintActors('a.yaml', '{id: a, name: A, roles: [x, x]}')).toEqual([]);
    expect(lintActors('a.yaml', '- {id: a, name: A, roles: x}\n- {id: b, name: B, roles: X}')).toEqual([
      'a.yaml:2:27: b and a are both "X" on any day',
    ]);
  });

  it('finds an alias of two actors, which names neither at any date', () => {
    const yaml = '- {id: a, name: Ann Roe, aliases: [Roe, Ann]}\n- {id: b, name: Bob Roe, aliases: ROE}';
    expect(lintActors('a.yaml', yaml)).toEqual([
      'a.yaml:2:35: "ROE" names both b and a, and so neither; a title belongs in roles',
    ]);
  });

  it('finds a name that is a piece of a person’s, but for a state’s', () => {
    const yaml = '- {id: a, name: Ida van der Berg}\n- {id: b, name: Van der}\n- {id: c, name: Ida, type: state}';
    expect(lintActors('a.yaml', yaml)).toEqual([
      'a.yaml:2:17: "Van der" is a piece of "Ida van der Berg" (a), who loses mentions to it; write a full name, or remove the entry',
    ]);
  });

  it('finds an adjective of two states', () => {
    const state = (id: string): string => `- {id: ${id}, name: ${id}, type: state, adjectives: [Karesian, Karesian]}\n`;
    expect(lintActors('a.yaml', state('a') + state('b'))).toEqual([
      'a.yaml:2:45: "Karesian" names both b and a, and so neither',
    ]);
  });

  it.each([
    ['names', 'Serzh Sargsyan', 'name: SARGSYAN Serzh'],
    ['transliterations', 'Sérzh Sarkisian', 'name: B, transliterations: Serzh Sarkisian'],
    ['names with and without the dot of an i', 'Ilham Kılıç', 'name: Ilham Kilic'],
    ['names with and without the schwa', 'Əli Həsən', 'name: Ali Hasan'],
    ['an alias that is the name of another', 'Ann Roe', 'name: B, aliases: Ann Roe'],
  ])('finds one person under two ids by %s', (_, name, other) => {
    const [warning, ...others] = lintActors('a.yaml', `- {id: a, name: ${name}}\n- {id: b, ${other}}`);
    expect(warning).toMatch(/^a\.yaml:2:\d+: b and a may be one person: both are called ".+"; join them$/);
    expect(others).toEqual([]);
  });

  it('finds members and owners of offices that are not listed', () => {
    const yaml = `- {id: a, name: Karesia, type: state}
- {id: b, name: B, roles: [{title: x, of: a}, {title: y, of: KARESIA}, {title: z, of: karesya}]}
- {id: c, name: C, type: organisation, members: [a, d]}`;
    expect(lintActors('a.yaml', yaml)).toEqual([
      'a.yaml:2:27: b holds an office of "karesya", which is no actor of this file',
      'a.yaml:3:49: c has the member "d", which is no actor of this file',
    ]);
  });

  it('throws what the reader throws', () => {
    expect(complaintsOf(() => lintActors('a.yaml', '- {id: a}'))).toEqual(['a.yaml:1:3: "name" is missing']);
  });
});
