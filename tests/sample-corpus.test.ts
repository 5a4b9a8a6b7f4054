import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/index.js';

/** The shipped corpus as a whole: its story must show in the tables, and its traps must not spring. */
type Row = Readonly<Record<string, string>>;
const out = mkdtempSync(join(tmpdir(), 'hawkdove-sample-'));
const tables = new Map<string, Row[]>();

/** The rows of a table whose columns hold these values. */
function rows(name: string, wanted: Row = {}): Row[] {
  const all: Row[] = tables.get(name) ?? parse(readFileSync(join(out, `${name}.csv`), 'utf8'), { columns: true });
  tables.set(name, all);
  return all.filter((row) => Object.entries(wanted).every(([column, value]) => row[column] === value));
}

const cell = (row: Row | undefined, column: string): number => Number(row?.[column]);
const sum = (found: readonly Row[], column: string): number =>
  found.reduce((total, row) => total + cell(row, column), 0);
const texts = (found: readonly Row[]): (string | undefined)[] => found.map((row) => row['text']);
const HALVES = ['before-summit', 'after-summit'];

beforeAll(async () => {
  await run({ corpus: 'corpus', lexicons: 'lexicons', out });
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

describe('the inputs of the sample corpus', () => {
  it('are all analysed, save one copy', () => {
    const report = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as Record<string, number>;
    expect([report['rejected'], report['skipped'], report['duplicates']]).toEqual([0, 0, 1]);
    expect(report['found']).toBe((report['analysed'] ?? 0) + 1);
    expect(rows('issues')).toEqual([]);
  });

  it('give both presidents at least five texts and five hundred words of their own in each half', () => {
    for (const actor of ['agazade', 'solvenyan']) {
      for (const period of HALVES) {
        const own = rows('exposure', { actor, period, voice: 'own' });
        expect(own.length).toBeGreaterThanOrEqual(5);
        expect(sum(own, 'words')).toBeGreaterThanOrEqual(500);
      }
    }
  });

  it('count a wire report in two papers once', () => {
    const [copy] = rows('documents', { status: 'duplicate' });
    expect([copy?.['path'], copy?.['duplicate_of']]).toEqual([
      'news/2031-02-22-kestrel-bridge-pellona.md',
      'news/2031-02-22-kestrel-bridge-meridian.md',
    ]);
    expect(rows('exposure', { document: copy?.['path'] ?? '' })).toEqual([]);
  });

  it('leave the undated leaflet out of every trend', () => {
    expect(rows('exposure', { document: 'leaflet.txt' }).map((row) => row['period'])).toEqual(['']);
    const counted = rows('trends', { actor: '(all)', voice: 'all', category: 'militaristic' });
    expect(sum(counted, 'documents')).toBe(rows('documents', { status: 'analysed' }).length - 1);
  });

  it('keep a date that names only a month in the span around it', () => {
    const portrait = rows('exposure', { document: 'news/2031-05-portrait-agazade.md' });
    expect(new Set(portrait.map((row) => row['period']))).toEqual(new Set(['before-summit']));
  });

  it('read the descriptions of metadata.csv and a tweet from each row', () => {
    expect(rows('documents', { date: '2031-03-12', kind: 'statement' })).toHaveLength(1);
    expect(rows('documents', { path: 'tweets.csv', kind: 'tweet' })).toHaveLength(14);
  });
});

describe('the turn after the summit', () => {
  const tone = (actor: string): (Row | undefined)[] =>
    HALVES.map((period) => rows('tone', { actor, period, voice: 'own' })[0]);

  it('raises the tone of the Karesian president, with intervals apart', () => {
    const [before, after] = tone('agazade');
    expect(cell(before, 'tone_high')).toBeLessThan(0);
    expect(cell(after, 'tone_low')).toBeGreaterThan(0);
  });

  it('does not raise the tone of the Ardvinian president', () => {
    const [before, after] = tone('solvenyan');
    expect(cell(after, 'tone_low')).toBeLessThan(cell(before, 'tone_high'));
    expect(cell(after, 'tone')).toBeLessThanOrEqual(cell(before, 'tone') + 0.5);
  });

  it('fills both voices with blame, in both directions', () => {
    for (const voice of ['own', 'quoted']) {
      const [before, after] = HALVES.map(
        (period) => rows('trends', { actor: '(all)', category: 'blame', period, voice })[0],
      );
      expect(cell(after, 'hits') / cell(after, 'words')).toBeGreaterThan(cell(before, 'hits') / cell(before, 'words'));
    }
    const edges = rows('blame', { period: 'after-summit' }).map((row) =>
      [row['source'], row['target'], row['voice']].join(' '),
    );
    for (const edge of [
      'agazade ardvinia own',
      'solvenyan karesia own',
      'ulgor ardvinia quoted',
      'zoryan karesia quoted',
    ])
      expect(edges).toContain(edge);
  });

  it('turns the buffer zone of one side into its liberated territories, never of the other', () => {
    const hits = (actor: string, name: string): number[] =>
      HALVES.map((period) => sum(rows('terms', { actor, period, name, voice: 'own' }), 'hits'));
    const [liberatedBefore, liberatedAfter = 0] = hits('solvenyan', 'liberated');
    const [neutralBefore = 0, neutralAfter = 0] = hits('solvenyan', 'neutral');
    expect(liberatedBefore).toBe(0);
    expect(liberatedAfter).toBeGreaterThan(neutralAfter);
    expect(neutralBefore).toBeGreaterThan(neutralAfter);
    expect(hits('agazade', 'liberated')).toEqual([0, 0]);
    expect(sum(rows('terms', { actor: 'agazade', name: 'occupied', voice: 'own' }), 'hits')).toBeGreaterThan(2);
  });
});

describe('the traps of the sample corpus', () => {
  const minister = 'op-eds/2030-10-27-callowen-ministers-arithmetic.md';
  const hits = (document: string, wanted: Row = {}): Row[] => rows('tags', { document, fate: 'hit', ...wanted });

  it('leave a threat in an op-ed to the minister who made it', () => {
    expect(hits(minister, { voice: 'own' }).filter((row) => row['category']?.startsWith('militaristic'))).toEqual([]);
    expect(hits(minister, { actor: 'doran', voice: 'quoted', category: 'militaristic.threat' })).not.toEqual([]);
  });

  it('keep a quotation with its speaker across paragraphs', () => {
    const lecture = hits('news/2030-12-10-doran-academy.md', { category: 'militaristic.threat' });
    expect(lecture.length).toBeGreaterThan(3);
    for (const row of lecture) expect([row['actor'], row['voice']]).toEqual(['doran', 'quoted']);
  });

  it('mark what the deputy minister says about provocation as a condition', () => {
    const [threat] = hits('news/2030-11-18-orduni-interview.md', { text: 'strike back' });
    expect([threat?.['actor'], threat?.['voice'], threat?.['hedge']]).toEqual(['orduni', 'quoted', 'conditional']);
  });

  it('do not count a threat that went unsaid', () => {
    const unsaid = rows('tags', { document: 'op-eds/2031-09-29-ostrell-what-was-not-said.md' });
    expect(unsaid.filter((row) => row['text'] === 'military solution').map((row) => row['fate'])).toEqual([
      'mentioned',
    ]);
    expect(unsaid.filter((row) => row['fate'] === 'hit' && row['category']?.startsWith('militaristic'))).toEqual([]);
  });

  it('do not count what is ruled out or not wanted', () => {
    const negated = rows('tags', { fate: 'negated', text: 'military solution' }).map((row) => row['document']);
    expect(negated).toEqual(
      expect.arrayContaining(['leaflet.txt', 'interviews/2030-11-05-solvenyan-sarnuk-evening.md']),
    );
    const refused = rows('tags', { document: 'interviews/2031-08-14-agazade-merrowen-radio.md', text: 'peace plan' });
    expect(refused.map((row) => row['fate'])).toEqual(['negated']);
  });

  it('find neither war in a price war nor peace in a prize', () => {
    expect(texts(hits('op-eds/2031-03-20-ostrell-price-war.md'))).toEqual([]);
  });

  it('know who was the Karesian defence minister on the day', () => {
    const holder = (document: string): (string | undefined)[] =>
      rows('quotes', { document })
        .filter((row) => row['source']?.toLowerCase() === 'the karesian defence minister')
        .map((row) => row['actor']);
    expect(new Set(holder('news/2031-04-15-doran-exercises.md'))).toEqual(new Set(['doran']));
    expect(new Set(holder('news/2031-08-30-ministers-trade-accusations.txt'))).toEqual(new Set(['tekdali']));
  });

  it('quote the former minister under his own name', () => {
    const [threat] = hits('news/2031-07-18-new-minister-old-minister.md', { category: 'militaristic.threat' });
    expect([threat?.['actor'], threat?.['voice']]).toEqual(['doran', 'quoted']);
  });

  it('keep an unnamed official on his side', () => {
    expect(rows('exposure', { actor: 'unnamed:karesia', voice: 'quoted' })).not.toEqual([]);
    expect(rows('exposure', { actor: 'unnamed:ardvinia', voice: 'quoted' })).not.toEqual([]);
  });

  it('count a joint statement for each co-chair and once for all', () => {
    const joint = rows('exposure', { actor: 'vantreau;okwell;sondervelt', voice: 'own' });
    expect(joint).toHaveLength(3);
    const words = sum(joint, 'words');
    for (const actor of ['okwell', 'vantreau'])
      expect(sum(rows('trends', { actor, voice: 'own', category: 'blame' }), 'words')).toBeGreaterThanOrEqual(words);
    expect(sum(rows('trends', { actor: '(all)', voice: 'own', category: 'blame' }), 'words')).toBe(
      sum(rows('exposure', { voice: 'own' }), 'words') - sum(rows('exposure', { document: 'leaflet.txt' }), 'words'),
    );
  });

  it('give every turn of the press conference to its speaker', () => {
    const document = 'transcripts/2031-06-24-velm-press-conference.txt';
    const speakers = rows('exposure', { document, voice: 'own' }).map((row) => row['actor']);
    expect(speakers).toEqual(expect.arrayContaining(['agazade', 'solvenyan', 'vantreau']));
    expect(speakers).not.toContain('anonymous');
  });
});
