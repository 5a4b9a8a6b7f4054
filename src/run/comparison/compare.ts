import { ALL_ACTORS } from '../../model/actor.js';
import type { BodyName, Change, Driver } from '../../model/change.js';
import type { Period, TrendVoice } from '../../model/figures.js';
import type { CategoryId } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { CHANGE_COLUMNS, changeTable } from '../../report/change-table.js';
import { DEFAULT_SEED, LARGEST_SEED } from '../../tally/agreement/generator.js';
import { changesIn, type ComparisonRules } from '../../tally/change/changes-in.js';
import type { ComparedActor } from '../../tally/change/compared.js';
import { driversOf } from '../../tally/change/drivers.js';
import { hitsIn } from '../../tally/change/tests-of.js';
import { PERMUTATIONS } from '../../tally/change/permutation-test.js';
import { selectionOf, type Named, type SelectionOptions } from '../concordance/criterion.js';
import { outputFolder } from '../project.js';
import { refuseForeign, replaceFile } from '../write-table.js';
import { comparedActors, STRATA, type Grouping, type Within } from './compared-actors.js';
import { comparedBodies, type BodiesOptions, type ComparedBodies } from './compared-bodies.js';
import { entryHits } from './entry-hits.js';
import { readFinishedRun, type FinishedRun, type SaidRow } from './finished-run.js';
import { sensitivities, type Sensitivity } from './sensitivity.js';
import { variantsOf } from './variants.js';
import { categoriesOf } from './wanted-categories.js';

/** What is compared; the selection holds for both bodies, and its voice is `own` when left out. */
export interface CompareOptions extends BodiesOptions, SelectionOptions {
  /** Folder of a finished run; when left out, the one that `run` would write from the current folder. */
  readonly results?: string | undefined;
  /** Nodes of the lexicons; the roots of all but contested ones when left out. */
  readonly categories?: readonly CategoryId[] | undefined;
  /** `author`, `outlet` or `kind`: units are dealt out anew only among those of one. */
  readonly within?: string | undefined;
  /** Dealings at most; 9,999 when left out. */
  readonly permutations?: number | undefined;
  readonly seed?: number | undefined;
  /** The `plan_sha256` that the run must have, or its first eight characters or more. */
  readonly frozen?: string | undefined;
  /** Also make the comparison with other choices. */
  readonly sensitivity?: boolean | undefined;
  /** Results of the same corpus with other lexicons, or another version of them, for the sensitivity. */
  readonly against?: string | undefined;
  /** Where to write the table. */
  readonly table?: string | undefined;
}

/** Whether and how speech differs between two bodies of text. */
export interface Comparison {
  readonly by: string;
  readonly reference: string;
  readonly target: string;
  readonly windows?: Readonly<Record<BodyName, Period>>;
  readonly voice: TrendVoice;
  readonly within?: Within;
  readonly seed: number;
  readonly plan_sha256: string;
  /** Tests of rates and tones, over whose number p is adjusted. */
  readonly tests: number;
  readonly changes: readonly Change[];
  /** How each tested rate and tone moves with other choices. */
  readonly sensitivity?: readonly Sensitivity[];
}

const FEWEST_PERMUTATIONS = 99;
const MOST_PERMUTATIONS = 1_000_000;
/** Documents, and entries, that are named of each difference. */
const DRIVERS = 3;

/** Compares two bodies of text out of the results of a run. Throws UsageError for wrong use, and when one of them is empty. */
export async function compare(options: CompareOptions): Promise<Comparison> {
  const { seed = DEFAULT_SEED, permutations = PERMUTATIONS } = options;
  refuseOutside('seed', seed, 0, LARGEST_SEED);
  refuseOutside('permutations', permutations, FEWEST_PERMUTATIONS, MOST_PERMUTATIONS);
  const within = STRATA.find((one) => one === options.within);
  if (options.within !== undefined && within === undefined)
    throw new UsageError(`units are dealt out within ${STRATA.join(', ')}, not "${options.within}"`);
  if (options.table !== undefined) refuseForeign(options.table, CHANGE_COLUMNS);

  const run = await readFinishedRun(outputFolder({ out: options.results }));
  refuseOtherPlan(options.frozen, run);
  const setting = settingOf(options, run, within);
  const { grouping, bodies, actors } = setting;
  const rules: ComparisonRules = {
    categories: categoriesOf(run, options.categories),
    ...{ tone: run.report.tone, minimum: run.report.minimum, seed, permutations },
    placebos: placebosOf(setting),
  };
  const changes = await withDrivers(changesIn(actors, rules), { actors, run, grouping });
  const { voice } = grouping;
  const comparison: Comparison = {
    ...{ by: options.by, reference: bodies.reference, target: bodies.target, voice, seed },
    ...(bodies.windows && { windows: bodies.windows }),
    ...(within && { within }),
    plan_sha256: run.report.plan_sha256,
    tests: changes.filter(({ probability }) => probability !== undefined).length,
    changes,
    ...((options.sensitivity === true || options.against !== undefined) && {
      sensitivity: await sensitivityOf(changes, options, { run, within, rules: { ...rules, placebos: [] } }),
    }),
  };
  if (options.table !== undefined) await replaceFile(options.table, changeTable(comparison));
  return comparison;
}

async function sensitivityOf(
  changes: readonly Change[],
  options: CompareOptions,
  {
    run,
    within,
    rules,
  }: { readonly run: FinishedRun; readonly within: Within | undefined; readonly rules: ComparisonRules },
): Promise<readonly Sensitivity[]> {
  const others =
    options.against === undefined ? [] : [{ name: options.against, run: await readFinishedRun(options.against) }];
  const variants = [...variantsOf(run), ...others].map(({ name, run: other }) => {
    const { actors } = settingOf(options, other, within);
    return { name, changes: changesIn(actors, rules) };
  });
  const { bodies, grouping, rows } = settingOf(options, run, within);
  const mixed = comparedActors(rows, { ...grouping, bodyOf: bodies.bodyOf, within: 'outlet and kind' });
  return sensitivities(changes, variants, mixed);
}

