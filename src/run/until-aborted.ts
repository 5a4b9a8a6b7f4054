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
  let refuse: (reason: Error) => void = () => undefined;
  const stop = (): void => {
    refuse(new InterruptedError());
  };
  signal.addEventListener('abort', stop);
  const iterator = values[Symbol.asyncIterator]();
  try {
    for (;;) {
      // A promise for each value: one for the whole time, raced against all of them, would keep every one of them.
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        refuse = reject;
        if (signal.aborted) stop();
        else iterator.next().then(resolve, reject);
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // One that waits for a thread ends when the thread does; nobody waits for it here.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
