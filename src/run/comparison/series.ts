import { ALL_ACTORS, type ActorId } from '../../model/actor.js';
import type { Period, TrendVoice } from '../../model/figures.js';
import type { CategoryId } from '../../model/lexicon.js';
import { PERIOD_UNITS, type PeriodUnit } from '../../model/plan.js';
import { UsageError } from '../../model/usage-error.js';
import { SERIES_COLUMNS, seriesTable } from '../../report/series-table.js';
import { DEFAULT_SEED, LARGEST_SEED } from '../../tally/agreement/generator.js';
import type { UnitPair } from '../../tally/change/compared.js';
import { seedOf } from '../../tally/change/seed-of.js';
import { byStart } from '../../tally/order.js';
import { periodNamed } from '../../tally/period-named.js';
import { periodsBetween, periodsOf } from '../../tally/periods.js';
import type { SeriesCell, SeriesOptions as StatisticOptions, SeriesPoint } from '../../tally/series-statistic.js';
import { seriesStatistics } from '../../tally/series/index.js';
import { outputFolder } from '../project.js';
import { refuseForeign, replaceFile } from '../write-table.js';
import { comparedActors } from './compared-actors.js';
import { readFinishedRun, type FinishedRun } from './finished-run.js';
import { categoriesOf } from './wanted-categories.js';

/** Which statistics of which series are wanted. */
export interface SeriesOptions {
  /** Folder of a finished run; when left out, the one that `run` would write from the current folder. */
  readonly results?: string | undefined;
  /** Ids of the shelf; all when left out. */
  readonly statistics?: readonly string[] | undefined;
  readonly actor?: ActorId | undefined;
  /** `own` when left out. */
  readonly voice?: string | undefined;
  /** Nodes of the lexicons; the roots of all but contested ones when left out. */
  readonly categories?: readonly CategoryId[] | undefined;
  /** That of the run when left out. */
  readonly period?: string | undefined;
  /** Periods of a rolling rate, odd, 3 when left out. */
  readonly window?: number | undefined;
  /** Of a local regression, above 0 and at most 1; 0.6 when left out. */
  readonly span?: number | undefined;
  /** What is 100 in an index: a period, an event, or a range. */
  readonly base?: string | undefined;
  readonly seed?: number | undefined;
  /** Where to write the table. */
  readonly table?: string | undefined;
}

/** A point of a series with what it belongs to. */
export interface SeriesRow extends SeriesPoint {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  readonly category: CategoryId;
  readonly statistic: string;
}

/** The statistics that there are, with a sentence on each. */
export const SERIES_STATISTICS = seriesStatistics.map(({ id, description }) => ({ id, description }));

/** Statistics of series over time out of the results of a run. Throws UsageError for wrong use. */
export async function series(options: SeriesOptions): Promise<readonly SeriesRow[]> {
  const { window = 3, span = 0.6, seed = DEFAULT_SEED } = options;
  if (!Number.isInteger(window) || window < 1 || window % 2 === 0)
    throw new UsageError(`window is an odd number of periods, not ${window}`);
  if (!(span > 0 && span <= 1)) throw new UsageError(`span is above 0 and at most 1, not ${span}`);
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED)
    throw new UsageError(`seed is a whole number from 0, not ${seed}`);
  const ids = seriesStatistics.map(({ id }) => id);
  const unknown = options.statistics?.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`unknown statistic "${unknown}"; allowed are ${ids.join(', ')}`);
  const statistics = seriesStatistics.filter(({ id }) => options.statistics?.includes(id) ?? true);
  if (options.table !== undefined) refuseForeign(options.table, SERIES_COLUMNS);

  const run = await readFinishedRun(outputFolder({ out: options.results }));
  const base = options.base === undefined ? undefined : periodNamed(options.base, run.report.events);
  if (options.base !== undefined && !base)
    throw new UsageError(
      `unknown period "${options.base}"; write 2031, 2031-Q3, 2031-07, the id of an event, or a range`,
    );
  const rows = seriesIn(run, options).flatMap(({ actor, voice, category, cells }) =>
    statistics.flatMap(({ id, of }): readonly SeriesRow[] => {
      const told: StatisticOptions = {
        window,
        span,
        seed: seedOf(seed, `${actor} ${category}`),
        minimum: run.report.minimum,
        ...(base && { base }),
      };
      return of(cells, told).map((point) => ({ actor, voice, category, statistic: id, ...point }));
    }),
  );
  if (options.table !== undefined) await replaceFile(options.table, seriesTable(rows));
  return rows;
}

interface Series {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  readonly category: CategoryId;
  readonly cells: readonly SeriesCell[];
}

function seriesIn(run: FinishedRun, options: SeriesOptions): readonly Series[] {
  const { events, cluster, minimum } = run.report;
  const unit = unitOf(options.period ?? run.report.period);
  const voice = voiceOf(options.voice ?? 'own');
  const categories = categoriesOf(run, options.categories);
  const dateOf = new Map(run.rows.map(({ document, date }) => [document, date]));
  const actors = comparedActors(run.rows, {
    ...{ voice, cluster, isByActor: true, documents: run.documents, within: undefined },
    actor: options.actor === ALL_ACTORS ? undefined : options.actor,
    bodyOf: () => 'target',
  }).filter(({ actor }) => options.actor === undefined || actor === options.actor);
  if (actors.length === 0)
    throw new UsageError(
      options.actor === undefined
        ? `nobody speaks in the voice ${voice} here`
        : `no actor "${options.actor}" speaks in the voice ${voice} here`,
    );
  return actors.flatMap(({ actor, documents }) => {
    const placed = documents.map((document) => ({
      document,
      periods: periodsOf(dateOf.get(document.id), unit, events),
    }));
    const all = placed.flatMap(({ periods }) => periods).sort(byStart);
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return [];
    const range = [...periodsBetween(first, last, unit, events)];
    return categories.map((category) => ({
      ...{ actor, voice, category },
      cells: range.map((period) => {
        const here = placed.filter(({ periods }) => periods.some(({ id }) => id === period.id));
        const said = here.map(({ document }) => ({
          unit: document.unit,
          part: document.counts.get(category)?.hits ?? 0,
          whole: document.words,
        }));
        return cellOf(period, said, minimum);
      }),
    }));
  });
}

function cellOf(
  period: Period,
  said: readonly (UnitPair & { readonly unit: string })[],
  minimum: FinishedRun['report']['minimum'],
): SeriesCell {
  const units = new Map<string, UnitPair>();
  let [hits, words] = [0, 0];
  for (const { unit, part, whole } of said) {
    const known = units.get(unit);
    units.set(unit, { part: part + (known?.part ?? 0), whole: whole + (known?.whole ?? 0) });
    hits += part;
    words += whole;
  }
  const isSmall = said.length < minimum.documents || words < minimum.words;
  return { period, units, documents: said, hits, words, isSmall };
}

function unitOf(written: string): PeriodUnit {
  const unit = PERIOD_UNITS.find((one) => one === written);
  if (unit === undefined) throw new UsageError(`unknown period "${written}"; allowed are ${PERIOD_UNITS.join(', ')}`);
  return unit;
}

function voiceOf(written: string): TrendVoice {
  const voices: readonly TrendVoice[] = ['own', 'quoted', 'all'];
  const voice = voices.find((one) => one === written);
  if (voice === undefined) throw new UsageError(`unknown voice "${written}"; allowed are ${voices.join(', ')}`);
  return voice;
}
