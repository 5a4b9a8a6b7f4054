import { InterruptedError } from './interrupted-error.js';

/**
 * The same values, until the signal is given: then it throws InterruptedError at once, also while the next value is being made
 * elsewhere. Whoever makes them has to be stopped apart.
 */
export async function* untilAborted<T>(values: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* values;
    return;
  }
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new InterruptedError('stopped by the user'));
    };
  });
  stopped.catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const iterator = values[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([stopped, iterator.next()]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // One that waits for a thread ends when the thread does; nobody waits for it here.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
