import { createDigester, type DigesterSettings } from './digester.js';
import type { Engine } from './engine.js';

/** Analyses in the thread of the run. One worker needs no pool: handing over documents and results would only cost. */
export function inlineEngine(settings: DigesterSettings): Engine {
  const digester = createDigester(settings);
  return {
    async *digested(tasks) {
      for await (const task of tasks) yield* digester(task, { isHere: true });
    },
    close: () => Promise.resolve(),
  };
}
