import type { Command } from 'commander';
import { sample, type SampleReport } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { listed, numbered } from './listed.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';

interface SampleFlags extends ProjectFlags {
  readonly out?: string;
  readonly size?: string;
  readonly categories?: string;
  readonly strata?: string;
  readonly seed?: string;
  readonly context?: string;
  readonly coders?: string;
  readonly overlap?: string;
  readonly json?: boolean;
}

/** `hawkdove sample`: sentences to code by hand, to know how right the tags are. */
export function declareSample(command: Command, finish: (code: number) => void): void {
  addProjectOptions(command.argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)'))
    .option('-o, --out <file>', 'the sheet, a .csv; its key stands beside it (default: sheet.csv)')
    .option('-n, --size <count>', 'sentences to draw (default: 200)')
    .option(
      '-k, --categories <ids>',
      'columns of the sheet, divided by commas (default: every lexicon that is not contested)',
    )
    .option(
      '--strata <names>',
      'what to draw apart: tagged, actor, period, voice, kind, outlet (default: tagged,actor,period)',
    )
    .option('-p, --period <unit>', 'for the stratum period: day, week, month, quarter, year or span')
    .option('--seed <number>', 'the same seed draws the same sentences (default: 20310624)')
    .option('--context <count>', 'sentences shown before and after (default: 1)')
    .option('--coders <names>', 'a sheet for each person, divided by commas')
    .option('--overlap <share>', 'share of the sentences that all persons get (default: 0.2)')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove sample --size 300 --coders ana,ben --out coding.csv')
    .action(async (corpus: string | undefined, flags: SampleFlags) => {
      const { lexicons, config, period, out, json } = flags;
      const report = await sample({
        ...{ corpus, lexicons, config, period, sheet: out },
        size: numbered('--size', flags.size),
        categories: listed('--categories', flags.categories),
        strata: listed('--strata', flags.strata),
        seed: numbered('--seed', flags.seed),
        context: numbered('--context', flags.context),
        coders: listed('--coders', flags.coders),
        overlap: numbered('--overlap', flags.overlap),
      });
      say(json === true ? `${JSON.stringify({ schema: 1, ...report }, undefined, 2)}\n` : summary(report));
      finish(EXIT.clean);
    });
}

function summary({ sheets, key, sentences, shared, frame, categories, strata, seed }: SampleReport): string {
  const { by, dropped, count } = strata;
  const all = `${counted(frame.sentences, 'sentence')} in ${counted(frame.documents, 'document')}`;
  return [
    ...sheets.map((sheet) => `wrote ${sheet.path}: ${counted(sheet.sentences, 'sentence')}`),
    `wrote ${key}: how likely each was drawn; do not look at it before the sheet is coded`,
    '',
    `${sentences} of ${all}, seed ${seed}, ${counted(count, 'stratum', 'strata')}${by.length > 0 ? ` by ${by.join(', ')}` : ''}`,
    ...(dropped.length > 0 ? [`not by ${dropped.join(', ')}: that would be too many strata for ${sentences}`] : []),
    ...(frame.leftOut > 0 ? [`${counted(frame.leftOut, 'input')} left out: rejected, skipped or a copy`] : []),
    ...(sheets.length > 1 ? [`${counted(shared, 'sentence')} in every sheet, the others in one`] : []),
    '',
    `Write 1 or 0 under ${categories.join(', ')}; who speaks and who is blamed under speaker and target. Then:`,
    `hawkdove evaluate ${sheets.map(({ path }) => path).join(' ')}`,
    '',
  ].join('\n');
}
