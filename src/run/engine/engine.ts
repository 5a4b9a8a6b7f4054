import type { Digested } from './digested.js';
import type { Task } from './task.js';

/** Where documents are analysed. It decides nothing but that: whatever the engine, the same tasks give the same results in the same order. */
export interface Engine {
  /** The results of each task, in the order of the tasks; a task is only asked for when there is room for it. */
  readonly digested: (tasks: AsyncIterable<Task>) => AsyncIterable<Digested>;
  /** Lets go of threads; results not yet given are lost. */
  readonly close: () => Promise<void>;
}
