import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Issue, type IssueCode, isError } from '../model/issue.js';
import { hasWeights } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import type { RowContext } from '../report/report.js';
import { addDocument } from '../tally/add-analysis.js';
import { addDuplicate } from '../tally/coverage-of.js';
import { figuresOf } from '../tally/figures.js';
import { periodsOf } from '../tally/periods.js';
import { emptyTally } from '../tally/tally.js';
import { unitOf } from '../tally/unit-of.js';
import { countIssue, countMeasured, countOutcome, emptyAccount } from './account.js';
import { Copies } from './copies.js';
import { type Corpus, openCorpus } from './corpus.js';
import { digestBytes } from './engine/digest-bytes.js';
import type { Digested } from './engine/digested.js';
import { engineFor } from './engine/engine-for.js';
import { settled } from './engine/settled.js';
import { EXPORT_FILES } from './export/export-results.js';
import { inputLine, withoutCopies } from './inputs.js';
import { InterruptedError } from './interrupted-error.js';
import { OutputStage } from './output-stage.js';
import { UsageError } from '../model/usage-error.js';
import { VERSION } from './package-root.js';
import { createPause } from './pause.js';
import { openProject, type Project, type ProjectOptions } from './project.js';
import { RejectedError } from './rejected-error.js';
import {
  appendDigest,
  appendFigures,
  appendIssue,
  appendOutcome,
  openTables,
  RESULT_FILES,
  type Append,
} from './results.js';
import { type Kept, openKept, type StoreOptions } from './store/open-kept.js';
import { untilAborted } from './until-aborted.js';
import { RUN_FILE, type RunReport, runReportOf, type RunSummary } from './run-report.js';
import { fingerprintOf } from './standing/fingerprint.js';
import { standingReport } from './standing/standing-report.js';

