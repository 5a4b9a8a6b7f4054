import type { Command } from 'commander';
import { PERIOD_UNITS } from '../model/plan.js';
import { InterruptedError } from '../run/interrupted-error.js';
import { run } from '../run/run.js';
import { EXIT } from './exit.js';
import { hasError } from './problems.js';
import { numbered } from './listed.js';
import { Progress } from './progress.js';
import { runSummary } from './run-summary.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';

interface RunFlags extends ProjectFlags {
  readonly out?: string;
  readonly workers?: string;
  readonly store?: string;
  readonly cache: boolean;
  readonly strict?: boolean;
  readonly exhaustive?: boolean;
  readonly profile?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** `hawkdove run`: the main job. */
export function declareRun(command: Command, finish: (code: number) => void): void {
  addProjectOptions(command.argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)'))
    .option('-o, --out <dir>', 'folder of results (default: the configuration’s, else output)')
    .option('-p, --period <unit>', `length of a period: ${PERIOD_UNITS.join(', ')} (default: month)`)
    .option('--workers <n>', 'threads that analyse (default: as many as the machine has cores)')
    .option('--store <dir>', 'where analyses are kept for the next run (default: the user’s folder for caches)')
    .option('--no-cache', 'keep no analyses, use none of earlier runs, and compute results anew that stand')
    .option('--strict', 'stop with code 2 at the first rejected input and leave the old results')
    .option('--exhaustive', 'skip no sentence: the same result, slower')
    .option('--profile <dir>', 'write where the time went: stages.csv and run.cpuprofile (in one thread)')
    .option('--dry-run', 'do everything but write')
    .option('--json', 'the summary as one JSON document on stdout')
    .option('-q, --quiet', 'no progress and no summary')
    .addHelpText(
      'after',
      `
Exit codes: 0 clean, 1 failed, 2 inputs were rejected (issues.csv says which), 64 wrong use, 130 and 143 stopped.

Example:
  hawkdove run my-corpus --out results --period quarter`,
    )
    .action(async (corpus: string | undefined, flags: RunFlags) => {
      const progress = new Progress('analysed');
      const stop = new AbortController();
      let signalCode: number | undefined;
      const onSignal = (signal: NodeJS.Signals): void => {
        signalCode = signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
        stop.abort();
      };
      process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
      try {
        const summary = await run({
          ...flags,
          corpus,
          leaveStanding: flags.cache,
          workers: numbered('--workers', flags.workers),
          onNotice: (text) => {
            say(`hawkdove: ${text}\n`, process.stderr);
          },
          signal: stop.signal,
          onProgress: (done, total) => {
            if (flags.quiet !== true && flags.json !== true) progress.show(done, total);
          },
        });
        progress.end();
        if (flags.json === true) process.stdout.write(`${JSON.stringify(summary.report, undefined, 2)}\n`);
        else if (flags.quiet !== true) say(runSummary(summary, flags.dryRun === true));
        finish(hasError([...summary.issues.keys()]) ? EXIT.rejected : EXIT.clean);
      } catch (error) {
        progress.end();
        if (!(error instanceof InterruptedError) || signalCode === undefined) throw error;
        say('hawkdove: stopped; the old results are as they were\n', process.stderr);
        finish(signalCode);
      } finally {
        process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      }
    });
}
