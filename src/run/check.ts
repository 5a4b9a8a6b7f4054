import { readFileSync } from 'node:fs';
import type { Issue } from '../model/issue.js';
import { type CategoryId, nodesOf, type Lexicon } from '../model/lexicon.js';
import { compileRegistry } from '../mention/registry.js';
import { createAnalyze } from '../pipeline.js';
import { tokenise } from '../segment/tokenise.js';
import { lintActors } from '../read/settings/actors.js';
import { type Account, balance, countIssue, countOutcome, emptyAccount, isAnonymous } from './account.js';
import { failedExamplesOf, type FailedExample } from './failed-examples.js';
import { openInputs } from './inputs.js';
import { theLinguist } from './linguist.js';
import { openProject, type ProjectOptions } from './project.js';

/** What a run would meet. */
export interface Checkup {
  readonly corpus: string;
  readonly account: Account;
  readonly issues: readonly Issue[];
  readonly lexicons: readonly {
    readonly id: CategoryId;
    readonly path: string;
    readonly entries: number;
    readonly examples: number;
  }[];
  readonly failedExamples: readonly FailedExample[];
  readonly actors: number;
  /** What in the registry is allowed but probably meant otherwise, each with its place in the file. */
  readonly actorWarnings: readonly string[];
  /** Authors outside the registry, as the tables will write them, with their number of documents; most first. */
  readonly unknownAuthors: readonly (readonly [author: string, documents: number])[];
}

/** Tries configuration, lexicons with their examples, actors and corpus, and changes nothing. Throws UsageError as `run` does. */
export async function check(options: ProjectOptions): Promise<Checkup> {
  const project = openProject(options);
  const { lexicons, actors } = project.plan;
  const inputs = openInputs(project);
  const account = emptyAccount(lexicons);
  const issues: Issue[] = [...inputs.issues];
  const registry = compileRegistry(actors, tokenise);
  const linguist = await theLinguist();
  // Only who speaks is wanted, and only where no author says it.
  const analyze = createAnalyze({ actors, lexicons: [] }, linguist);
  const unknown = new Map<string, number>();
  for await (const { outcome, document, issues: found } of inputs.read()) {
    countOutcome(account, outcome);
    issues.push(...found);
    if (!document || outcome.status !== 'analysed') continue;
    if (document.date === undefined) account.undated += 1;
    if (document.author === undefined && isAnonymous(analyze(document).measurements)) account.anonymous += 1;
    const speaker = registry.author(document.author, document.date);
    for (const actor of speaker.actors) {
      if (actor.startsWith('name:')) unknown.set(actor, (unknown.get(actor) ?? 0) + 1);
    }
  }
  issues.push(...inputs.recordIssues());
  for (const issue of issues) countIssue(account, issue);
  balance(account);
  return {
    corpus: project.corpus,
    account,
    issues,
    lexicons: lexicons.map((lexicon) => sizeOf(lexicon)),
    failedExamples: lexicons.flatMap((lexicon) => failedExamplesOf(lexicon, linguist)),
    actors: actors.length,
    actorWarnings:
      project.actorsFile === undefined ? [] : lintActors(project.actorsFile, readFileSync(project.actorsFile, 'utf8')),
    unknownAuthors: [...unknown].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  };
}

function sizeOf({ id, path, root }: Lexicon): Checkup['lexicons'][number] {
  const nodes = nodesOf(root);
  const count = (list: 'entries' | 'examples'): number => nodes.reduce((sum, node) => sum + node[list].length, 0);
  return { id, path, entries: count('entries'), examples: count('examples') };
}
