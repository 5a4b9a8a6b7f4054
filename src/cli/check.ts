import type { Command } from 'commander';
import { check, ISSUES, type Checkup, type Issue } from '../index.js';
import { EXIT } from './exit.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';

const SHOWN = 20;

/** `hawkdove check`: look for problems before a run, change nothing. */
export function addCheck(program: Command, finish: (code: number) => void): void {
  addProjectOptions(
    program
      .command('check')
      .description('try configuration, lexicons, actors and corpus; change nothing')
      .argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)'),
  )
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove check my-corpus --lexicons my-lexicons')
    .action(async (corpus: string | undefined, flags: ProjectFlags & { readonly json?: boolean }) => {
      const checkup = await check({ ...flags, corpus });
      process.stdout.write(flags.json === true ? jsonOf(checkup) : report(checkup));
      finish(checkup.account.rejected > 0 || checkup.failedExamples.length > 0 ? EXIT.rejected : EXIT.clean);
    });
}

function jsonOf({ account, ...rest }: Checkup): string {
  const { hits: _, issues, words: __, quotedWords: ___, unattributedWords: ____, ...counts } = account;
  return `${JSON.stringify({ schema: 1, ...counts, issue_counts: Object.fromEntries(issues), ...rest }, undefined, 2)}\n`;
}

function report(checkup: Checkup): string {
  const { account, corpus, issues, lexicons, failedExamples, actors, actorWarnings, unknownAuthors } = checkup;
  return section([
    `${corpus}: ${account.found} found, ${account.found - account.rejected - account.skipped - account.duplicates} to analyse, ` +
      `${account.rejected} rejected, ${account.skipped} skipped, ${account.duplicates} duplicates; ` +
      `${account.undated} without a date, ${account.anonymous} without an author`,
    ...some(issues.map(problem), 'more problems'),
    '',
    ...lexicons.map(({ id, entries, examples }) => `lexicon ${id}: ${entries} entries, ${examples} examples`),
    ...failedExamples.map(
      ({ path, line, text, category, isTagged }) =>
        `${path}:${line}: ${isTagged ? 'not tagged' : 'tagged'} as ${category}, against its promise: ${text}`,
    ),
    '',
    `${actors} actors in the registry`,
    ...actorWarnings.map(({ id, message }) => `actors.yaml: ${id}: ${message}`),
    ...some(
      unknownAuthors.map(([author, documents]) => `${author} (${documents} documents) is not in actors.yaml`),
      'more authors',
    ),
  ]);
}

function problem({ code, path, record, line, detail }: Issue): string {
  const place = `${path}${record === undefined ? '' : `#${record}`}${line === undefined ? '' : `:${line}`}`;
  return `${ISSUES[code].severity} ${code} ${place}: ${detail}; ${ISSUES[code].remedy}`;
}

const some = (lines: readonly string[], more: string): readonly string[] =>
  lines.length <= SHOWN
    ? lines
    : [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} ${more} (--json shows all)`];

const section = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
