import { availableParallelism } from 'node:os';
import { UsageError } from '../../model/usage-error.js';
import type { Corpus } from '../corpus.js';
import type { Project } from '../project.js';
import type { StorePlace } from '../store/kept-analyses.js';
import type { DigesterSettings } from './digester.js';
import type { Engine } from './engine.js';
import { inlineEngine } from './inline-engine.js';
import type { Task } from './task.js';
import { tasksIn } from './tasks.js';

/** More threads than any machine has cores are a slip of the pen. */
const MOST_WORKERS = 1024;

interface EngineWishes {
  readonly workers?: number | undefined;
  /** Where analyses of earlier runs are looked up. */
  readonly store?: StorePlace | undefined;
  /** Whether every sentence goes to the linguist. */
  readonly isExhaustive?: boolean;
}

/** An engine, and the tasks it is to do. */
export interface Staffed {
  readonly engine: Engine;
  readonly tasks: AsyncIterable<Task>;
}

/**
 * Chooses the engine for a corpus. Without a number of workers there are as many as cores, and none but the run's own thread for a corpus that
 * is one task: loading the language model again takes longer than that. Throws UsageError for a number that is none.
 */
export async function engineFor(
  project: Project,
  corpus: Corpus,
  { workers, store, isExhaustive = false }: EngineWishes,
): Promise<Staffed> {
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS)) {
    throw new UsageError(`workers is ${workers}; allowed are whole numbers from 1 to ${MOST_WORKERS}`);
  }
  const settings = { ...settingsOf(project, corpus), isExhaustive, ...(store && { store }) };
  const all = tasksIn(corpus);
  const first: Task[] = [];
  for (let wanted = workers === undefined ? 2 : 0; first.length < wanted;) {
    const next = await all.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  const tasks = inTurn(first, all);
  const threads = workers ?? (first.length === 1 ? 1 : availableParallelism());
  if (threads === 1) return { engine: inlineEngine(settings), tasks };
  const { threadEngine } = await import('./thread-engine.js');
  return { engine: threadEngine(settings, { workers: threads }), tasks };
}

async function* inTurn(first: readonly Task[], others: AsyncIterable<Task>): AsyncGenerator<Task> {
  yield* first;
  yield* others;
}

function settingsOf({ plan }: Project, { options, encoding }: Corpus): DigesterSettings {
  const { columns, dateFormat, kinds, split } = options;
  const { actors, lexicons, masks, duplicateSimilarity } = plan;
  return {
    plan: { actors, lexicons, duplicateSimilarity, ...(masks && { masks }) },
    options: { columns, dateFormat, kinds, split },
    encoding,
  };
}
