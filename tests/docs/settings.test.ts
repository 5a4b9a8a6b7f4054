import { describe, expect, it } from 'vitest';
import { actorsShape } from '../../src/read/settings/actors.js';
import { configShape } from '../../src/read/settings/config.js';
import { eventsShape } from '../../src/read/settings/events.js';
import { lexiconShape } from '../../src/read/settings/lexicon-shape.js';
import { packShape } from '../../src/read/settings/pack.js';
import type { Shape } from '../../src/read/settings/shape.js';
import { page } from './docs.js';

/** Every key that a file may hold, at any depth: the names under `properties` in its schema. */
function keysOf(shape: Shape<unknown>): readonly string[] {
  const definitions = new Map<string, unknown>();
  const schema = shape.schema(definitions as Parameters<typeof shape.schema>[0]);
  const keys = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'properties') for (const key of Object.keys(inner as object)) keys.add(key);
      look(inner);
    }
  };
  look([schema, [...definitions.values()]]);
  return [...keys];
}

describe.each([
  ['hawkdove.config.yaml', configShape, 'configuration.md', 15],
  ['actors.yaml', actorsShape, 'configuration.md', 12],
  ['events.yaml', eventsShape, 'configuration.md', 5],
  ['lexicons', lexiconShape, 'lexicon-format.md', 15],
  ['pack.yaml', packShape, 'lexicon-format.md', 8],
] as const)('%s', (_, shape, file, least) => {
  it('has all its keys described', () => {
    const keys = keysOf(shape);
    expect(keys.length).toBeGreaterThanOrEqual(least);
    const described = new Set([...page(file).matchAll(/`(?:[a-z_]+\.)?([a-z_]+)`/g)].map((match) => match[1]));
    expect(keys.filter((key) => !described.has(key))).toEqual([]);
  });
});
