/**
 * Writes the JSON Schemas that editors use for the files a person writes, from the shapes that read them. With `--check` it
 * only says which schema is stale, and fails.
 */
import { join } from 'node:path';
import { format } from 'prettier';
import { actorsShape } from '../src/read/settings/actors.js';
import { configShape } from '../src/read/settings/config.js';
import { eventsShape } from '../src/read/settings/events.js';
import { lexiconShape } from '../src/read/settings/lexicon-shape.js';
import { packShape } from '../src/read/settings/pack.js';
import type { JsonSchema, Shape } from '../src/read/settings/shape.js';
import { keepGenerated } from './generated.js';

interface Schema {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly shape: Shape<unknown>;
}

const SCHEMAS: readonly Schema[] = [
  {
    name: 'config',
    title: 'hawkdove.config.yaml',
    description: 'Settings of a project; every key is optional.',
    shape: configShape,
  },
  {
    name: 'actors',
    title: 'actors.yaml',
    description: 'Who may speak and be spoken of: persons, states, organisations.',
    shape: actorsShape,
  },
  {
    name: 'events',
    title: 'events.yaml',
    description: 'Days to compare around, and spans that may serve as periods.',
    shape: eventsShape,
  },
  {
    name: 'lexicon',
    title: 'lexicons/<category>.yaml',
    description: 'A category of rhetoric, or a concept with rival names: its entries, exceptions and examples.',
    shape: lexiconShape,
  },
  {
    name: 'pack',
    title: 'lexicons/pack.yaml',
    description: 'A folder of lexicons that is shared: its name, version, licence and citation.',
    shape: packShape,
  },
];

function schemaOf({ title, description, shape }: Schema): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const schema = shape.schema(definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description,
    ...schema,
    ...(definitions.size > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

for (const schema of SCHEMAS) {
  const wanted = await format(JSON.stringify(schemaOf(schema)), { parser: 'json', printWidth: 120 });
  keepGenerated(join('schemas', `${schema.name}.schema.json`), wanted);
}
