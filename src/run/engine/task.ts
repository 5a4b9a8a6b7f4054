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
