import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { createAnalyze } from '../pipeline.js';
import type { Document } from '../model/document.js';
import type { Issue } from '../model/issue.js';
import { hasWeights } from '../model/lexicon.js';
import type { Analysis, Analyze } from '../model/measurement.js';
import type { RowContext } from '../report/report.js';
import { addAnalysis } from '../tally/add-analysis.js';
import { addDuplicate } from '../tally/coverage-of.js';
import { figuresOf } from '../tally/figures.js';
import { periodsOf } from '../tally/periods.js';
import { emptyTally } from '../tally/tally.js';
import { unitOf } from '../tally/unit-of.js';
import { countAnalysis, countIssue, countOutcome, emptyAccount } from './account.js';
import { type Inputs, inputLine, isError, openInputs } from './inputs.js';
import { InterruptedError } from './interrupted-error.js';
import { theLinguist } from './linguist.js';
import { OutputStage } from './output-stage.js';
import { VERSION } from './package-root.js';
import { openProject, type Project, type ProjectOptions } from './project.js';
import type { Input } from './read-inputs.js';
import { regexEngine } from './regex-engine.js';
import { RejectedError } from './rejected-error.js';
import {
  appendAnalysis,
  appendFigures,
  appendIssue,
  appendOutcome,
  openTables,
  RESULT_FILES,
  type Append,
} from './results.js';
import { RUN_FILE, runReportOf, type RunSummary } from './run-report.js';

/** What a run may be asked for besides where things are. */
export interface RunOptions extends ProjectOptions {
  /** Stop at the first rejected input with a RejectedError. */
  readonly strict?: boolean | undefined;
  /** Do everything but write. */
  readonly dryRun?: boolean | undefined;
  /** Stops the run with an InterruptedError; nothing is published. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every file. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The main job: reads a corpus folder, analyses every document and publishes all tables as one step. Throws UsageError for
 * wrong use and RejectedError under `strict`; otherwise a faulty input is an issue in the tables, and the batch goes on.
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const project = openProject(options);
  const inputs = await openInputs(project);
  if (options.dryRun === true) return batch(project, inputs, options, () => Promise.resolve());

  const stage = await OutputStage.open(project.out, new Set([...RESULT_FILES, RUN_FILE]));
  try {
    const summary = await batch(project, inputs, options, (file, text) => stage.append(file, text));
    await setImmediate();
    if (options.signal?.aborted) throw new InterruptedError('stopped by the user');
    await stage.commit();
    return summary;
  } catch (error) {
    await stage.abandon();
    throw error;
  }
}

/** Milliseconds after which a signal is heard, however many documents one file holds. */
const BREATH = 100;

async function batch(project: Project, inputs: Inputs, options: RunOptions, append: Append): Promise<RunSummary> {
  const started = new Date();
  const { plan } = project;
  const analyze = createAnalyze(plan, await theLinguist(), regexEngine);
  const tally = emptyTally();
  const account = emptyAccount(plan.lexicons);
  const hash = createHash('sha256');
  await openTables(append, plan.lexicons.some(hasWeights));

  const report = async (issue: Issue): Promise<void> => {
    if (options.strict === true && isError(issue)) throw new RejectedError(issue);
    countIssue(account, issue);
    await appendIssue(append, issue);
  };
  for (const issue of inputs.issues) await report(issue);

  let breath = Date.now();
  for await (const input of inputs.read((done) => options.onProgress?.(done, inputs.files))) {
    if (Date.now() - breath > BREATH) {
      await setImmediate();
      breath = Date.now();
    }
    if (options.signal?.aborted) throw new InterruptedError('stopped by the user');
    const { outcome, issues, analysis } = analysed(input, analyze);
    for (const issue of issues) await report(issue);
    countOutcome(account, outcome);
    await appendOutcome(append, outcome);
    hash.update(inputLine(outcome));
    if (outcome.status === 'duplicate' && input.document) addDuplicate(tally, input.document, plan);
    if (!analysis) continue;
    countAnalysis(account, analysis);
    addAnalysis(tally, analysis, plan, input.first);
    await appendAnalysis(append, analysis, contextOf(analysis.document, project, input.first));
  }

  const figures = figuresOf(tally, plan);
  await appendFigures(append, { plan, figures, version: VERSION, ...account });
  const files = options.dryRun === true ? [] : [...RESULT_FILES, RUN_FILE];
  const runReport = runReportOf(project, account, { started, inputs: hash.digest('hex'), files });
  await append(RUN_FILE, `${JSON.stringify(runReport, undefined, 2)}\n`);
  return { report: runReport, figures, issues: account.issues };
}

/** An input with its analysis; a document that the analysis fails on is rejected by name, and the batch goes on. */
function analysed(input: Input, analyze: Analyze): Input & { readonly analysis?: Analysis } {
  const { document, outcome, issues } = input;
  if (!document || outcome.status !== 'analysed') return input;
  const place = { path: outcome.path, ...(outcome.record !== undefined && { record: outcome.record }) };
  try {
    const analysis = analyze(document);
    const words = analysis.measurements.reduce((sum, measurement) => sum + measurement.words, 0);
    const cuts: Issue[] = analysis.cuts.map(({ start, end }) => ({
      ...{ code: 'long_token' as const, ...place },
      detail: `${end - start} characters at offset ${start}`,
    }));
    return {
      ...input,
      analysis,
      outcome: { ...outcome, words, sentences: analysis.sentences.length },
      issues: [...issues, ...cuts],
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      outcome: { ...outcome, status: 'rejected', reason: 'analysis_failed' },
      issues: [...issues, { code: 'analysis_failed', ...place, detail }],
    };
  }
}

function contextOf(document: Document, { plan }: Project, first: string | undefined): RowContext {
  return {
    periods: periodsOf(document.date, plan.period, plan.events),
    unitOf: (voice) => unitOf(document, voice, plan, first),
    hasWeights: plan.lexicons.some(hasWeights),
  };
}
