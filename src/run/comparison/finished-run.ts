import { join } from 'node:path';
import type { ActorId } from '../../model/actor.js';
import type { Voice } from '../../model/attribution.js';
import type { CategoryId } from '../../model/lexicon.js';
import { finishedRun } from '../finished-run.js';
import type { RunReport } from '../run-report.js';
import { tableRows } from './table-rows.js';

/** Matches of a category in a row. */
export interface SaidCounts {
  readonly hits: number;
  readonly negated: number;
  readonly hitSentences: number;
}

/** What one actor, or several together, say in one document in one voice: a row of `exposure.csv` with its rows of `measurements.csv`. */
export interface SaidRow {
  readonly document: string;
  readonly date?: string;
  readonly unit: string;
  readonly actors: readonly ActorId[];
  readonly voice: Voice;
  readonly words: number;
  readonly sentences: number;
  readonly counts: ReadonlyMap<CategoryId, SaidCounts>;
}

/** What `documents.csv` knows of an input that is analysed, or copies one that is. */
export interface KnownDocument {
  readonly id: string;
  readonly date?: string;
  readonly kind: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly duplicateOf?: string;
}

/** What a comparison needs to know of a run. */
const KEYS = [
  ...(['corpus', 'lexicons', 'lexicons_sha256', 'plan_sha256', 'categories', 'events', 'sides'] as const),
  ...(['period', 'minimum', 'duplicates_rule', 'cluster'] as const),
] as const;

/** The results of a run, as far as a comparison needs them. */
export interface FinishedRun {
  readonly folder: string;
  readonly report: Pick<RunReport, (typeof KEYS)[number]> & Partial<RunReport>;
  readonly rows: readonly SaidRow[];
  /** By id. */
  readonly documents: ReadonlyMap<string, KnownDocument>;
}

/** Reads the results of a finished run. Throws UsageError when they are not there, or of a version that did not write what is needed. */
export async function readFinishedRun(folder: string): Promise<FinishedRun> {
  const report = finishedRun(folder, KEYS);
  const documents = new Map<string, KnownDocument>();
  for await (const cell of tableRows(join(folder, 'documents.csv'))) {
    const status = cell('status');
    if (status !== 'analysed' && status !== 'duplicate') continue;
    const [date, outlet, author, duplicateOf] = ['date', 'outlet', 'author', 'duplicate_of'].map(cell);
    documents.set(cell('document'), {
      ...{ id: cell('document'), kind: cell('kind') },
      ...(date && { date }),
      ...(outlet && { outlet }),
      ...(author && { author }),
      ...(duplicateOf && { duplicateOf }),
    });
  }
  const counts = new Map<string, Map<CategoryId, SaidCounts>>();
  for await (const cell of tableRows(join(folder, 'measurements.csv'))) {
    const key = keyOf(cell('document'), cell('actor'), cell('voice'));
    let there = counts.get(key);
    if (!there) counts.set(key, (there = new Map<CategoryId, SaidCounts>()));
    const [hits = 0, negated = 0, hitSentences = 0] = ['hits', 'negated', 'hit_sentences'].map((name) =>
      Number(cell(name)),
    );
    there.set(cell('category'), { hits, negated, hitSentences });
  }
  const rows: SaidRow[] = [];
  for await (const cell of tableRows(join(folder, 'exposure.csv'))) {
    const [document, actor, date] = [cell('document'), cell('actor'), cell('date')];
    const voice = cell('voice') === 'quoted' ? 'quoted' : 'own';
    rows.push({
      ...{ document, voice, actors: [...new Set(actor.split(';'))], unit: cell('unit') },
      ...{ words: Number(cell('words')), sentences: Number(cell('sentences')) },
      ...(date && { date }),
      counts: counts.get(keyOf(document, actor, voice)) ?? NO_COUNTS,
    });
  }
  return { folder, report, rows, documents };
}

const NO_COUNTS: ReadonlyMap<CategoryId, SaidCounts> = new Map();

const keyOf = (document: string, actor: string, voice: string): string => JSON.stringify([document, actor, voice]);
