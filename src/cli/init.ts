import type { Command } from 'commander';
import { init } from '../index.js';
import { EXIT } from './exit.js';
import { say } from './say.js';

/** `hawkdove init`: a folder to start from. */
export function addInit(program: Command, finish: (code: number) => void): void {
  program
    .command('init')
    .description('make a folder with a small corpus, actors, events, a lexicon of your own and a configuration')
    .argument('[folder]', 'a new or empty folder', '.')
    .addHelpText('after', '\nExample:\n  hawkdove init my-study')
    .action(async (folder: string) => {
      const written = await init(folder);
      const run = folder === '.' ? 'hawkdove run' : `cd ${folder} && hawkdove run`;
      say(`${written.map((file) => `wrote ${file}`).join('\n')}\n\nNext: ${run}\n`);
      finish(EXIT.clean);
    });
}
