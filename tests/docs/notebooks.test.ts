import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/index.js';
import { nodesOf } from '../../src/model/lexicon.js';
import { page, tableBelow } from './docs.js';

const read = (file: string): string => readFileSync(`examples/notebooks/${file}`, 'utf8');

interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly unknown[];
    readonly execution_count?: number | null;
  }[];
}
const { cells } = JSON.parse(read('results.ipynb')) as Notebook;
const python = cells
  .filter(({ cell_type }) => cell_type === 'code')
  .map(({ source }) => source.join(''))
  .join('\n');
const r = read('results.Rmd')
  .split('\n```')
  .filter((chunk) => chunk.startsWith('{r'))
  .join('\n');

/** Names that a program gives to what it has worked out itself, or that stand in other files. */
const OWN = new Set([
  'side',
  'resources',
  'name',
  'schema',
  'fields',
  'type',
  'description',
  'path',
  'events',
  'id',
  'from',
  'to',
]);

const matched = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

describe.each([
  [
    'results.Rmd',
    r,
    [
      ...matched(r, /\b(?:tone|tags|spoken|measured|said|units|mine)\$(\w+)/g),
      ...matched(r.slice(r.indexOf('types <- c('), r.indexOf('read_table')), /\b(\w+) = "/g),
    ],
  ],
  ['results.ipynb', python, matched(python, /\["(\w+)"\]/g)],
] as const)('the notebook %s', (_, code, columns) => {
  it('names columns that the tables it reads have', () => {
    const tables = new Set(matched(code, /read_table\("(\w+)"\)/g));
    expect([...tables].sort()).toEqual(['exposure', 'measurements', 'tags', 'tone']);
    const known = [...tables].flatMap((table) =>
      tableBelow(page('output.md'), `### \`${table}.csv\``).map(([name = '']) => name.replaceAll('`', '')),
    );
    expect(columns.length).toBeGreaterThan(10);
    for (const column of columns) if (!OWN.has(column)) expect(known).toContain(column);
  });

  it('asks for an actor, a category and an event of the sample corpus', () => {
    const { plan } = openProject({ corpus: 'corpus', lexicons: 'lexicons' });
    const asked = (name: string): string => matched(code, new RegExp(`^${name} (?:<-|=) "(.*)"$`, 'gm'))[0] ?? '';
    expect(plan.actors.map(({ id }) => id)).toContain(asked('actor'));
    expect(plan.events.map(({ id }) => id)).toContain(asked('event'));
    expect(plan.lexicons.flatMap(({ root }) => nodesOf(root)).map(({ id }) => id)).toContain(asked('category'));
  });
});

it('the Python notebook holds no results of anybody', () => {
  for (const cell of cells.filter(({ cell_type }) => cell_type === 'code'))
    expect([cell.outputs, cell.execution_count]).toEqual([[], null]);
});
