import type { Metadata } from '../../read/metadata.js';
import type { FoundFile } from '../corpus-files.js';
import type { Input } from '../read-inputs.js';

/** A stretch of the corpus for one worker: files that it reads itself, or inputs that were read out of a large file. */
export type Task = FilesTask | InputsTask;

interface FilesTask {
  readonly files: readonly FoundFile[];
  /** The rows about these files. */
  readonly metadata: Metadata;
}

interface InputsTask {
  readonly inputs: readonly Input[];
}

/** A place in a task: the file (0 where inputs are given), and which of its inputs, or `READING` while there is none yet. */
export interface Place {
  readonly file: number;
  readonly input: number;
}

/** Between the inputs of a file. */
export const READING = -1;

/** Something in a task that must not be tried again, because it ended its worker. */
export interface Stop extends Place {
  /** What happened, in one clause. */
  readonly detail: string;
}
