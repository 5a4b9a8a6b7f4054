import type { Command } from 'commander';
import { check, type Checkup } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { hasError, problemLine } from './problems.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';

const SHOWN = 20;

/** `hawkdove check`: look for problems before a run, change nothing. */
export function declareCheck(command: Command, finish: (code: number) => void): void {
  addProjectOptions(command.argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)'))
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove check my-corpus --lexicons my-lexicons')
    .action(async (corpus: string | undefined, flags: ProjectFlags & { readonly json?: boolean }) => {
      const checkup = await check({ ...flags, corpus });
      say(flags.json === true ? jsonOf(checkup) : report(checkup));
      const isFaulty = hasError(checkup.issues.map(({ code }) => code)) || checkup.failedExamples.length > 0;
      finish(isFaulty ? EXIT.rejected : EXIT.clean);
    });
}

function jsonOf({ account, ...rest }: Checkup): string {
  const { found, rejected, skipped, duplicates, undated, anonymous } = account;
  const counts = { found, to_analyse: toAnalyse(account), rejected, skipped, duplicates, undated, anonymous };
  const issueCounts = Object.fromEntries(account.issues);
  return `${JSON.stringify({ schema: 1, ...counts, issue_counts: issueCounts, ...rest }, undefined, 2)}\n`;
}

const toAnalyse = ({ found, rejected, skipped, duplicates }: Checkup['account']): number =>
  found - rejected - skipped - duplicates;

function report(checkup: Checkup): string {
  const { account, corpus, issues, lexicons, failedExamples, actors, actorWarnings, unknownAuthors } = checkup;
  return section([
    `${corpus}: ${account.found} found, ${toAnalyse(account)} to analyse, ` +
      `${account.rejected} rejected, ${account.skipped} skipped, ${counted(account.duplicates, 'duplicate')}; ` +
      `${account.undated} without a date, ${account.anonymous} without an author`,
    ...some(issues.map(problemLine), 'more problems'),
    '',
    ...lexicons.map(
      ({ id, entries, examples }) =>
        `lexicon ${id}: ${counted(entries, 'entry', 'entries')}, ${counted(examples, 'example')}`,
    ),
    ...failedExamples.map(
      ({ path, line, text, category, isTagged }) =>
        `${path}:${line}: ${isTagged ? 'not tagged' : 'tagged'} as ${category}, against its promise: ${text}`,
    ),
    '',
    `${counted(actors, 'actor')} in the registry`,
    ...some(actorWarnings, 'more warnings'),
    ...some(
      unknownAuthors.map(
        ([author, documents]) => `${author} (${counted(documents, 'document')}) is not in actors.yaml`,
      ),
      'more authors',
    ),
  ]);
}

const some = (lines: readonly string[], more: string): readonly string[] =>
  lines.length <= SHOWN
    ? lines
    : [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} ${more} (--json shows all)`];

const section = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
