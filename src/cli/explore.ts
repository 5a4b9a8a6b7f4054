import type { Command } from 'commander';
import { explore } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { numbered } from './listed.js';
import { say } from './say.js';

interface ExploreFlags {
  readonly out?: string;
  readonly config?: string;
  readonly marks?: string;
  readonly port?: string;
}

/** `hawkdove explore`: the results of a run as a page to look through. */
export function declareExplore(command: Command, finish: (code: number) => void): void {
  command
    .argument('[corpus]', 'folder of the documents (default: the one that the run has read)')
    .option('-o, --out <dir>', 'folder of results (default: the configuration’s, else output)')
    .option('-c, --config <file>', 'configuration (default: the one that the run has read)')
    .option('--marks <file>', 'where tags that you mark are kept (default: <results>-marks.csv beside the results)')
    .option('--port <n>', 'port on this machine (default: one that is free)')
    .addHelpText(
      'after',
      `
Prints an address to open; only this machine can reach it, and only with the key that it holds. Ctrl-C ends it.

Example:
  hawkdove explore --out results`,
    )
    .action(async (corpus: string | undefined, { out, port, ...flags }: ExploreFlags) => {
      const page = await explore({ ...flags, corpus, results: out, port: numbered('--port', port) });
      say(`${page.address}\n`);
      say(
        `${counted(page.tags, 'tag')} in ${counted(page.documents, 'document')}; marks go to ${page.marks}; Ctrl-C ends this\n`,
        process.stderr,
      );
      await new Promise<void>((done) => {
        process.once('SIGINT', done).once('SIGTERM', done);
      });
      await page.close();
      finish(EXIT.clean);
    });
}
