import type { Command } from 'commander';
import {
  compareKeyness,
  keynessTable,
  UsageError,
  type KeynessMeasure,
  type KeynessReport,
  type Keyword,
} from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { sayLeftOut } from './left-out.js';
import { numbered } from './listed.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';
import { addSelectionOptions, type SelectionFlags } from './selection-flags.js';
import { textTable } from './text-table.js';

interface KeynessFlags extends Omit<ProjectFlags, 'period'>, SelectionFlags {
  readonly by: string;
  readonly target: string;
  readonly reference?: string;
  readonly feature?: string;
  readonly measure?: string;
  readonly minimum?: string;
  readonly documents?: string;
  readonly all?: boolean;
  readonly names: boolean;
  readonly limit?: string;
  readonly csv?: boolean;
  readonly json?: boolean;
}

/** Keywords of each side on a terminal. */
const SHOWN = 25;

/** `hawkdove keyness`: the words that one actor, side or period prefers. */
export function declareKeyness(command: Command, finish: (code: number) => void): void {
  command
    .argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)')
    .requiredOption('--by <what>', 'actor, side, voice, period, outlet, kind or event')
    .requiredOption('-t, --target <value>', 'whose words; of an event, its id: what was said after it')
    .option('-r, --reference <value>', 'compared with whose words (default: all the rest)')
    .option('-f, --feature <what>', 'word, lemma, entry or category (default: word)')
    .option('-m, --measure <name>', 'g2, g2_williams, chi2, chi2_yates, odds_ratio or log_ratio (default: g2)')
    .option('--minimum <count>', 'occurrences in both together, at least (default: 5)')
    .option('--documents <count>', 'documents in both together, at least (default: 1)')
    .option('--all', 'function words, numbers and single letters too')
    .option('--no-names', 'leave out words that are written with a capital inside sentences')
    .option(
      '-n, --limit <count>',
      `keywords of each side that are shown (default: ${SHOWN}; all with --csv and --json)`,
    )
    .option('--csv', 'a table on stdout')
    .option('--json', 'one JSON document on stdout');
  addProjectOptions(addSelectionOptions(command, 'own'))
    .addHelpText('after', '\nExample:\n  hawkdove keyness --by actor --target doran --reference agazade --no-names')
    .action(async (corpus: string | undefined, { csv, json, names, ...flags }: KeynessFlags) => {
      if (csv === true && json === true) throw new UsageError('--csv and --json exclude each other; give one');
      const limit = numbered('--limit', flags.limit) ?? (csv === true || json === true ? Infinity : SHOWN);
      const report = await compareKeyness({
        ...flags,
        corpus,
        noNames: !names,
        minimum: numbered('--minimum', flags.minimum),
        minimumDocuments: numbered('--documents', flags.documents),
      });
      const shown = { ...report, keywords: ends(report, limit) };
      if (csv === true) say(keynessTable(shown.keywords, report.measure));
      else say(json === true ? jsonOf(shown) : words(shown, report.keywords.length));
      sayLeftOut(report.leftOut);
      finish(EXIT.clean);
    });
}

/** The first keywords of the target and the last ones, of the reference. */
function ends({ keywords, measure }: KeynessReport, limit: number): readonly Keyword[] {
  const ofTarget = keywords.filter((one) => isOfTarget(one, measure));
  const ofReference = keywords.filter((one) => !isOfTarget(one, measure));
  return [...ofTarget.slice(0, limit), ...ofReference.slice(Math.max(0, ofReference.length - limit))];
}

const isOfTarget = ({ value }: Keyword, measure: KeynessMeasure): boolean =>
  value >= (measure === 'odds_ratio' ? 1 : 0);

function jsonOf(report: KeynessReport): string {
  return `${JSON.stringify({ schema: 1, ...report }, undefined, 2)}\n`;
}

function words(report: KeynessReport, compared: number): string {
  const { keywords, measure, target, reference, shared } = report;
  const size = ({ name, words: count, documents }: KeynessReport['target']): string =>
    `${name}: ${counted(count, 'word')} in ${counted(documents, 'document')}`;
  const header = [report.feature, measure, 'p adjusted', 'target', 'reference', 'log ratio', 'documents', ''];
  const table = (rows: readonly Keyword[]): string =>
    rows.length === 0
      ? 'nothing'
      : textTable([header, ...rows.map((row) => line(row, measure))], new Set([1, 2, 3, 4, 5, 6]));
  return [
    `target     ${size(target)}`,
    `reference  ${size(reference)}`,
    ...(shared > 0 ? [`${counted(shared, 'word')} of both together left out`] : []),
    `${counted(compared, 'feature')} compared; p is adjusted for that (Benjamini and Hochberg)`,
    '',
    `Key in the target, ${target.name}:`,
    table(keywords.filter((one) => isOfTarget(one, measure))),
    '',
    `Key in the reference, ${reference.name}:`,
    table(keywords.filter((one) => !isOfTarget(one, measure)).toReversed()),
    '',
    'Read them in their context with `hawkdove kwic`. p takes every word for a draw of its own, and words come in documents:',
    'believe what many documents share.',
    '',
  ].join('\n');
}

/** In so large a part of its hits one document makes the keyword. */
const MOSTLY = 0.5;

function line(one: Keyword, measure: KeynessMeasure): readonly string[] {
  const { target, reference, documentsTarget, documentsReference, largestShare } = one;
  const documents = isOfTarget(one, measure) ? documentsTarget : documentsReference;
  const share = `${Math.round(100 * largestShare)} %`;
  return [
    ...[one.feature, figure(one.value), probability(one.pAdjusted), String(target), String(reference)],
    ...[figure(one.logRatio), `${documentsTarget}/${documentsReference}`],
    documents === 1 ? 'one document' : largestShare >= MOSTLY ? `${share} in one document` : '',
  ];
}

const figure = (value: number): string =>
  value === Infinity ? 'Inf' : value.toFixed(Math.abs(value) < 100 ? 2 : 0).replace('-', '−');

const probability = (p: number): string => (p < 0.0001 ? '<.0001' : p.toFixed(4).replace(/^0/, ''));
