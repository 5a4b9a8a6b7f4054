import type { Command } from 'commander';
import {
  checkLexicons,
  faultTable,
  LEXICON_FAULTS,
  UsageError,
  type LexiconCheckup,
  type LexiconFault,
} from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { say } from './say.js';

interface Flags {
  readonly corpus?: string;
  readonly config?: string;
  readonly strict?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** How many findings of one code are shown to people. */
const SHOWN = 8;

/** `hawkdove lexicon check`: what is wrong or doubtful in lexicons. */
export function addLexiconCheck(lexicon: Command, finish: (code: number) => void): void {
  lexicon
    .command('check [lexicons...]')
    .description('look for entries that never match, add nothing, find too much or fail their examples')
    .option('--corpus <dir>', 'folder of documents, for what only a corpus shows')
    .option('-c, --config <file>', 'configuration of the corpus')
    .option('--strict', 'end with code 2 for warnings too')
    .option('--all', 'show every finding, not the first of each kind')
    .option('--json', 'one JSON document on stdout')
    .option('--csv', 'a table on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove lexicon check lexicons/sanctions.yaml --corpus corpus')
    .action(async (lexicons: string[], { strict, all, json, csv, ...flags }: Flags) => {
      if (json === true && csv === true) throw new UsageError('--json and --csv exclude each other; give one');
      if (flags.config !== undefined && flags.corpus === undefined)
        throw new UsageError('--config is the configuration of a corpus: give --corpus too');
      const checkup = await checkLexicons({ ...flags, lexicons });
      say(json === true ? jsonOf(checkup) : csv === true ? faultTable(checkup.faults) : report(checkup, all === true));
      const severities = new Set(checkup.faults.map(severityOf));
      const isFaulty = severities.has('error') || (strict === true && severities.has('warning'));
      finish(isFaulty ? EXIT.rejected : EXIT.clean);
    });
}

const severityOf = ({ code }: LexiconFault) => LEXICON_FAULTS[code].severity;

function jsonOf({ faults, ...rest }: LexiconCheckup): string {
  const told = faults.map((fault) => ({ ...fault, ...LEXICON_FAULTS[fault.code] }));
  return `${JSON.stringify({ schema: 1, ...rest, faults: told }, undefined, 2)}\n`;
}

function report({ lexicons, corpus, faults }: LexiconCheckup, isAll: boolean): string {
  const codes = new Map<LexiconFault['code'], LexiconFault[]>();
  for (const fault of faults) {
    const others = codes.get(fault.code);
    if (others) others.push(fault);
    else codes.set(fault.code, [fault]);
  }
  const section = ([code, found]: readonly [LexiconFault['code'], readonly LexiconFault[]]): string => {
    const shown = isAll ? found : found.slice(0, SHOWN);
    const more = found.length - shown.length;
    return [
      `${LEXICON_FAULTS[code].severity} ${code} (${found.length}): ${LEXICON_FAULTS[code].remedy}`,
      ...shown.map(line),
      ...(more > 0 ? [`  … and ${more} more (--all shows them, --csv makes a table)`] : []),
    ].join('\n');
  };
  const number = (severity: string): number => faults.filter((fault) => severityOf(fault) === severity).length;
  const read = lexicons.map(({ id, entries }) => `${id} ${counted(entries, 'entry', 'entries')}`).join(', ');
  const over = corpus
    ? `; ${counted(corpus.documents, 'document')} and ${counted(corpus.words, 'word')} of ${corpus.path}${corpus.leftOut > 0 ? `, ${counted(corpus.leftOut, 'input')} left out` : ''}`
    : '; no corpus, so nothing is said about what they find';
  const sum = `${counted(number('error'), 'error')}, ${counted(number('warning'), 'warning')}, ${counted(number('note'), 'note')}`;
  return `${[`${read}${over}`, ...[...codes].map(section), sum].join('\n\n')}\n`;
}

const line = ({ path, line: at, category, entry, detail }: LexiconFault): string =>
  `  ${path}:${at}: ${category} “${entry}”: ${detail}`;
