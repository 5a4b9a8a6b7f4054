import type { Command } from 'commander';
import { series, SERIES_STATISTICS, seriesTable, UsageError, type SeriesRow } from '../index.js';
import { EXIT } from './exit.js';
import { listed, numbered } from './listed.js';
import { say } from './say.js';
import { textTable } from './text-table.js';

interface SeriesFlags {
  readonly out?: string;
  readonly statistic?: string;
  readonly actor?: string;
  readonly voice?: string;
  readonly category?: string;
  readonly period?: string;
  readonly window?: string;
  readonly span?: string;
  readonly base?: string;
  readonly seed?: string;
  readonly csv?: string | true;
  readonly json?: boolean;
}

/** `hawkdove series`: smoothed rates, levels and what is missing, over time. */
export function declareSeries(command: Command, finish: (code: number) => void): void {
  command
    .option('-o, --out <dir>', 'folder of results (default: the configuration’s, else output)')
    .option(
      '-s, --statistic <ids>',
      `divided by commas (default: all): ${SERIES_STATISTICS.map(({ id }) => id).join(', ')}`,
    )
    .option('-a, --actor <id>', 'only this one; "(all)" is everybody together')
    .option('-v, --voice <voice>', 'own, quoted or all (default: own)')
    .option('-k, --category <ids>', 'nodes of the lexicons, divided by commas, or all (default: their roots)')
    .option('-p, --period <unit>', 'day, week, month, quarter, year or span (default: that of the run)')
    .option('--window <periods>', 'of a rolling rate, an odd number (default: 3)')
    .option('--span <share>', 'of the periods that a local regression looks at (default: 0.6)')
    .option(
      '--base <period>',
      'what is 100 in an index: 2031, an event’s id, a range (default: the first with hits and enough text)',
    )
    .option('--seed <number>', 'of the random numbers')
    .option('--csv [file]', 'the table on stdout, or in a file')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  hawkdove series --actor doran --category militaristic --statistic rolling_rate,change_points',
    )
    .action(async ({ csv, json, out, statistic, category, ...flags }: SeriesFlags) => {
      if (csv === true && json === true)
        throw new UsageError('--csv and --json exclude each other; give one, or --csv a file');
      const rows = await series({
        ...{ results: out, actor: flags.actor, voice: flags.voice, period: flags.period, base: flags.base },
        statistics: listed('--statistic', statistic),
        categories: listed('--category', category),
        window: numbered('--window', flags.window),
        span: numbered('--span', flags.span),
        seed: numbered('--seed', flags.seed),
        table: typeof csv === 'string' ? csv : undefined,
      });
      if (csv === true) say(seriesTable(rows));
      else say(json === true ? `${JSON.stringify({ schema: 1, rows }, undefined, 2)}\n` : inWords(rows));
      finish(EXIT.clean);
    });
}

const HEADER = ['actor', 'category', 'statistic', 'period', 'value', 'low', 'high', 'expected', 'p', ''];

function inWords(rows: readonly SeriesRow[]): string {
  const figure = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2).replace('-', '−'));
  const lines = rows.map(({ actor, category, statistic, period, value, low, high, expected, p, note = '' }) => [
    ...[actor, category, statistic, period.id, figure(value), figure(low), figure(high), figure(expected)],
    ...[p === undefined ? '' : p.toFixed(4), note],
  ]);
  if (lines.length === 0) return 'nothing: no dated text, or no change of level\n';
  return `${textTable([HEADER, ...lines], new Set([4, 5, 6, 7, 8]))}\n`;
}
