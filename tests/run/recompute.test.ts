import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/index.js';

/** Recomputes every table from the one below it, with plain code that shares nothing with the product. */
type Row = Readonly<Record<string, string>>;
const CORPORA = ['corpus', ...readdirSync('tests/cases').map((name) => join('tests/cases', name, 'corpus'))].filter(
  (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory(),
);

describe.each(CORPORA)('the tables of %s', (corpus) => {
  const out = mkdtempSync(join(tmpdir(), 'hawkdove-recompute-'));
  const table = (name: string): Row[] => parse(readFileSync(join(out, `${name}.csv`), 'utf8'), { columns: true });
  const number = (row: Row, column: string): number => Number(row[column]);
  const sum = (rows: readonly Row[], column: string): number =>
    rows.reduce((total, row) => total + number(row, column), 0);
  const under = (category: string, node: string): boolean => category === node || category.startsWith(`${node}.`);

  beforeAll(async () => {
    await run({ corpus, out });
  });
  afterAll(() => {
    rmSync(out, { recursive: true, force: true });
  });

  it('balances: found = analysed + rejected + skipped + duplicates', () => {
    const report = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as Record<string, number>;
    const documents = table('documents');
    const count = (status: string): number => documents.filter((row) => row['status'] === status).length;
    expect(documents.length).toBe(report['found']);
    expect([count('analysed'), count('rejected'), count('skipped'), count('duplicate')]).toEqual([
      report['analysed'],
      report['rejected'],
      report['skipped'],
      report['duplicates'],
    ]);
  });

  it('traces every match to its place in the text, in code points', () => {
    for (const row of table('tags')) {
      const [path = '', record] = (row['document'] ?? '').split('#');
      if (record !== undefined) continue;
      const raw = readFileSync(join(corpus, path), 'utf8').replace(/^\uFEFF/, '');
      const body = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(raw)?.[0].length ?? 0;
      const characters = Array.from(raw.slice(body));
      expect(characters.slice(number(row, 'start'), number(row, 'end')).join('')).toBe(row['text']);
    }
  });

  it('adds up measurements.csv from tags.csv', () => {
    const tags = table('tags');
    const fates = ['hit', 'negated', 'mentioned', 'excluded'] as const;
    for (const row of table('measurements')) {
      const mine = tags.filter(
        (tag) =>
          tag['document'] === row['document'] &&
          tag['actor'] === row['actor'] &&
          tag['voice'] === row['voice'] &&
          under(tag['category'] ?? '', row['category'] ?? ''),
      );
      // A parent counts the maximal distinct spans of its leaves.
      const maximal = (fate: string): Row[] => {
        const spans = new Map(
          // Of several on one span the leaf written first gives the weight; here no two of them differ.
          mine.filter((tag) => tag['fate'] === fate).map((tag) => [`${tag['start']}-${tag['end']}`, tag] as const),
        );
        return [...spans.values()].filter(
          (tag) =>
            ![...spans.values()].some(
              (other) =>
                other !== tag &&
                number(other, 'start') <= number(tag, 'start') &&
                number(other, 'end') >= number(tag, 'end'),
            ),
        );
      };
      const counts = fates.map((fate) => maximal(fate).length);
      expect(['hits', 'negated', 'mentioned', 'excluded'].map((column) => number(row, column))).toEqual(counts);
      const isWeighted = row['weighted'] !== undefined && row['weighted'] !== '';
      if (isWeighted) {
        const weight = maximal('hit').reduce((total, tag) => total + weightIn(tag), 0);
        expect(thousandths(row['weighted'] ?? '')).toBe(weight);
      }
      const sentences = new Set(mine.filter((tag) => tag['fate'] === 'hit').map((tag) => tag['sentence']));
      expect(number(row, 'hit_sentences')).toBe(sentences.size);
    }
    const measured = new Set(table('measurements').map((row) => `${row['document']} ${row['category']}`));
    for (const tag of tags) expect(measured).toContain(`${tag['document']} ${tag['category']}`);
  });

  it('adds up contributions.csv from tags.csv for leaves, and to the hits of measurements.csv for all', () => {
    const hits = table('tags').filter((tag) => tag['fate'] === 'hit');
    const rows = table('contributions');
    for (const row of rows.filter(({ category, leaf }) => category === leaf)) {
      const mine = hits.filter((tag) => tag['category'] === row['leaf'] && tag['entry'] === row['entry']);
      const distinct = (column: string): Set<string> => new Set(mine.flatMap((tag) => (tag[column] ?? '').split(';')));
      expect([number(row, 'hits'), number(row, 'documents'), number(row, 'actors')]).toEqual([
        mine.length,
        distinct('document').size,
        distinct('actor').size,
      ]);
      expect(number(row, 'own_hits')).toBe(mine.filter((tag) => tag['voice'] === 'own').length);
    }
    const measured = table('measurements');
    for (const category of new Set(measured.map((row) => row['category']))) {
      const whole = sum(
        measured.filter((row) => row['category'] === category),
        'hits',
      );
      const entries = rows.filter((row) => row['category'] === category);
      expect(sum(entries, 'hits'), category).toBe(whole);
      for (const [at, row] of entries.entries()) {
        expect(number(row, 'rank')).toBe(at + 1);
        expect(number(row, 'share')).toBeCloseTo(number(row, 'hits') / whole, 8);
        expect(number(row, 'cumulative_share')).toBeCloseTo(sum(entries.slice(0, at + 1), 'hits') / whole, 8);
      }
    }
  });

  it('recomputes trends.csv from exposure.csv and measurements.csv', () => {
    const exposures = table('exposure');
    const measurements = table('measurements');
    const periodsOf = (row: Row): string[] => (row['period'] ?? '').split(';');
    const periodOfDocument = new Map(exposures.map((row) => [row['document'], periodsOf(row)]));
    const speaks = (row: Row, actor: string, voice: string): boolean =>
      (actor === '(all)' || (row['actor'] ?? '').split(';').includes(actor)) &&
      (voice === 'all' || row['voice'] === voice);

    const trends = table('trends');
    for (const row of trends) {
      const [actor = '', voice = '', period = '', category = ''] = ['actor', 'voice', 'period', 'category'].map(
        (c) => row[c],
      );
      const exposed = exposures.filter((e) => speaks(e, actor, voice) && periodsOf(e).includes(period));
      const measured = measurements.filter(
        (m) =>
          m['category'] === category &&
          speaks(m, actor, voice) &&
          periodOfDocument.get(m['document'])?.includes(period),
      );
      const documents = new Set(exposed.map((e) => e['document']));
      for (const column of ['words', 'sentences']) expect(number(row, column)).toBe(sum(exposed, column));
      for (const column of ['hits', 'hedged', 'negated', 'mentioned', 'excluded']) {
        expect(number(row, column), `${actor} ${voice} ${period} ${category} ${column}`).toBe(sum(measured, column));
      }
      expect(number(row, 'documents')).toBe(documents.size);

      const unitOf = (e: Row): string => (voice === 'own' ? e['unit'] : e['date']) ?? '';
      const unitOfDocument = new Map(exposed.map((e) => [e['document'], unitOf(e)]));
      const units = new Map<string, { h: number; w: number }>();
      for (const e of exposed) {
        const unit = units.get(unitOf(e)) ?? { h: 0, w: 0 };
        units.set(unitOf(e), { ...unit, w: unit.w + number(e, 'words') });
      }
      for (const m of measured) {
        const key = unitOfDocument.get(m['document']) ?? '';
        const unit = units.get(key) ?? { h: 0, w: 0 };
        units.set(key, { ...unit, h: unit.h + number(m, 'hits') });
      }
      expect(number(row, 'units')).toBe(units.size);
      if (row['weighted_rate'] !== undefined && row['weighted_rate'] !== '') {
        const weights = new Map<string, number>();
        for (const m of measured) {
          const key = unitOfDocument.get(m['document']) ?? '';
          weights.set(key, (weights.get(key) ?? 0) + number(m, 'weighted'));
        }
        expectRatio(
          row,
          'weighted_rate',
          [...units].map(([key, { w }]) => ({ x: weights.get(key) ?? 0, w })),
        );
      }
      if (row['rate'] === '') continue;

      const w = number(row, 'words');
      const h = number(row, 'hits');
      const n = units.size;
      const r = h / w;
      expect(number(row, 'rate')).toBeCloseTo(1000 * r, 8);
      const sentences = number(row, 'sentences');
      const share = sum(measured, 'hit_sentences') / sentences;
      // A hit in a few words of another's sentence is in none of one's own.
      if (sentences === 0 || share > 1) expect(row['sentence_share']).toBe('');
      else expect(number(row, 'sentence_share')).toBeCloseTo(share, 8);
      if (row['interval'] === 'log_t') {
        const squares = [...units.values()].reduce((s, u) => s + u.h * u.h - 2 * r * u.h * u.w + r * r * u.w * u.w, 0);
        const se = Math.sqrt(((n / (n - 1)) * Math.max(0, squares)) / (w * w));
        // The interval is symmetric in logarithms, and its half width is t · se / r.
        const low = Math.log(number(row, 'rate_low') / (1000 * r));
        const high = Math.log(number(row, 'rate_high') / (1000 * r));
        // A very low end has few digits left in the table.
        expect(Math.abs(low + high)).toBeLessThan(1e-5 * Math.max(1, high));
        if (se > 1e-9) expect(high / (se / r)).toBeCloseTo(T975[n - 1] ?? 1.96, T975[n - 1] === undefined ? 0 : 4);
      } else if (row['interval'] === 'zero_hits') {
        expect([number(row, 'rate_low'), number(row, 'rate_high')]).toEqual([0, Number((3689 / w).toFixed(9))]);
      }
    }
    expect(trends.length > 0).toBe(exposures.some((row) => row['period'] !== ''));
  });

  it('recomputes the tone from the hits of its two categories', () => {
    const trends = table('trends');
    for (const row of table('tone')) {
      const hits = (category: string): number =>
        number(
          trends.find(
            (t) => ['actor', 'voice', 'period'].every((c) => t[c] === row[c]) && t['category'] === category,
          ) ?? {},
          'hits',
        );
      const [p, m] = [hits('peace-oriented'), hits('militaristic')];
      expect([number(row, 'positive'), number(row, 'negative')]).toEqual([p, m]);
      if (row['weighted_tone'] !== undefined && row['weighted_tone'] !== '') {
        const weight = (category: string): number =>
          number(
            trends.find(
              (t) => ['actor', 'voice', 'period'].every((c) => t[c] === row[c]) && t['category'] === category,
            ) ?? {},
            'weighted_rate',
          );
        expect(number(row, 'weighted_tone')).toBeCloseTo(weight('peace-oriented') - weight('militaristic'), 7);
      }
      if (row['tone'] !== '') expect(number(row, 'tone')).toBeCloseTo(Math.log(p + 0.5) - Math.log(m + 0.5), 8);
      else expect(row['small_cell'] === 'true' || p + m === 0 || row['documents'] === '0').toBe(true);
    }
  });
});

const thousandths = (written: string): number => Math.round(Number(written) * 1000);
/** An entry that gives no weight counts once. */
const weightIn = (tag: Row): number => (tag['weight'] === '' ? 1000 : thousandths(tag['weight'] ?? ''));

/** The ratio of Σx to Σw, per 1,000, with its symmetric interval. */
function expectRatio(row: Row, column: string, units: readonly { x: number; w: number }[]): void {
  const [x, w] = [units.reduce((sum, unit) => sum + unit.x, 0), units.reduce((sum, unit) => sum + unit.w, 0)];
  const n = units.length;
  const r = x / w;
  expect(Number(row[column])).toBeCloseTo(1000 * r, 7);
  if (row[`${column}_low`] === '') return;
  const squares = units.reduce((sum, unit) => sum + (unit.x - r * unit.w) ** 2, 0);
  const se = Math.sqrt(((n / (n - 1)) * squares) / (w * w));
  const t = T975[n - 1];
  const half = 1000 * se * (t ?? 1.96);
  const digits = t === undefined ? -1 : 2;
  expect(Number(row[`${column}_low`])).toBeCloseTo(1000 * r - half, digits);
  expect(Number(row[`${column}_high`])).toBeCloseTo(1000 * r + half, digits);
}

/** Student's t at 97.5 %, by degrees of freedom, from printed tables (to 5 decimals). */
const T975: readonly (number | undefined)[] = [
  undefined,
  12.7062,
  4.30265,
  3.18245,
  2.77645,
  2.57058,
  2.44691,
  2.36462,
  2.306,
  2.26216,
  2.22814,
];
