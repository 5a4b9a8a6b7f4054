import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorId } from '../../model/actor.js';
import type { Voice } from '../../model/attribution.js';
import type { CategoryId } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import type { RunReport } from '../run-report.js';
import { RUN_FILE } from '../run-report.js';
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

/** The results of a run, as far as a comparison needs them. */
export interface FinishedRun {
  readonly folder: string;
  readonly report: RunReport;
  readonly rows: readonly SaidRow[];
  /** By id. */
  readonly documents: ReadonlyMap<string, KnownDocument>;
}

/** Reads the results of a finished run. Throws UsageError when they are not there, or of a version that did not write what is needed. */
export async function readFinishedRun(folder: string): Promise<FinishedRun> {
  const report = reportIn(folder);
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

function reportIn(folder: string): RunReport {
  const path = join(folder, RUN_FILE);
  if (!existsSync(path))
    throw new UsageError(`there is no ${path}; run \`hawkdove run\` first, or name its output folder with --out`);
  let report: Partial<RunReport> | null;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Partial<RunReport> | null;
  } catch {
    throw new UsageError(`${path} is no JSON; run \`hawkdove run\` again`);
  }
  if (report?.plan_sha256 === undefined || report.events === undefined || report.categories === undefined)
    throw new UsageError(`${path} was written by another version of hawkdove; run \`hawkdove run\` again`);
  return report as RunReport;
}
