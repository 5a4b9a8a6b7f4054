import { createAnalyze } from '../pipeline.js';
import type { Analysis } from '../model/measurement.js';
import { openInputs } from './inputs.js';
import { theLinguist } from './linguist.js';
import type { Project } from './project.js';
import { regexEngine } from './regex-engine.js';

/** A document of a corpus, analysed. */
export interface Analysed {
  readonly analysis: Analysis;
  /** Id of the first document with the same text, its own for a new text. */
  readonly first: string | undefined;
}

/**
 * Analyses a corpus in its order, with the lexicons of the project's plan. Copies of a text that do not count, inputs that
 * cannot be read and documents that the analysis fails on are left out, and `onLeftOut` is called for each. Throws
 * UsageError when there is nothing to read.
 */
export async function* analysesOf(project: Project, onLeftOut?: () => void): AsyncGenerator<Analysed> {
  const inputs = openInputs(project);
  const analyze = createAnalyze(project.plan, await theLinguist(), regexEngine);
  for await (const { document, outcome, first } of inputs.read()) {
    let analysis: Analysis | undefined;
    try {
      if (document && outcome.status === 'analysed') analysis = analyze(document);
    } catch {
      // A run rejects it by name; here it is one more that was left out.
    }
    if (analysis) yield { analysis, first };
    else onLeftOut?.();
  }
}
