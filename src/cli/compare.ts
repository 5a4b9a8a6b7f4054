import type { Command } from 'commander';
import { changeTable, compare, UsageError } from '../index.js';
import { comparisonInWords } from './change-text.js';
import { EXIT } from './exit.js';
import { listed, numbered } from './listed.js';
import { say } from './say.js';
import { addSelectionOptions, type SelectionFlags } from './selection-flags.js';

interface CompareFlags extends SelectionFlags {
  readonly out?: string;
  readonly event?: string;
  readonly by?: string;
  readonly target?: string;
  readonly reference?: string;
  readonly before?: string;
  readonly after?: string;
  readonly gap?: string;
  readonly category?: string;
  readonly within?: string;
  readonly permutations?: string;
  readonly seed?: string;
  readonly frozen?: string;
  readonly sensitivity?: boolean;
  readonly against?: string;
  readonly limit?: string;
  readonly csv?: string | true;
  readonly json?: boolean;
}

/** Rows on a terminal. */
const SHOWN = 25;

/** `hawkdove compare`: whether speech changed, for whom, and how sure that is. */
export function declareCompare(command: Command, finish: (code: number) => void): void {
  command
    .option('-o, --out <dir>', 'folder of results (default: the configuration’s, else output)')
    .option(
      '-e, --event <id>',
      'an event of events.yaml, or a day: what was said after it against what was said before',
    )
    .option('--before <time>', 'how much before the event: 90d, 12w, 6m, 2y (default: all there is)')
    .option('--after <time>', 'how much after it (default: all there is)')
    .option('--gap <time>', 'left out on either side of it (default: 0d)')
    .option('--by <what>', 'instead of an event: period, actor, side, outlet, kind or voice')
    .option('-t, --target <value>', 'whose words, or which')
    .option('-r, --reference <value>', 'compared with which (default: all the rest)')
    .option('-k, --category <ids>', 'nodes of the lexicons, divided by commas, or all (default: their roots)')
    .option('--within <what>', 'deal out units only within author, outlet or kind')
    .option('--permutations <count>', 'dealings at most (default: 9999)')
    .option('--seed <number>', 'of the random numbers')
    .option('--frozen <hash>', 'refuse a run whose plan_sha256 is another')
    .option('--sensitivity', 'how each finding moves with copies, unattributed speech, negation and a fixed mix')
    .option('--against <dir>', 'the same with results of other lexicons')
    .option('-n, --limit <count>', `rows that are shown (default: ${SHOWN}; all with --csv and --json)`)
    .option('--csv [file]', 'the whole table on stdout, or in a file')
    .option('--json', 'one JSON document on stdout');
  addSelectionOptions(command, 'own')
    .addHelpText(
      'after',
      '\nExamples:\n  hawkdove compare --event ostrava-summit --before 90d --after 90d --gap 7d\n' +
        '  hawkdove compare --by side --target karesia --reference tarvia --voice all',
    )
    .action(async ({ csv, json, event, limit, out, category, ...flags }: CompareFlags) => {
      if (csv === true && json === true)
        throw new UsageError('--csv and --json exclude each other; give one, or --csv a file');
      if (event !== undefined && (flags.by !== undefined || flags.target !== undefined))
        throw new UsageError('--event and --by with --target exclude each other; give one');
      const target = event ?? flags.target;
      if (target === undefined || (event === undefined && flags.by === undefined))
        throw new UsageError(
          'name what is compared: --event <id or day>; or --by (period, actor, side, outlet, kind or voice) with --target, as --by period --target 2031',
        );
      const comparison = await compare({
        ...flags,
        ...{ target, results: out, by: event === undefined ? (flags.by ?? '') : 'event' },
        categories: listed('--category', category),
        permutations: numbered('--permutations', flags.permutations),
        seed: numbered('--seed', flags.seed),
        table: typeof csv === 'string' ? csv : undefined,
      });
      const rows = numbered('--limit', limit) ?? SHOWN;
      if (csv === true) say(changeTable(comparison));
      else if (json === true) say(`${JSON.stringify({ schema: 1, ...comparison }, undefined, 2)}\n`);
      else say(comparisonInWords(comparison, rows));
      finish(EXIT.clean);
    });
}
