import type { Command } from 'commander';

/** The flags of every command that opens a project. */
export interface ProjectFlags {
  readonly lexicons?: string;
  readonly config?: string;
  readonly period?: string;
}

/** Adds the flags that say where a project's settings are. */
export function addProjectOptions(command: Command): Command {
  return command
    .option(
      '-l, --lexicons <dir>',
      'folder of lexicons (default: lexicons beside the corpus or here, else the built-in ones)',
    )
    .option('-c, --config <file>', 'configuration (default: hawkdove.config.yaml in the corpus or here)');
}
