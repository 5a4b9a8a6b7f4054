import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { readExploredRun, type ExploredRun } from '../../../src/run/explore/explored-run.js';
import { createFacets } from '../../../src/run/explore/facets-of.js';
import { figuresOf } from '../../../src/run/explore/figures-of.js';
import { missesOf, selectionOf, type Selection } from '../../../src/run/explore/selection.js';
import { tagsWithin } from '../../../src/run/explore/sentences-of.js';
import { resultsIn, scratchFolder } from './explored.js';

const folder = scratchFolder();
let run: ExploredRun;
let table: (name: string) => Record<string, string>[];
beforeAll(async () => {
  const results = await resultsIn(folder);
  run = readExploredRun(results);
  table = (name) => parse(readFileSync(join(results, name)), { columns: true });
});

const chosen = (asked: Record<string, string>): Selection => selectionOf(new URLSearchParams(asked), run);

const figures = (asked: Record<string, string>) => {
  const wanted = chosen(asked);
  return figuresOf(run, wanted, missesOf(run, wanted)).figures;
};

describe('figuresOf', () => {
  it('gives of every actor, voice, period and category what trends.csv says', () => {
    const number = (cell: string | undefined): number | undefined =>
      cell === undefined || cell === '' ? undefined : Number(cell);
    const trends = table('trends.csv').filter(({ voice, documents }) => voice !== 'all' && documents !== '0');
    expect(trends.length).toBeGreaterThan(500);
    const asked = new Map<string, ReturnType<typeof figures>>();
    for (const { actor = '', category = '', voice, period, ...row } of trends) {
      const key = JSON.stringify([actor, category]);
      const all = asked.get(key) ?? figures({ category, actor: actor === '(all)' ? '' : actor });
      asked.set(key, all);
      const found = all.find((figure) => figure.voice === voice && figure.period.id === period);
      expect(found, key).toMatchObject({
        documents: Number(row['documents']),
        units: Number(row['units']),
        words: Number(row['words']),
        hits: Number(row['hits']),
        isSmall: row['small_cell'] === 'true',
      });
      expect([found?.rate, found?.low, found?.high], key).toEqual(
        ['rate', 'rate_low', 'rate_high'].map((name) => number(row[name])),
      );
    }
  });

  it('counts a side once for what its actors say together, and does not ask which period is picked', () => {
    const sides = new Map(Object.entries(run.report.sides));
    const karesians = new Set([...sides].filter(([, side]) => side === 'karesia').map(([actor]) => actor));
    const said = table('exposure.csv').filter(
      ({ actor = '', voice, period }) =>
        voice === 'own' && period === 'after-summit' && actor.split(';').some((one) => karesians.has(one)),
    );
    const words = said.reduce((sum, row) => sum + Number(row['words']), 0);
    for (const period of ['', 'before-summit']) {
      const found = figures({ category: 'blame', side: 'karesia', voice: 'own', period });
      expect(found.map((figure) => figure.voice)).not.toContain('quoted');
      expect(found.find((figure) => figure.period.id === 'after-summit')?.words).toBe(words);
    }
  });
});

describe('createFacets', () => {
  it('says of every value the hits that are left when it is chosen', () => {
    const asked = { category: 'militaristic', voice: 'own', period: 'before-summit' };
    const wanted = chosen(asked);
    const facetsOf = createFacets(run);
    const facets = facetsOf(wanted, missesOf(run, wanted));
    for (const dimension of ['actor', 'side', 'outlet', 'voice', 'period', 'category'] as const) {
      for (const { value, hits } of facets[dimension]) {
        const next = { ...asked, [dimension]: value };
        const here = chosen(next);
        const one = facetsOf(here, missesOf(run, here));
        const left = one.category.find((each) => each.value === here.category)?.hits;
        expect(left, `${dimension} ${value}`).toBe(hits);
      }
    }
    expect(facets.actor.map(({ value }) => value)).toContain('agazade');
  });
});

describe('tagsWithin', () => {
  it('finds the rows of tags.csv that are chosen', () => {
    const tags = table('tags.csv');
    const wanted = chosen({ category: 'blame', actor: 'agazade', fate: 'hit' });
    const rows = [...tagsWithin(run, wanted, missesOf(run, wanted))];
    const expected = tags.flatMap(({ actor = '', category = '', fate }, row) =>
      actor.split(';').includes('agazade') && category.startsWith('blame.') && fate === 'hit' ? [row] : [],
    );
    expect(rows).toEqual(expected);
    expect(rows.length).toBeGreaterThan(0);
  });
});

it('refuses what the run does not have', () => {
  expect(() => chosen({ category: 'constructor' })).toThrow(/no category "constructor"/);
  expect(() => chosen({ fate: '__proto__' })).toThrow(/no fate/);
  expect(figures({ actor: 'nobody' })).toEqual([]);
});
