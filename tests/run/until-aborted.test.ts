import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { InterruptedError } from '../../src/run/interrupted-error.js';
import { untilAborted } from '../../src/run/until-aborted.js';

/** Large enough to be told from what is kept anyway. */
async function* values(count: number): AsyncGenerator<{ readonly place: number; readonly bytes: Uint8Array }> {
  for (let place = 0; place < count; place += 1) {
    await setImmediate();
    yield { place, bytes: new Uint8Array(1000) };
  }
}

describe('untilAborted', () => {
  it('gives all values in their order where nobody gives the signal, and without a signal', async () => {
    for (const signal of [undefined, new AbortController().signal]) {
      const places: number[] = [];
      for await (const { place } of untilAborted(values(5), signal)) places.push(place);
      expect(places).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('throws at once when the signal is given, also while a value is awaited', async () => {
    const control = new AbortController();
    async function* silent(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const places: number[] = [];
    const reading = (async () => {
      for await (const place of untilAborted(silent(), control.signal)) {
        places.push(place);
        void setImmediate().then(() => {
          control.abort();
        });
      }
    })();
    await expect(reading).rejects.toThrow(InterruptedError);
    expect(places).toEqual([1]);
    await expect(untilAborted(values(1), control.signal).next()).rejects.toThrow(InterruptedError);
  });

  it('passes on what goes wrong', async () => {
    async function* faulty(): AsyncGenerator<number> {
      yield 1;
      await setImmediate();
      throw new Error('broken');
    }
    const reading = untilAborted(faulty(), new AbortController().signal);
    await reading.next();
    await expect(reading.next()).rejects.toThrow('broken');
  });

  it('keeps no value that was given', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const given: WeakRef<object>[] = [];
    for await (const value of untilAborted(values(60), new AbortController().signal)) {
      given.push(new WeakRef(value));
      if (value.place !== 59) continue;
      await setImmediate();
      collect();
      expect(given.slice(0, 50).filter((reference) => reference.deref() !== undefined)).toEqual([]);
    }
    expect(given).toHaveLength(60);
  });
});
