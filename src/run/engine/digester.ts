import { createAnalyze } from '../../pipeline.js';
import type { Issue } from '../../model/issue.js';
import { hasWeights } from '../../model/lexicon.js';
import type { Plan } from '../../model/plan.js';
import type { ReadOptions } from '../../read/format.js';
import type { LegacyEncoding } from '../../read/legacy-encoding.js';
import { theLinguist } from '../linguist.js';
import { readFound } from '../read-file.js';
import { type Input, inputsIn } from '../read-inputs.js';
import { regexEngine } from '../regex-engine.js';
import { digestBytes } from './digest-bytes.js';
import { digestOf } from './digest-of.js';
import type { Digested } from './digested.js';
import type { Task } from './task.js';

/** What every worker of a run knows. Plain data: it is copied into threads. */
export interface DigesterSettings {
  readonly plan: Pick<Plan, 'actors' | 'lexicons'>;
  readonly options: Omit<ReadOptions, 'metadata'>;
  readonly encoding: LegacyEncoding | undefined;
}

/** Reads and analyses the inputs of a task, in its order. */
export type Digester = (task: Task) => AsyncGenerator<Digested>;

/** Compiles actors and lexicons once for any number of tasks. */
export async function createDigester({ plan, options, encoding }: DigesterSettings): Promise<Digester> {
  const analyze = createAnalyze(plan, await theLinguist(), regexEngine);
  const isWeighted = plan.lexicons.some(hasWeights);

  const digested = ({ document, outcome, issues }: Input): Digested => {
    if (!document) return { outcome, issues };
    const { text, ...known } = document;
    const place = { path: outcome.path, ...(outcome.record !== undefined && { record: outcome.record }) };
    try {
      return {
        outcome,
        issues,
        document: known,
        digest: digestBytes(digestOf(analyze({ ...known, text }), isWeighted)),
      };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const failure: Issue = { code: 'analysis_failed', ...place, detail };
      return { outcome, issues, document: known, failure };
    }
  };

  return async function* (task) {
    if ('inputs' in task) {
      for (const input of task.inputs) yield digested(input);
      return;
    }
    const { files, metadata } = task;
    for (const file of files) {
      for await (const input of inputsIn(readFound(file), { ...options, metadata }, encoding)) yield digested(input);
    }
  };
}
