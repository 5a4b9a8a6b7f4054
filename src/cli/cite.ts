import { type Command, Option } from 'commander';
import { cite, CITATION_FORMATS, type CiteOptions } from '../index.js';
import { EXIT } from './exit.js';
import { addProjectOptions } from './project-flags.js';
import { say } from './say.js';

/** `hawkdove cite`: what a publication has to name. */
export function declareCite(command: Command, finish: (code: number) => void): void {
  addProjectOptions(command)
    .option('-o, --out <dir>', 'folder of a finished run: what it used, with versions and hashes')
    .addOption(new Option('--format <format>', 'text (the default), bibtex or json').choices(CITATION_FORMATS))
    .addHelpText('after', '\nExample:\n  hawkdove cite --out output --format bibtex')
    .action((flags: CiteOptions) => {
      say(cite(flags));
      finish(EXIT.clean);
    });
}
