import { Command, CommanderError } from 'commander';
import { fewFilesAllowed } from '../run/few-files.js';
import { VERSION } from '../run/package-root.js';
import { COMMANDS } from './commands.js';
import { EXIT } from './exit.js';
import { say } from './say.js';

/** Does what a command line says and gives its exit code: 0 clean, 1 failed, 2 inputs were rejected, 64 wrong use, 130 and 143 stopped by a signal. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.clean;
  const program = new Command('hawkdove')
    .description('Tags statements and op-eds with rhetoric categories and gives tone trends per actor and period.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => {
        write(`hawkdove: ${sentence(text)} (--help lists what is allowed)\n`);
      },
    })
    .addHelpText(
      'after',
      `
Examples:
  hawkdove init my-study && cd my-study    make a folder to start from
  hawkdove check                           look for problems, change nothing
  hawkdove run                             read corpus/ and write the tables to output/
  hawkdove explain --actor brandt          read the sentences behind a figure`,
    );
  const finish = (code: number): void => {
    exitCode = code;
  };
  const asked = argv.slice(2).find((word) => COMMANDS.some(({ name }) => name === word));
  for (const { name, description, declare } of COMMANDS) {
    const command = program.command(name).description(description);
    if (name === asked) await declare(command, finish);
  }

  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    return failure(error);
  }
}

/** Says what went wrong and gives the exit code for it. */
async function failure(error: unknown): Promise<number> {
  // Each alone, since whatever threw one has loaded it: nothing is opened where no file may be.
  const { UsageError } = await import('../model/usage-error.js');
  const { LackError } = await import('../run/lack-error.js');
  const { RejectedError } = await import('../run/rejected-error.js');
  const { UnfinishedCommitError } = await import('../run/unfinished-commit-error.js');
  if (error instanceof UsageError) {
    say(`hawkdove: ${error.message}\n`, process.stderr);
    return EXIT.usage;
  }
  if (error instanceof RejectedError) {
    const { problemLine } = await import('./problems.js');
    say(`hawkdove: stopped by --strict, nothing written: ${problemLine(error.issue)}\n`, process.stderr);
    return EXIT.rejected;
  }
  if (error instanceof UnfinishedCommitError) {
    say(`hawkdove: ${error.message}\n`, process.stderr);
    return EXIT.failed;
  }
  say(
    `hawkdove failed, nothing written: ${error instanceof LackError ? error.message : faultOf(error)}\n`,
    process.stderr,
  );
  return EXIT.failed;
}

/** What commander says, on one line. */
function sentence(text: string): string {
  return text
    .replace(/^error: /, '')
    .replace(/\. (?=Expected)/, ': ')
    .replace(/\n\(D(id you mean [^)]*\?)\)/, '; d$1')
    .trim()
    .replace(/\.$/, '');
}

/** The system says enough of a full disk; a fault of ours needs its place. */
function faultOf(error: unknown): string {
  const few = fewFilesAllowed();
  const isOfSystem = few !== undefined || (error instanceof Error && 'syscall' in error);
  const fault = !(error instanceof Error) ? String(error) : isOfSystem ? error.message : (error.stack ?? error.message);
  return few === undefined ? fault : `${fault}: ${few}`;
}
