import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../src/model/lexicon.js';
import { withEntries } from '../../src/read/settings/lexicon-additions.js';
import { readLexicon } from '../../src/read/settings/lexicon.js';

const YAML = `# Two kinds of force.
id: force
title:   "Force"   # odd spaces stay
description: >-
  Folded, and
  kept as it is.
source: written for this test
categories:

  threat:
    entries:
      - 'strike back'   # as they say
      - { phrase: open fire, strength: weak }

      # the last one
      - phrase: march on
        except: [march on Rome]  # a film
    examples:
      tagged: [ "We will strike back." ]
  build-up:
    entries: [war machine, "arms, race",]
  other:
    entries: [ first ]
`;

/** What was put in, by line; fails when any other line is not as it was. */
function addedLines(before: string, after: string): readonly string[] {
  const rest = before.split('\n');
  return after.split('\n').filter((line) => {
    if (line !== rest[0]) return true;
    rest.shift();
    return false;
  });
}

const entriesOf = (text: string, id: string, path = 'force.yaml'): readonly string[] =>
  readLexicon(path, text, false)
    .root.children.find((node) => node.id === id)
    ?.entries.map(({ pattern }) => pattern) ?? [];

describe('withEntries', () => {
  it('adds lines after the last entry and leaves every other line as it was, byte for byte', () => {
    const patterns = [
      'firepower',
      'constructor',
      '__proto__',
      '=cmd',
      'no',
      '*craft',
      "people's army",
      'say: no',
      '# sign',
    ];
    const after = withEntries('force.yaml', YAML, [{ category: 'force.threat', patterns }]);
    const added = addedLines(YAML, after);
    expect(added).toHaveLength(patterns.length);
    expect(after.replace(added.map((line) => `${line}\n`).join(''), '')).toBe(YAML);
    expect(after.indexOf(added[0] ?? '')).toBe(YAML.indexOf('    examples:'));
    expect(entriesOf(after, 'force.threat')).toEqual(['strike back', 'open fire', 'march on', ...patterns]);
  });

  it('adds to a list in brackets on its own line', () => {
    const after = withEntries('force.yaml', YAML, [
      { category: 'force.build-up', patterns: ['arms deal', 'a, b', 'c]'] },
      { category: 'force.other', patterns: ['second'] },
    ]);
    expect(entriesOf(after, 'force.build-up')).toEqual(['war machine', 'arms, race', 'arms deal', 'a, b', 'c]']);
    expect(entriesOf(after, 'force.other')).toEqual(['first', 'second']);
    const added = ', arms deal, "a, b", "c]"';
    expect(after).toBe(YAML.replace('"arms, race"', `"arms, race"${added}`).replace('[ first', '[ first, second'));
  });

  it('keeps CRLF, a missing last line end, and a comment at the end', () => {
    const text = 'id: war\r\ntitle: War\r\ndescription: d\r\nsource: s\r\nentries:\r\n- war # the word';
    const after = withEntries('war.yaml', text, [{ category: 'war', patterns: ['battle', 'foe'] }]);
    expect(after).toBe(`${text}\r\n- battle\r\n- foe\r\n`);
    const commented = `${text}\r\n# end\r\n`;
    expect(withEntries('war.yaml', commented, [{ category: 'war', patterns: ['foe'] }])).toBe(
      commented.replace('# end', '- foe\r\n# end'),
    );
  });

  it('adds rows to a table under the columns that it has', () => {
    const table = 'strength;category;entry\nweak;threat;"strike; back"\n;build-up;war machine';
    const after = withEntries('force.csv', table, [
      { category: 'force.threat', patterns: ['fire; power', 'say "no"'] },
    ]);
    expect(after).toBe(`${table}\n;threat;"fire; power"\n;threat;"say ""no"""\n`);
    expect(entriesOf(after, 'force.threat', 'force.csv')).toEqual(['strike; back', 'fire; power', 'say "no"']);
    expect(withEntries('force.tsv', 'word\nwar\n', [{ category: 'force', patterns: ['=cmd'] }])).toBe(
      'word\nwar\n=cmd\n',
    );
  });

  it.each([
    ['force.yaml', YAML, 'force.nothing', 'there is no such category'],
    ['force.yaml', YAML, 'force', 'it has no list of entries'],
    [
      'force.yaml',
      YAML.replace(/entries: \[war.*/, 'entries: war machine'),
      'force.build-up',
      'it has no list of entries',
    ],
    ['force.yaml', YAML.replace('[ first ]', '[]'), 'force.other', 'it has no list of entries'],
    ['force.csv', 'entry\nwar\n', 'force.threat', 'no column "category"'],
  ])('refuses what it cannot write into: %s %#', (path, text, category, why) => {
    expect(() => withEntries(path, text, [{ category, patterns: ['war'] }])).toThrow(why);
  });

  it.each(['blame', 'militaristic', 'peace-oriented'])('adds to every category of the built-in lexicon %s', (id) => {
    const path = `lexicons/${id}.yaml`;
    const text = readFileSync(path, 'utf8');
    const leaves = nodesOf(readLexicon(path, text, false).root).filter(({ children }) => children.length === 0);
    const additions = leaves.map(({ id: category }, at) => ({ category, patterns: [`zyx${at}`] }));
    const after = withEntries(path, text, additions);
    expect(after.replace(/^ *- zyx\d+\n/gm, '')).toBe(text);
    const read = nodesOf(readLexicon(path, after, false).root).filter(({ children }) => children.length === 0);
    expect(read.map(({ entries }) => entries.at(-1)?.pattern)).toEqual(additions.flatMap(({ patterns }) => patterns));
  });
});
