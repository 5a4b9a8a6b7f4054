import type { Command } from 'commander';
import { methods } from '../index.js';
import { EXIT } from './exit.js';
import { say } from './say.js';

/** `hawkdove methods`: what a paper has to say of how its figures came about. */
export function declareMethods(command: Command, finish: (code: number) => void): void {
  command
    .option('-o, --out <dir>', 'folder of the run (default: output)')
    .addHelpText('after', '\nExample:\n  hawkdove methods --out results > methods.txt')
    .action((flags: { readonly out?: string }) => {
      say(`${methods(flags).join('\n\n')}\n`);
      finish(EXIT.clean);
    });
}
