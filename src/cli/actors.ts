import type { Command } from 'commander';
import { suggestActors, UsageError } from '../index.js';
import { EXIT } from './exit.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';
import { suggestionsCsv, suggestionsJson, suggestionsYaml } from './suggestions-text.js';

interface SuggestFlags extends ProjectFlags {
  readonly minimum: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `hawkdove actors`: everything about the registry of actors. */
export function declareActors(actors: Command, finish: (code: number) => void): void {
  addProjectOptions(
    actors
      .command('suggest')
      .description('list who speaks or is blamed and is not in actors.yaml, as entries to paste there')
      .argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)'),
  )
    .option('-m, --minimum <count>', 'attributions, blames and documents written together, at least', '2')
    .option('--json', 'one JSON document on stdout')
    .option('--csv', 'a table on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove actors suggest my-corpus --minimum 5 > suggested.yaml')
    .action(async (corpus: string | undefined, { minimum, json, csv, ...project }: SuggestFlags) => {
      if (!/^[1-9]\d*$/.test(minimum)) {
        throw new UsageError(`--minimum takes a whole number from 1, not "${minimum}"`);
      }
      if (json === true && csv === true) throw new UsageError('--json and --csv exclude each other; give one');
      const suggestions = await suggestActors({ ...project, corpus, minimum: Number(minimum) });
      const write = json === true ? suggestionsJson : csv === true ? suggestionsCsv : suggestionsYaml;
      say(write(suggestions));
      finish(EXIT.clean);
    });
}
