import { join } from 'node:path';
import type { ActorId } from '../../model/actor.js';
import type { Voice } from '../../model/attribution.js';
import type { Period } from '../../model/figures.js';
import type { CategoryId } from '../../model/lexicon.js';
import type { Fate } from '../../model/tag.js';
import { UsageError } from '../../model/usage-error.js';
import { periodsOf } from '../../tally/periods.js';
import { finishedRun } from '../finished-run.js';
import type { RunReport } from '../run-report.js';
import { Interned } from './interned.js';
import { bytes, doubles, shorts, words } from './numbers.js';
import { scanTable, type ScannedRow } from './scan-table.js';

/** What `documents.csv` knows of a document. */
export interface ExploredDocument {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly author: string;
  readonly outlet: string;
  readonly sha256: string;
  /** The periods that it stands in. */
  readonly periods: readonly Period[];
}

/** What actors say in documents, a row of `exposure.csv` each: one number a row and column. */
interface SaidColumns {
  readonly document: Uint32Array;
  /** Who speaks, as a number of `speakers`. */
  readonly speaker: Uint32Array;
  readonly voice: Uint8Array;
  readonly words: Uint32Array;
  /** The sampling unit, as a number of `units`. */
  readonly unit: Uint32Array;
}

/** How often a category is heard in a row of `said`: a row of `measurements.csv` with a hit. */
interface HitColumns {
  readonly said: Uint32Array;
  readonly category: Uint16Array;
  readonly hits: Uint32Array;
}

/** Where the rows of `tags.csv` lie, and what they are told apart by. */
export interface TagColumns {
  readonly offset: Float64Array;
  readonly length: Uint32Array;
  /** Where the match begins in its document, in code points. */
  readonly start: Uint32Array;
  readonly said: Uint32Array;
  readonly category: Uint16Array;
  readonly fate: Uint8Array;
}

/** Rows of a table that belong to a document, by their place in the file. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** Where the rows of a document lie in `quotes.csv`. */
export interface ByteStretch {
  readonly offset: number;
  readonly length: number;
}

/** The results of a run, small enough to be kept and asked: about 25 bytes a tag. */
export interface ExploredRun {
  readonly folder: string;
  readonly report: ExploredReport;
  readonly documents: readonly ExploredDocument[];
  /** Number of a document by its id. */
  readonly documentOf: ReadonlyMap<string, number>;
  /** The actors of every cell that tells who speaks; several when they speak together. */
  readonly speakers: readonly (readonly ActorId[])[];
  readonly units: readonly string[];
  readonly categories: Interned;
  readonly said: SaidColumns;
  readonly hits: HitColumns;
  readonly tags: TagColumns;
  /** By number of the document. */
  readonly tagsIn: ReadonlyMap<number, Stretch>;
  readonly quotesIn: ReadonlyMap<number, ByteStretch>;
}

const KEYS = [
  'corpus',
  'analysed',
  'period',
  'minimum',
  'categories',
  'events',
  'sides',
  'settings',
  'lexicons',
] as const;
export type ExploredReport = Pick<RunReport, (typeof KEYS)[number]>;

/** The order in which voices and fates are numbered. */
export const VOICE_IDS: readonly Voice[] = ['own', 'quoted'];
export const FATES: readonly Fate[] = ['hit', 'negated', 'mentioned', 'excluded'];

/**
 * Reads the results of a run into memory. Throws UsageError when they are not there, of a version that did not write what is
 * needed, or not of one run.
 */
export function readExploredRun(folder: string): ExploredRun {
  const report = finishedRun(folder, KEYS);
  const { documents, documentOf } = documentsIn(folder, report);
  const { said, speakers, units, saidOf } = saidIn(folder, documentOf);
  const categories = new Interned();
  for (const { id } of report.categories) categories.idOf(id);
  const place = { folder, documentOf, saidOf };
  return {
    ...{ folder, report, documents, documentOf, speakers, units, categories, said },
    hits: hitsIn(place, categories),
    ...tagsIn(place, said, categories),
    quotesIn: quotesIn(place),
  };
}

interface Place {
  readonly folder: string;
  readonly documentOf: ReadonlyMap<string, number>;
  readonly saidOf: SaidOf;
}

function documentsIn(
  folder: string,
  { period, events }: ExploredReport,
): Pick<ExploredRun, 'documents' | 'documentOf'> {
  const names = ['document', 'status', 'path', 'title', 'date', 'kind', 'author', 'outlet', 'sha256'];
  const documents: ExploredDocument[] = [];
  const documentOf = new Map<string, number>();
  const periods = new Map<string, readonly Period[]>();
  scanTable(join(folder, 'documents.csv'), names, (row) => {
    const [id = '', status, path = '', title = '', date = '', kind = '', author = '', outlet = '', sha256 = ''] =
      names.map((_, place) => row.text(place));
    if (status !== 'analysed' && status !== 'duplicate') return;
    let its = periods.get(date);
    if (!its) periods.set(date, (its = periodsOf(date === '' ? undefined : date, period, events)));
    documentOf.set(id, documents.length);
    documents.push({ id, path, title, date, kind, author, outlet, sha256, periods: its });
  });
  return { documents, documentOf };
}

