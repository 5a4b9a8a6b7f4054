import type { Command } from 'commander';

/** The flags of every command that looks at some of the passages of a corpus. */
export interface SelectionFlags {
  readonly actor?: string;
  readonly side?: string;
  readonly voice?: string;
  readonly period?: string;
  readonly outlet?: string;
  readonly kind?: string;
}

/** Adds the flags that say whose words are looked at, where and when. */
export function addSelectionOptions(command: Command, voice = 'all'): Command {
  return command
    .option(
      '-a, --actor <id>',
      'only this one’s words: an id of actors.yaml, "name:Full Name", anonymous, unattributed',
    )
    .option('--side <side>', 'only words of this side of actors.yaml')
    .option('-v, --voice <voice>', `own, quoted or all (default: ${voice})`)
    .option(
      '-p, --period <time>',
      'only documents of 2031, 2031-Q3, 2031-07, 2031-W27, an event’s id, or a range: ..2030',
    )
    .option('--outlet <name>', 'only documents of this outlet')
    .option('--kind <kind>', 'only documents of this kind');
}
