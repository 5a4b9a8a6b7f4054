import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseActors } from '../../../src/read/settings/actors.js';
import { parseConfig } from '../../../src/read/settings/config.js';
import { parseEvents } from '../../../src/read/settings/events.js';
import { parseLexicon } from '../../../src/read/settings/lexicon.js';

const PARSERS = { config: parseConfig, actors: parseActors, events: parseEvents, lexicon: parseLexicon };
const NAMES = Object.keys(PARSERS) as (keyof typeof PARSERS)[];

function schemaOf(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Record<string, unknown>;
}

/** Every property of every object in a schema, with its name. */
function propertiesIn(schema: unknown): [string, unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.entries(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(propertiesIn)];
}

function isRead(name: keyof typeof PARSERS, yaml: string): boolean {
  try {
    PARSERS[name]('a.yaml', yaml);
    return true;
  } catch {
    return false;
  }
}

const HEAD = '{id: a, title: b, description: c, source: d, ';

const ACCEPTED: [keyof typeof PARSERS, string][] = [
  ['config', '{}'],
  ['config', '{period: span, minimum: {hits: 0}, columns: {text: a}, metadata: {columns: {path: b}}, kinds: {c: d}}'],
  ['config', '{duplicates: keep, cluster: outlet, tone: {negative: a}, corpus: 2031}'],
  ['actors', '[]'],
  ['actors', '{id: 007, name: A}'],
  [
    'actors',
    '[{id: a, name: A, type: state, aliases: x, roles: [y, {title: z, from: 2031, to: 2031-02}], gender: other}]',
  ],
  ['events', '[{id: a, title: A, date: 2031-02-01}, {id: b, title: B, from: 2031, to: 2032}]'],
  ['lexicon', `${HEAD}entries: war}`],
  ['lexicon', `${HEAD}exclusive: true, entries: [war, 1.10, {phrase: a}, {lemma: b, pos: VERB, strength: weak}]}`],
  ['lexicon', `${HEAD}categories: {NA: {entries: a}, b: {target: object, categories: {c: {entries: {phrase: d}}}}}}`],
];

const REFUSED: [keyof typeof PARSERS, string][] = [
  ['config', '[]'],
  ['config', '{corpora: a}'],
  ['config', '{period: decade}'],
  ['config', '{minimum: {words: -1}}'],
  ['config', '{minimum: {words: 1.5}}'],
  ['config', '{columns: {path: a}}'],
  ['config', '{corpus: [a]}'],
  ['actors', '[a]'],
  ['actors', '[{id: a}]'],
  ['actors', '[{id: a, name: A, type: robot}]'],
  ['actors', '[{id: a, name: A, roles: [{of: b}]}]'],
  ['actors', '[{id: a, name: A, roles: {title: b, from: June 2031}}]'],
  ['actors', '[{id: a, name: A, age: 3}]'],
  ['events', '[{id: a, title: A}]'],
  ['events', '[{id: a, title: A, from: 2031}]'],
  ['events', '[{id: a, title: A, date: 2031-01-01, from: 2031}]'],
  ['events', '[{id: a, title: A, date: 01.02.2031}]'],
  ['lexicon', '{id: a, entries: b}'],
  ['lexicon', `${HEAD}}`],
  ['lexicon', `${HEAD}entries: a, categories: {b: {entries: c}}}`],
  ['lexicon', `${HEAD}entries: [{phrase: a, lemma: b}]}`],
  ['lexicon', `${HEAD}entries: [{pos: VERB}]}`],
  ['lexicon', `${HEAD}entries: [{lemma: a, pos: verb}]}`],
  ['lexicon', `${HEAD}entries: [[a]]}`],
  ['lexicon', `${HEAD}exclusive: yes, entries: a}`],
  ['lexicon', `${HEAD}categories: {a: {}}}`],
  ['lexicon', `${HEAD}categories: {a: {entries: b, examples: {maybe: c}}}}`],
];

describe('the schemas for editors', () => {
  it('are what the readers are made of', () => {
    const run = () =>
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/schemas.ts', '--check'], { encoding: 'utf8' });
    expect(run).not.toThrow();
  });

  it.each(NAMES)('describe every key of %s', (name) => {
    const schema = schemaOf(name);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.any(String) as string,
      description: expect.any(String) as string,
    });
    const described = propertiesIn(schema).filter(([, property]) => typeof property !== 'boolean');
    expect(described.length).toBeGreaterThan(4);
    for (const [key, property] of described) expect(property, key).toHaveProperty('description');
  });

  it.each(ACCEPTED)('accept what the reader of %s accepts: %s', (name, yaml) => {
    expect(isRead(name, yaml)).toBe(true);
    expect(z.fromJSONSchema(schemaOf(name)).safeParse(parse(yaml)).error).toBeUndefined();
  });

  it.each(REFUSED)('refuse what the reader of %s refuses: %s', (name, yaml) => {
    expect(isRead(name, yaml)).toBe(false);
    expect(z.fromJSONSchema(schemaOf(name)).safeParse(parse(yaml)).success).toBe(false);
  });
});
