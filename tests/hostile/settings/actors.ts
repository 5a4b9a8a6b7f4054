import { type Refused, type SettingInput, unfolding } from './setting.js';

/** Refused with these words, or read: the ids, and after a line each what the check of actors says, both as they begin. */
type Becomes = Refused | readonly [ids: string, ...warnings: RegExp[]];

const file = (name: string, content: string | Uint8Array, becomes: Becomes): SettingInput<Becomes> => ({
  name,
  content,
  becomes,
});

const DORAN = '- id: doran\n  name: Pavel Doran\n';
const RETH = '- id: reth\n  name: Ana Reth\n';
const bomb = unfolding();

/** Registries that run code, fill a memory, or name the wrong person. */
export const actors: readonly SettingInput<Becomes>[] = [
  file('sound', DORAN + RETH, ['doran reth']),
  file('a byte order mark', `\uFEFF${DORAN}`, ['doran']),
  file('line ends of Windows', DORAN.replaceAll('\n', '\r\n'), ['doran']),
  file('nothing', '', ['']),
  file('comments alone', '# nobody yet\n', ['']),
  file('UTF-16', Buffer.from(`\uFEFF${DORAN}`, 'utf16le'), /actors\.yaml is not UTF-8; save it as UTF-8/),
  file('an old encoding', Buffer.from(DORAN.replace('Pavel', 'José'), 'latin1'), /is not UTF-8/),
  file('aliases that unfold into a thousand million values', bomb, /repeat over 100000 values; write them out/),
  file(
    'an alias inside itself',
    '- &a\n  id: doran\n  name: Pavel Doran\n  aliases: [*a]\n',
    /:4:13: \*a repeats the very thing it stands in/,
  ),
  file('an alias without an anchor', `${DORAN}  aliases: [*gone]\n`, /:3:13: \*gone names no &gone above it/),
  file('a tag that would run code', `- !!js/function "function(){ require('fs') }"\n`, /:1:3: tags .* not allowed/),
  file('a tag that would make an object', '- !!python/object/apply:os.system ["true"]\n', /tags .* not allowed/),
  file('a tag that would make bytes', '- id: !!binary ZG9yYW4=\n  name: Pavel Doran\n', /:1:\d+: tags .* not allowed/),
  file('a tag of our own', '- !actor\n  id: doran\n  name: Pavel Doran\n', /tags .* not allowed/),
  file(
    'keys that would merge',
    `- &d\n  id: doran\n  name: Pavel Doran\n- <<: *d\n  id: reth\n`,
    /:4:3: unknown key "<<"/,
  ),
  file('names of objects for keys', `${DORAN}  __proto__: {type: state}\n`, /:3:3: unknown key "__proto__"/),
  file('names of objects for ids', '- id: __proto__\n  name: Ana Reth\n- id: constructor\n  name: Ilse Brandt\n', [
    '__proto__ constructor',
  ]),
  file(
    'a key that is written twice',
    `${DORAN}  name: Ana Reth\n`,
    /:3:3: key "name" is written twice, first on line 2/,
  ),
  file('a wrong key', `${DORAN}  alias: Doran\n`, /:3:3: unknown key "alias"; did you mean "aliases"\?/),
  file('a key of another language', `${DORAN}  rôles: [minister]\n`, /:3:3: unknown key "rôles"/),
  file('no id', '- name: Pavel Doran\n', /:1:3: "id" is missing/),
  file('no name', '- id: doran\n', /:1:3: "name" is missing/),
  file('an empty name', '- id: doran\n  name: ""\n', /:2:9: a text is missing/),
  file('an id that stands twice', DORAN + DORAN, /:3:7: the id "doran" is written twice, first on line 1/),
  file(
    'an id with a separator',
    '- id: "doran; reth"\n  name: Pavel Doran\n',
    /:1:7: the id "doran; reth" holds white space/,
  ),
  file(
    'an id of the tables',
    '- id: unattributed\n  name: Pavel Doran\n',
    /:1:7: the id "unattributed" is used by the tables themselves/,
  ),
  file(
    'ids of YAML 1.1',
    '- id: NO\n  name: Northland\n  type: state\n- id: 007\n  name: Pavel Doran\n- id: 1.10\n  name: Ana Reth\n',
    ['NO 007 1.10'],
  ),
  file('a NUL', `- id: doran\n  name: "Pavel\\0 Doran"\n`, /:2:9: .*holds a control character/),
  file('a NUL as it is', DORAN.replace('Doran', 'Do\0ran'), /control character|not valid YAML/),
  file('a type that is none', `${DORAN}  type: persn\n`, /:3:9: unknown value "persn"; did you mean "person"\?/),
  file(
    'a role that ends before it begins',
    `${DORAN}  roles:\n    - title: minister\n      from: 2031-05\n      to: 2031-04\n`,
    /:6:11: the role ends on 2031-04, before it begins on 2031-05/,
  ),
  file(
    'a day that does not exist',
    `${DORAN}  roles:\n    - title: minister\n      from: 2031-02-30\n`,
    /:5:13: "2031-02-30" is no date of the calendar/,
  ),
  file(
    'a day of two readings',
    `${DORAN}  roles:\n    - title: minister\n      from: 03/04/2031\n`,
    /:5:13: "03\/04\/2031" is no date of the calendar/,
  ),
  file(
    'members in a circle',
    '- {id: a, name: Council One, type: organisation, members: [b]}\n- {id: b, name: Council Two, type: organisation, members: [a]}\n',
    ['a b', /^.*:1:\d+: a has the member "b", and is a member of it/],
  ),
  file('a member of itself', '- {id: a, name: Council One, type: organisation, members: [a]}\n', [
    'a',
    /^.*:1:\d+: a is a member of itself/,
  ]),
  file('a member that is nobody', '- {id: a, name: Council One, type: organisation, members: [gone]}\n', [
    'a',
    /has the member "gone", which is no actor of this file/,
  ]),
  file('one name for two', `${DORAN}- id: doran2\n  name: Pavel Doran\n`, [
    'doran doran2',
    /doran2 and doran may be one person/,
  ]),
  file('one office for two at once', `${DORAN}  roles: [president]\n${RETH}  roles: [president]\n`, [
    'doran reth',
    /are both "president" on any day/,
  ]),
  file(
    'a list below a key',
    `actors:\n  ${DORAN.replaceAll('\n', '\n  ')}`,
    /:1:1: the list stands below the key "actors"/,
  ),
  file('a map of ids', 'doran:\n  name: Pavel Doran\n', /unknown key "doran"/),
  file('a text', 'Pavel Doran\n', /expected|some of the keys/),
  file('a second document', `${DORAN}---\n${RETH}`, /:3:1: a second document begins here/),
  file('a tab for indentation', '- id: doran\n\tname: Pavel Doran\n', /:2:2: a tab is used for indentation/),
  file('brackets that nest', `${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, /nested deeper than 100 levels/),
  file('dashes that nest', `${'- '.repeat(20_000)}x\n`, /nested deeper than 100 levels/),
  file('a bracket that is never closed', `${DORAN}  aliases: [Doran\n`, /actors\.yaml:\d/),
  file(
    'twenty thousand actors',
    Array.from({ length: 20_000 }, (_, at) => `- {id: p${at}, name: Ana Reth${at}}\n`).join(''),
    [Array.from({ length: 20_000 }, (_, at) => `p${at}`).join(' ')],
  ),
  file('a name of a megabyte', `- id: doran\n  name: ${'Doran '.repeat(170_000)}\n`, ['doran']),
];
