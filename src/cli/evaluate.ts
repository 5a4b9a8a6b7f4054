import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { evaluate, UsageError, type Evaluation, type EvaluationRow } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { listed, numbered } from './listed.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';
import { textTable } from './text-table.js';

interface EvaluateFlags extends Omit<ProjectFlags, 'period'> {
  readonly out?: string;
  readonly errors?: string;
  readonly key?: string;
  readonly categories?: string;
  readonly blank?: string;
  readonly unit?: string;
  readonly against?: string;
  readonly attributions?: string;
  readonly seed?: string;
  readonly json?: boolean;
}

/** `hawkdove evaluate`: the tags against what people coded. */
export function declareEvaluate(command: Command, finish: (code: number) => void): void {
  addProjectOptions(
    command.argument('[sheets...]', 'coded sheets (.csv, .tsv), and the corpus folder they were drawn from'),
  )
    .option('-o, --out <file>', 'write the figures to this .csv')
    .option('--errors <file>', 'write false hits and misses to this .csv, with the entry and the fate of every match')
    .option('--key <file>', 'key of the sheets (default: the .key.csv beside them)')
    .option('-k, --categories <ids>', 'only these, divided by commas; category=column where the names differ')
    .option('--blank <meaning>', 'what a blank cell means, no or missing, where the sheet does not show it')
    .option('--unit <column>', 'column of sentences that belong together (default: document)')
    .option('--against <dir>', 'another folder of lexicons, to compare with')
    .option('--attributions <file>', 'texts with marked quotations and sources (.jsonl), to compare who said what')
    .option('--seed <number>', 'of the intervals (default: 20310624)')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove evaluate coding.ana.csv coding.ben.csv my-corpus --errors errors.csv')
    .action(async (paths: readonly string[], flags: EvaluateFlags) => {
      const folders = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
      if (folders.length > 1) throw new UsageError(`one corpus folder at most, not ${folders.join(' and ')}`);
      const { lexicons, config, out, errors, key, blank, unit, against, attributions, json } = flags;
      const evaluation = await evaluate({
        ...{ lexicons, config, key, blank, unit, against, attributions, errors, corpus: folders[0], table: out },
        sheets: paths.filter((path) => !folders.includes(path)),
        categories: columnsOf(flags.categories),
        seed: numbered('--seed', flags.seed),
      });
      say(json === true ? jsonOf(evaluation) : evaluationText(evaluation));
      for (const { path, line, reason } of evaluation.leftOut.slice(0, SHOWN))
        say(`${path}:${line}: left out, the ${reason}; draw a new sample, or restore the text\n`, process.stderr);
      finish(evaluation.leftOut.length > 0 ? EXIT.rejected : EXIT.clean);
    });
}

const SHOWN = 20;

function columnsOf(flag: string | undefined): ReadonlyMap<string, string> | undefined {
  const named = listed('--categories', flag);
  return (
    named && new Map(named.map((name): [string, string] => [name.split('=')[0] ?? '', name.split('=')[1] ?? name]))
  );
}

const jsonOf = (evaluation: Evaluation): string =>
  `${JSON.stringify({ schema: 1, ...plainEvaluation(evaluation) }, undefined, 2)}\n`;

/** An evaluation as JSON can say it. */
export function plainEvaluation({ rows, ...rest }: Evaluation): object {
  const plain = rows.map(({ figures, ...row }) => ({ ...row, figures: Object.fromEntries(figures) }));
  return { ...rest, rows: plain };
}

/** What an evaluation says, for people. */
export function evaluationText({ rows, errors, coders, coded, used, leftOut, uncoded, notes }: Evaluation): string {
  const tool = rows.filter(({ coded: hasCounts, foundBy }) => hasCounts !== undefined || foundBy === 'difference');
  const shares = rows.filter(({ category }) => ['speaker', 'target', 'source'].includes(category));
  const people = rows.filter((row) => !tool.includes(row) && !shares.includes(row));
  const several = coders.length > 1 || tool.some(({ foundBy }) => foundBy === 'difference');
  const wrong = new Set(errors.map(({ sentence, category }) => `${category}\n${sentence}`)).size;
  const reasons = [...new Set(rows.filter(({ note }) => note !== '').map(noteLine))];
  return [
    ...(coded === 0
      ? []
      : [
          `${counted(coded, 'coded sentence')} = ${used} used + ${leftOut.length} left out; ${counted(uncoded, 'row')} not coded`,
        ]),
    ...notes,
    '',
    ...table(several, ['category', 'n', 'coded', 'found', 'precision', 'recall', 'F1', 'κ', 'α'], tool, (row) => [
      ...[row.category, String(row.units), counts(row, 'coded'), counts(row, 'found')],
      ...(['precision', 'recall', 'f1', 'kappa', 'alpha'] as const).map((name) => figure(row, name)),
    ]),
    ...table(several, ['right', 'n', 'share'], shares, (row) => [
      row.category,
      String(row.units),
      figure(row, 'agreement'),
    ]),
    ...table(true, ['people', 'n', 'alike', 'κ', 'α'], people, (row) => [
      ...[row.category, String(row.units)],
      ...(['agreement', 'kappa', 'alpha'] as const).map((name) => figure(row, name)),
    ]),
    ...reasons,
    ...(wrong === 0 ? [] : [`${counted(wrong, 'error')}; --errors lists them with their reasons`]),
    '',
  ].join('\n');
}

const noteLine = ({ codedBy, category, note }: EvaluationRow): string => `${codedBy}, ${category}: ${note}`;

/** Of a difference, what was gained and lost stands in place of what was coded and found. */
function counts(row: EvaluationRow, what: 'coded' | 'found'): string {
  if (row.foundBy !== 'difference') return String(row[what] ?? '');
  return what === 'coded' ? `+${row.gained ?? 0}` : `−${row.lost ?? 0}`;
}

function table(
  withNames: boolean,
  header: readonly string[],
  rows: readonly EvaluationRow[],
  cells: (row: EvaluationRow) => readonly string[],
): readonly string[] {
  if (rows.length === 0) return [];
  const names = (found: string, coded: string): readonly string[] => (withNames ? [found, coded] : []);
  const lines = [
    [...names('found by', 'coded by'), ...header],
    ...rows.map((row) => [...names(row.foundBy, row.codedBy), ...cells(row)]),
  ];
  return [textTable(lines, new Set()), ''];
}

function figure(
  { figures, foundBy }: EvaluationRow,
  name: 'agreement' | 'precision' | 'recall' | 'f1' | 'kappa' | 'alpha',
): string {
  const { value, low, high } = figures.get(name) ?? {};
  if (value === undefined) return '·';
  const sign = foundBy === 'difference' && value > 0 ? '+' : '';
  return `${sign}${short(value)}${low === undefined || high === undefined ? '' : ` [${short(low)}, ${short(high)}]`}`;
}

const short = (value: number): string => value.toFixed(2).replace('-', '−');
