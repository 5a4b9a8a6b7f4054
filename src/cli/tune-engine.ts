import { setFlagsFromString } from 'node:v8';

/** A setting of the engine, and the releases of Node that are known to have it; another would answer with a word on stderr. */
interface Setting {
  readonly flag: string;
  readonly oldestNode?: number;
  readonly newestNode: number;
}

/** The newest release that was tried. */
const NEWEST = 26;

const SETTINGS: readonly Setting[] = [
  /**
   * How much byte code a function runs before the engine thinks of compiling it: nine times its own default. A run passes through many functions,
   * and compiling each of them at once, often again after its first guesses failed, takes a sixth of the processor time of a
   * run over ten megabytes; what is hot in a large corpus is compiled all the same.
   */
  { flag: '--interrupt-budget=600000', newestNode: 20 },
  /** The same for engines that count calls instead: ten times their default before the last of their compilers, for the one before it no more. */
  { flag: '--invocation-count-for-turbofan=30000', oldestNode: 22, newestNode: NEWEST },
  /**
   * How far the heap of a thread may grow over what is alive in it before all of it is looked through. Left alone it grows to two or three times
   * that. With the smaller young generation of threads this saves a sixth of the memory of a run, in no more processor time.
   */
  { flag: '--heap-growing-percent=60', newestNode: NEWEST },
];

/** Where several threads have a heap each: a sixth less memory for a twentieth more time. */
const WITH_THREADS: readonly Setting[] = [
  { flag: '--heap-growing-percent=30', newestNode: NEWEST },
  /** The room for what was just made grows no further: that of the first thread alone would take 32 MB. */
  { flag: '--semi-space-growth-factor=1', newestNode: NEWEST },
];

/** Sets V8 up for a run: it compiles only what runs for long, and keeps little garbage. */
export function tuneEngine(): void {
  apply(SETTINGS);
  // Each thread that is made ready sets the engine's settings for growth back, until it has begun.
  process.on('worker', (thread) =>
    thread.once('online', () => {
      apply(WITH_THREADS);
    }),
  );
}

function apply(settings: readonly Setting[]): void {
  const node = Number.parseInt(process.versions.node, 10);
  for (const { flag, oldestNode = 0, newestNode } of settings)
    if (oldestNode <= node && node <= newestNode) setFlagsFromString(flag);
}
