import type { Command } from 'commander';
import { init } from '../index.js';
import { EXIT } from './exit.js';
import { say } from './say.js';

/** `hawkdove init`: a folder to start from. */
export function declareInit(command: Command, finish: (code: number) => void): void {
  command
    .argument('[folder]', 'a new or empty folder', '.')
    .addHelpText('after', '\nExample:\n  hawkdove init my-study')
    .action(async (folder: string) => {
      const written = await init(folder);
      const run = folder === '.' ? 'hawkdove run' : `cd ${folder} && hawkdove run`;
      say(`${written.map((file) => `wrote ${file}`).join('\n')}\n\nNext: ${run}\n`);
      finish(EXIT.clean);
    });
}
