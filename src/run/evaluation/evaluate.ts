import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compileRegistry } from '../../mention/registry.js';
import { nodesOf, type CategoryId } from '../../model/lexicon.js';
import type { Analyze } from '../../model/measurement.js';
import type { Plan } from '../../model/plan.js';
import { UsageError } from '../../model/usage-error.js';
import { createAnalyze } from '../../pipeline.js';
import { BLANK_MEANINGS } from '../../read/coded-sheet.js';
import { ERROR_COLUMNS, errorTable, EVALUATION_COLUMNS, evaluationTable } from '../../report/evaluation-tables.js';
import { tokenise } from '../../segment/tokenise.js';
import { LARGEST_SEED } from '../../tally/agreement/generator.js';
import { refuseUnknownNames } from './coded-names.js';
import { codedUnits } from './coded-units.js';
import { attributionRows } from './evaluate-attributions.js';
import { errorsIn, type EvaluationError } from './evaluation-errors.js';
import { notesOn } from './evaluation-notes.js';
import { evaluationRows, type EvaluationRow } from './evaluation-rows.js';
import { toneWherePossible } from '../lexicons-together.js';
import { theLinguist } from '../linguist.js';
import { createNamedActor } from './named-actor.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { openProject, type Project, type ProjectOptions } from '../project.js';
import { regexEngine } from '../regex-engine.js';
import { renamedCategories } from '../workbench/renamed-categories.js';
import { readingsInCorpus, readingsOfTexts } from './tool-readings.js';
import { refuseForeign, replaceFile } from '../write-table.js';

/** What an evaluation may be asked for besides where things are. */
export interface EvaluateOptions extends Omit<ProjectOptions, 'out' | 'period'> {
  /** Coded sheets: CSV or TSV; may be none when there are attributions. */
  readonly sheets: readonly string[];
  /** Texts with marked attributions, in JSON Lines. */
  readonly attributions?: string | undefined;
  /** The key of the sheets; else the one beside them. */
  readonly key?: string | undefined;
  /** Only these categories; the value is the column they stand in. */
  readonly categories?: ReadonlyMap<CategoryId, string> | undefined;
  /** What a blank cell of a category means: `no` or `missing`. */
  readonly blank?: string | undefined;
  /** Column of rows that belong together; `document` when left out. */
  readonly unit?: string | undefined;
  /** Folder of other lexicons to compare with. */
  readonly against?: string | undefined;
  /** Categories of the other lexicons with those of the first that mean the same; by their ids when left out. */
  readonly againstCategories?: ReadonlyMap<CategoryId, CategoryId> | undefined;
  /** Where to write the table of figures, and that of errors. */
  readonly table?: string | undefined;
  readonly errors?: string | undefined;
  /** Whether rows that do not say where they stand are read alone although a corpus is named. */
  readonly mayStandAlone?: boolean | undefined;
  /** Of the intervals. */
  readonly seed?: number | undefined;
}

/** How right the tool is, and how well people agree. */
export interface Evaluation {
  readonly rows: readonly EvaluationRow[];
  readonly errors: readonly EvaluationError[];
  readonly coders: readonly string[];
  /** Coded sentences = used + left out. */
  readonly coded: number;
  readonly used: number;
  readonly leftOut: readonly { readonly path: string; readonly line: number; readonly reason: string }[];
  /** Rows that nobody has coded. */
  readonly uncoded: number;
  /** What a reader of the figures should know. */
  readonly notes: readonly string[];
}

/**
 * Compares what the tool finds with what people coded. Throws UsageError for wrong use, and for a sheet or key that cannot be
 * trusted, with every line that is wrong.
 */