/** The number of a row of `exposure.csv` that a row of another table belongs to. */
type SaidOf = (row: ScannedRow, table: string) => number;

/** The first three columns that are wanted of any table whose rows belong to one of `exposure.csv`. */
const SAID = ['document', 'actor', 'voice'];

function saidIn(
  folder: string,
  documentOf: ReadonlyMap<string, number>,
): Pick<ExploredRun, 'said' | 'speakers' | 'units'> & { readonly saidOf: SaidOf } {
  const [document, speaker, voice, spoken, unit] = [words(), words(), bytes(), words(), words()];
  const [cells, units] = [new Interned(), new Interned()];
  const rowOf = new Map<string, number>();
  const keyOf = (row: ScannedRow): string => `${row.bytes(0)}\n${row.bytes(1)}\n${row.bytes(2)}`;
  let rows = 0;
  scanTable(join(folder, 'exposure.csv'), [...SAID, 'words', 'unit'], (row) => {
    rowOf.set(keyOf(row), rows++);
    document.push(known(documentOf, row, 'exposure.csv'));
    speaker.push(cells.idOf(row.text(1)));
    voice.push(row.bytes(2) === 'quoted' ? 1 : 0);
    spoken.push(Number(row.bytes(3)));
    unit.push(units.idOf(row.text(4)));
  });
  return {
    said: {
      document: document.done(),
      speaker: speaker.done(),
      voice: voice.done(),
      words: spoken.done(),
      unit: unit.done(),
    },
    speakers: cells.texts.map((cell) => [...new Set(cell.split(';'))]),
    units: units.texts,
    saidOf: (row, table) => {
      const found = rowOf.get(keyOf(row));
      if (found === undefined)
        throw ofAnotherRun(`${row.text(0)} has words of ${row.text(1)} in ${table}`, 'exposure.csv');
      return found;
    },
  };
}

function known(documentOf: ReadonlyMap<string, number>, row: ScannedRow, table: string): number {
  const found = documentOf.get(row.text(0));
  if (found === undefined) throw ofAnotherRun(`${row.text(0)} stands in ${table}`, 'documents.csv');
  return found;
}

const ofAnotherRun = (what: string, lacking: string): UsageError =>
  new UsageError(`${what} and not in ${lacking}: the tables are not those of one run; run \`hawkdove run\` again`);

function hitsIn({ folder, saidOf }: Place, categories: Interned): HitColumns {
  const [said, category, hits] = [words(), shorts(), words()];
  scanTable(join(folder, 'measurements.csv'), [...SAID, 'category', 'hits'], (row) => {
    const count = Number(row.bytes(4));
    if (count === 0) return;
    said.push(saidOf(row, 'measurements.csv'));
    category.push(categories.idOf(row.text(3)));
    hits.push(count);
  });
  return { said: said.done(), category: category.done(), hits: hits.done() };
}

function tagsIn(
  { folder, saidOf }: Place,
  { document }: SaidColumns,
  categories: Interned,
): Pick<ExploredRun, 'tags' | 'tagsIn'> {
  const [offset, length, start] = [doubles(), words(), words()];
  const [said, category, fate] = [words(), shorts(), bytes()];
  const stretches = new Map<number, { first: number; count: number }>();
  const categoryOf = new Map<CategoryId, number>();
  let rows = 0;
  let here: { readonly first: number; count: number } | undefined;
  let current = -1;
  scanTable(join(folder, 'tags.csv'), [...SAID, 'category', 'fate', 'start'], (row) => {
    const its = saidOf(row, 'tags.csv');
    const of = document[its] ?? 0;
    if (of !== current || !here) {
      if (stretches.has(of)) throw notInOrder(folder, 'tags.csv');
      current = of;
      here = { first: rows, count: 0 };
      stretches.set(of, here);
    }
    here.count += 1;
    const name = row.bytes(3);
    let number = categoryOf.get(name);
    if (number === undefined) categoryOf.set(name, (number = categories.idOf(row.text(3))));
    offset.push(row.offset);
    length.push(row.length);
    start.push(Number(row.bytes(5)));
    said.push(its);
    category.push(number);
    fate.push(Math.max(0, (FATES as readonly string[]).indexOf(row.bytes(4))));
    rows += 1;
  });
  return {
    tags: {
      ...{ offset: offset.done(), length: length.done(), start: start.done() },
      ...{ said: said.done(), category: category.done(), fate: fate.done() },
    },
    tagsIn: stretches,
  };
}

function quotesIn({ folder, documentOf }: Place): ReadonlyMap<number, ByteStretch> {
  const stretches = new Map<number, { offset: number; length: number }>();
  let here: { readonly offset: number; length: number } | undefined;
  let name: string | undefined;
  scanTable(join(folder, 'quotes.csv'), ['document'], (row) => {
    if (row.bytes(0) !== name || !here) {
      name = row.bytes(0);
      const of = known(documentOf, row, 'quotes.csv');
      if (stretches.has(of)) throw notInOrder(folder, 'quotes.csv');
      here = { offset: row.offset, length: 0 };
      stretches.set(of, here);
    }
    here.length += row.length;
  });
  return stretches;
}

const notInOrder = (folder: string, table: string): UsageError =>
  new UsageError(`${join(folder, table)} is not in the order in which a run writes it; run \`hawkdove run\` again`);
