import type { Command } from 'commander';
import { compareLexicons, UsageError, type LexiconComparison } from '../index.js';
import { comparisonText } from './comparison-text.js';
import { plainEvaluation } from './evaluate.js';
import { EXIT } from './exit.js';
import { listed, numbered } from './listed.js';
import { say } from './say.js';

interface CompareFlags {
  readonly config?: string;
  readonly period?: string;
  readonly out?: string;
  readonly examples?: string;
  readonly map?: string;
  readonly coded?: string;
  readonly key?: string;
  readonly json?: boolean;
}

/** `hawkdove lexicon compare`: what changes when another lexicon, or another version, goes over the same corpus. */
export function addLexiconCompare(lexicon: Command, finish: (code: number) => void): void {
  lexicon
    .command('compare <a> <b> [corpus]')
    .description('go over a corpus with two lexicons, or two versions of one, and say what changes')
    .option('-m, --map <pairs>', 'categories that mean the same, a.x=b.y, divided by commas')
    .option('-n, --examples <count>', 'lost and gained hits shown for each category (default: 3)')
    .option('--coded <sheets>', 'compare both with sheets coded by hand, divided by commas')
    .option('--key <file>', 'key of the sheets (default: the .key.csv beside them)')
    .option('-o, --out <dir>', 'folder for every row as CSV')
    .option('-p, --period <unit>', 'of the trends: day, week, month, quarter, year or span')
    .option('-c, --config <file>', 'configuration (default: hawkdove.config.yaml in the corpus or here)')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\na and b are each a lexicon file, a folder of lexicons or a pack.\n\nExample:\n  hawkdove lexicon compare lexicons-2030 lexicons my-corpus --out changes',
    )
    .action(async (a: string, b: string, corpus: string | undefined, flags: CompareFlags) => {
      const { config, period, out, key, json } = flags;
      const comparison = await compareLexicons({
        ...{ a, b, corpus, config, period, out, key },
        map: pairsOf(flags.map),
        examples: numbered('--examples', flags.examples),
        coded: listed('--coded', flags.coded),
      });
      say(json === true ? jsonOf(comparison) : comparisonText(comparison, out));
      finish(comparison.coded && comparison.coded.leftOut.length > 0 ? EXIT.rejected : EXIT.clean);
    });
}

function pairsOf(flag: string | undefined): ReadonlyMap<string, string> | undefined {
  const pairs = listed('--map', flag)?.map((pair): [string, string] => {
    const [a = '', b = '', ...more] = pair.split('=').map((id) => id.trim());
    if (a === '' || b === '' || more.length > 0)
      throw new UsageError(`--map takes pairs of categories, a.x=b.y, divided by commas, not "${pair}"`);
    return [a, b];
  });
  const map = pairs && new Map(pairs);
  if (map && pairs.length > map.size)
    throw new UsageError('--map names a category of the first twice; it has one partner');
  return map;
}

function jsonOf({ categories, coded, ...rest }: LexiconComparison): string {
  const plain = categories.map(({ figures, ...row }) => ({ ...row, figures: Object.fromEntries(figures) }));
  const document = { schema: 1, ...rest, categories: plain, ...(coded && { coded: plainEvaluation(coded) }) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
