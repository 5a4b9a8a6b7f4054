import { Command, CommanderError } from 'commander';
import { UsageError, VERSION } from '../index.js';
import { addCheck } from './check.js';
import { addExplain } from './explain.js';
import { addInit } from './init.js';
import { addRun } from './run.js';
import { EXIT } from './exit.js';

/** Does what a command line says and gives its exit code: 0 clean, 1 failed, 2 finished with rejected inputs, 64 wrong use. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.clean;
  const program = new Command('hawkdove')
    .description('Tags statements and op-eds with rhetoric categories and gives tone trends per actor and period.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'hawkdove: ')) })
    .showHelpAfterError('(--help lists what is allowed)')
    .addHelpText(
      'after',
      `
Examples:
  hawkdove init my-study            make a folder to start from
  hawkdove check my-study/corpus    look for problems, change nothing
  hawkdove run my-study/corpus      write the tables to output/
  hawkdove explain --actor doran --category militaristic   read the sentences behind a figure`,
    );
  const finish = (code: number): void => {
    exitCode = code;
  };
  addRun(program, finish);
  addInit(program, finish);
  addCheck(program, finish);
  addExplain(program, finish);

  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    if (error instanceof UsageError) {
      process.stderr.write(`hawkdove: ${error.message}\n`);
      return EXIT.usage;
    }
    process.stderr.write(
      `hawkdove failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.failed;
  }
}
