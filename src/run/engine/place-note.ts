import type { Place } from './task.js';

const FILE = 0;
const INPUT = 1;
const SIZE = 2;
const STEPS = 3;

/** Where a worker is in its task, in memory that the thread of the run sees too, also when the worker is gone. */
export type PlaceNote = Int32Array<SharedArrayBuffer>;

/** A note on which nothing stands yet. */
export const emptyNote = (): PlaceNote => new Int32Array(new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT));

/** Notes what is worked on now. */
export function notePlace(note: PlaceNote, { file, input }: Place, size: number): void {
  Atomics.store(note, FILE, file);
  Atomics.store(note, INPUT, input);
  Atomics.store(note, SIZE, size);
  Atomics.add(note, STEPS, 1);
}

/** What stands on a note: `steps` counts the places there have been, 0 while the worker has not begun. */
export function placeOn(note: PlaceNote): Place & { readonly size: number; readonly steps: number } {
  return {
    ...{ file: Atomics.load(note, FILE), input: Atomics.load(note, INPUT) },
    ...{ size: Atomics.load(note, SIZE), steps: Atomics.load(note, STEPS) },
  };
}
