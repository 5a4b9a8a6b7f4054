import { placeOn, type PlaceNote } from './place-note.js';

/** Looks after a worker, and gives it up when it is at one place for too long. */
export interface Guard {
  /** Aborted when time is over. */
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  /** Seconds that the last place was allowed. */
  readonly allowed: () => number;
  readonly end: () => void;
}

/** Milliseconds for a character: the slowest documents known take a hundredth. */
const PER_CHARACTER = 0.1;
/** How often it is looked, in each `patience`. */
const LOOKS = 20;

/** Watches where a worker notes that it is. `patience` are milliseconds for any place, however small. */
export function watch(note: PlaceNote, patience: number): Guard {
  const abort = new AbortController();
  let since = Date.now();
  let last = placeOn(note);
  const allowed = (): number => patience + last.size * PER_CHARACTER;
  const timer = setInterval(() => {
    const place = placeOn(note);
    if (place.steps !== last.steps) [since, last] = [Date.now(), place];
    // Before the first place the worker waits for its turn, or loads the language model.
    else if (place.steps > 0 && Date.now() - since > allowed()) abort.abort();
  }, patience / LOOKS);
  timer.unref();
  return {
    signal: abort.signal,
    isOver: () => abort.signal.aborted,
    allowed: () => Math.round(allowed() / 1000),
    end: () => {
      clearInterval(timer);
    },
  };
}
