/**
 * How fluid the explorer is on many tags: makes up the results of a run (one million tags in 20,000 documents of 500 actors and 40
 * outlets, 240 months, unless a number of tags is given), opens it, and asks for one selection after the other as a page would.
 * Prints memory, and the processor time of opening and of an answer with what asks for it: the middle one and the longest of twenty.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explore } from '../src/index.js';
import type { Value } from '../src/model/figures.js';
import { csvLine } from '../src/report/csv-line.js';
import { reports } from '../src/report/reports/index.js';

const TAGS = Number(process.argv[2] ?? 1_000_000);
const EACH = 50;
const [ACTORS, OUTLETS, MONTHS, ROUNDS] = [500, 40, 240, 20];
const ROOTS = ['militaristic', 'peace-oriented', 'blame'];
const LEAVES = ROOTS.flatMap((root) => ['first', 'second', 'third', 'fourth'].map((leaf) => `${root}.${leaf}`));

/** A table of a run, written row by row under its own header. */
class Made {
  readonly #file: number;
  readonly #columns: readonly string[];
  #lines: string[] = [];

  constructor(folder: string, name: string) {
    const report = reports.find(({ file }) => file === name);
    const columns = report && 'columns' in report ? report.columns : [];
    this.#columns = typeof columns === 'function' ? [] : columns.map((column) => column.name);
    this.#file = openSync(join(folder, name), 'w');
    writeSync(this.#file, csvLine(this.#columns));
  }

  add(row: Readonly<Record<string, Value>>): void {
    const cells = new Map(Object.entries(row));
    this.#lines.push(csvLine(this.#columns.map((name) => cells.get(name))));
    if (this.#lines.length >= 10_000) this.#write();
  }

  done(): void {
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    writeSync(this.#file, this.#lines.join(''));
    this.#lines = [];
  }
}

function makeResults(folder: string): void {
  const names = ['documents', 'exposure', 'measurements', 'tags', 'quotes'] as const;
  const [documents, exposure, measurements, tags, quotes] = names.map((name) => new Made(folder, `${name}.csv`));
  const filler = 'We said it then, “and we say it now,” before the assembly of all who would hear it. '.repeat(4);
  for (let number = 0; number < TAGS / EACH; number++) {
    const month = (number * 7) % MONTHS;
    const date = `${2011 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
    const document = `news/${String(number).padStart(6, '0')}.txt`;
    const actor = `actor-${(number * 13) % ACTORS}`;
    const outlet = `Outlet ${number % OUTLETS}`;
    documents?.add({
      path: document,
      document,
      status: 'analysed',
      title: `Title ${number}`,
      date,
      kind: 'news',
      author: actor,
      outlet,
      words: 900,
    });
    const speakers = [
      { actor, voice: 'own' },
      { actor: `actor-${(number * 31) % ACTORS}`, voice: 'quoted' },
    ];
    for (const speaker of speakers)
      exposure?.add({ document, date, unit: document, ...speaker, words: 450, sentences: 20 });
    speakers.forEach((speaker, which) => {
      for (const root of ROOTS) measurements?.add({ document, ...speaker, category: root, hits: 8, hit_sentences: 8 });
      LEAVES.forEach((category, at) => {
        if (at % 2 === which) measurements?.add({ document, ...speaker, category, hits: 4, hit_sentences: 4 });
      });
    });
    for (let at = 0; at < EACH; at++) {
      const category = LEAVES[at % LEAVES.length] ?? '';
      const speaker = speakers[at % 2] ?? {};
      tags?.add({
        ...{
          document,
          sentence: at + 1,
          start: 300 * at,
          end: 300 * at + 8,
          text: 'say it n',
          category,
          entry: 'say it n*',
        },
        ...{ strength: 'strong', fate: at % 9 === 0 ? 'negated' : 'hit', ...speaker },
        ...{ speaker_surface: 'Actor', speaker_via: 'name', date, context: filler },
      });
    }
    quotes?.add({
      quote: `${document}:1`,
      document,
      start: 0,
      end: 20,
      content: filler.slice(0, 20),
      kind: 'direct',
      act: 'speech',
    });
  }
  for (const table of [documents, exposure, measurements, tags, quotes]) table?.done();
  const categories = ROOTS.flatMap((root) => [root, ...LEAVES.filter((leaf) => leaf.startsWith(root))]);
  const report = {
    ...{ corpus: folder, lexicons: folder, settings: [], events: [], sides: {}, period: 'month' },
    ...{
      minimum: { documents: 5, words: 500, hits: 5 },
      categories: categories.map((id) => ({ id, contested: false })),
    },
  };
  writeFileSync(join(folder, 'run.json'), JSON.stringify(report));
}

const folder = mkdtempSync(join(tmpdir(), 'hawkdove-explorer-'));
try {
  makeResults(folder);
  const size = statSync(join(folder, 'tags.csv')).size / 1e6;
  const before = process.cpuUsage();
  const page = await explore({ results: folder, marks: join(tmpdir(), 'hawkdove-explorer-marks.csv') });
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${page.tags} tags, tags.csv ${size.toFixed(0)} MB; opened in ${((user + system) / 1e6).toFixed(1)} s of processor time`,
  );
  const { origin, href } = new URL(page.address);
  const cookie = (await fetch(href)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const selections = Array.from({ length: ROUNDS }, (_, at) => {
    const chosen: Record<string, string> = { category: at % 2 === 0 ? (ROOTS[at % 3] ?? '') : (LEAVES[at % 12] ?? '') };
    if (at % 3 === 1) chosen['actor'] = `actor-${at}`;
    if (at % 4 === 2) chosen['outlet'] = `Outlet ${at}`;
    if (at % 5 === 3) chosen['voice'] = 'own';
    return new URLSearchParams({ fate: 'hit', ...chosen }).toString();
  });
  for (const [what, path] of [
    ['a selection: chart and numbers of all choices', '/api/view?width=900&'],
    ['fifty sentences of it, the first', '/api/sentences?'],
    ['fifty sentences, the last', '/api/sentences?from=999999999&'],
  ] as const) {
    const taken: number[] = [];
    for (const selection of selections) {
      const start = process.cpuUsage();
      await (await fetch(`${origin}${path}${selection}`, { headers: { cookie } })).arrayBuffer();
      const { user, system } = process.cpuUsage(start);
      taken.push((user + system) / 1000);
    }
    taken.sort((a, b) => a - b);
    console.log(`${what}: ${(taken[ROUNDS / 2] ?? 0).toFixed(0)} ms, at most ${(taken.at(-1) ?? 0).toFixed(0)} ms`);
  }
  console.log(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  await page.close();
} finally {
  rmSync(folder, { recursive: true });
}