/** What a run may be asked for besides where things are. */
export interface RunOptions extends ProjectOptions, StoreOptions {
  /** Stop at the first rejected input with a RejectedError. */
  readonly strict?: boolean | undefined;
  /** Threads that analyse; 1 needs none besides the run's own. When left out, as many as the machine has cores. */
  readonly workers?: number | undefined;
  /** Skip nothing: every sentence goes to the language model. The same result in many times the time. */
  readonly exhaustive?: boolean | undefined;
  /** A folder for where the time went: `run.cpuprofile` and `stages.csv`. The run then has one thread. */
  readonly profile?: string | undefined;
  /** Leave results that stand: made from the same inputs, settings and program, and unaltered since. Means nothing beside `exhaustive` and `profile`, which compute. */
  readonly leaveStanding?: boolean | undefined;
  /** Do everything but write. */
  readonly dryRun?: boolean | undefined;
  /** Stops the run with an InterruptedError; nothing is published. */
  readonly signal?: AbortSignal | undefined;
  /** Called when a file is begun, with how many were finished before. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The main job: reads a corpus folder, analyses every document and publishes all tables as one step. Throws UsageError for
 * wrong use and RejectedError under `strict`; otherwise a faulty input is an issue in the tables, and the batch goes on.
 */
export async function run({ profile, ...options }: RunOptions): Promise<RunSummary> {
  if (profile === undefined) return published(options);
  if (options.workers !== undefined && options.workers !== 1)
    throw new UsageError(`a profile is of one thread, but workers is ${options.workers}; leave one of the two out`);
  const { profiled } = await import('./profile/profiled.js');
  return profiled(profile, () => published({ ...options, workers: 1, leaveStanding: false }));
}

async function published(options: RunOptions): Promise<RunSummary> {
  const project = openProject(options);
  const corpus = openCorpus(project);
  if (options.dryRun === true) return digestedBy(project, corpus, options, NOWHERE);
  const fingerprint = await fingerprintOf(project, corpus, options.signal);
  const mayStand = options.leaveStanding === true && options.exhaustive !== true;
  const standing = mayStand && fingerprint !== undefined ? standingReport(project.out, fingerprint) : undefined;
  if (standing) return standingSummary(standing, project.plan);

  const stage = await OutputStage.open(project.out, new Set([...RESULT_FILES, ...EXPORT_FILES, RUN_FILE]));
  try {
    const summary = await digestedBy(project, corpus, options, {
      append: (file, text) => stage.append(file, text),
      sums: () => stage.sums(),
      fingerprint,
    });
    await setImmediate();
    if (options.signal?.aborted) throw new InterruptedError();
    await stage.commit();
    return summary;
  } catch (error) {
    await stage.abandon();
    throw error;
  }
}

function standingSummary(report: RunReport, plan: Plan): RunSummary {
  const issues = new Map(Object.entries(report.issues) as [IssueCode, number][]);
  return { report, stands: true, figures: figuresOf(emptyTally(), plan), issues };
}

/** Where a run writes, and what it then says of that. */
interface Sink {
  readonly append: Append;
  /** SHA-256 of what was written, by file. */
  readonly sums: () => Promise<ReadonlyMap<string, string>>;
  readonly fingerprint: string | undefined;
}

const NOWHERE: Sink = {
  append: () => Promise.resolve(),
  sums: () => Promise.resolve(new Map()),
  fingerprint: undefined,
};

/** Runs an engine over the corpus, and lets go of it whatever happens. */
async function digestedBy(project: Project, corpus: Corpus, options: RunOptions, sink: Sink): Promise<RunSummary> {
  const isExhaustive = options.exhaustive === true;
  // Who asks for the plain way wants it gone through, not remembered.
  const kept = isExhaustive ? undefined : openKept(project, options);
  try {
    await kept?.analyses.keepLexicons();
    const workers = options.workers ?? project.config.workers;
    const { engine, tasks } = await engineFor(project, corpus, { workers, isExhaustive, store: kept?.place });
    try {
      return await merged(project, { corpus, kept, digested: engine.digested(tasks) }, options, sink);
    } finally {
      await engine.close();
    }
  } finally {
    await kept?.analyses.close();
  }
}

interface Merging {
  readonly corpus: Corpus;
  readonly kept: Kept | undefined;
  readonly digested: AsyncIterable<Digested>;
}

/** Merges what an engine gives, in the order of the corpus: decides about copies, adds up, writes rows. */
async function merged(
  project: Project,
  { corpus, kept, digested: inputs }: Merging,
  options: RunOptions,
  { append, sums, fingerprint }: Sink,
): Promise<RunSummary> {
  const started = new Date();
  const { plan } = project;
  const tally = emptyTally();
  const account = emptyAccount(plan.lexicons);
  const copies = new Copies(plan);
  const hash = createHash('sha256');
  const isWeighted = plan.lexicons.some(hasWeights);
  await openTables(append, isWeighted);

  const report = async (issue: Issue): Promise<void> => {
    if (options.strict === true && isError(issue)) throw new RejectedError(issue);
    countIssue(account, issue);
    await appendIssue(append, issue);
  };
  for (const issue of corpus.issues) await report(issue);

  const pause = createPause(options.signal);
  let [path, done]: [string | undefined, number] = [undefined, -1];
  for await (const digested of untilAborted(inputs, options.signal)) {
    await pause();
    await keepNew(kept, digested);
    const { outcome, issues, document, digest, first } = settled(withoutCopies(digested, copies));
    if (outcome.path !== path) options.onProgress?.((done += 1), corpus.count);
    ({ path } = outcome);
    for (const issue of issues) await report(issue);
    countOutcome(account, outcome);
    corpus.met(outcome);
    await appendOutcome(append, outcome);
    hash.update(inputLine(outcome));
    if (outcome.status === 'duplicate' && document) addDuplicate(tally, document, plan);
    if (!digest || !document) continue;
    countMeasured(account, document.date, digest.measurements);
    addDocument(tally, { document, ...digest }, plan, first);
    await appendDigest(append, digest, contextOf(document, plan, { first, isWeighted }));
  }
  for (const issue of corpus.recordIssues()) await report(issue);

  const figures = figuresOf(tally, plan);
  await appendFigures(append, { plan, figures, version: VERSION, ...account });
  const files = options.dryRun === true ? [] : [...RESULT_FILES, RUN_FILE];
  const work = { started, inputs: hash.digest('hex'), files, sums: await sums(), fingerprint };
  const runReport = runReportOf(project, account, work);
  await append(RUN_FILE, `${JSON.stringify(runReport, undefined, 2)}\n`);
  return { report: runReport, stands: false, figures, issues: account.issues };
}

/** Keeps what an engine says should be kept. */
async function keepNew(kept: Kept | undefined, { key, digest, here, signature }: Digested): Promise<void> {
  if (!kept || !key) return;
  const bytes = digest ?? (here && digestBytes(here));
  if (bytes) await kept.analyses.keep(key, bytes, signature);
}

function contextOf(
  document: RowContext['document'],
  plan: Plan,
  { first, isWeighted }: { readonly first: string | undefined; readonly isWeighted: boolean },
): RowContext {
  return {
    document,
    periods: periodsOf(document.date, plan.period, plan.events),
    unitOf: (voice) => unitOf(document, voice, plan, first),
    hasWeights: isWeighted,
  };
}
