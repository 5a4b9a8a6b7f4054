import { createSuggestions } from '../mention/suggestions.js';
import type { Suggestion } from '../mention/suggestions.js';
import { createAnalyze } from '../pipeline.js';
import { openInputs } from './inputs.js';
import { theLinguist } from './linguist.js';
import { openProject } from './project.js';
import type { ProjectOptions } from './project.js';
import { regexEngine } from './regex-engine.js';

export type { Suggestion } from '../mention/suggestions.js';

/** What `suggestActors` reads, and from how many attributions, blames and documents written on an actor is suggested. */
export interface SuggestOptions extends ProjectOptions {
  readonly minimum: number;
}

/**
 * Analyses a corpus and gives the actors that its registry lacks, most attributions first. Copies of a text count once; inputs
 * that cannot be read are left out. Throws UsageError as `run` does.
 */
export async function suggestActors(options: SuggestOptions): Promise<readonly Suggestion[]> {
  const project = openProject(options);
  const { plan } = project;
  const inputs = openInputs(project);
  const analyze = createAnalyze(plan, await theLinguist(), regexEngine);
  const suggestions = createSuggestions(plan.actors);
  for await (const { document, outcome } of inputs.read()) {
    if (document && outcome.status === 'analysed') suggestions.add(analyze(document));
  }
  return suggestions.list(options.minimum);
}
