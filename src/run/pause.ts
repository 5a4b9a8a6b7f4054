import { setImmediate } from 'node:timers/promises';
import { InterruptedError } from './interrupted-error.js';

/** Milliseconds after which a signal is heard, however long the work goes on. */
const BREATH = 100;

/**
 * A pause to wait for between two steps of work that gives way to nothing else: every now and then it lets the process hear signals. It
 * throws InterruptedError when `signal` has been given.
 */
export function createPause(signal: AbortSignal | undefined): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last > BREATH) {
      await setImmediate();
      last = Date.now();
    }
    if (signal?.aborted) throw new InterruptedError();
  };
}
