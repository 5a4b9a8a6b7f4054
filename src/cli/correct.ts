import type { Command } from 'commander';
import { correct, correctionTable, UsageError, type CorrectedTrend, type Estimate } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { say } from './say.js';
import { textTable } from './text-table.js';

interface CorrectFlags {
  readonly out?: string;
  readonly key?: string;
  readonly voice?: string;
  readonly config?: string;
  readonly lexicons?: string;
  readonly csv?: string | true;
  readonly json?: boolean;
}

/** `hawkdove correct`: trends corrected for the tool's own errors by a hand-coded sample. */
export function declareCorrect(command: Command, finish: (code: number) => void): void {
  command
    .argument('<sheets...>', 'coded sheets of hawkdove sample (.csv, .tsv)')
    .option('-o, --out <dir>', 'folder of results (default: the configuration’s, else output)')
    .option('--key <file>', 'key of the sheets (default: the .key.csv beside them)')
    .option('-v, --voice <voice>', 'own, quoted or all (default: own)')
    .option('-l, --lexicons <dir>', 'folder of lexicons (default: those of the run)')
    .option('-c, --config <file>', 'configuration (default: hawkdove.config.yaml)')
    .option('--csv [file]', 'the table on stdout, or in a file')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove correct coding.ana.csv --out results')
    .action(async (sheets: readonly string[], { out, csv, json, ...flags }: CorrectFlags) => {
      if (csv === true && json === true)
        throw new UsageError('--csv and --json exclude each other; give one, or --csv a file');
      const table = typeof csv === 'string' ? csv : undefined;
      const correction = await correct({ ...flags, sheets, results: out, table });
      if (csv === true) say(correctionTable(correction.rows));
      else if (json === true) say(`${JSON.stringify({ schema: 1, ...correction }, undefined, 2)}\n`);
      else say(inWords(correction.rows));
      if (correction.leftOut > 0)
        say(
          `${counted(correction.leftOut, 'coded sentence')} left out: not in the corpus as they were drawn\n`,
          process.stderr,
        );
      finish(EXIT.clean);
    });
}

const HEADER = [
  ...['actor', 'category', 'period', 'sentences', 'coded', 'false hits', 'misses', 'share', 'corrected'],
  ...['per 1,000 words', 'corrected'],
];

function inWords(rows: readonly CorrectedTrend[]): string {
  const shown = rows.filter(({ corrected }) => corrected !== undefined);
  if (shown.length === 0)
    return 'no actor and period has ten coded sentences; draw and code more with `hawkdove sample`\n';
  const lines = shown.map(({ actor, category, period, share, corrected, ...row }) => {
    const counts = [row.sentences, row.coded, row.falseHits, row.misses].map(String);
    const rate = row.sentenceRate === undefined ? '' : row.sentenceRate.toFixed(2);
    const percent = inInterval(corrected, (each) => (100 * each).toFixed(1));
    const corrections = [
      (100 * share).toFixed(1),
      percent,
      rate,
      inInterval(row.correctedSentenceRate, (each) => each.toFixed(2)),
    ];
    return [actor, category, period, ...counts, ...corrections];
  });
  const hidden = rows.length - shown.length;
  return [
    'share of sentences with the category in %, and such sentences per 1,000 words, as the tool has them and corrected for its errors',
    textTable([HEADER, ...lines], new Set([3, 4, 5, 6, 7, 8, 9, 10])),
    ...(hidden > 0 ? [`${counted(hidden, 'row')} with fewer than ten coded sentences`] : []),
    '',
  ].join('\n');
}

function inInterval(estimate: Estimate | undefined, written: (value: number) => string): string {
  if (!estimate) return '';
  const { value, low, high } = estimate;
  return low === undefined || high === undefined
    ? written(value)
    : `${written(value)} [${written(low)}, ${written(high)}]`;
}
