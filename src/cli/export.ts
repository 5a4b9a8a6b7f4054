import { type Command, Option } from 'commander';
import { EXPORT_FORMS, exportResults } from '../index.js';
import { EXIT } from './exit.js';
import { say } from './say.js';

/** `hawkdove export`: the tables of a finished run as Parquet files or as a spreadsheet. */
export function declareExport(command: Command, finish: (code: number) => void): void {
  command
    .addOption(
      new Option('-t, --to <forms...>', EXPORT_FORMS.map(({ id, title }) => `${id}: ${title}`).join('; '))
        .choices(EXPORT_FORMS.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .option('-o, --out <dir>', 'folder of the run (default: output)')
    .addHelpText('after', '\nExample:\n  hawkdove export --out results --to parquet xlsx')
    .action(async ({ out, to }: { readonly out?: string; readonly to: readonly string[] }) => {
      const { folder, files, notes } = await exportResults({ results: out, to });
      for (const note of notes) say(`${note}\n`, process.stderr);
      say(`${files.join('\n')}\nwritten to ${folder}\n`);
      finish(EXIT.clean);
    });
}