export async function evaluate(options: EvaluateOptions): Promise<Evaluation> {
  const { sheets, attributions, seed } = options;
  if (sheets.length === 0 && attributions === undefined)
    throw new UsageError('name at least one coded sheet, a .csv or .tsv file, or --attributions');
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED))
    throw new UsageError(`seed is a whole number from 0, not ${seed}`);
  const blank = BLANK_MEANINGS.find((meaning) => meaning === options.blank);
  if (options.blank !== undefined && blank === undefined)
    throw new UsageError(`blank cells mean ${BLANK_MEANINGS.join(' or ')}, not "${options.blank}"`);

  if (options.table !== undefined) refuseForeign(options.table, EVALUATION_COLUMNS);
  if (options.errors !== undefined) refuseForeign(options.errors, ERROR_COLUMNS);
  const project = projectFor(options);
  const marked = attributions === undefined ? [] : await attributionRows(project, attributions, seed);
  const evaluation =
    sheets.length === 0
      ? { ...NOTHING, rows: marked }
      : withRows(await evaluateSheets(options, project, blank), marked);
  if (options.table !== undefined) await replaceFile(options.table, evaluationTable(evaluation.rows));
  if (options.errors !== undefined) await replaceFile(options.errors, errorTable(evaluation.errors));
  return evaluation;
}

const NOTHING: Evaluation = { rows: [], errors: [], coders: [], coded: 0, used: 0, leftOut: [], uncoded: 0, notes: [] };

const withRows = (evaluation: Evaluation, rows: readonly EvaluationRow[]): Evaluation => ({
  ...evaluation,
  rows: [...evaluation.rows, ...rows],
});

async function evaluateSheets(
  options: EvaluateOptions,
  project: Project,
  blank: (typeof BLANK_MEANINGS)[number] | undefined,
): Promise<Evaluation> {
  const { sheets, seed } = options;
  const other =
    options.against === undefined
      ? undefined
      : openProject(
          { ...options, corpus: project.corpus, out: undefined, lexicons: options.against },
          toneWherePossible,
        );
  const known = nodesIn(project.plan);
  const unknown = [...(options.categories?.keys() ?? [])].find((category) => !known.includes(category));
  if (unknown !== undefined)
    throw new UsageError(`unknown category "${unknown}"; the lexicons have ${known.join(', ')}`);
  const coding = { known, blank, categories: options.categories, unit: options.unit };
  const coded = codedUnits(sheets, coding, options.key, options.mayStandAlone === true ? undefined : options.corpus);

  const linguist = await theLinguist();
  const plans = other ? [project.plan, other.plan] : [project.plan];
  const tools = plans.map((plan, tool): Analyze => {
    const analyze = createAnalyze(plan, linguist, regexEngine);
    const names = tool === 0 ? undefined : options.againstCategories;
    return names ? renamedCategories(analyze, names) : analyze;
  });
  const { readings, leftOut } = coded.isDrawn
    ? await readingsInCorpus(coded.units, project, tools)
    : readingsOfTexts(coded.units, tools);
  const used = coded.units.filter((unit) => readings.has(unit));
  const registry = compileRegistry(project.plan.actors, tokenise);
  const named = createNamedActor(registry);
  refuseUnknownNames(coded, { registry, named, readings });
  const setting = { coded, used, readings, named, plans, seed, names: ['hawkdove', options.against ?? ''] };
  return {
    rows: evaluationRows(setting),
    errors: errorsIn(setting),
    coders: coded.coders,
    coded: coded.units.length,
    used: used.length,
    leftOut: [...leftOut].map(([{ path, line }, reason]) => ({ path, line, reason })),
    uncoded: coded.sheets.reduce((sum, sheet) => sum + sheet.uncoded, 0),
    notes: notesOn(coded, used, project.lexiconsSha256),
  };
}

/** A sheet without a corpus takes its settings from the project here, else from its own folder. */
function projectFor(options: EvaluateOptions): Project {
  const settings = { ...options, out: undefined };
  const sheet = options.sheets[0] ?? options.attributions ?? '';
  if (
    options.corpus !== undefined ||
    options.config !== undefined ||
    existsSync('corpus') ||
    existsSync('hawkdove.config.yaml')
  )
    return openProject(settings, toneWherePossible);
  const lexicons = options.lexicons ?? (existsSync('lexicons') ? 'lexicons' : join(PACKAGE_ROOT, 'lexicons'));
  return openProject({ ...settings, corpus: dirname(resolve(sheet)), lexicons }, toneWherePossible);
}

/** All nodes of the lexicons, in their order. */
function nodesIn({ lexicons }: Plan): readonly CategoryId[] {
  return lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).map(({ id }) => id);
}
