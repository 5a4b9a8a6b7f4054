import type { Command } from 'commander';
import { PERIOD_UNITS, plot, PLOTS } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';

/** `hawkdove plot`: the pictures of the report as files for a paper. */
export function declarePlot(command: Command, finish: (code: number) => void): void {
  addProjectOptions(command.argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)'))
    .option('-o, --out <dir>', 'folder of pictures (default: plots)')
    .option('-p, --period <unit>', `length of a period: ${PERIOD_UNITS.join(', ')} (default: month)`)
    .option('--plots <names>', `which, divided by commas: ${PLOTS.join(', ')} (default: all)`)
    .option('--json', 'what was drawn, as one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove plot my-corpus --plots tone,blame-network --out figures')
    .action(
      async (
        corpus: string | undefined,
        { plots, json, ...flags }: ProjectFlags & { out?: string; plots?: string; json?: boolean },
      ) => {
        const wanted = plots?.split(',').map((name) => name.trim());
        const drawn = await plot({ ...flags, corpus, plots: wanted });
        if (json === true) process.stdout.write(`${JSON.stringify({ schema: 1, plots: drawn }, undefined, 2)}\n`);
        else if (drawn.length === 0) say('nothing to draw: no period of any actor has enough text\n');
        else
          say(
            `${drawn.map(({ file, title }) => `${file}  ${title}`).join('\n')}\n${counted(drawn.length, 'picture')} in ${flags.out ?? 'plots'}\n`,
          );
        finish(EXIT.clean);
      },
    );
}
