import type { Command } from 'commander';
import { type Conversion, type ConversionOptions, convertLexicon, DICTIONARY_FORMATS } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { say } from './say.js';

interface Flags {
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly encoding?: string;
  readonly id?: string;
  readonly force?: boolean;
}

/** `hawkdove lexicon import`, `export` and `convert`: the same turn, from and to this program's format or between two others. */
export function addLexiconConversions(lexicon: Command, finish: (code: number) => void): void {
  const turn = (options: ConversionOptions): void => {
    report(convertLexicon(options), options.out);
    finish(EXIT.clean);
  };
  shared(lexicon.command('import <files...>').description('make a lexicon of a dictionary of another program'))
    .option('--from <format>', 'what the file is, where its name does not tell')
    .option('--id <id>', 'id of the lexicon (default: from the file’s name)')
    .addHelpText(
      'after',
      `${FORMATS}\nExample:\n  hawkdove lexicon import LSD2015.lc3 LSD2015_NEG.lc3 --out lexicons/lsd.yaml`,
    )
    .action((files: string[], flags: Flags) => {
      turn({ ...flags, files, to: 'lexicon' });
    });
  shared(lexicon.command('export <file>').description('write a lexicon for another program'))
    .option('--to <format>', 'where the name of --out does not tell')
    .addHelpText('after', `${FORMATS}\nExample:\n  hawkdove lexicon export lexicons/blame.yaml --out blame.dic`)
    .action((file: string, flags: Flags) => {
      turn({ ...flags, files: [file], from: 'lexicon' });
    });
  shared(lexicon.command('convert <files...>').description('turn a dictionary of one program into that of another'))
    .option('--from <format>', 'what the file is, where its name does not tell')
    .option('--to <format>', 'where the name of --out does not tell')
    .addHelpText('after', `${FORMATS}\nExample:\n  hawkdove lexicon convert values.cat --out values.yml --to quanteda`)
    .action((files: string[], flags: Flags) => {
      turn({ ...flags, files });
    });
}

const FORMATS = `\nFormats:\n${[...DICTIONARY_FORMATS].map(([id, title]) => `  ${id.padEnd(12)} ${title}\n`).join('')}`;

function shared(command: Command): Command {
  return command
    .option('-o, --out <file>', 'where it goes (default: stdout)')
    .option('--encoding <name>', 'encoding of files that are neither UTF-8 nor marked (default: guessed)')
    .option('--force', 'replace a file that exists');
}

function report({ text, from, to, categories, entries, losses }: Conversion, out: string | undefined): void {
  if (out === undefined) say(text);
  for (const { path, line, detail } of losses)
    say(`${path}${line === undefined ? '' : `:${line}`}: ${detail}\n`, process.stderr);
  const place = out === undefined ? '' : ` in ${out}`;
  const lost = losses.length === 0 ? 'nothing lost' : `${counted(losses.length, 'remark')} above`;
  const size = `${counted(categories, 'category', 'categories')}, ${counted(entries, 'entry', 'entries')}`;
  say(`${from} to ${to}: ${size}${place}; ${lost}\n`, process.stderr);
}