interface Setting {
  readonly rows: readonly SaidRow[];
  readonly bodies: ComparedBodies;
  readonly grouping: Grouping;
  readonly actors: readonly ComparedActor[];
}

function settingOf(options: CompareOptions, run: FinishedRun, within: Within | undefined): Setting {
  const named: Named = {
    actors: Object.entries(run.report.sides).map(([id, side]) => ({ id, side })),
    events: run.report.events,
  };
  const voice = voiceOf(options);
  const { actor, side, period, outlet, kind } = options;
  const isOne = actor !== undefined && actor !== 'all' && actor !== ALL_ACTORS;
  const selection = selectionOf({ side, period, outlet, kind, ...(isOne && { actor }) }, named);
  const bodies = comparedBodies(options, run, named);
  const rows = run.rows.filter((row) => {
    const known = run.documents.get(row.document);
    const place = { kind: known?.kind ?? '', ...(row.date !== undefined && { date: row.date }) };
    const document = { ...place, ...(known?.outlet !== undefined && { outlet: known.outlet }) };
    return selection.accepts(document, { voice: row.voice, speaker: { actors: row.actors } });
  });
  selection.refuseUnknown();
  const grouping: Grouping = {
    ...{ voice, within, documents: run.documents, cluster: run.report.cluster, bodyOf: bodies.bodyOf },
    isByActor: options.by !== 'actor' && options.by !== 'side' && actor !== 'all' && actor !== ALL_ACTORS,
    actor: isOne ? actor : undefined,
  };
  const actors = comparedActors(rows, grouping);
  bodies.refuseUnknown();
  for (const body of ['reference', 'target'] as const) {
    if (actors.some(({ documents }) => documents.some((document) => document.body === body))) continue;
    throw new UsageError(
      `the ${body} (${bodies[body]}) has no words here in the voice ${voice}; coverage.csv in ${run.folder} shows what there is`,
    );
  }
  return { rows, bodies, grouping, actors };
}

function voiceOf({ voice, by }: CompareOptions): TrendVoice {
  const voices: readonly TrendVoice[] = ['own', 'quoted', 'all'];
  const wanted = voice ?? (by === 'voice' ? 'all' : 'own');
  const known = voices.find((one) => one === wanted);
  if (known === undefined) throw new UsageError(`unknown voice "${wanted}"; allowed are ${voices.join(', ')}`);
  return known;
}

function* placebosOf({ rows, bodies, grouping }: Setting): Generator<readonly ComparedActor[]> {
  for (const bodyOf of bodies.placebos) yield comparedActors(rows, { ...grouping, bodyOf });
}

async function withDrivers(
  changes: readonly Change[],
  {
    actors,
    run,
    grouping,
  }: { readonly actors: readonly ComparedActor[]; readonly run: FinishedRun; readonly grouping: Grouping },
): Promise<readonly Change[]> {
  const isTested = ({ measure, probability }: Change): boolean => measure === 'rate' && probability !== undefined;
  const rowsOf = new Map<string, SaidRow[]>();
  for (const row of run.rows) rowsOf.set(row.document, [...(rowsOf.get(row.document) ?? []), row]);
  const wanted = actors.flatMap(({ actor }) => {
    const categories = changes
      .filter((change) => change.actor === actor && isTested(change))
      .map(({ category }) => category);
    if (categories.length === 0) return [];
    return [
      {
        ...{ actor, categories },
        bodyOf: ({
          document,
          actors: speakers,
          voice,
        }: Parameters<Parameters<typeof entryHits>[1][number]['bodyOf']>[0]) => {
          if (grouping.voice !== 'all' && voice !== grouping.voice) return undefined;
          const row = rowsOf
            .get(document)
            ?.find((one) => one.voice === voice && one.actors.join(';') === speakers.join(';'));
          return row && grouping.bodyOf(row);
        },
      },
    ];
  });
  if (wanted.length === 0) return changes;
  const entries = await entryHits(run.folder, wanted);
  const documentsOf = new Map(actors.map(({ actor, documents }) => [actor, documents]));
  return changes.map((change) => {
    if (!isTested(change)) return change;
    const { actor, category, sizes } = change;
    const none = { hits: 0, words: 0 };
    const documents = (documentsOf.get(actor) ?? []).map((document) => {
      const given = { hits: hitsIn(document, category), words: document.words };
      return { id: document.id, reference: none, target: none, [document.body]: given };
    });
    const drivers: readonly Driver[] = [
      ...driversOf('document', documents, sizes, DRIVERS),
      ...driversOf('entry', entries.get(actor)?.get(category) ?? [], sizes, DRIVERS),
    ];
    return { ...change, drivers };
  });
}

function refuseOtherPlan(frozen: string | undefined, { report, folder }: FinishedRun): void {
  if (frozen === undefined) return;
  if (!/^[0-9a-f]{8,64}$/i.test(frozen))
    throw new UsageError(`frozen is the plan_sha256 of a run, or its first eight characters or more, not "${frozen}"`);
  if (!report.plan_sha256.startsWith(frozen.toLowerCase()))
    throw new UsageError(
      `the plan of ${folder} is ${report.plan_sha256}, not the frozen ${frozen}: events, categories, lexicons or smallest cells were changed since`,
    );
}

function refuseOutside(name: string, value: number, from: number, to: number): void {
  if (!Number.isInteger(value) || value < from || value > to)
    throw new UsageError(`${name} is a whole number from ${from} to ${to}, not ${value}`);
}
