import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseActors } from '../../src/read/settings/actors.js';
import { hawkdove } from './command.js';

let corpus = '';

beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'hawkdove-'));
  mkdirSync(join(corpus, 'corpus'));
  const text = [
    'Karesian Trade Minister Jana Okafor said that it failed. “Never: #1,” she added.',
    'Merania said that it failed. Merania warned that it is over.',
    'Yes Okafor-Lind said that it failed. Null O’Brien said that it failed. Serzh Sarkisian said that it failed.',
  ].join('\n\n');
  writeFileSync(join(corpus, 'corpus', 'a.txt'), text);
  writeFileSync(
    join(corpus, 'corpus', 'actors.yaml'),
    '- { id: karesia, name: Karesia, type: state, side: karesia, adjectives: [Karesian] }\n- { id: sargsyan, name: Serzh Sargsyan }\n',
  );
});

afterAll(() => {
  rmSync(corpus, { recursive: true, force: true });
});

const suggest = (...flags: readonly string[]): ReturnType<typeof hawkdove> =>
  hawkdove('actors', 'suggest', join(corpus, 'corpus'), '--lexicons', 'lexicons', ...flags);

it('prints entries that actors.yaml takes', async () => {
  const { code, out } = await suggest('--minimum', '1');
  expect(code).toBe(0);
  const actors = parseActors('suggested.yaml', out);
  expect(actors.map(({ id, type, side }) => [id, type, side])).toEqual([
    ['okafor', 'person', 'karesia'],
    ['o-brien', 'person', undefined],
    ['sarkisian', 'person', undefined],
  ]);
  expect(actors[0]?.roles).toEqual([{ title: 'trade minister', of: 'karesia' }]);
  expect(out).toContain('# perhaps the same as sargsyan (Serzh Sargsyan)\n');
  expect(out).toContain('# in doubt: a single word may be a person, a state, a body or a slip\n# - id: merania\n');
});

it('prints the same bytes again, and fewer from a higher minimum', async () => {
  const [one, other] = [await suggest(), await suggest()];
  expect(one.out).toBe(other.out);
  expect(parseActors('suggested.yaml', one.out).map(({ id }) => id)).toEqual(['okafor']);
  expect(one.out).toContain('# - id: merania\n#   name: Merania\n#   type: organisation\n');
});

it('prints JSON and CSV', async () => {
  const { out: json } = await suggest('--json');
  expect(JSON.parse(json)).toMatchObject({ schema: 1, suggestions: [{ id: 'okafor' }, { id: 'merania' }] });
  const { out: csv } = await suggest('--csv');
  expect(csv.split('\n').slice(0, 2)).toEqual([
    'id,name,type,side,aliases,titles,attributions,blamed,written,documents,first,last,similar,doubt',
    'okafor,Jana Okafor,person,karesia,,trade minister,2,0,0,1,,,,',
  ]);
});

it('prints an empty list when nobody is missing', async () => {
  expect(parseActors('suggested.yaml', (await suggest('--minimum', '9')).out)).toEqual([]);
});

it.each([
  [['--minimum', '0'], '--minimum takes'],
  [['--json', '--csv'], 'exclude each other'],
])('refuses %j', async (flags, message) => {
  const { code, err } = await suggest(...flags);
  expect(code).toBe(64);
  expect(err).toContain(message);
});
