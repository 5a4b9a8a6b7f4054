import type { Found, ReadOptions } from '../../read/format.js';
import type { Source } from '../../read/source.js';

/** What the parser's process is asked: to open one file. */
export interface Request {
  /** Counted from 1 in each process. */
  readonly number: number;
  /** Id of the format. */
  readonly format: string;
  readonly source: Source;
  readonly options: Pick<ReadOptions, 'columns'>;
  /** Seconds of processor time that it may take: a clock would tell on a machine with other work to do. */
  readonly seconds: number;
  /** Megabytes that the process may hold in all: a larger one is killed from inside. */
  readonly megabytes: number;
}

/** What comes back: all that was found in the file, what the parser threw, or why it could not be loaded. */
export interface Answer {
  readonly number: number;
  readonly found?: readonly Found[];
  readonly failure?: string;
  /** What the machine lacked, which is no fault of the file. */
  readonly lack?: string;
}

/** Number of the answer that a process gives unasked when it has loaded all it needs. */
export const BEGUN = 0;

/** Megabytes of its JavaScript heap, after which V8 ends it. */
export const MOST_HEAP = 900;

/** What the watchdog and the parser share: the number of the request in work (0 when idle), and its limits. */
export const WATCHED = { number: 0, milliseconds: 1, megabytes: 2 } as const;

/** How a process ends that has taken too much processor time. */
export const TOO_LONG = 'SIGXCPU';
