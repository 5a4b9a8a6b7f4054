import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { LackError } from '../lack-error.js';
import type { DigesterSettings } from './digester.js';
import type { Digested } from './digested.js';
import type { Engine } from './engine.js';
import { isKept, type Parcel, type Room, unpacked } from './parcel.js';
import { emptyNote, placeOn } from './place-note.js';
import type { Lack, Order } from './serve.js';
import type { Stop, Task } from './task.js';
import { watch } from './watch.js';

/** How threads are run. */
export interface ThreadOptions {
  readonly workers: number;
  /** The file that each thread runs; for tests. */
  readonly filename?: string;
  /** Milliseconds for any document; size is allowed for besides. */
  readonly patience?: number;
  /** Megabytes of heap for each thread; when left out, what Node gives. */
  readonly heap?: number;
}

/** Long enough for the slowest document on a machine with other work to do. */
const PATIENCE = 60_000;

/** Megabytes for what a thread has just made: a quarter of what Node gives, in no more processor time. It limits nothing else: what stays alive moves on. */
const YOUNG = 12;

/** From source, threads need the loader that the run itself was started with. */
const isSource = import.meta.url.endsWith('.ts');
const WORKER = fileURLToPath(new URL(isSource ? './worker.ts' : './worker.js', import.meta.url));

/**
 * Analyses in threads. Tasks are in work at each thread, and as many again wait for their turn, or for the results before theirs.
 * What ends its thread (out of memory, a crash, no end) is tried a second time; then it is rejected by name, and the rest of
 * its task is done without it.
 */
export function threadEngine(settings: DigesterSettings, options: ThreadOptions): Engine {
  const { workers, filename = WORKER, patience = PATIENCE, heap } = options;
  const pool = new Piscina<Order, Parcel | Lack>({
    ...{ filename, minThreads: workers, maxThreads: workers, workerData: settings },
    execArgv: isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG, ...(heap !== undefined && { maxOldGenerationSizeMb: heap }) },
  });
  let isClosed = false;
  let broken: LackError | undefined;
  // A thread that ended without a task: it could not begin. Nobody waits for what such a pool would do.
  pool.on('error', (error: Error) => {
    broken ??= new LackError(`a thread could not begin: ${error.message}; allow more memory or open files (ulimit -n)`);
    void pool.destroy();
  });

  const rooms: Room[] = [];
  const digestedIn = async (task: Task): Promise<Parcel> => {
    const stops: Stop[] = [];
    const suspects = new Set<string>();
    for (;;) {
      const note = emptyNote();
      const guard = watch(note, patience);
      try {
        const answer = await pool.run({ task, stops, note, room: rooms.pop() }, { signal: guard.signal });
        if ('lack' in answer) throw new LackError(answer.lack);
        return answer;
      } catch (error) {
        if (error instanceof LackError) throw error;
        if (broken) throw broken;
        const { file, input, steps } = placeOn(note);
        const suspect = `${file} ${input}`;
        const isStopped = stops.some((stop) => stop.file === file && stop.input === input);
        if (isClosed || steps === 0 || isStopped) throw error;
        const detail = guard.isOver() ? `it took over ${guard.allowed()} seconds` : reasonOf(error);
        if (suspects.has(suspect)) stops.push({ file, input, detail });
        suspects.add(suspect);
      } finally {
        guard.end();
      }
    }
  };

  // Whoever asks for the next result has done with those before it, and with the room they lay in.
  async function* taken(results: Promise<Parcel>): AsyncGenerator<Digested> {
    const parcel = await results;
    yield* unpacked(parcel);
    if (isKept(parcel.room)) rooms.push(parcel.room);
  }

  return {
    async *digested(tasks) {
      const limit = pLimit(workers);
      const pending: Promise<Parcel>[] = [];
      for await (const task of tasks) {
        const results = limit(() => digestedIn(task));
        // Whoever waits for it hears of a failure; until then it is no unhandled one.
        results.catch(() => undefined);
        pending.push(results);
        const next = pending.length > 2 * workers ? pending.shift() : undefined;
        if (next) yield* taken(next);
      }
      for (const results of pending) yield* taken(results);
    },
    close: async () => {
      isClosed = true;
      await pool.destroy();
    },
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : error.message;
}
